// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "willingness_form.h"

#include "begun_report.h"
#include "committee_book.h"
#include "willingness.h"
#include "willingness_grid.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WillingnessForm)
};

const QString emptyBox = u"☐"_s;
const QString tickedBox = u"☒"_s;

ReportTable rolesTable(const CommitteeBook &book, const QList<Willingness> &said)
{
    ReportTable table;
    table.columns.append({Words::tr("Role"), ColumnKind::Text, 2});
    table.columns.append({Words::tr("Hours a month"), ColumnKind::Integer, 0.9});
    for (const QString &level : WillingnessGrid::levels())
        table.columns.append({WillingnessGrid::levelWords(level), ColumnKind::Text, 0.8});
    for (const CommitteeRole &role : book.roles) {
        if (role.outside || role.chosenBy == u"council")
            continue;
        QString known;
        for (const Willingness &one : said)
            if (one.role == role.id)
                known = one.level;
        QList<Cell> row{Cell(role.name), role.hours > 0 ? Cell(role.hours) : Cell()};
        for (const QString &level : WillingnessGrid::levels())
            row += Cell(level == known ? tickedBox : emptyBox);
        table.rows.append(row);
    }
    return table;
}

void addPage(
    Report &report, const CommitteeBook &book, const Store &store, const QString &name, Id<Person> person)
{
    const QString line = u"_____________________"_s;
    report.blocks += Heading{name.isEmpty() ? Words::tr("Name: %1").arg(line + line) : name, 1};
    report.blocks += Paragraph{
        Words::tr("Which of these would you take on, at the next AGM or later? One tick in each line helps; "
                  "a line left empty means that you have not thought about it. Nothing is promised by it.")};
    report.blocks += rolesTable(book,
        person.isValid() ? store.all<Willingness>(u"removed=0 AND person=?"_s, {person.value})
                         : QList<Willingness>());
    report.blocks += Paragraph{Words::tr("Hours a month that I have at most: %1").arg(line)};
    report.blocks += Paragraph{Words::tr("Hours a month that are comfortable: %1").arg(line)};
    report.blocks += Paragraph{Words::tr("Years in which I am away: %1").arg(line)};
    report.blocks += Paragraph{Words::tr("What I am good at: %1").arg(line + line)};
    report.blocks += Paragraph{Words::tr("Please give it back to the secretary. What you write is kept for "
                                         "the planning of the committee only.")};
}

} // namespace

Report willingnessForm(const Store &store, const QList<Id<Person>> &persons, QDate today)
{
    Report report = begunReport(store, Words::tr("Who would take which role?"), u"willingness-form"_s, today);
    report.landscape = false;
    const CommitteeBook book = readCommittee(store, today);
    if (persons.isEmpty())
        addPage(report, book, store, {}, {});
    for (const Id<Person> person : persons) {
        const auto record = store.get(person);
        if (!record || record->removed)
            continue;
        if (!report.blocks.isEmpty())
            report.blocks += PageBreak{};
        addPage(report, book, store, displayName(*record), person);
    }
    return report;
}

} // namespace twinbook
