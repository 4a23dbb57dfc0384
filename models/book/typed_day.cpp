// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_day.h"

#include "dates.h"

#include <QCoreApplication>

namespace twinbook {

Result<QDate> readTypedDay(const QString &typed, const Asked &asked)
{
    const auto day = readDate(typed, {asked.today, asked.locale, {}});
    return day ? Result<QDate>(*day)
               : Result<QDate>::refused(
                   QCoreApplication::translate("BookSettings", "“%1” is not a date; write it as 2026-05-03.")
                       .arg(typed));
}

} // namespace twinbook
