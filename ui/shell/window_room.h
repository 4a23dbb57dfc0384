// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

class QWidget;

namespace twinbook {

// How large a window would be by itself: as large as its letters ask for, nearly the whole of a small screen.
// em: the size of the letters in pixels; room: the free part of the screen, also in pixels.
QSize roomyWindow(qreal em, QSize room);

// Where a window that has become too small for its letters grows to; never smaller, never over the edge of
// the screen.
QRect grownWindow(const QRect &now, qreal em, const QRect &room);

void growWindow(QWidget &window); // to what grownWindow says, unless it is maximised

} // namespace twinbook
