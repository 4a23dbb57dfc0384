// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

class QDialog;
class QWidget;

namespace twinbook {

class MainWindow;

QDialog *makeAbout(QWidget *parent);
void showAbout(QWidget *parent);

// Every key of the menus, to be read and printed.
Report shortcutsReport(const MainWindow &window);
void showShortcuts(MainWindow &window);

} // namespace twinbook
