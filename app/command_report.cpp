// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "committee_meetings.h"
#include "dates.h"
#include "label_painter.h"
#include "list_options.h"
#include "renderers.h"
#include "report_painter.h"
#include "typed_day.h"

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

const QString toStdout = u"-"_s;

bool isPdf(const QString &file)
{
    return file.endsWith(u".pdf", Qt::CaseInsensitive);
}

bool drawsReport(const Request &request)
{
    return isPdf(request.option(u"to"_s));
}

// "labels-l7160" for each sheet.
QString labelsName(const LabelKind &kind, const LabelSheet &sheet)
{
    return kind.name + u'-' + QStringView(sheet.code).toString().toLower();
}

// Labels that are not printed: a column for each of their lines, so that a letter can be merged with them.
Report labelsReport(const QString &title, const QList<Label> &labels)
{
    ReportTable table;
    qsizetype most = 1;
    for (const Label &label : labels)
        most = std::max(most, label.lines.size());
    for (qsizetype i = 1; i <= most; ++i)
        table.columns += ReportColumn{Words::tr("Line %1").arg(i)};
    for (const Label &label : labels) {
        QList<Cell> cells;
        for (qsizetype i = 0; i < most; ++i)
            cells += Cell(label.lines.value(i));
        table.rows += cells;
    }
    Report report;
    report.title = title;
    report.blocks += table;
    return report;
}

Answer written(const Result<QString> &path)
{
    return path ? Answer::done(*path) : Answer::refused(path.sentence);
}

Answer writeReport(const Report &report, const Request &request)
{
    const QString file = request.option(u"to"_s);
    const QLocale &locale = request.asked.locale;
    if (file == toStdout)
        return Answer::done(toText(report, locale));
    return written(isPdf(file) ? writePdf(report, locale, file) : saveReport(report, file, locale));
}

Answer writeLabels(const LabelKind &kind, const LabelSheet &sheet, const Store &store, const Asked &asked,
    const Request &request)
{
    const QString file = request.option(u"to"_s);
    const QList<Label> labels = kind.make(store, asked);
    return isPdf(file) ? written(labelsPdf(labels, sheet, file, {}, kind.title))
                       : writeReport(labelsReport(kind.title, labels), request);
}

// What went out is remembered once it has been written.
Answer noted(const Answer &answer, bool sent, const ReportKind &kind, Store &store, const Asked &asked)
{
    if (!sent || answer.end != Answer::Done)
        return answer;
    const EditOutcome outcome = kind.sent(store, asked);
    if (!outcome)
        return Answer::refused(outcome.sentence);
    return outcome.sentence.isEmpty() ? answer : answer.remarking(outcome.sentence);
}

// --since and --until name the first and the last day; empty: all is well.
QString readPeriod(const Request &request, Asked &asked)
{
    for (const QString &option : {u"since"_s, u"until"_s}) {
        if (!request.has(option))
            continue;
        const Result<QDate> day = readTypedDay(request.option(option), asked);
        if (!day)
            return day.sentence;
        if (option == u"since")
            asked.period.from = *day;
        else
            asked.period.to = day->addDays(1);
    }
    return asked.period.isEmpty() ? Words::tr("That time ends before it begins.") : QString();
}

Answer report(const Request &request)
{
    const QString name = request.operand(0);
    const QString file = request.option(u"to"_s);
    const QStringList suffixes{u"pdf"_s, u"txt"_s, u"csv"_s, u"xlsx"_s, u"html"_s};
    QStringList names;
    for (const ReportName &known : reportNames())
        names += known.name;
    if (!names.contains(name))
        return Answer::wrongUsage(notAmong(Words::tr("There is no report called “%1”.").arg(name), names));
    if (file != toStdout && !suffixes.contains(QFileInfo(file).suffix().toLower())) {
        return Answer::wrongUsage(
            notAmong(Words::tr("The end of the name “%1” does not say which kind of file it is to be.")
                         .arg(QFileInfo(file).fileName()),
                suffixes));
    }
    const QString book = request.option(u"from"_s);
    const bool sent = request.has(u"sent"_s);
    const auto store = sent ? openToWrite(book, request) : openToRead(book, request);
    if (!store)
        return Answer::refused(store.sentence);
    Asked asked = request.asked;
    const QString wrongPeriod = readPeriod(request, asked);
    if (!wrongPeriod.isEmpty())
        return Answer::wrongUsage(wrongPeriod);
    QString remark;
    const auto meantFor = [&](const Audience &others) {
        const LeftOut left = others.persons
            ? leftOut(**store, others.consent, others.persons(**store, asked), request)
            : LeftOut();
        asked.leftOut = left.persons;
        remark = left.remark;
    };
    for (const Area &area : allAreas()) {
        for (const ReportKind &kind : area.reports) {
            if (kind.name != name)
                continue;
            if (sent && !kind.sent)
                return Answer::wrongUsage(Words::tr("“%1” is no report that is sent to people.").arg(name));
            if (!kind.takesPeriod && asked.period != Period())
                return Answer::wrongUsage(
                    Words::tr("“%1” is no report of a time between two days.").arg(name));
            if (request.has(u"role"_s)) {
                if (!isReportOfRole(name))
                    return Answer::wrongUsage(Words::tr("“%1” is no report of a role.").arg(name));
                asked.switches = {request.option(u"role"_s)};
            }
            const QString before = sent && !request.has(u"yes"_s) && kind.beforeSent
                ? kind.beforeSent(**store, asked)
                : QString();
            if (!before.isEmpty())
                return Answer::refused(before + u' '
                    + Words::tr("Nothing was written yet: add --yes if it is to go out as it is."));
            meantFor(kind.others);
            const Answer answer =
                noted(writeReport(kind.make(**store, asked), request), sent, kind, **store, asked);
            return answer.remarking((answer.remark + u' ' + remark).trimmed());
        }
        for (const LabelKind &kind : area.labels) {
            for (const LabelSheet &sheet : labelSheets()) {
                if (labelsName(kind, sheet) != name)
                    continue;
                meantFor(kind.others);
                return writeLabels(kind, sheet, **store, asked, request).remarking(remark);
            }
        }
    }
    return Answer::refused(Words::tr("There is no report called “%1”.").arg(name));
}

QString painWord(Due::Pain pain)
{
    switch (pain) {
    case Due::Overdue:
        return u"overdue"_s;
    case Due::Soon:
        return u"soon"_s;
    case Due::Later:
        break;
    }
    return u"later"_s;
}

Answer due(const Request &request)
{
    Asked asked = request.asked;
    if (request.has(u"on"_s)) {
        const Result<QDate> day = readTypedDay(request.option(u"on"_s), asked);
        if (!day)
            return Answer::wrongUsage(day.sentence);
        asked.today = *day;
    }
    const auto store = openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    QList<Due> all;
    for (const Area &area : allAreas()) {
        if (area.due)
            all += area.due(**store, asked);
    }
    std::stable_sort(all.begin(), all.end(), [](const Due &a, const Due &b) { return a.by < b.by; });
    if (request.has(u"json"_s)) {
        QJsonArray list;
        for (const Due &d : all) {
            list += QJsonObject{{u"by"_s, d.by.toString(Qt::ISODate)}, {u"pain"_s, painWord(d.pain)},
                {u"sentence"_s, d.sentence}, {u"area"_s, d.place.area}, {u"kind"_s, d.place.table},
                {u"id"_s, d.place.id}};
        }
        return Answer::done(QJsonObject{{u"today"_s, asked.today.toString(Qt::ISODate)}, {u"due"_s, list}});
    }
    if (all.isEmpty())
        return Answer::done(Words::tr("Nothing is due."));
    QStringList lines;
    for (const Due &d : all)
        lines += u"%1  %2"_s.arg(shortDate(d.by, asked.locale).leftJustified(10), d.sentence);
    return Answer::done(lines.join(u'\n'));
}

} // namespace

QList<ReportName> reportNames()
{
    QList<ReportName> names;
    for (const Area &area : allAreas()) {
        for (const ReportKind &kind : area.reports)
            names += {kind.name, kind.title};
    }
    for (const Area &area : allAreas()) {
        for (const LabelKind &kind : area.labels) {
            for (const LabelSheet &sheet : labelSheets())
                names +=
                    {labelsName(kind, sheet), u"%1: %2"_s.arg(kind.title, labelSheetName(sheet, QLocale()))};
        }
    }
    return names;
}

QList<Command> reportCommands()
{
    return {
        {u"report"_s, {u"NAME"_s},
            {{u"from"_s, u"BOOK"_s, Words::tr("the book it tells of"), true},
                {u"to"_s, u"FILE"_s,
                    Words::tr("its name ends in .pdf, .txt, .csv, .xlsx or .html; - writes it here"), true},
                {u"since"_s, u"DATE"_s, Words::tr("of a register or a meeting: the first day of the time")},
                {u"until"_s, u"DATE"_s, Words::tr("of a register or a meeting: the last day of the time")},
                {u"role"_s, u"ROLE"_s, Words::tr("of a hand-over: the role; else that of every officer")},
                {u"sent"_s, {},
                    Words::tr(
                        "reminders: the book remembers that they went out today; a register: its entries are "
                        "published and stay as they are")},
                {u"yes"_s, {}, Words::tr("with --sent: also where something in it is still open")},
                onlyAgreedOption(), takeOverOption()},
            Words::tr("Writes a report or a sheet of labels; “list reports BOOK” tells which there are."),
            report, drawsReport},
        {u"due"_s, {u"BOOK"_s},
            {{u"on"_s, u"DATE"_s, Words::tr("as it is on that day")},
                {u"json"_s, {}, Words::tr("answers in JSON")}},
            Words::tr("Lists what needs doing, the most pressing first."), due}};
}

} // namespace twinbook
