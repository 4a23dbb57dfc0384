// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar.h"

#include "icons.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QTextCharFormat>
#include <QToolButton>

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

QCalendarWidget *makeCalendar(QDate chosen, const QLocale &locale, QWidget *parent)
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setLocale(locale);
    calendar->setFirstDayOfWeek(locale.firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(chosen);
    calendar->setAccessibleName(Words::tr("Calendar"));
    for (const auto day : {Qt::Saturday, Qt::Sunday}) // Qt's red cannot be read on dark
        calendar->setWeekdayTextFormat(day, QTextCharFormat());
    const auto dress = [calendar](const char *name, const char *picture, const QString &words) {
        auto *button = calendar->findChild<QToolButton *>(QString::fromLatin1(name));
        if (!button) // a part of Qt that may be called otherwise one day
            return;
        button->setIcon(icon(QString::fromLatin1(picture), QPalette::HighlightedText));
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    dress("qt_calendar_prevmonth", "back", Words::tr("Month before"));
    dress("qt_calendar_nextmonth", "forward", Words::tr("Month after"));
    return calendar;
}

} // namespace twinbook
