// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "import_plan.h"
#include "label_sheet.h"
#include "period.h"
#include "problems.h"
#include "record_table.h"
#include "report.h"
#include "store.h"

#include <QLocale>

#include <functional>

namespace twinbook {

// What every question to an area is asked with.
struct Asked
{
    QDate today;
    QLocale locale;
    QStringList switches{}; // of an export: the names of those turned on
    QList<qint64> leftOut{}; // persons who are not to stand in what is handed out (handing_out.h)
    Period period{}; // of a report that tells of one; open ends are for the report to choose
    QString who{}; // who asks
};

// What is meant for others: what the persons in it must have agreed to, and who they are.
struct Audience
{
    QString consent; // purpose of a consent: "list"; empty: none is needed
    std::function<QList<qint64>(const Store &, const Asked &)> persons;
};

struct ReportKind
{
    QString name; // on the command line and as file name: "member-list"
    QString title;
    QString sentence; // what it is for
    std::function<Report(const Store &, const Asked &)> make;
    Audience others{}; // not set: for the association's own work
    // Of reports that go out, such as reminders: writes down that they have.
    std::function<EditOutcome(Store &, const Asked &)> sent{};
    bool takesPeriod = false; // it tells of the days of Asked::period
    // What to know before it is sent, in a sentence; not empty: the sending is to be confirmed.
    std::function<QString(const Store &, const Asked &)> beforeSent{};
};

struct LabelKind
{
    QString name; // on the command line before the sheet: "labels"
    QString title; // "Labels"
    std::function<QList<Label>(const Store &, const Asked &)> make; // for every sheet
    Audience others{};
};

struct Importer
{
    QString kind; // "people"
    QString title; // "A list of people"
    QString sentence;
    std::function<Result<ImportPlan>(const QString &path, const ImportChoices &, const Store &)> plan;
    std::function<QList<ImportField>()> fields{}; // all that a column can be taken for
};

// What can be turned on for an export: "aggregate".
struct ExportSwitch
{
    QString name; // on the command line
    QString help;
    std::function<EditOutcome(Store &, const Asked &)>
        after{}; // what is to be written down once the file is written
};

struct Exporter
{
    QString kind; // "people"
    QString title;
    QStringList formats; // {"csv", "xlsx", "vcf"}: suffixes of the file
    QHash<QString, QString> remarks; // by format: one sentence on what it does not carry
    // ids empty: all. Returns the number written, or why not.
    std::function<Result<int>(const Store &, const QString &path, const QList<qint64> &ids, const Asked &)>
        write;
    QString consent{}; // which the persons behind its records must have given when it leaves the house;
                       // empty: none
    QList<ExportSwitch> switches{};
};

// How one kind of record is entered from the command line, as the window's forms do it.
struct EntryKind
{
    std::function<Problems(const AnyRecord &, const Store &, const Asked &)> check;
    std::function<void(AnyRecord &, const Store &, const Asked &)> begin{}; // of a new one
    std::function<void(AnyRecord &, const Store &, const Asked &)>
        complete{}; // what follows from what was typed
    std::function<Result<QVariantMap>(const QString &name, const Store &)> like{}; // a sample to begin with
    // Values of a new one that names another to go out from, such as the entry it corrects; empty: it names
    // none.
    std::function<QVariantMap(const AnyRecord &, const Store &)> inherited{};
    std::function<QString(const AnyRecord &, const Store &, const Asked &)>
        told{}; // what to say of the one saved
    // What stands against taking one away, here and in the window; in one sentence.
    std::function<Problems(const AnyRecord &, const Store &, const Asked &)> mayRemove{};
    // What follows from an entry, by names of their own; made once for a whole list.
    std::function<std::function<QVariantMap(const AnyRecord &)>(const Store &, const Asked &)> derived{};
};

// What an area offers to all; Home, Search, the command line and the tour are loops over these.
struct Area
{
    QString name; // "people"
    QString title; // "People", translated
    Shapes records;
    QHash<QString, QString> kinds; // plural word on the command line -> table: {"people", "person"}
    QHash<QString, std::function<ListQuery(const Store &, const Asked &)>>
        lists; // by kind: what the command line lists
    // By kind: those beside its filter.
    QHash<QString, std::function<QList<ListChoice>(const Store &, const Asked &)>> choices;
    QHash<QString, EntryKind> entries; // by kind: those that can be entered one by one
    std::function<QList<Due>(const Store &, const Asked &)> due;
    std::function<QList<SearchHit>(const Store &, const QString &words, int most)> search;
    std::function<QList<ReportChart>(const Store &, const Asked &)> charts; // for Home
    QList<ReportKind> reports;
    QList<Importer> importers;
    QList<Exporter> exporters;
    QList<LabelKind> labels;
    std::function<void(Edit &, const Asked &)> sample; // its part of the sample committee
    std::function<Problems(const Store &, const Asked &)> checks; // doubtful records, duplicates
};

QList<Area> allAreas(); // in the order of the sidebar; texts in the current language
Shapes allRecords(); // what Store::open needs

} // namespace twinbook
