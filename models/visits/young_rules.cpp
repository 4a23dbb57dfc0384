// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "young_rules.h"

#include "figures.h"
#include "person.h"
#include "shipped_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

QList<LeaderRatio> leaderRatios(QDate day)
{
    const Table table = shippedTable(u"leader_ratios.csv"_s);
    QList<LeaderRatio> ratios;
    for (const QStringList &row : table.rows) {
        const auto cell = [&](const QString &name) { return row.value(table.headings.indexOf(name)); };
        const QDate from = QDate::fromString(cell(u"from"_s), Qt::ISODate);
        const QDate until = QDate::fromString(cell(u"until"_s), Qt::ISODate);
        if ((from.isValid() && day < from) || (until.isValid() && until < day))
            continue;
        ratios += {cell(u"from_age"_s).toInt(), cell(u"to_age"_s).toInt(), cell(u"children"_s).toInt()};
    }
    return ratios;
}

int leadersNeeded(const QList<int> &ages, const QList<LeaderRatio> &ratios, int least)
{
    int leaders = 0;
    for (const LeaderRatio &ratio : ratios) {
        const auto children = std::count_if(
            ages.begin(), ages.end(), [&](int age) { return ratio.fromAge <= age && age <= ratio.toAge; });
        if (ratio.children > 0)
            leaders += int((children + ratio.children - 1) / ratio.children);
    }
    return leaders > 0 ? std::max(leaders, least) : 0;
}

FosteringFigures fosteringFigures(const Store &store, QDate day)
{
    const auto figure = [&](const QString &name) { return int(numberOn(store, name, day)); };
    return {figure(u"fostering_age"_s), figure(u"fostering_age_disabled"_s), figure(u"fostering_days"_s),
        figure(u"fostering_notice_days"_s)};
}

QDate fosteringNotice(QDate born, bool disabled, QDate from, QDate to, const FosteringFigures &figures)
{
    if (!born.isValid() || !from.isValid() || !to.isValid())
        return {};
    const bool young = ageOn(born, from) < (disabled ? figures.ageDisabled : figures.age);
    return young && from.daysTo(to) + 1 >= figures.days ? from.addDays(-figures.noticeDays) : QDate();
}

} // namespace twinbook
