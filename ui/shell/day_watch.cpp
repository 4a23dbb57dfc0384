// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "day_watch.h"

#include "main_window.h"

#include <QApplication>

#include <algorithm>

namespace twinbook {

namespace {

constexpr qint64 longest = 5 * 60 * 1000; // milliseconds; timers stand still while the computer sleeps
constexpr qint64 after = 1000; // midnight is well past then

} // namespace

DayWatch::DayWatch(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(QDate::currentDate()); });
    m_timer.start(untilLook(QDateTime::currentDateTime()));
}

int DayWatch::untilLook(const QDateTime &now)
{
    const qint64 left = now.msecsTo(now.date().addDays(1).startOfDay()) + after;
    return int(std::clamp<qint64>(left, after, longest));
}

void DayWatch::look(QDate today)
{
    const bool busy = QApplication::activeModalWidget() || QApplication::activePopupWidget();
    if (!busy && today != m_window.session().today())
        m_window.beginDay(today);
    m_timer.start(untilLook(QDateTime::currentDateTime()));
}

} // namespace twinbook
