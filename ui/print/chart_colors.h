// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace twinbook {

constexpr int chartColorCount = 5;

// The fill of the series `index`: five colours that differ in lightness too, so that a grey print and an eye
// that mixes colours still tell them apart.
QColor chartColor(int index, const QPalette &palette);
QColor chartEdge(const QPalette &palette); // around fills: 3:1 on the ground
QColor textOn(const QColor &fill); // black or white, whichever is read better

} // namespace twinbook
