// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_checks.h"

#include "live_checks_parts.h"

#include "dates.h"
#include "retirement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LiveChecks)
};

// A role that the same person may take at once: one that they said they would take, else an office like the
// one they leave; for "or now as Secretary".
QString otherRole(const CommitteeBook &book, const QList<YearsHeld> &held, Id<Person> person,
    Id<CommitteeRole> than, int year)
{
    const auto wish = [&](const CommitteeRole &role) {
        for (const Willingness &said : book.wishes)
            if (said.person == person && said.role == role.id)
                return said.level == u"keen"   ? 3
                    : said.level == u"willing" ? 2
                    : said.level == u"last"    ? 0
                                               : -1;
        return 0;
    };
    const CommitteeRole *left = book.role(than);
    const CommitteeRole *best = nullptr;
    const auto rank = [&](const CommitteeRole &role) {
        return 4 * wish(role) + (role.officer == left->officer ? 2 : 0)
            + (role.predecessor.isValid() ? 0 : 1);
    };
    for (const CommitteeRole &role : book.roles) {
        const TermLimit limit = termLimit(role, book.rules());
        const bool may = role.id != than && !role.outside && role.chosenBy != u"council" && !role.strict
            && wish(role) >= 0
            && mayHoldFrom(
                   countedYears(held, person, role.id), limit.years(), limit.restYears, limit.termYears, year)
                == year;
        if (may && (!best || rank(role) > rank(*best)))
            best = &role;
    }
    return best ? best->name : QString();
}

void checkTerms(QList<LiveCheck> &checks, const CommitteeBook &book, const QLocale &locale)
{
    const QList<YearsHeld> held = book.held();
    for (const Holder &holder : book.committee()) {
        const CommitteeRole *role = book.role(holder.term.role);
        if (holder.carriesOver)
            checks += {LiveCheck::Ahead, u"carry_over"_s,
                Words::tr("%1 carries on as %2: the term ended on %3 and nobody has come after.")
                    .arg(book.name(holder.term.person), role->name, showDate(holder.term.untilOn, locale)),
                holder.term.person, role->id, holder.term.untilOn};
        if (const QString sentence = standAgainSentence(book, held, holder.term, locale); !sentence.isEmpty())
            checks +=
                {LiveCheck::Ahead, u"max_terms"_s, sentence, holder.term.person, role->id, book.nextAgm};
    }
}

void checkWholeCommittee(QList<LiveCheck> &checks, const CommitteeBook &book, const QLocale &locale)
{
    const std::optional<Constitution> rules = book.rules();
    if (!rules)
        return;
    const QList<YearsHeld> held = book.held();
    const int year = book.calendar.yearNear(book.nextAgm);
    for (const Id<Person> person : personsOf(book.committee())) {
        const YearSet years = committeeYears(held, person);
        const int run = yearsInARow(years, year);
        if (rules->maxYears > 0 && run >= rules->maxYears)
            checks += {LiveCheck::Ahead, u"max_years"_s,
                Words::tr("From %1 %2 has to leave the committee for %n years: %3 years in a row.", nullptr,
                    int(std::max<qint64>(rules->restYears, 1)))
                    .arg(showDate(book.nextAgm, locale), book.name(person), QString::number(run)),
                person, {}, book.nextAgm};
        const QDate review =
            rules->reviewYears > 0 ? yearsOnCommittee(book, person, int(rules->reviewYears)) : QDate();
        if (review.isValid() && review <= book.today)
            checks += {LiveCheck::Told, u"review_years"_s,
                Words::tr("%1 reached %2 years on the committee on %3: staying on needs a review that the "
                          "annual report explains.")
                    .arg(book.name(person), QString::number(rules->reviewYears), showDate(review, locale)),
                person, {}, review};
        else if (review.isValid() && review <= book.today.addMonths(6))
            checks += {LiveCheck::Ahead, u"review_years"_s,
                Words::tr("On %1 %2 will have been on the committee for %3 years: a review is due.")
                    .arg(showDate(review, locale), book.name(person), QString::number(rules->reviewYears)),
                person, {}, review};
    }
    if (const auto down = retiring(book); down && down->number > 0) {
        const auto names = [&](const QList<Id<Person>> &people) {
            QStringList all;
            for (const Id<Person> person : people)
                all += book.name(person);
            return all.join(u", "_s);
        };
        QString sentence = Words::tr(
            "At the AGM on %1 %n members stand down, the longest serving first.", nullptr, down->number)
                               .arg(showDate(book.nextAgm, locale));
        if (!down->certain.isEmpty())
            sentence += u' ' + Words::tr("These do: %1.").arg(names(down->certain));
        if (!down->byLot.isEmpty())
            sentence += u' '
                + Words::tr("Lots decide on %n of these: %1.", nullptr, down->fromLot)
                      .arg(names(down->byLot));
        checks += {LiveCheck::Told, u"retirement"_s, sentence, {}, {}, book.nextAgm};
    }
}

} // namespace

QDate yearsOnCommittee(const CommitteeBook &book, Id<Person> person, int years)
{
    // Terms that follow each other within two months are one time without a break.
    QList<TermOfOffice> own;
    for (const TermOfOffice &term : book.terms) {
        const CommitteeRole *role = book.role(term.role);
        if (term.person == person && !term.removed && term.how != u"planned" && role && !role->outside
            && term.fromOn.isValid() && term.fromOn <= book.today)
            own += term;
    }
    std::sort(own.begin(), own.end(),
        [](const TermOfOffice &a, const TermOfOffice &b) { return a.fromOn < b.fromOn; });
    QDate since;
    QDate until; // of the time so far; none: still on
    for (const TermOfOffice &term : std::as_const(own)) {
        if (!since.isValid() || (until.isValid() && until.addMonths(2) < term.fromOn)) {
            since = term.fromOn;
            until = term.endedOn;
        } else if (until.isValid()) {
            until = term.endedOn.isValid() ? std::max(until, term.endedOn) : QDate();
        }
    }
    return since.isValid() && !(until.isValid() && until <= book.today) ? since.addYears(years) : QDate();
}

QString standAgainSentence(
    const CommitteeBook &book, const QList<YearsHeld> &held, const TermOfOffice &term, const QLocale &locale)
{
    const CommitteeRole *role = book.role(term.role);
    if (!role || term.how == u"coopted" || term.how == u"appointed")
        return {};
    const TermLimit limit = termLimit(*role, book.rules());
    const int year = book.calendar.yearNear(book.nextAgm);
    const QDate end = term.untilOn.isValid() ? term.untilOn : book.nextAgm;
    if (limit.terms == 0 || book.calendar.yearNear(end) > year)
        return {}; // no limit, or not up for election
    const YearSet years = countedYears(held, term.person, term.role);
    const int again = mayHoldFrom(years, limit.years(), limit.restYears, limit.termYears, year);
    if (again == year)
        return {};
    const int run = yearsInARow(years, year);
    const auto terms = std::count_if(held.begin(), held.end(), [&](const YearsHeld &one) {
        return one.counts && one.person == term.person && one.role == term.role && one.from >= year - run
            && one.from < year;
    });
    const QString other = otherRole(book, held, term.person, term.role, year);
    // Terms cut short or entered as one long one would make "terms in a row" untrue.
    const bool usual = terms == limit.terms && run == limit.years();
    QString sentence =
        (usual ? Words::tr("From %1 %2 may not stand again as %3: %n terms in a row.", nullptr, int(terms))
               : Words::tr("From %1 %2 may not stand again as %3: %n years in a row.", nullptr, run))
            .arg(showDate(book.nextAgm, locale), book.name(term.person), role->name);
    sentence += u' '
        + (other.isEmpty() ? Words::tr("It is possible again from %1.").arg(again)
                           : Words::tr("It is possible again from %1, or now as %2.")
                                 .arg(QString::number(again), other));
    return sentence;
}

QList<LiveCheck> liveChecks(const CommitteeBook &book, const QLocale &locale)
{
    QList<LiveCheck> checks;
    checkTerms(checks, book, locale);
    checkWholeCommittee(checks, book, locale);
    checks += numberChecks(book);
    checks += togetherChecks(book);
    checks += agmChecks(book, locale);
    std::stable_sort(checks.begin(), checks.end(),
        [](const LiveCheck &a, const LiveCheck &b) { return a.weight > b.weight; });
    return checks;
}

QList<LiveCheck> liveChecks(const Store &store, QDate today, const QLocale &locale)
{
    return liveChecks(readCommittee(store, today), locale);
}

} // namespace twinbook
