// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "command_progress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QList<Importer> importers()
{
    QList<Importer> all;
    for (const Area &area : allAreas())
        all += area.importers;
    return all;
}

QJsonObject planJson(const ImportPlan &plan)
{
    const qsizetype added = plan.count(ImportRow::Add);
    const qsizetype changed = plan.count(ImportRow::Change);
    const qsizetype same = plan.count(ImportRow::Same);
    QJsonArray problems;
    for (const Problem &problem : plan.allProblems()) {
        problems += QJsonObject{
            {u"line"_s, problem.line}, {u"field"_s, problem.field}, {u"sentence"_s, problem.sentence}};
    }
    const qsizetype apart = std::count_if(
        plan.rows.begin(), plan.rows.end(), [](const ImportRow &row) { return row.wanted && !row.isEntry; });
    QJsonObject json{{u"read"_s, plan.rows.size()}, {u"added"_s, added}, {u"changed"_s, changed},
        {u"same"_s, same}, {u"skipped"_s, plan.rows.size() - added - changed - same - apart},
        {u"problems"_s, problems}};
    for (auto it = plan.figures.begin(); it != plan.figures.end(); ++it)
        json.insert(it.key(), QJsonValue::fromVariant(it.value()));
    return json;
}

QString labelOf(const ImportPlan &plan, const QString &field)
{
    const auto it = std::find_if(
        plan.fields.begin(), plan.fields.end(), [&](const ImportField &f) { return f.name == field; });
    return it == plan.fields.end() ? field : it->label;
}

QString columnsText(const ImportPlan &plan)
{
    QString text;
    QStringList left;
    for (const ImportColumn &column : plan.columns) {
        if (column.field.isEmpty())
            left += u'“' + column.heading + u'”';
        else
            text += Words::tr("  “%1” is %2").arg(column.heading, labelOf(plan, column.field)) + u'\n';
    }
    return left.isEmpty() ? text : text + Words::tr("  Left out: %1").arg(left.join(u", "_s)) + u'\n';
}

// What would become of every line, for --dry-run.
QString rowsText(const ImportPlan &plan)
{
    QString text;
    for (const ImportRow &row : plan.rows) {
        QString what = row.action == ImportRow::Add ? Words::tr("add")
            : row.action == ImportRow::Change       ? Words::tr("change")
            : row.action == ImportRow::Same         ? Words::tr("already there")
                                                    : Words::tr("leave out");
        if (!row.wanted)
            what = Words::tr("leave out");
        text += Words::tr("  Line %1: %2 %3").arg(row.line).arg(what, row.title) + u'\n';
        if (!row.note.isEmpty())
            text += u"      "_s + row.note + u'\n';
        for (const FieldChange &change : row.changes)
            text += Words::tr("      %1: from “%2” to “%3”").arg(change.label, change.before, change.after)
                + u'\n';
    }
    return text;
}

QString problemsText(const ImportPlan &plan)
{
    QString text;
    for (const Problem &problem : plan.allProblems()) {
        text += u"  "_s;
        if (problem.line > 0 && !problem.field.isEmpty())
            text += Words::tr("Line %1, %2: ").arg(problem.line).arg(labelOf(plan, problem.field));
        else if (problem.line > 0)
            text += Words::tr("Line %1: ").arg(problem.line);
        text += problem.sentence + u'\n';
    }
    return text;
}

QString planText(const ImportPlan &plan, bool dryRun)
{
    const QJsonObject counts = planJson(plan);
    const auto count = [&](const QString &name) { return QString::number(counts.value(name).toInteger()); };
    QString text =
        Words::tr("Read %n entries of %1.", nullptr, int(plan.rows.size())).arg(plan.source) + u'\n';
    if (dryRun)
        text += columnsText(plan) + rowsText(plan);
    const QString form = dryRun
        ? Words::tr("Nothing was written. It would be: added %1, changed %2, already there %3, left out %4.")
        : Words::tr("Added %1, changed %2, already there %3, left out %4.");
    text += form.arg(count(u"added"_s), count(u"changed"_s), count(u"same"_s), count(u"skipped"_s)) + u'\n';
    const auto apart = std::count_if(
        plan.rows.begin(), plan.rows.end(), [](const ImportRow &row) { return row.wanted && !row.isEntry; });
    if (apart > 0)
        text += Words::tr("Besides, %n lines are nil returns or remarks.", nullptr, int(apart)) + u'\n';
    const QString problems = problemsText(plan);
    return problems.isEmpty() ? text : text + Words::tr("Please look at:") + u'\n' + problems;
}

QList<ImportField> fieldsOf(const Importer &importer)
{
    return importer.fields ? importer.fields() : QList<ImportField>();
}

// FIELD=HEADING; an empty heading leaves the field out.
QString readMap(const Request &request, const Importer &importer, QMap<QString, QString> &map)
{
    QStringList names;
    QStringList shared;
    for (const ImportField &field : fieldsOf(importer)) {
        names += field.name;
        if (field.shared)
            shared += field.name;
    }
    for (const QString &pair : request.options.values(u"map"_s)) {
        const qsizetype sign = pair.indexOf(u'=');
        if (sign < 1)
            return Words::tr("“%1” does not say which field is which heading.").arg(pair);
        const QString field = pair.left(sign).trimmed();
        if (!names.isEmpty() && !names.contains(field)) {
            return Words::tr("There is no field called “%1”; the nearest is “%2”, and “twinbook help import” "
                             "names them all.")
                .arg(field, nearest(field, names));
        }
        const QString before = shared.contains(field) ? map.value(field) : QString();
        map.insert(field, before + pair.mid(sign + 1).trimmed() + u'\n');
    }
    return {};
}

Answer import(const Request &request)
{
    const QList<Importer> all = importers();
    const auto importer =
        std::find_if(all.begin(), all.end(), [&](const Importer &i) { return i.kind == request.operand(0); });
    if (importer == all.end()) {
        QStringList kinds;
        for (const Importer &i : all)
            kinds += i.kind;
        return Answer::wrongUsage(
            notAmong(Words::tr("“%1” cannot be imported.").arg(request.operand(0)), kinds));
    }
    ImportChoices choices;
    const QString wrong = readMap(request, *importer, choices.map);
    if (!wrong.isEmpty())
        return Answer::wrongUsage(wrong);
    const bool dryRun = request.has(u"dry-run"_s);
    const QString book = request.option(u"into"_s);
    const auto store = dryRun ? openToRead(book, request) : openToWrite(book, request);
    if (!store)
        return Answer::refused(store.sentence);
    const QString file = request.operand(1);
    const QString name = QFileInfo(file).fileName();
    const QString stopped = Words::tr("The import was stopped; nothing was changed.");
    choices.locale = request.asked.locale;
    choices.today = request.asked.today;
    if (request.has(u"no-headings"_s))
        choices.hasHeadings = false;

    const auto plan = [&] {
        CommandProgress reading(Words::tr("Reading %1").arg(name));
        choices.progress = reading.step();
        const Result<ImportPlan> read = importer->plan(file, choices, **store);
        return reading.stopped() ? Result<ImportPlan>::refused(stopped) : read;
    }();
    if (!plan)
        return Answer::refused(plan.sentence);
    if (!dryRun) {
        CommandProgress writing(Words::tr("Importing %1").arg(name));
        const EditOutcome outcome = adopt(**store, *plan, Words::tr("Import %1").arg(name), writing.step());
        if (!outcome)
            return Answer::refused(outcome.end == EditOutcome::Cancelled ? stopped : outcome.sentence);
    }
    return request.has(u"json"_s) ? Answer::done(planJson(*plan)) : Answer::done(planText(*plan, dryRun));
}

// The fields, for --map.
QString fieldsHelp()
{
    QString text;
    for (const Importer &importer : importers()) {
        text += Words::tr("Fields of %1:").arg(importer.kind) + u'\n';
        for (const ImportField &field : fieldsOf(importer))
            text += u"  %1  %2\n"_s.arg(field.name.leftJustified(24), field.label);
    }
    return text;
}

} // namespace

QList<Command> importCommands()
{
    return {{u"import"_s, {u"KIND"_s, u"FILE"_s},
        {{u"into"_s, u"BOOK"_s, Words::tr("the book that takes it in"), true},
            {u"dry-run"_s, {}, Words::tr("says what would happen and changes nothing")},
            {u"map"_s, u"FIELD=HEADING"_s, Words::tr("says which column holds a field"), false, true},
            {u"no-headings"_s, {}, Words::tr("the first line is an entry like the others")},
            {u"json"_s, {}, Words::tr("answers in JSON")}, takeOverOption()},
        Words::tr("Takes in a list from a spreadsheet, a CSV file or an address book, in one change."),
        import, nullptr, fieldsHelp}};
}

} // namespace twinbook
