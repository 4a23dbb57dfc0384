// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_checks_parts.h"

#include "checked.h"
#include "dates.h"
#include "notice_days.h"
#include "sitting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LiveChecks)
};

constexpr int saidBefore = 45; // days before the last one

bool mayGoTogether(
    const CommitteeBook &book, Id<CommitteeRole> one, Id<CommitteeRole> other, const QString &rule)
{
    return std::any_of(book.pairs.begin(), book.pairs.end(), [&](const RolePair &pair) {
        return !pair.removed && pair.rule == rule
            && ((pair.role == one && pair.other == other) || (pair.role == other && pair.other == one));
    });
}

} // namespace

QList<LiveCheck> numberChecks(const CommitteeBook &book)
{
    QList<LiveCheck> checks;
    const QList<Holder> committee = book.committee();
    for (const CommitteeRole &role : book.roles) {
        if (role.outside || role.chosenBy == u"council")
            continue; // others name these
        const auto taken = std::count_if(committee.begin(), committee.end(),
            [&](const Holder &holder) { return holder.term.role == role.id; });
        if (taken == 0)
            checks += {role.essential ? LiveCheck::Broken : LiveCheck::Ahead, u"seats"_s,
                role.essential
                    ? Words::tr("Nobody is %1, and the association cannot do without.").arg(role.name)
                    : Words::tr("Nobody is %1.").arg(role.name),
                {}, role.id, {}};
        else if (taken > role.seats && !role.shared)
            checks += {LiveCheck::Broken, u"seats"_s,
                Words::tr(
                    "%1: %n people hold it at once, and it has seats for %2. End the terms that are over.",
                    nullptr, int(taken))
                    .arg(role.name, QString::number(role.seats)),
                {}, role.id, {}};
        else if (taken < role.seats)
            checks += {LiveCheck::Told, u"seats"_s,
                Words::tr("%1: %n seats are free.", nullptr, int(role.seats - taken)).arg(role.name), {},
                role.id, {}};
    }
    const std::optional<Constitution> rules = book.rules();
    if (!rules)
        return checks;
    for (const QString &name : book.roles.isEmpty() ? QStringList() : unknownExempt(*rules, book.roles))
        checks += {LiveCheck::Ahead, u"exempt"_s,
            Words::tr("The constitution exempts “%1” from the limits, but there is no role of that name. "
                      "Correct the name in the constitution.")
                .arg(name),
            {}, {}, book.today};
    QList<Id<Person>> guests;
    for (const Sitter &sitter : sittingOn(book.roles, book.terms, book.today).sitters)
        if (sitter.coopted)
            guests += sitter.person;
    const int members = int(personsOf(committee).size());
    if (rules->minMembers > 0 && members < rules->minMembers)
        checks += {LiveCheck::Broken, u"min_members"_s,
            Words::tr("The committee has %n members; it needs at least %1.", nullptr, members)
                .arg(rules->minMembers)};
    if (rules->maxMembers > 0 && members - guests.size() > rules->maxMembers)
        checks += {LiveCheck::Broken, u"max_members"_s,
            Words::tr("The committee has %n members, not counting the co-opted; it may have %1.", nullptr,
                members - int(guests.size()))
                .arg(rules->maxMembers)};
    const bool none = rules->cooptedMax < 0;
    if ((rules->cooptedMax > 0 || none) && guests.size() > std::max<qint64>(rules->cooptedMax, 0))
        checks += {LiveCheck::Broken, u"coopted_max"_s,
            none ? Words::tr("%n members are co-opted, which the constitution does not allow.", nullptr,
                int(guests.size()))
                 : Words::tr(
                     "%n members are co-opted; the constitution allows %1.", nullptr, int(guests.size()))
                       .arg(rules->cooptedMax)};
    const QList<YearsHeld> held = book.held();
    const int year = book.calendar.yearNear(book.nextAgm);
    for (const Id<Person> person : guests) {
        const int run = yearsInARow(committeeYears(held, person), year);
        if (rules->cooptedYears > 0 && run >= rules->cooptedYears)
            checks += {LiveCheck::Ahead, u"coopted_years"_s,
                Words::tr(
                    "%1 may not be co-opted again at the next AGM: %n years without election.", nullptr, run)
                    .arg(book.name(person)),
                person};
    }
    return checks;
}

QList<LiveCheck> togetherChecks(const CommitteeBook &book)
{
    QList<LiveCheck> checks;
    const QList<Holder> committee = book.committee();
    const std::optional<Constitution> rules = book.rules();
    for (qsizetype i = 0; i < committee.size(); ++i) {
        const TermOfOffice &one = committee.at(i).term;
        const CommitteeRole &first = *book.role(one.role);
        for (qsizetype j = i + 1; j < committee.size(); ++j) {
            const TermOfOffice &two = committee.at(j).term;
            const CommitteeRole &second = *book.role(two.role);
            if (one.person == two.person && one.role != two.role) {
                const bool never = mayGoTogether(book, one.role, two.role, u"never"_s);
                if (never)
                    checks += {LiveCheck::Broken, u"role_pair"_s,
                        Words::tr("%1 is %2 and %3, which never go together.")
                            .arg(book.name(one.person), first.name, second.name),
                        one.person, one.role};
                else if (rules && !rules->severalRoles
                    && !mayGoTogether(book, one.role, two.role, u"together"_s))
                    checks += {LiveCheck::Ahead, u"several_roles"_s,
                        Words::tr("%1 is %2 and %3 at once.")
                            .arg(book.name(one.person), first.name, second.name),
                        one.person, one.role};
            }
            const Id<Household> home = book.persons.value(one.person).household;
            if (rules && rules->onePerHousehold && one.person != two.person && first.officer && second.officer
                && home.isValid() && home == book.persons.value(two.person).household)
                checks += {LiveCheck::Broken, u"one_per_household"_s,
                    Words::tr("%1 and %2 are officers of one household.")
                        .arg(book.name(one.person), book.name(two.person)),
                    one.person, one.role};
        }
    }
    for (const Id<Person> person : personsOf(committee)) {
        if (const QDate left = book.persons.value(person).leftOn; left.isValid() && left <= book.today)
            checks += {LiveCheck::Broken, u"left"_s,
                Words::tr("%1 has left the association but still holds a role. End the term, and let "
                          "somebody act until the next election.")
                    .arg(book.name(person)),
                person};
        if (rules && rules->paidUp && book.persons.contains(person)
            && !book.mayStand(*book.persons.constFind(person), rules))
            checks += {LiveCheck::Ahead, u"paid_up"_s,
                Words::tr("%1 is on the committee but not a paid-up member.").arg(book.name(person)), person};
    }
    return checks;
}

QList<LiveCheck> agmChecks(const CommitteeBook &book, const QLocale &locale)
{
    QList<LiveCheck> checks;
    const std::optional<Constitution> rules = book.rules();
    if (!rules)
        return checks;
    const QDate agm = book.nextAgm;
    const QStringList latest = rules->agmLatest.split(u'-');
    if (latest.size() == 2) {
        const QDate last(agm.year(), latest.last().toInt(), latest.first().toInt());
        if (last.isValid() && agm > last)
            checks += {LiveCheck::Broken, u"agm_latest"_s,
                Words::tr("The AGM is on %1; it must be held by %2.")
                    .arg(showDate(agm, locale), showDate(last, locale)),
                {}, {}, last};
    }
    const QDate notice = lastNoticeDay(agm, rules->noticeAgm);
    if (notice.isValid() && notice >= book.today && notice.addDays(-saidBefore) <= book.today)
        checks += {LiveCheck::Told, u"notice_agm"_s,
            (rules->noticeWritten ? Words::tr("Notice of the AGM on %1 must go out in writing by %2.")
                                  : Words::tr("Notice of the AGM on %1 must go out by %2."))
                .arg(showDate(agm, locale), showDate(notice, locale)),
            {}, {}, notice};
    const QDate open = nominationsOpen(*rules, agm);
    const QDate close = nominationsClose(*rules, agm);
    const QDate first = open.isValid() ? std::min(open, close) : close;
    if (close.isValid() && close >= book.today && first.addDays(-saidBefore) <= book.today)
        checks += {LiveCheck::Told, u"nominations_close"_s,
            open.isValid() ? Words::tr("Nominations for the AGM open on %1 and close on %2.")
                                 .arg(showDate(open, locale), showDate(close, locale))
                           : Words::tr("Nominations for the AGM close on %1.").arg(showDate(close, locale)),
            {}, {}, close};
    return checks;
}

} // namespace twinbook
