// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation_import.h"

#include "cell_reading.h"
#include "column_contents.h"
#include "heading_index.h"
#include "label_languages.h"
#include "organisation.h"
#include "values_alike.h"
#include "workbook_import.h"

#include "text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationImport)
};

constexpr int progressStep = 512;

bool isRead(const Column &column)
{
    return column.kind != Kind::Link && column.name != u"removed"_s;
}

// The column that each heading stands for: by name and label first, then by other words for it.
QHash<QString, int> knownHeadings()
{
    const RecordShape &shape = recordOf<Organisation>();
    const LabelLanguages languages;
    QHash<QString, int> known;
    const auto add = [&](const QString &heading, int column) {
        const QString key = headingKey(heading);
        if (!key.isEmpty() && !known.contains(key))
            known.insert(key, column);
    };
    for (int i = 0; i < shape.columns.size(); ++i) {
        if (!isRead(shape.columns.at(i)))
            continue;
        add(shape.columns.at(i).name, i);
        for (const QString &label : languages.all(shape.context, shape.columns.at(i).label))
            add(label, i);
    }
    for (int i = 0; i < shape.columns.size(); ++i) {
        for (const QString &synonym : shape.columns.at(i).synonyms)
            add(synonym, i);
    }
    return known;
}

// What one line says: values by column, as stored.
struct ReadOrganisation
{
    QMap<int, QVariant> values;
    Problems problems;

    Organisation made() const
    {
        Organisation one;
        for (auto it = values.begin(); it != values.end(); ++it)
            recordOf<Organisation>().columns.at(it.key()).set(&one, it.value());
        return one;
    }
};

// Fills what is empty and replaces what differs.
QList<FieldChange> mergeInto(Organisation &known, const ReadOrganisation &read, const QLocale &locale)
{
    const RecordShape &shape = recordOf<Organisation>();
    QList<FieldChange> changes;
    for (auto it = read.values.begin(); it != read.values.end(); ++it) {
        const Column &column = shape.columns.at(it.key());
        const QVariant before = column.get(&known);
        QVariant after = it.value();
        if (column.name == u"notes")
            after = withLines(before.toString(), after.toString());
        if (isBlank(column, after) || saysTheSame(column, before, after))
            continue;
        changes +=
            {shape.label(column), isBlank(column, before) ? QString() : shape.show(column, before, locale),
                shape.show(column, after, locale)};
        column.set(&known, after);
    }
    return changes;
}

// Computes the plan and, kept alive by it, saves its rows.
class OrganisationImport
{
public:
    OrganisationImport(const Table &table, const ImportChoices &choices, const Store &store)
        : m_table(table)
        , m_choices(choices)
        , m_store(store)
        , m_cells(choices.today, choices.locale)
    {
        findColumns();
        for (const Organisation &one : store.all<Organisation>())
            m_known[fold(one.name)] += one;
    }

    bool knowsNames() const { return m_columns.contains(nameColumn()); }
    void describe(ImportPlan &plan) const;
    bool plan(ImportPlan &plan);
    void write(Edit &edit, int row);

private:
    struct Aim
    {
        int row = 0; // of the table
        Id<Organisation> id;
    };

    static int nameColumn() { return recordOf<Organisation>().indexOf(u"name"_s); }
    void findColumns();
    ReadOrganisation read(int row);
    QVariant readCell(const Column &column, const QString &text, int at, Problems &problems);
    Organisation *find(const Organisation &one);
    void addRow(ImportPlan &plan, int row);

    const Table m_table;
    const ImportChoices m_choices;
    const Store &m_store;
    CellReader m_cells;
    QList<int> m_columns; // of the record, by column of the table; -1: left out
    QList<DateOrder> m_orders;
    QHash<QString, QList<Organisation>> m_known; // by folded name; as the lines before leave them
    QList<Aim> m_aims; // one a row of the plan
};

void OrganisationImport::findColumns()
{
    const RecordShape &shape = recordOf<Organisation>();
    const QHash<QString, int> known = knownHeadings();
    m_columns.fill(-1, m_table.headings.size());
    for (int i = 0; i < m_table.headings.size(); ++i) {
        const int column = known.value(headingKey(m_table.headings.at(i)), -1);
        const bool chosen = column >= 0 && m_choices.map.contains(shape.columns.at(column).name);
        if (column >= 0 && !chosen && !m_columns.contains(column))
            m_columns[i] = column;
    }
    for (auto it = m_choices.map.begin(); it != m_choices.map.end(); ++it) {
        const int at = int(m_table.headings.indexOf(it.value().section(u'\n', 0, 0).trimmed()));
        if (at >= 0)
            m_columns[at] = shape.indexOf(it.key());
    }
    for (int i = 0; i < m_table.headings.size(); ++i) {
        constexpr int samples = 50;
        m_orders += m_choices.dateOrder.value_or(
            guessDateOrder(columnSamples(m_table, i, samples), dateOrder(m_choices.locale)));
    }
}

void OrganisationImport::describe(ImportPlan &plan) const
{
    constexpr int samples = 3;
    const RecordShape &shape = recordOf<Organisation>();
    plan.kind = u"organisations"_s;
    plan.fields = organisationFields();
    plan.problems = m_table.problems;
    QStringList unknown;
    for (int i = 0; i < m_table.headings.size(); ++i) {
        const int column = m_columns.at(i);
        plan.columns += {m_table.headings.at(i), column < 0 ? QString() : shape.columns.at(column).name,
            columnSamples(m_table, i, samples)};
        if (column < 0)
            unknown += u'“' + m_table.headings.at(i) + u'”';
    }
    if (!unknown.isEmpty())
        plan.problems += {QString(),
            Words::tr(
                "%n columns are left out, as their headings are not known: %1.", nullptr, int(unknown.size()))
                .arg(unknown.join(u", "_s)),
            m_table.headingLine};
}

QVariant OrganisationImport::readCell(const Column &column, const QString &text, int at, Problems &problems)
{
    const RecordShape &shape = recordOf<Organisation>();
    const auto failed = [&] {
        problems += {column.name,
            Words::tr("“%1” is not understood as “%2”. It is kept in the notes.")
                .arg(text, shape.label(column)),
            0};
        return QVariant();
    };
    switch (column.kind) {
    case Kind::Date: {
        const DayUse use = column.name == u"joined" ? DayUse::Beginning : DayUse::End;
        const auto day = m_cells.date(text, m_orders.at(at), use);
        return day ? QVariant(day->toString(Qt::ISODate)) : failed();
    }
    case Kind::Flag: {
        const auto flag = m_cells.flag(text);
        return flag ? QVariant(qlonglong(*flag ? 1 : 0)) : failed();
    }
    case Kind::Choice: {
        const auto key = m_cells.choice(shape, column, text);
        return key ? QVariant(*key) : failed();
    }
    case Kind::Integer:
    case Kind::Money: {
        const auto number = m_cells.number(text);
        return number ? QVariant(qlonglong(*number)) : failed();
    }
    default:
        return column.kind == Kind::LongText ? text : text.simplified();
    }
}

ReadOrganisation OrganisationImport::read(int row)
{
    const RecordShape &shape = recordOf<Organisation>();
    ReadOrganisation out;
    QString kept;
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString text = cellValue(m_table.rows.at(row).value(i)).trimmed();
        if (m_columns.at(i) < 0 || text.isEmpty() || saysNothing(text))
            continue;
        const QVariant value = readCell(shape.columns.at(m_columns.at(i)), text, i, out.problems);
        if (value.isValid())
            out.values.insert(m_columns.at(i), value);
        else
            kept = withLines(kept, u"%1: %2"_s.arg(m_table.headings.at(i), text));
    }
    const int notes = shape.indexOf(u"notes"_s);
    if (!kept.isEmpty())
        out.values.insert(notes, withLines(out.values.value(notes).toString(), kept));
    return out;
}

// By name; by name and town where several have that name. nullptr: none, or nothing tells which.
Organisation *OrganisationImport::find(const Organisation &one)
{
    QList<Organisation> &named = m_known[fold(one.name)];
    QList<Organisation *> fitting;
    for (Organisation &known : named) {
        const bool apart = !known.town.isEmpty() && !one.town.isEmpty() && !samePlace(known.town, one.town);
        if (!apart)
            fitting += &known;
    }
    if (fitting.size() > 1)
        fitting.removeIf([&](const Organisation *known) { return !samePlace(known->town, one.town); });
    return fitting.size() == 1 ? fitting.first() : nullptr;
}

void OrganisationImport::addRow(ImportPlan &plan, int row)
{
    const ReadOrganisation said = read(row);
    ImportRow out;
    out.line = m_table.lines.value(row, row + 1);
    out.problems = said.problems;
    for (Problem &problem : out.problems)
        problem.line = out.line;
    Organisation one = said.made();
    if (one.name.isEmpty()) {
        out.action = ImportRow::Skip;
        out.wanted = false;
        constexpr qsizetype most = 60;
        out.title = m_table.rows.at(row).join(u' ').simplified().left(most);
        out.problems +=
            {u"name"_s, Words::tr("This line names no organisation, so it is left out."), out.line};
        plan.rows += out;
        m_aims += Aim{row, {}};
        return;
    }
    out.title = one.town.isEmpty() ? one.name : one.name + u", "_s + one.town;
    if (Organisation *known = find(one)) {
        out.changes = mergeInto(*known, said, m_choices.locale);
        out.action = out.changes.isEmpty() ? ImportRow::Same : ImportRow::Change;
        one.id = known->id;
    } else {
        one.id = Id<Organisation>::fresh();
        m_known[fold(one.name)] += one;
    }
    plan.rows += out;
    m_aims += Aim{row, one.id};
}

bool OrganisationImport::plan(ImportPlan &plan)
{
    describe(plan);
    for (int row = 0; row < m_table.rows.size(); ++row) {
        if (row % progressStep == 0 && m_choices.progress
            && !m_choices.progress(row / double(m_table.rows.size())))
            return false;
        addRow(plan, row);
    }
    return true;
}

void OrganisationImport::write(Edit &edit, int row)
{
    const Aim &aim = m_aims.at(row);
    const ReadOrganisation said = read(aim.row);
    std::optional<Organisation> known = m_store.get(aim.id);
    if (known) {
        mergeInto(*known, said, m_choices.locale);
        edit.save(*known);
        return;
    }
    Organisation fresh = said.made();
    fresh.id = aim.id;
    edit.add(fresh);
}

} // namespace

QList<ImportField> organisationFields()
{
    const RecordShape &shape = recordOf<Organisation>();
    QList<ImportField> fields;
    for (const Column &column : shape.columns) {
        if (isRead(column))
            fields += {column.name, shape.label(column)};
    }
    return fields;
}

Result<ImportPlan> planOrganisationImport(
    const Table &table, const QString &source, const ImportChoices &choices, const Store &store)
{
    using Planned = Result<ImportPlan>;
    if (choices.map.isEmpty() && looksLikeStatement(table))
        return Planned::refused(Words::tr(
            "This file looks like a bank statement, not a list of organisations; nothing was taken over."));
    if (table.rows.isEmpty())
        return Planned::refused(
            Words::tr("This list has headings but no line beneath them, so there is nothing to take over."));
    const auto import = std::make_shared<OrganisationImport>(table, choices, store);
    ImportPlan plan;
    plan.source = table.format.isEmpty() ? source : u"%1 (%2)"_s.arg(source, table.format);
    if (!import->knowsNames()) {
        const QString sentence = Words::tr(
            "None of the columns is known to hold the names of organisations, which this list needs.");
        if (!choices.evenUnknown)
            return Planned::refused(sentence + u' '
                + Words::tr("Say which column holds them; on the command line: --map name=\"%1\".")
                      .arg(table.headings.value(0)));
        import->describe(plan);
        plan.problems = {{QString(), sentence + u' ' + Words::tr("Say of the columns what they hold."), 0}};
        plan.write = [](Edit &, int) {};
        return plan;
    }
    if (!import->plan(plan))
        return Planned::refused(Words::tr("The list was not read to its end, and nothing was changed."));
    plan.write = [import](Edit &edit, int row) { import->write(edit, row); };
    return plan;
}

Result<ImportPlan> planOrganisationFile(const QString &path, const ImportChoices &choices, const Store &store)
{
    return planTableFile(path, choices, [&](const Table &table, const ImportChoices &asked) {
        return planOrganisationImport(table, QFileInfo(path).fileName(), asked, store);
    });
}

} // namespace twinbook
