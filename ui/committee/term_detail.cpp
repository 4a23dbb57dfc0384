// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "term_detail.h"

#include "committee_book.h"
#include "live_checks.h"
#include "record_words.h"
#include "role_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TermDetail)
};

QString nameOf(const Store &store, Id<Person> id)
{
    const auto person = store.get(id);
    return person ? displayName(*person) : QString();
}

QString roleName(const Store &store, Id<CommitteeRole> id)
{
    const auto role = store.get(id);
    return role ? role->name : QString();
}

DetailState stateOf(const CommitteeBook &book, const TermOfOffice &term, QDate today)
{
    if (term.endedOn.isValid() && term.endedOn <= today)
        return {Words::tr("Ended"), Tone::Neutral};
    if (term.fromOn > today)
        return {Words::tr("To come"), Tone::Neutral};
    for (const Holder &holder : holdersOn(book.terms, book.roles, today))
        if (holder.term.id == term.id)
            return holder.carriesOver ? DetailState{Words::tr("Over, until somebody comes"), Tone::Warning}
                                      : DetailState{Words::tr("In office"), Tone::Good};
    return {Words::tr("Over"), Tone::Neutral};
}

// What the person has served, and what the limit of terms makes of it.
DetailPart servedPart(const CommitteeBook &book, const TermOfOffice &term, const Asked &asked)
{
    const QList<YearsHeld> held = book.held();
    const int next = book.calendar.yearOf(asked.today) + 1;
    DetailPart part{Words::tr("Years served"), {}};
    const YearSet all = committeeYears(held, term.person);
    part.add(Words::tr("On the committee"),
        Words::tr("%n years in all", nullptr, int(all.size())) + u", "_s
            + Words::tr("%n of them in a row until now", nullptr, yearsInARow(all, next)));
    const CommitteeRole *role = book.role(term.role);
    if (!role)
        return part;
    const YearSet own = countedYears(held, term.person, term.role);
    part.add(role->name,
        Words::tr("%n years in all", nullptr, int(own.size())) + u", "_s
            + Words::tr("%n of them in a row until now", nullptr, yearsInARow(own, next)));
    if (const QString sentence = standAgainSentence(book, held, term, asked.locale); !sentence.isEmpty())
        part.add({}, sentence, Tone::Warning);
    return part;
}

DetailPart othersPart(const CommitteeBook &book, const TermOfOffice &term)
{
    QList<TermOfOffice> others;
    for (const TermOfOffice &other : book.terms)
        if (other.person == term.person && other.id != term.id)
            others += other;
    std::sort(others.begin(), others.end(),
        [](const TermOfOffice &a, const TermOfOffice &b) { return a.fromOn > b.fromOn; });
    DetailPart part{Words::tr("Other terms of the same person"), {}};
    for (const TermOfOffice &other : std::as_const(others))
        part.addLink({}, u"%1, %2"_s.arg(book.roleName(other.role), termYears(other)),
            recordLink(u"term"_s, other.id.value));
    return part;
}

} // namespace

Detail termDetail(const Store &store, const TermOfOffice &term, const Asked &asked)
{
    const CommitteeBook book = readCommittee(store, asked.today);
    const RecordWords words(term, asked.locale);
    Detail detail;
    detail.title = nameOf(store, term.person);
    detail.subtitle = roleName(store, term.role);
    detail.states += stateOf(book, term, asked.today);
    DetailPart part;
    part.addLink(words.label("person"), detail.title, recordLink(u"person"_s, term.person.value));
    part.addLink(words.label("role"), detail.subtitle, recordLink(u"committee_role"_s, term.role.value));
    words.add(part, {"how", "from_on", "until_on", "ended_on", "ended_why", "notes"});
    detail.add(part);
    detail.add(servedPart(book, term, asked));
    detail.add(othersPart(book, term));
    DetailPart honours{recordOf<Honour>().manyLabel(), {}};
    for (const Honour &honour : store.all<Honour>(u"removed=0 AND person=?"_s, {term.person.value}))
        honours.addLink({}, honour.name, recordLink(u"honour"_s, honour.id.value));
    detail.add(honours);
    detail.add(tagsPart(store, u"term"_s, term.id.value));
    detail.add(historyPart(store, u"term"_s, term.id.value, asked.locale));
    return detail;
}

Detail honourDetail(const Store &store, const Honour &honour, const Asked &asked)
{
    const RecordWords words(honour, asked.locale);
    Detail detail;
    detail.title = honour.name;
    detail.subtitle = nameOf(store, honour.person);
    DetailPart part;
    part.addLink(words.label("person"), detail.subtitle, recordLink(u"person"_s, honour.person.value));
    words.add(part, {"given_on", "notes"});
    detail.add(part);
    detail.add(historyPart(store, u"honour"_s, honour.id.value, asked.locale));
    return detail;
}

Detail hoursDetail(const Store &store, const LoggedHours &hours, const Asked &asked)
{
    const RecordWords words(hours, asked.locale);
    Detail detail;
    detail.title = nameOf(store, hours.person);
    detail.subtitle = roleName(store, hours.role);
    DetailPart part;
    part.addLink(words.label("person"), detail.title, recordLink(u"person"_s, hours.person.value));
    words.add(part, {"worked_on", "minutes", "what"});
    detail.add(part);
    detail.add(historyPart(store, u"logged_hours"_s, hours.id.value, asked.locale));
    return detail;
}

} // namespace twinbook
