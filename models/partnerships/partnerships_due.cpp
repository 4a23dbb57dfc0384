// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerships_due.h"

#include "dates.h"
#include "figures.h"
#include "link_years.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartnershipsDue)
};

constexpr qsizetype few = 5; // that are named one by one
constexpr int soonDays = 14;

Place placeOf(const TownLink &link)
{
    return {u"partnerships"_s, u"town_link"_s, link.id.value};
}

// Links of a whole country's list are not ours to look after.
QList<TownLink> ourLinks(const Store &store)
{
    return store.all<TownLink>(
        u"removed=0 AND status<>'ended' AND (home IS NULL OR home IN (SELECT id FROM community WHERE ours=1))"_s);
}

QList<Due> anniversaries(const QList<TownLink> &links, QDate today, const QLocale &locale)
{
    QList<Due> all;
    for (const TownLink &link : links) {
        const LinkAnniversary next = nextAnniversary(link, today);
        const QDate by = next.on.isValid() ? next.on : QDate(int(next.inYear), 12, 31);
        const QDate from = next.on.isValid() ? next.on.addYears(-1) : QDate(int(next.inYear) - 1, 1, 1);
        if (next.years == 0 || today < from)
            continue;
        const QString years = QString::number(next.years);
        all += Due{by, by <= today.addDays(soonDays) ? Due::Soon : Due::Later,
            next.on.isValid() ? Words::tr("The link “%1” will be %2 years old on %3.")
                                    .arg(link.name, years, showDate(next.on, locale))
                              : Words::tr("The link “%1” will be %2 years old in %3.")
                                    .arg(link.name, years)
                                    .arg(next.inYear),
            placeOf(link)};
    }
    return all;
}

QList<Due> unchecked(const Store &store, QList<TownLink> links, QDate today)
{
    const int months = int(numberOn(store, u"link_check_months"_s, today));
    if (months == 0)
        return {};
    const QDate before = today.addMonths(-months);
    links.removeIf(
        [&](const TownLink &link) { return !link.checkedOn.isValid() || link.checkedOn >= before; });
    if (links.size() > few)
        return {{{}, Due::Later,
            Words::tr("Nobody has made sure of %n links for more than %1 months.", nullptr, int(links.size()))
                .arg(months),
            placeOf(links.first())}};
    QList<Due> all;
    for (const TownLink &link : std::as_const(links))
        all += Due{link.checkedOn.addMonths(months), Due::Later,
            Words::tr("Nobody has made sure of the link “%1” for more than %2 months.")
                .arg(link.name)
                .arg(months),
            placeOf(link)};
    return all;
}

} // namespace

QList<Due> partnershipsDue(const Store &store, QDate today, const QLocale &locale)
{
    const QList<TownLink> links = ourLinks(store);
    return anniversaries(links, today, locale) + unchecked(store, links, today);
}

} // namespace twinbook
