// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "finding.h"
#include "journal.h"
#include "statement.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook::schema {

namespace {

// Statements end with a semicolon at the end of a line; a line starting with -- is a comment.
QStringList statementsOf(const QString &text)
{
    QStringList statements;
    QString now;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.trimmed().startsWith(u"--"))
            continue;
        now += line + u'\n';
        if (line.trimmed().endsWith(u';')) {
            statements += now.trimmed().chopped(1);
            now.clear();
        }
    }
    if (!now.trimmed().isEmpty())
        statements += now.trimmed();
    return statements;
}

QString headValue(const QString &text, const QString &name)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"-- "_s + name + u": "_s))
            return line.mid(name.size() + 5).trimmed();
    }
    return {};
}

} // namespace

QList<SchemaStep> readSteps(const QString &folder)
{
    QList<SchemaStep> all;
    for (const QString &name : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            throw StoreError(u"The schema step %1 cannot be read."_s.arg(name));
        const QString text = QString::fromUtf8(file.readAll());
        SchemaStep step{name.section(u'-', 0, 0).toInt(), headValue(text, u"Why"_s),
            headValue(text, u"Min compatible"_s).toInt(), statementsOf(text)};
        if (step.number != all.size() + 1 || step.why.isEmpty() || step.minCompatible < 1)
            throw StoreError(u"The schema step %1 lacks its number, its reason or its minimum."_s.arg(name));
        all.append(step);
    }
    return all;
}

const QList<SchemaStep> &steps()
{
    static const QList<SchemaStep> known = readSteps(u":/resources/schema"_s);
    return known;
}

int version(const QSqlDatabase &db)
{
    return oneValue(db, u"PRAGMA user_version"_s).toInt();
}

int minCompatible(const QSqlDatabase &db)
{
    return oneValue(db, u"SELECT value FROM book_meta WHERE key='min_compatible'"_s).toInt();
}

namespace {

QStringList namesOf(const QSqlDatabase &db, const QString &condition)
{
    QStringList names;
    Statement s(db, u"SELECT name FROM sqlite_schema WHERE "_s + condition);
    s.run();
    while (s.next())
        names += s.value(0).toString();
    return names;
}

void applySteps(const QSqlDatabase &db, const QList<SchemaStep> &wanted)
{
    const int from = version(db);
    // Triggers stand in the way of ALTER and must not journal what a step moves: they come back afterwards.
    for (const QString &name : namesOf(db, u"type='trigger' AND name LIKE 'journal\\_%' ESCAPE '\\'"_s))
        runSql(db, u"DROP TRIGGER "_s + name);
    for (const QString &name : namesOf(db, u"type='table' AND name LIKE '%\\_find' ESCAPE '\\'"_s))
        runSql(db, u"DROP TABLE "_s + name);
    int least = 0;
    for (const SchemaStep &step : wanted) {
        least = std::max(least, step.minCompatible);
        if (step.number <= from)
            continue;
        for (const QString &sql : step.statements)
            runSql(db, sql);
    }
    runSql(db,
        u"INSERT INTO book_meta(key,value) VALUES('min_compatible',?) "
        "ON CONFLICT(key) DO UPDATE SET value=excluded.value"_s,
        {QString::number(least)});
    journal::ensureTriggers(db);
    const QString broken =
        oneValue(db, u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s).toString();
    if (!broken.isEmpty())
        throw StoreError(u"A schema step leaves a link in %1 that leads nowhere."_s.arg(broken));
    runSql(db, u"PRAGMA user_version=%1"_s.arg(wanted.isEmpty() ? 0 : wanted.last().number));
    runSql(db, u"PRAGMA application_id=%1"_s.arg(applicationId));
}

} // namespace

void upgrade(const QSqlDatabase &db, const QList<SchemaStep> &wanted)
{
    runSql(db, u"PRAGMA foreign_keys=OFF"_s); // has no effect inside the transaction
    try {
        runSql(db, u"BEGIN IMMEDIATE"_s);
        applySteps(db, wanted);
        runSql(db, u"COMMIT"_s);
    } catch (...) {
        QSqlQuery(db).exec(u"ROLLBACK"_s);
        QSqlQuery(db).exec(u"PRAGMA foreign_keys=ON"_s);
        throw;
    }
    runSql(db, u"PRAGMA foreign_keys=ON"_s);
}

bool ensureFindTables(const QSqlDatabase &db, const Shapes &shapes)
{
    const QString wanted = QString::number(finding::version);
    const bool stale =
        oneValue(db, u"SELECT value FROM book_meta WHERE key='find_version'"_s).toString() != wanted;
    QStringList missing;
    for (const RecordShape *shape : shapes) {
        const QString found =
            oneValue(db, u"SELECT name FROM sqlite_schema WHERE name=?"_s, {finding::tableOf(*shape)})
                .toString();
        if (stale || found.isEmpty())
            missing += shape->table;
    }
    if (missing.isEmpty())
        return false;
    runSql(db, u"BEGIN IMMEDIATE"_s);
    try {
        for (const RecordShape *shape : shapes) {
            if (missing.contains(shape->table))
                finding::rebuild(db, *shape);
        }
        runSql(db,
            u"INSERT INTO book_meta(key,value) VALUES('find_version',?) "
            "ON CONFLICT(key) DO UPDATE SET value=excluded.value"_s,
            {wanted});
        runSql(db, u"COMMIT"_s);
    } catch (...) {
        QSqlQuery(db).exec(u"ROLLBACK"_s);
        throw;
    }
    return true;
}

} // namespace twinbook::schema
