// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_years.h"

using namespace Qt::StringLiterals;

namespace twinbook {

const QList<int> &anniversaryYears()
{
    static const QList<int> years{5, 10, 25, 40, 50, 60, 75, 100, 125, 150, 175, 200};
    return years;
}

LinkAnniversary nextAnniversary(const TownLink &link, QDate today)
{
    const qint64 since = link.sinceOn.isValid() ? link.sinceOn.year() : link.sinceYear;
    const bool ended = link.status == u"ended" || (link.untilOn.isValid() && link.untilOn < today);
    if (since == 0 || ended)
        return {};
    for (const int years : anniversaryYears()) {
        const QDate on = link.sinceOn.isValid() ? link.sinceOn.addYears(years) : QDate();
        if (on.isValid() ? on >= today : since + years >= today.year())
            return {years, since + years, on};
    }
    return {};
}

QString anniversarySql(QDate today)
{
    QString sql = u"CASE WHEN r.since_year=0 OR r.status='ended'"_s;
    sql += u" OR (r.until_on IS NOT NULL AND r.until_on<'%1') THEN 0"_s.arg(today.toString(Qt::ISODate));
    const QString day = today.toString(u"-MM-dd"_s);
    for (const int years : anniversaryYears())
        sql += u" WHEN r.since_year+%1>%2 OR (r.since_year+%1=%2 AND (r.since_on IS NULL OR "
               u"substr(r.since_on,5)>='%3'))"
               " THEN r.since_year+%1"_s.arg(years)
                   .arg(today.year())
                   .arg(day);
    return sql + u" ELSE 0 END"_s;
}

} // namespace twinbook
