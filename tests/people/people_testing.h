// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv.h"
#include "household.h"
#include "import_plan.h"
#include "letter_template.h"
#include "not_same.h"
#include "organisation.h"
#include "organisation_contact.h"
#include "people_import.h"
#include "people_shapes.h"
#include "person.h"
#include "saved_list.h"
#include "store.h"
#include "tags.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

// What the tests of the people area share: books to write in, and the real files beside the checkout.
namespace twinbook::testing {

inline const QDate today(2026, 5, 14);

// A folder of books that goes with the test.
class Books
{
public:
    std::shared_ptr<Store> fresh()
    {
        const OpenOptions options{
            peopleShapes(), QStringLiteral("Joan"), m_dir.filePath(QStringLiteral("sites.ini")), false};
        auto made = Store::create(path(QStringLiteral("book%1.twinbook").arg(++m_count)), options);
        if (!made)
            qFatal("%s", qPrintable(made.sentence));
        return *made;
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

inline ImportChoices choices(const QMap<QString, QString> &map = {})
{
    return {map, {}, {}, QLocale(QLocale::English, QLocale::UnitedKingdom), today, {}};
}

inline Result<ImportPlan> planCsv(
    const Store &store, const QString &csv, const ImportChoices &chosen = choices())
{
    const Result<Table> read = readCsv(csv.toUtf8());
    if (!read)
        qFatal("%s", qPrintable(read.sentence));
    return planPeopleImport(*read, QStringLiteral("members.csv"), chosen, store);
}

// Imports and gives everybody in the book, in order of coming.
inline QList<Person> importCsv(Store &store, const QString &csv, const ImportChoices &chosen = choices())
{
    const Result<ImportPlan> planned = planCsv(store, csv, chosen);
    if (!planned)
        qWarning("%s", qPrintable(planned.sentence));
    if (!planned || adopt(store, *planned, QStringLiteral("Import")).end != EditOutcome::Done)
        return {};
    return store.all<Person>();
}

// What would become of the lines, one line each: "change Anne Fairweather | Street: 1 Mill Lane -> 2 Mill
// Lane | the note | the problems".
inline QStringList shown(const ImportPlan &plan)
{
    QStringList lines;
    for (const ImportRow &row : plan.rows) {
        const QString what = !row.wanted      ? QStringLiteral("leave out ")
            : row.action == ImportRow::Add    ? QStringLiteral("add ")
            : row.action == ImportRow::Change ? QStringLiteral("change ")
            : row.action == ImportRow::Same   ? QStringLiteral("same ")
                                              : QStringLiteral("leave out ");
        QStringList parts{what + row.title};
        for (const FieldChange &change : row.changes)
            parts += QStringLiteral("%1: %2 -> %3").arg(change.label, change.before, change.after);
        if (!row.note.isEmpty())
            parts += row.note;
        for (const Problem &problem : row.problems)
            parts += problem.sentence;
        lines += parts.join(QStringLiteral(" | "));
    }
    return lines;
}

// Everything in the recorded tables, to compare a book before and after.
inline QList<Store::Row> contents(const Store &store)
{
    QList<Store::Row> all;
    for (const char *table : {"household", "person", "organisation", "organisation_contact", "not_same",
             "setting", "household_find", "person_find", "organisation_find"})
        all += store.select(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(QString::fromLatin1(table)));
    return all;
}

// The folder of real files, empty where it is absent.
inline QString realData()
{
    const QString beside = QStringLiteral(TWINBOOK_SOURCE_DIR "/../shared/data/real");
    const QString named = qEnvironmentVariable("TWINBOOK_REAL_DATA", beside);
    return QFileInfo::exists(named + QStringLiteral("/MANIFEST.md")) ? named : QString();
}

} // namespace twinbook::testing
