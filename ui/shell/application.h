// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace twinbook {

// The application with a window: what cannot be read in a slot or an event is told and does not end the
// program.
class Application : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void troubled(const QString &sentence);
};

} // namespace twinbook
