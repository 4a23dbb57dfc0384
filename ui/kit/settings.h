// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include <memory>

namespace twinbook {

// The settings of this program on this computer (window, columns, recent books); nothing of the book itself.
// With TWINBOOK_SETTINGS in the environment they live in that file instead: tests and the tour set it.
std::unique_ptr<QSettings> openSettings();

} // namespace twinbook
