// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_reports.h"

#include "begun_report.h"
#include "committee_book.h"
#include "dates.h"
#include "enclosure.h"
#include "meeting_parts.h"
#include "organisation.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

constexpr qsizetype organisationsAtMost = 40;

QString telephone(const Person &person)
{
    return !person.mobile.isEmpty() ? person.mobile : person.phone;
}

// The roles that are meant: by name or its beginning, else every officer.
QList<CommitteeRole> rolesMeant(const CommitteeBook &book, const QString &asked)
{
    QList<CommitteeRole> roles;
    const QString wanted = fold(asked);
    for (const CommitteeRole &role : book.roles) {
        if (!role.removed && (wanted.isEmpty() ? role.officer : fold(role.name) == wanted))
            roles += role;
    }
    if (!roles.isEmpty() || wanted.isEmpty())
        return roles;
    for (const CommitteeRole &role : book.roles) {
        if (!role.removed && fold(role.name).startsWith(wanted))
            roles += role;
    }
    return roles;
}

QList<Id<Person>> holdersOf(const CommitteeBook &book, const CommitteeRole &role)
{
    QList<Id<Person>> persons;
    for (const Holder &holder : holdersOn(book.terms, book.roles, book.today)) {
        if (holder.term.role == role.id)
            persons += holder.term.person;
    }
    return persons;
}

// Who held the role before those of today, the last one first.
QList<TermOfOffice> formerTerms(const CommitteeBook &book, const CommitteeRole &role)
{
    const QList<Id<Person>> now = holdersOf(book, role);
    QList<TermOfOffice> former;
    for (const TermOfOffice &term : book.terms) {
        if (term.role == role.id && !term.removed && !now.contains(term.person) && term.fromOn < book.today)
            former += term;
    }
    std::stable_sort(former.begin(), former.end(),
        [](const TermOfOffice &a, const TermOfOffice &b) { return a.fromOn > b.fromOn; });
    QList<TermOfOffice> each;
    for (const TermOfOffice &term : std::as_const(former)) {
        if (std::none_of(
                each.begin(), each.end(), [&](const TermOfOffice &one) { return one.person == term.person; }))
            each += term;
    }
    return each.mid(0, 2);
}

Blocks contacts(const CommitteeBook &book, const CommitteeRole &role)
{
    ReportTable table;
    table.columns = {{Words::tr("Role"), ColumnKind::Text, 2}, {Words::tr("Name"), ColumnKind::Text, 2},
        {Words::tr("Telephone"), ColumnKind::Text, 1.5}, {Words::tr("E-mail"), ColumnKind::Text, 2.5}};
    const auto put = [&](const QString &what, Id<Person> id) {
        const Person person = book.persons.value(id);
        if (person.id.isValid() && !person.removed)
            table.rows +=
                QList<Cell>{Cell(what), Cell(book.name(id)), Cell(telephone(person)), Cell(person.email)};
    };
    for (const Id<Person> person : holdersOf(book, role))
        put(Words::tr("%1, until now").arg(role.name), person);
    for (const TermOfOffice &term : formerTerms(book, role))
        put(Words::tr("%1 before").arg(role.name), term.person);
    for (const CommitteeRole &other : book.roles) {
        if (other.removed || other.id == role.id || !other.officer)
            continue;
        for (const Id<Person> person : holdersOf(book, other))
            put(other.name, person);
    }
    return table.rows.isEmpty() ? Blocks{} : Blocks{table};
}

Blocks organisations(const Store &store)
{
    ReportTable table;
    table.columns = {{Words::tr("Organisation"), ColumnKind::Text, 2},
        {Words::tr("Contact"), ColumnKind::Text, 2}, {Words::tr("Telephone"), ColumnKind::Text, 1.5},
        {Words::tr("E-mail"), ColumnKind::Text, 2.5}};
    QList<Organisation> all = store.all<Organisation>();
    std::stable_sort(all.begin(), all.end(),
        [](const Organisation &a, const Organisation &b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const Organisation &body : std::as_const(all)) {
        if (table.rows.size() < organisationsAtMost && (!body.email.isEmpty() || !body.phone.isEmpty()))
            table.rows +=
                QList<Cell>{Cell(body.name), Cell(body.contactName), Cell(body.phone), Cell(body.email)};
    }
    return table.rows.isEmpty() ? Blocks{} : Blocks{table};
}

Blocks documents(const Store &store, const CommitteeRole &role, const QLocale &locale)
{
    ReportTable table;
    table.columns = {{Words::tr("Document"), ColumnKind::Text, 3}, {Words::tr("Size"), ColumnKind::Text, 1},
        {Words::tr("Notes"), ColumnKind::Text, 3}};
    for (const Enclosure &enclosure : enclosuresOf(store, recordOf<CommitteeRole>().table, role.id.value))
        table.rows += QList<Cell>{
            Cell(enclosure.name), Cell(sizeInWords(enclosure.size, locale)), Cell(enclosure.notes)};
    return table.rows.isEmpty() ? Blocks{} : Blocks{table};
}

void putSection(Report &report, const QString &title, const Blocks &blocks)
{
    if (blocks.isEmpty())
        return;
    report.blocks += Heading{title, 2};
    report.blocks += blocks;
}

void putRole(Report &report, const CommitteeRole &role, const Store &store, const CommitteeBook &book,
    const QLocale &locale)
{
    if (!report.blocks.isEmpty())
        report.blocks += PageBreak{};
    report.blocks += Heading{role.name};
    QStringList names;
    const QList<Id<Person>> holders = holdersOf(book, role);
    for (const Id<Person> person : holders)
        names += book.name(person);
    QStringList begin;
    begin += names.isEmpty() ? Words::tr("Nobody holds this role now.")
                             : Words::tr("Handed over by %1.").arg(locale.createSeparatedList(names));
    if (role.hours > 0)
        begin += Words::tr("It takes about %n hours a month.", nullptr, int(role.hours));
    report.blocks += Paragraph{begin.join(u' ')};
    putSection(report, Words::tr("What the role does, and when"),
        {Paragraph{role.duties.trimmed().isEmpty()
                ? Words::tr("Nothing is written down yet: please add it to the role.")
                : role.duties.trimmed()}});
    if (!role.papers.trimmed().isEmpty())
        putSection(report, Words::tr("Papers and keys that go with it"), {Paragraph{role.papers.trimmed()}});
    QList<ActionPoint> theirs = openActions(store);
    theirs.removeIf([&](const ActionPoint &action) {
        return action.role.isValid() ? action.role != role.id : !holders.contains(action.owner);
    });
    putSection(report, Words::tr("Open actions"), actionBlocks(theirs, store, book.today));
    putSection(report, Words::tr("Contacts"), contacts(book, role));
    putSection(report, Words::tr("Documents kept with the role in Twinbook"), documents(store, role, locale));
}

} // namespace

Report handOver(const Store &store, const MeetingAsked &asked)
{
    const CommitteeBook book = readCommittee(store, asked.today);
    const QList<CommitteeRole> roles = rolesMeant(book, asked.role);
    Report report = begunReport(store, Words::tr("Hand-over"), u"hand-over"_s, asked.today);
    if (roles.size() == 1)
        report.subtitle = roles.first().name;
    for (const CommitteeRole &role : roles)
        putRole(report, role, store, book, asked.locale);
    if (roles.isEmpty()) {
        report.blocks += Paragraph{asked.role.isEmpty()
                ? Words::tr("No role of an officer is in the book yet.")
                : Words::tr("There is no role called “%1” in the book.").arg(asked.role)};
        return report;
    }
    putSection(report, Words::tr("Organisations we work with"), organisations(store));
    const std::optional<Meeting> last = lastMeeting(store, asked.today, {}, {u"committee"_s});
    if (last) {
        report.blocks += PageBreak{};
        report.blocks += Heading{Words::tr("The last minutes: %1").arg(meetingTitle(*last, asked.locale))};
        report.blocks += minutesBlocks(folderFor(store, *last), store, asked.locale);
    }
    return report;
}

} // namespace twinbook
