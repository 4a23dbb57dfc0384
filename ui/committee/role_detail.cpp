// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "role_detail.h"

#include "committee_book.h"
#include "record_words.h"
#include "role_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoleDetail)
};

constexpr qsizetype mostBefore = 12;

// The person of a term, with what is to be said of it after the name.
void addHolder(DetailPart &part, const CommitteeBook &book, const TermOfOffice &term, const QString &label,
    const QString &after)
{
    part.add({label,
        {{book.name(term.person), recordLink(u"person"_s, term.person.value),
            after.isEmpty() ? QString() : u": "_s + after}}});
}

DetailPart holdersPart(const CommitteeBook &book, const CommitteeRole &role, const Asked &asked)
{
    DetailPart part{Words::tr("In office today"), {}};
    const QList<YearsHeld> held = book.held();
    const int year = book.calendar.yearOf(asked.today);
    int holders = 0;
    for (const Holder &holder : holdersOn(book.terms, {role}, asked.today)) {
        ++holders;
        const YearSet years = countedYears(held, holder.term.person, role.id);
        const int run = yearsInARow(years, year + 1);
        QString after = Words::tr("since %1", "a day").arg(longDate(holder.term.fromOn, asked.locale));
        if (run > 1)
            after += u", "_s + Words::tr("%n years in a row", nullptr, run);
        if (holder.carriesOver)
            after += u"; "_s + Words::tr("the term is over, until somebody comes");
        addHolder(part, book, holder.term, {}, after);
    }
    if (holders < role.seats)
        part.add({}, Words::tr("%n seats are vacant.", nullptr, int(role.seats) - holders),
            role.essential ? Tone::Bad : Tone::Warning);
    return part;
}

DetailPart beforePart(const CommitteeBook &book, const CommitteeRole &role, QDate today)
{
    QList<TermOfOffice> past;
    for (const TermOfOffice &term : book.terms)
        if (term.role == role.id && term.endedOn.isValid() && term.endedOn <= today)
            past += term;
    std::sort(past.begin(), past.end(),
        [](const TermOfOffice &a, const TermOfOffice &b) { return a.fromOn > b.fromOn; });
    DetailPart part{Words::tr("Held before by"), {}};
    for (const TermOfOffice &term : past.mid(0, mostBefore))
        addHolder(part, book, term, {}, termYears(term));
    return part;
}

} // namespace

Detail roleDetail(const Store &store, const CommitteeRole &role, const Asked &asked)
{
    const CommitteeBook book = readCommittee(store, asked.today);
    const RecordWords words(role, asked.locale);
    Detail detail;
    detail.title = role.name;
    if (role.hours > 0)
        detail.subtitle = Words::tr("about %n hours a month", nullptr, int(role.hours));
    if (role.essential)
        detail.states += DetailState{Words::tr("Essential"), Tone::Neutral};
    if (role.officer)
        detail.states += DetailState{Words::tr("Officer"), Tone::Neutral};
    if (role.outside)
        detail.states += DetailState{Words::tr("Not on the committee"), Tone::Neutral};
    detail.add(holdersPart(book, role, asked));
    DetailPart terms{Words::tr("What follows from it"), {}};
    for (const QString &sentence : roleSays(role, book.rules(), book.roleName(role.predecessor)))
        terms.add({}, sentence);
    detail.add(terms);
    DetailPart needs{Words::tr("What it needs"), {}};
    words.add(needs, {"skills", "helpful", "min_age", "max_age"});
    detail.add(needs);
    detail.add(beforePart(book, role, asked.today));
    DetailPart successor{Words::tr("For the successor"), {}};
    words.add(successor, {"duties", "papers", "notes"});
    detail.add(successor);
    detail.add(tagsPart(store, u"committee_role"_s, role.id.value));
    detail.add(historyPart(store, u"committee_role"_s, role.id.value, asked.locale));
    return detail;
}

Detail rolePairDetail(const Store &store, const RolePair &pair, const Asked &asked)
{
    const RecordWords words(pair, asked.locale);
    const auto name = [&](Id<CommitteeRole> id) {
        const auto role = store.get(id);
        return role ? role->name : QString();
    };
    Detail detail;
    detail.title = Words::tr("%1 and %2", "two roles").arg(name(pair.role), name(pair.other));
    DetailPart part;
    words.add(part, {"rule", "notes"});
    detail.add(part);
    detail.add(historyPart(store, u"role_pair"_s, pair.id.value, asked.locale));
    return detail;
}

} // namespace twinbook
