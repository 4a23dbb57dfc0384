// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>

namespace twinbook {

class MainWindow;

// Tells a window that stays open over midnight that a new day has begun; not while a question or a form is
// open over it, but after that.
class DayWatch : public QObject
{
    Q_OBJECT

public:
    explicit DayWatch(MainWindow &window);

    static int untilLook(
        const QDateTime &now); // milliseconds: to midnight, or sooner for a computer that sleeps
    void look(QDate today);

private:
    MainWindow &m_window;
    QTimer m_timer;
};

} // namespace twinbook
