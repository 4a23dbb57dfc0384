// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace twinbook::bench {

// One finished child process: how long it ran, what it held at most, what it printed.
struct Run
{
    double begun = 0; // milliseconds of the steady clock
    double ms = 0; // wall time from start to exit, or to the first paint
    double mib = 0; // peak resident memory
    int status = -1;
    QByteArray output;
};

// Runs a program to its end; input, if any, is its standard input.
Run runOnce(const QString &program, const QStringList &arguments, const QByteArray &input = {});
// The quickest of several runs to the first painted window, with the memory of that run; the program prints when it
// was painted (app/first_paint.h).
Run quickestPaint(int times, const QString &program, const QStringList &arguments);

} // namespace twinbook::bench
