// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line.h"
#include "window_page.h"

class QApplication;

namespace twinbook {

// All pages of the window in the order of the sidebar: the only place that knows every area's.
PageKinds allPages(const std::function<void(const QString &)> &changeLanguage);

// Opens the window and runs until it is closed; the exit code of the program.
int runWindow(QApplication &app, const WindowStart &start);

} // namespace twinbook
