// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace twinbook {

// `arguments` below are those after the name of the program.

// What the window is to be opened with: `twinbook [BOOK] [--today DATE] [--language en|fr|de] [--who NAME]`.
struct WindowStart
{
    QString book; // empty: none named
    QDate today; // valid only when given
    QString language; // empty: as in Preferences
    QString who; // empty: as in Preferences
};

// Whether these are anything but a plain opening of the window: a command, --help, --version, or a mistake
// that runCommand() explains.
bool isCommand(const QStringList &arguments);
WindowStart windowStart(const QStringList &arguments); // only when isCommand() is false

// Whether the command draws (PDF, tour) and so needs a QApplication; QT_QPA_PLATFORM=offscreen will do.
bool commandNeedsWindowSystem(const QStringList &arguments);

// Before the application is made: from here on only sentences meant for a person reach stderr, not Qt's own
// remarks.
void quietQt();

// Runs a command and answers on stdout. 0 done; 1 refused: one sentence on stderr and nothing on stdout; 2
// wrong usage: one line on stderr with the right form.
int runCommand(const QStringList &arguments);

} // namespace twinbook
