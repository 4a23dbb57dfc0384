// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace twinbook {

// For the benchmark: once a window has been painted for the first time, prints when that was, in microseconds of the
// steady clock, which all processes share, and ends the program.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace twinbook
