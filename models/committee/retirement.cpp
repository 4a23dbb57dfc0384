// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retirement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

int partOf(int members, const Constitution &rules)
{
    const qint64 whole = std::max<qint64>(rules.retireWhole, 1);
    const qint64 share = members * rules.retirePart;
    if (rules.retireRounding == u"up")
        return int((share + whole - 1) / whole);
    if (rules.retireRounding == u"down")
        return int(share / whole);
    return int((2 * share + whole) / (2 * whole));
}

Retirement retiring(QList<std::pair<Id<Person>, QDate>> since, const Constitution &rules, QDate agm)
{
    Retirement result;
    result.agm = agm;
    result.number = rules.retirement == u"all" ? int(since.size())
        : rules.retirement == u"part"          ? std::min(partOf(int(since.size()), rules), int(since.size()))
                                               : 0;
    std::stable_sort(
        since.begin(), since.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (result.number == 0)
        return result;
    const QDate last = since.at(result.number - 1).second; // of the last one who has to go
    for (const auto &[person, elected] : since) {
        if (elected < last)
            result.certain += person;
        else if (elected == last)
            result.byLot += person;
    }
    result.fromLot = result.number - int(result.certain.size());
    if (result.fromLot == result.byLot.size()) { // all of them: no lot needed
        result.certain += result.byLot;
        result.byLot.clear();
        result.fromLot = 0;
    }
    return result;
}

std::optional<Retirement> retiring(const CommitteeBook &book)
{
    const std::optional<Constitution> rules = book.rules();
    if (!rules || rules->retirement.isEmpty() || rules->retirement == u"none")
        return std::nullopt;
    QList<std::pair<Id<Person>, QDate>> since;
    for (const Holder &holder : book.committee()) {
        const CommitteeRole *role = book.role(holder.term.role);
        // Who was not elected goes by a rule of its own.
        if (!role || (role->officer && !rules->retireOfficers) || holder.term.how == u"coopted"
            || holder.term.how == u"appointed")
            continue;
        const auto known = std::find_if(
            since.begin(), since.end(), [&](const auto &one) { return one.first == holder.term.person; });
        if (known == since.end())
            since += {holder.term.person, holder.term.fromOn};
        else
            known->second = std::max(known->second, holder.term.fromOn);
    }
    return retiring(since, *rules, book.nextAgm);
}

} // namespace twinbook
