// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"
#include "problems.h"
#include "store.h"

#include <QDate>
#include <QLocale>
#include <QMap>
#include <QVariantMap>

#include <functional>
#include <optional>

namespace twinbook {

// What a heading of a file may stand for.
struct ImportField
{
    QString name; // "given_name", as in --map
    QString label; // "First name"
    bool shared = false; // several columns may stand for it
};

// One column of the file and what it was taken for.
struct ImportColumn
{
    QString heading;
    QString field; // empty: left out
    QStringList samples; // its first values
};

struct FieldChange
{
    QString label;
    QString before;
    QString after;
};

// What would happen to one line of the file.
struct ImportRow
{
    enum Action { Add, Change, Same, Skip };
    int line = 0; // in the file, from 1
    Action action = Add;
    bool wanted = true; // unticked lines are left out
    bool isEntry =
        true; // false: no entry but something told beside them, which is counted apart: a nil return
    QString title; // "Anne Fairweather, Harton"
    QString note; // "Already in the book as Ann Fairweather: looks like the same person."
    QList<FieldChange> changes; // for Change: what would be different
    Problems problems; // told beside the line; a field that cannot be read is left empty and said so
};

// What the reader of the file may decide or guess.
struct ImportChoices
{
    QMap<QString, QString> map; // field -> heading (shared fields: headings, a line each), over what was
                                // recognised; empty leaves the field out
    std::optional<bool> hasHeadings;
    std::optional<DateOrder> dateOrder;
    QLocale locale;
    QDate today;
    std::function<bool(double)> progress; // from 0 to 1; false cancels
    // A file of which no column is known comes back with its columns and no rows, so that a person can say
    // what is what, rather than refused.
    bool evenUnknown = false;
};

// What an import would do, computed without touching the book, shown, then adopted in one edit. The same
// value feeds the preview, the command line's --dry-run and the tests.
struct ImportPlan
{
    QString kind; // "people"
    QString source; // "members.csv (CSV, semicolon, Windows-1252)"
    QList<ImportField> fields; // all that a column can be taken for
    QList<ImportColumn> columns;
    QList<ImportRow> rows;
    Problems problems; // of the file as a whole
    std::function<void(Edit &, int row)> write; // saves what row (an index into rows) stands for

    QVariantMap figures; // further counts for --json, by name: {"nilReturns", 56}
    int count(ImportRow::Action action) const; // wanted rows that are entries
    int countBeside() const; // wanted rows that are no entries but write something: nil returns
    Problems allProblems() const; // of the file and of every row, with lines
};

// Saves all wanted rows in one edit. An edit of 100,000 rows calls progress(0..1) now and then; false cancels
// all.
EditOutcome adopt(Store &store, const ImportPlan &plan, const QString &label,
    const std::function<bool(double)> &progress = {});

} // namespace twinbook
