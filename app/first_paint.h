// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace twinbook {

// For the benchmark: ends the program once a window has been painted for the first time.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace twinbook
