// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "handing_out.h"
#include "json.h"
#include "list_options.h"
#include "renderers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr int columnsShown = 6; // the rest is in the JSON and in the exports
constexpr int lineWidth = 120;
constexpr int nameWidth = 24; // of a report

QString listText(const RecordTable &table, const QString &title, const QLocale &locale)
{
    ReportTable lines;
    const int columns = std::min(columnsShown, table.columnCount());
    for (int c = 0; c < columns; ++c)
        lines.columns += ReportColumn{table.query().columns.at(c).label};
    for (int r = 0; r < table.rowCount(); ++r) {
        QList<Cell> cells;
        for (int c = 0; c < columns; ++c)
            cells += Cell(table.data(table.index(r, c)).toString());
        lines.rows += cells;
    }
    Report report;
    report.title = u"%1: %2"_s.arg(title, locale.toString(table.rowCount()));
    if (!lines.rows.isEmpty())
        report.blocks += lines;
    return toText(report, locale, lineWidth);
}

QString listJson(const RecordTable &table, const Store &store, const RecordShape &shape,
    const EntryKind &entry, const Asked &asked)
{
    const auto derived = entry.derived ? entry.derived(store, asked) : nullptr;
    QJsonArray records;
    for (const qint64 id : table.ids()) {
        const std::optional<AnyRecord> record = store.get(shape, id);
        if (!record)
            continue;
        QJsonObject object = toJson(shape, *record);
        const QJsonObject more = QJsonObject::fromVariantMap(derived ? derived(*record) : QVariantMap());
        for (auto it = more.begin(); it != more.end(); ++it)
            object.insert(it.key(), it.value());
        records += object;
    }
    return QString::fromUtf8(QJsonDocument(records).toJson());
}

// Not records, but asked for in the same way: what `report` can write.
Answer listReports(const Request &request)
{
    const auto store = openToRead(request.operand(1), request);
    if (!store)
        return Answer::refused(store.sentence);
    QJsonArray json;
    QStringList lines;
    for (const ReportName &report : reportNames()) {
        json += QJsonObject{{u"name"_s, report.name}, {u"title"_s, report.title}};
        lines += report.name.leftJustified(nameWidth) + report.title;
    }
    return Answer::done(
        request.has(u"json"_s) ? QString::fromUtf8(QJsonDocument(json).toJson()) : lines.join(u'\n'));
}

Answer list(const Request &request)
{
    const QString kind = request.operand(0);
    if (kind == u"reports")
        return listReports(request);
    if (kind == u"duplicates")
        return listDuplicates(request);
    if (kind == u"rates")
        return listRates(request);
    if (kind == u"settings")
        return listSettings(request);
    QStringList kinds;
    for (const Area &area : allAreas()) {
        kinds += area.lists.keys();
        if (!area.lists.contains(kind))
            continue;
        const auto store = openToRead(request.operand(1), request);
        if (!store)
            return Answer::refused(store.sentence);
        RecordTable table(**store, area.lists.value(kind)(**store, request.asked));
        if (const QString wrong = narrow(table, **store, area, kind, request); !wrong.isEmpty())
            return Answer::wrongUsage(wrong);
        const RecordShape &shape = *(*store)->shape(table.query().table);
        const QString text = request.has(u"json"_s)
            ? listJson(table, **store, shape, area.entries.value(kind), request.asked)
            : listText(table, shape.manyLabel(), request.asked.locale);
        const QString trouble = (*store)->trouble(); // rows that cannot be read are no answer
        return trouble.isEmpty() ? Answer::done(text) : Answer::refused(trouble);
    }
    kinds.sort();
    kinds += {u"duplicates"_s, u"rates"_s, u"reports"_s, u"settings"_s};
    return Answer::wrongUsage(notAmong(Words::tr("There is no list of “%1”.").arg(kind), kinds));
}

// Those of all exporters, each once.
QList<ExportSwitch> allSwitches()
{
    QList<ExportSwitch> all;
    for (const Area &area : allAreas())
        for (const Exporter &exporter : area.exporters)
            for (const ExportSwitch &one : exporter.switches)
                if (std::none_of(
                        all.begin(), all.end(), [&](const ExportSwitch &s) { return s.name == one.name; }))
                    all += one;
    return all;
}

QList<CommandOption> switchOptions()
{
    QList<CommandOption> options;
    for (const ExportSwitch &one : allSwitches())
        options += CommandOption{one.name, {}, one.help};
    return options;
}

// Those asked for, or a sentence when one is not of this exporter.
Result<QList<ExportSwitch>> switchesOf(const Exporter &exporter, const Request &request)
{
    QList<ExportSwitch> on;
    for (const ExportSwitch &one : exporter.switches)
        if (request.has(one.name))
            on += one;
    for (const ExportSwitch &one : allSwitches())
        if (request.has(one.name)
            && std::none_of(on.begin(), on.end(), [&](const ExportSwitch &s) { return s.name == one.name; }))
            return Result<QList<ExportSwitch>>::refused(
                Words::tr("--%1 says nothing for “%2”.").arg(one.name, exporter.kind));
    return on;
}

// An option for a part of the entries, where all are written whatever it says; empty when there is none.
QString idleOption(const Area &area, const Exporter &exporter, const Request &request)
{
    if (area.lists.contains(exporter.kind))
        return {};
    for (const CommandOption &option : listOptions() + QList<CommandOption>{onlyAgreedOption()})
        if (request.has(option.name))
            return option.name;
    return {};
}

Answer exportAll(const Request &request)
{
    const QString kind = request.operand(0);
    const QString file = request.option(u"to"_s);
    const QString suffix = QFileInfo(file).suffix().toLower();
    QStringList kinds;
    for (const Area &area : allAreas()) {
        for (const Exporter &exporter : area.exporters) {
            kinds += exporter.kind;
            if (exporter.kind != kind)
                continue;
            if (!exporter.formats.contains(suffix)) {
                return Answer::wrongUsage(notAmong(
                    Words::tr("The end of the name “%1” does not say which kind of file it is to be.")
                        .arg(QFileInfo(file).fileName()),
                    exporter.formats));
            }
            const Result<QList<ExportSwitch>> switched = switchesOf(exporter, request);
            if (!switched)
                return Answer::wrongUsage(switched.sentence);
            if (const QString idle = idleOption(area, exporter, request); !idle.isEmpty())
                return Answer::wrongUsage(Words::tr("--%1 says nothing for “%2”.").arg(idle, kind));
            const bool writes = std::any_of(
                switched->begin(), switched->end(), [](const ExportSwitch &one) { return bool(one.after); });
            const QString book = request.option(u"from"_s);
            const auto store = writes ? openToWrite(book, request) : openToRead(book, request);
            if (!store)
                return Answer::refused(store.sentence);
            Asked asked = request.asked;
            for (const ExportSwitch &one : *switched)
                asked.switches += one.name;
            QList<qint64> chosen;
            if (asksForPart(request) && area.lists.contains(kind)) {
                RecordTable table(**store, area.lists.value(kind)(**store, request.asked));
                if (const QString wrong = narrow(table, **store, area, kind, request); !wrong.isEmpty())
                    return Answer::wrongUsage(wrong);
                chosen = table.ids();
                if (chosen.isEmpty())
                    return Answer::refused(
                        Words::tr("Nobody and nothing in the book is like that, so nothing was written."));
            }
            LeftOut left;
            if (!exporter.consent.isEmpty()) {
                const QString table = area.kinds.value(kind);
                left = leftOut(**store, exporter.consent, personsBehind(**store, table, chosen), request);
                if (!left.persons.isEmpty())
                    chosen = recordsWithout(**store, table, chosen, left.persons);
                if (!left.persons.isEmpty() && chosen.isEmpty())
                    return Answer::refused(Words::tr("Nobody in it has agreed, so nothing was written."));
            }
            const Result<int> written = exporter.write(**store, file, chosen, asked);
            if (!written)
                return Answer::refused(written.sentence);
            for (const ExportSwitch &one : *switched) {
                const EditOutcome noted = one.after ? one.after(**store, asked) : EditOutcome();
                if (!noted)
                    return Answer::refused(noted.sentence);
            }
            const QString done = Words::tr("Wrote %n entries to %1.", nullptr, *written).arg(file);
            return Answer::done((done + u' ' + exporter.remarks.value(suffix)).trimmed())
                .remarking(left.remark);
        }
    }
    return Answer::wrongUsage(notAmong(Words::tr("“%1” cannot be exported.").arg(kind), kinds));
}

} // namespace

QList<Command> recordCommands()
{
    return {{u"list"_s, {u"KIND"_s, u"BOOK"_s},
                QList<CommandOption>{{u"json"_s, {}, Words::tr("answers in JSON, with every field")}}
                    + listOptions(),
                Words::tr("Lists the entries of a kind (people, households, organisations, payments, "
                          "categories and more), or the "
                          "duplicates, rates, reports or settings of a book."),
                list},
        {u"export"_s, {u"KIND"_s},
            QList<CommandOption>{{u"from"_s, u"BOOK"_s, Words::tr("the book they are in"), true},
                {u"to"_s, u"FILE"_s, Words::tr("its name ends in .csv, .xlsx or, for people, .vcf"), true},
                takeOverOption(), onlyAgreedOption()}
                + switchOptions() + listOptions(),
            Words::tr("Writes all entries of a kind to a spreadsheet or an address book."), exportAll}};
}

} // namespace twinbook
