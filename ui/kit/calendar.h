// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

class QCalendarWidget;
class QWidget;

namespace twinbook {

// A month to choose a day from, in our own colours and icons.
QCalendarWidget *makeCalendar(QDate chosen, const QLocale &locale, QWidget *parent);

} // namespace twinbook
