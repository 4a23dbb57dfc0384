// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_due.h"

#include "live_checks.h"
#include "meeting.h"
#include "record_search.h"
#include "text.h"

#include "dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteeDue)
};

constexpr int ahead = 120; // days before an AGM from which its questions are asked

const QString area = u"committee"_s;

} // namespace

QList<Due> committeeDue(const Store &store, QDate today, const QLocale &locale)
{
    const CommitteeBook book = readCommittee(store, today);
    QList<Due> due;
    for (const LiveCheck &check : liveChecks(book, locale)) {
        const QDate by = check.from.isValid() ? check.from : book.nextAgm;
        const bool broken = check.weight == LiveCheck::Broken;
        const bool isVacancy = check.clause == u"seats" && check.weight != LiveCheck::Told;
        if (!broken && !isVacancy && (by > today.addDays(ahead) || check.weight == LiveCheck::Told))
            continue;
        const Place place = check.role.isValid() ? Place{area, u"committee_role"_s, check.role.value}
            : check.person.isValid()             ? Place{u"people"_s, u"person"_s, check.person.value}
                                                 : Place{area, {}, 0};
        const bool late = broken || by < today;
        due += {late && broken ? today : by,
            broken                        ? Due::Soon
                : by <= today.addDays(14) ? Due::Soon
                                          : Due::Later,
            check.sentence, place};
    }
    for (const TermOfOffice &term : book.terms) {
        if (term.removed || term.how != u"planned" || term.fromOn > today)
            continue;
        due += {term.fromOn, Due::Soon,
            Words::tr("%1 was planned as %2 from %3. Please say whether the AGM elected them.")
                .arg(book.name(term.person), book.roleName(term.role), showDate(term.fromOn, locale)),
            {area, u"term"_s, term.id.value}};
    }
    return due;
}

QList<SearchHit> searchCommittee(const Store &store, const QString &typed, int most)
{
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    QList<SearchHit> hits;
    if (words.isEmpty() || most <= 0)
        return hits;
    const std::pair<const RecordShape *, QStringList> kinds[] = {{&recordOf<CommitteeRole>(), {}},
        {&recordOf<Constitution>(), {u"from_on"_s}}, {&recordOf<Meeting>(), {u"held_on"_s}},
        {&recordOf<AgendaItem>(), {u"decision"_s}}, {&recordOf<ActionPoint>(), {u"due_on"_s}}};
    for (const auto &[shape, always] : kinds)
        hits += searchRecords(store, area, *shape, words, most, always).hits;
    return hits.first(std::min<qsizetype>(hits.size(), most));
}

} // namespace twinbook
