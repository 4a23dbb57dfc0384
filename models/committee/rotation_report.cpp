// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_report.h"

#include "rotation_table.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationReport)
};

QString withMarks(const BoardCell &cell)
{
    const QStringList marks = RotationTable::marks(cell);
    return marks.isEmpty() ? cell.name : u"%1 (%2)"_s.arg(cell.name, marks.join(u", "_s));
}

ReportTable boardTable(const RotationBoard &board, const QList<int> &years)
{
    ReportTable table;
    table.columns.append({Words::tr("Role"), ColumnKind::Text, 1.3});
    for (const int year : years)
        table.columns.append({QString::number(year), ColumnKind::Text, 1});
    for (const BoardRow &row : board.rows) {
        QList<Cell> cells{Cell(row.name)};
        for (const int year : years) {
            const auto it = std::find_if(row.cells.begin(), row.cells.end(),
                [&](const BoardCell &cell) { return cell.fromYear <= year && year < cell.untilYear; });
            cells += it == row.cells.end() ? Cell() : Cell(withMarks(*it));
        }
        table.rows.append(cells);
    }
    return table;
}

ReportTable loadTable(const RotationBoard &board)
{
    ReportTable table;
    table.title = Words::tr("Hours a month");
    table.columns.append({Words::tr("Person"), ColumnKind::Text, 1.6});
    for (const int year : board.years)
        table.columns.append({QString::number(year), ColumnKind::Integer, 0.6});
    table.columns.append({Words::tr("Comfortable"), ColumnKind::Integer, 0.9});
    for (const PersonLoad &load : board.loads) {
        QList<Cell> cells{Cell(load.name)};
        for (int year = 0; year < board.years.size(); ++year)
            cells += load.hours.value(year) > 0 ? Cell(load.hours.value(year)) : Cell();
        cells += load.comfortable > 0 ? Cell(load.comfortable) : Cell();
        table.rows.append(cells);
    }
    return table;
}

ReportTable yearTable(const RotationBoard &board)
{
    ReportTable table;
    table.title = Words::tr("The committee of each year");
    for (const QString &heading : {Words::tr("Year"), Words::tr("Members"), Words::tr("Vacant"),
             Words::tr("New faces"), Words::tr("Officers changing"), Words::tr("Women"), Words::tr("Men"),
             Words::tr("Under 45"), Words::tr("45 to 64"), Words::tr("65 and over")})
        table.columns.append({heading, ColumnKind::Integer, 1});
    table.columns.first().kind = ColumnKind::Text;
    for (const YearBalance &year : board.balance)
        table.rows.append({Cell(QString::number(year.year)), Cell(year.members), Cell(year.vacancies),
            Cell(year.newFaces), Cell(year.officersChanging), Cell(year.women), Cell(year.men),
            Cell(year.under45), Cell(year.from45), Cell(year.from65)});
    return table;
}

Report begun(const KeptRotation &kept, const QString &title, const QString &association)
{
    Report report;
    report.title = title;
    report.association = association;
    report.day = kept.request.today;
    report.landscape = kept.request.problem.years > 4;
    return report;
}

} // namespace

QList<Block> boardBlocks(const RotationBoard &board, qsizetype yearsBeside)
{
    QList<Block> blocks;
    for (qsizetype from = 0; from < board.years.size(); from += yearsBeside)
        blocks += boardTable(board, board.years.mid(from, yearsBeside));
    return blocks;
}

Report rotationReport(const KeptRotation &kept, const QString &association)
{
    const RotationBoard board = rotationBoard(kept.request, kept.holders);
    Report report = begun(kept, kept.plan.name, association);
    report.subtitle = board.summary;
    report.fileStem = u"rotation-plan"_s;
    report.blocks += boardBlocks(board, board.years.size());
    if (!board.warnings.isEmpty()) {
        report.blocks += Heading{Words::tr("To keep in mind"), 2};
        for (const QString &sentence : board.warnings)
            report.blocks += Paragraph{sentence};
    }
    report.blocks += loadTable(board);
    report.blocks += yearTable(board);
    return report;
}

QList<ComparedTerm> compared(const KeptRotation &one, const KeptRotation &other)
{
    QList<ComparedTerm> terms;
    const RotationBoard board = rotationBoard(one.request, one.holders);
    const plan::rota::Plan theirs = carriedOver(other.request, other.holders, one.request);
    for (const BoardRow &row : board.rows)
        for (const BoardCell &cell : row.cells) {
            const int person =
                std::size_t(cell.slot) < theirs.size() ? theirs[std::size_t(cell.slot)] : plan::none;
            ComparedTerm term{row.name, RotationTable::yearsOf(cell), cell.name, {}, false};
            term.differs = person != cell.person;
            term.other = !term.differs ? cell.name
                : person < 0           ? Words::tr("vacant")
                                       : one.request.peopleNames.value(person);
            terms += term;
        }
    return terms;
}

Report comparisonReport(const KeptRotation &one, const KeptRotation &other, const QString &association)
{
    Report report =
        begun(one, Words::tr("%1 and %2", "two plans").arg(one.plan.name, other.plan.name), association);
    report.fileStem = u"two-plans"_s;
    ReportTable table;
    for (const QString &heading :
        {Words::tr("Role"), Words::tr("Years"), one.plan.name, other.plan.name, Words::tr("Difference")})
        table.columns.append({heading, ColumnKind::Text, 1});
    for (const ComparedTerm &term : compared(one, other))
        table.rows.append({Cell(term.role), Cell(term.years), Cell(term.one), Cell(term.other),
            Cell(term.differs ? Words::tr("different") : QString())});
    report.blocks += table;
    return report;
}

} // namespace twinbook
