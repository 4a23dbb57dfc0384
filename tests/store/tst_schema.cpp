// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"
#include "store/sentences.h"

#include "schema.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

class TestSchema : public QObject
{
    Q_OBJECT

    BookFolder m_folder;

    static QStringList schemaOf(const QSqlDatabase &db)
    {
        QStringList lines;
        Statement s(db, u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
        s.run();
        while (s.next()) {
            const QString name = s.value(1).toString();
            if (!name.contains(u"_find"))
                lines +=
                    QStringList{s.value(0).toString(), name, s.value(2).toString(), s.value(3).toString()}
                        .join(u'|');
        }
        return lines;
    }
    QString stepsFolder(const QByteArray &text, const QString &file = u"0001-x.sql"_s)
    {
        static int n = 0;
        const QString folder = m_folder.path(u"steps%1"_s.arg(++n));
        QDir().mkpath(folder);
        write(folder + u'/' + file, text);
        return folder;
    }

private Q_SLOTS:
    void aNewBookEqualsTheStepsOneAfterAnother()
    {
        auto store = m_folder.fresh();
        RawBook made(store->path());
        RawBook grown(m_folder.path(u"grown.db"_s));
        const QList<SchemaStep> steps = schema::steps();
        for (int i = 1; i <= steps.size(); ++i) {
            schema::upgrade(grown.db(), steps.mid(0, i));
            QCOMPARE(schema::version(grown.db()), i);
        }
        QCOMPARE(schemaOf(grown.db()), schemaOf(made.db()));
        QCOMPARE(grown.value(u"PRAGMA application_id"_s).toInt(), schema::applicationId);
        QCOMPARE(schema::minCompatible(grown.db()), schema::minCompatible(made.db()));
        QCOMPARE(grown.value(u"PRAGMA foreign_keys"_s).toInt(), 1);
    }
    void stepFilesAreWellFormed()
    {
        const QList<SchemaStep> steps =
            schema::readSteps(QStringLiteral(TWINBOOK_SOURCE_DIR "/resources/schema"));
        QCOMPARE(steps.size(), schema::steps().size());
        int least = 0;
        for (const SchemaStep &step : steps) {
            QVERIFY(step.number > 0);
            QVERIFY(step.why.size() > 10);
            QVERIFY(step.minCompatible <= step.number);
            least = std::max(least, step.minCompatible);
            QVERIFY(!step.statements.isEmpty());
            for (const QString &sql : step.statements)
                QVERIFY2(!sql.contains(u';') || sql.startsWith(u"CREATE TRIGGER"), qPrintable(sql));
        }
        QVERIFY(least >= 1);
        const QRegularExpression name(u"^\\d{4}-[a-z-]+\\.sql$"_s);
        for (const QString &file :
            QDir(QStringLiteral(TWINBOOK_SOURCE_DIR "/resources/schema")).entryList(QDir::Files))
            QVERIFY2(name.match(file).hasMatch(), qPrintable(file));
    }
    void aStepThatIsNotWellFormedIsNotRun()
    {
        const QByteArray good =
            "-- Why: a reason\n-- Min compatible: 1\nCREATE TABLE a(id INTEGER PRIMARY KEY) STRICT;\n";
        QCOMPARE(schema::readSteps(stepsFolder(good)).size(), 1);
        for (const QByteArray &bad :
            {QByteArray("CREATE TABLE a(b);\n"), QByteArray("-- Why: x\nSELECT 1;\n"),
                QByteArray("-- Min compatible: 1\nSELECT 1;\n"), QByteArray()})
            QVERIFY_THROWS_EXCEPTION(StoreError, schema::readSteps(stepsFolder(bad)));
        QVERIFY_THROWS_EXCEPTION(StoreError, schema::readSteps(stepsFolder(good, u"0002-gap.sql"_s)));
    }
    void recordedTablesKeepTheRules()
    {
        auto store = m_folder.fresh();
        RawBook raw(store->path());
        for (const QString &table : journal::recordedTables(raw.db())) {
            const QString sql =
                raw.value(u"SELECT sql FROM sqlite_schema WHERE type='table' AND name='%1'"_s.arg(table))
                    .toString();
            const QByteArray where = table.toUtf8();
            QVERIFY2(sql.endsWith(u"STRICT"), where.constData());
            for (const QString &never :
                {u"UNIQUE"_s, u"AUTOINCREMENT"_s, u"CHECK"_s, u"GENERATED"_s, u"COLLATE"_s})
                QVERIFY2(!sql.contains(QRegularExpression(u"\\b%1\\b"_s.arg(never),
                             QRegularExpression::CaseInsensitiveOption)),
                    where.constData());
            Statement s(raw.db(),
                u"SELECT cid, name, type, \"notnull\", dflt_value, pk FROM pragma_table_xinfo(?)"_s);
            s.bind({table}).run();
            while (s.next()) {
                const QString name = s.value(1).toString();
                const QString type = s.value(2).toString();
                const QByteArray column = (table + u'.' + name).toUtf8();
                if (s.value(0).toInt() == 0) {
                    QCOMPARE(name, u"id"_s);
                    QCOMPARE(type, u"INTEGER"_s);
                    QCOMPARE(s.value(5).toInt(), 1);
                    continue;
                }
                QVERIFY2(type == u"TEXT" || type == u"INTEGER", column.constData());
                QCOMPARE(s.value(5).toInt(), 0);
                // A record that is empty is what the defaults say, so that an insert may leave out what is
                // empty.
                const QString normal = s.value(4).toString();
                const bool required = s.value(3).toInt() != 0;
                QVERIFY2(!required || normal == (type == u"TEXT" ? u"''" : u"0"), column.constData());
                QVERIFY2(required || normal.isEmpty(), column.constData());
                QVERIFY2(required || type == u"TEXT"
                        || raw.value(u"SELECT 1 FROM pragma_foreign_key_list('%1') WHERE "
                                     "\"from\"='%2'"_s.arg(table, name))
                                .toInt()
                            == 1,
                    column.constData());
            }
            // A link is looked up by an index when what it points to is removed or undone.
            Statement links(raw.db(), u"SELECT \"from\" FROM pragma_foreign_key_list(?)"_s);
            links.bind({table}).run();
            while (links.next()) {
                const QString column = links.value(0).toString();
                const QVariant index =
                    raw.value(u"SELECT 1 FROM pragma_index_list('%1') l JOIN pragma_index_info(l.name) i "
                              "WHERE i.seqno=0 AND i.name='%2'"_s.arg(table, column));
                QVERIFY2(!index.isNull(), (table + u'.' + column).toUtf8().constData());
            }
        }
        QCOMPARE(raw.value(u"SELECT count(*) FROM sqlite_schema WHERE type='view'"_s).toInt(), 0);
    }
    void everyTableIsStrict()
    {
        auto store = m_folder.fresh();
        for (const Store::Row &row :
            store->select(
                u"SELECT name, strict FROM pragma_table_list WHERE schema='main' AND name NOT LIKE 'sqlite%'"_s))
            QVERIFY2(row.at(1).toInt() == 1, qPrintable(row.first().toString()));
    }
    void triggersAreNotWrittenByHand()
    {
        for (const SchemaStep &step : schema::steps()) {
            for (const QString &sql : step.statements) {
                // A guard that only refuses is allowed.
                if (sql.contains(u"TRIGGER"_s, Qt::CaseInsensitive)) {
                    QVERIFY2(sql.contains(u"BEFORE"_s) && sql.contains(u"RAISE"_s), qPrintable(sql));
                    const QRegularExpression writes(u"\\b(INSERT INTO|UPDATE \\w+ SET|DELETE FROM)\\b"_s);
                    QVERIFY2(!writes.match(sql.section(u"BEGIN"_s, 1)).hasMatch(), qPrintable(sql));
                }
            }
        }
    }
    void sqlStaysPortable()
    {
        const QRegularExpression never(
            u"strftime|julianday|INSERT OR |REPLACE INTO|\\bGLOB\\b|AUTOINCREMENT|datetime\\("_s);
        int files = 0;
        for (const QString &folder : {u"models"_s, u"resources/schema"_s}) {
            QDirIterator all(QStringLiteral(TWINBOOK_SOURCE_DIR "/") + folder,
                {u"*.cpp"_s, u"*.h"_s, u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                const QString path = all.next();
                const QString text = QString::fromUtf8(bytesOf(path));
                const auto found = never.match(text);
                QVERIFY2(!found.hasMatch(), qPrintable(path + u": "_s + found.captured()));
                ++files;
            }
        }
        QVERIFY(files > 20);
    }
    void aTableMayBeRebuiltByAStep()
    {
        // With rows that point to it: the usual way to change a table in SQLite.
        RawBook raw(m_folder.path(u"rebuilt.db"_s));
        schema::upgrade(raw.db(), schema::steps());
        raw.run(u"INSERT INTO edit(id,at,site,seq,label,by) VALUES(1,1,1,1,'','')"_s);
        raw.run(u"UPDATE now_editing SET edit=1"_s);
        raw.run(u"INSERT INTO household(id,name) VALUES(5,'Mill Lane')"_s);
        raw.run(u"INSERT INTO person(id,household) VALUES(6,5)"_s);
        raw.run(u"UPDATE now_editing SET edit=NULL"_s);
        const qlonglong rows = raw.value(u"SELECT count(*) FROM edit_row"_s).toLongLong();
        QList<SchemaStep> steps = schema::steps();
        steps.append({int(steps.size()) + 1, u"rebuild"_s, 1,
            {u"CREATE TABLE household2(id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', removed "
             u"INTEGER NOT NULL "
             "DEFAULT 0) STRICT"_s,
                u"INSERT INTO household2(id,name,removed) SELECT id,name,removed FROM household"_s,
                u"DROP TABLE household"_s, u"ALTER TABLE household2 RENAME TO household"_s}});
        schema::upgrade(raw.db(), steps);
        QCOMPARE(raw.value(u"SELECT household FROM person"_s).toInt(), 5);
        QCOMPARE(raw.value(u"SELECT count(*) FROM edit_row"_s).toLongLong(), rows);
        QCOMPARE(
            raw.value(u"SELECT count(*) FROM sqlite_schema WHERE name LIKE 'journal_household%'"_s).toInt(),
            3);
        QVERIFY_THROWS_EXCEPTION(StoreError, raw.run(u"DELETE FROM household"_s));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
