// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"
#include "store/sentences.h"

#include "schema.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

class TestUpgrades : public QObject
{
    Q_OBJECT

    BookFolder m_folder;

    // Steps 1.. of the program, then the given ones.
    QString stepsWith(const QString &name, int known, const QList<QByteArray> &more)
    {
        const QString folder = m_folder.path(name);
        QDir().mkpath(folder);
        QStringList files = QDir(u":/resources/schema"_s).entryList(QDir::Files, QDir::Name);
        files = files.mid(0, known);
        for (const QString &file : files)
            QFile::copy(u":/resources/schema/"_s + file, folder + u'/' + file);
        for (int i = 0; i < more.size(); ++i)
            write(folder + u"/%1-more.sql"_s.arg(files.size() + i + 1, 4, 10, QChar(u'0')), more.at(i));
        return folder;
    }

private Q_SLOTS:
    void aNewerBookIsReadOrRefused()
    {
        const int known = int(schema::steps().size());
        const QString path = m_folder.bookWithClubs(u"newer.twinbook"_s);
        RawBook(path).run(u"PRAGMA user_version=%1"_s.arg(known + 3));
        {
            const auto opened = Store::open(path, m_folder.options());
            QVERIFY2(opened, qPrintable(opened.sentence));
            QVERIFY((*opened)->isReadOnly());
            QCOMPARE(faultOf((*opened)->readOnlyReason()), QString());
            QCOMPARE((*opened)->count(recordOf<Club>()), 40);
            Club club;
            const EditOutcome outcome = (*opened)->edit(u"No"_s, [&](Edit &e) { e.save(club); });
            QCOMPARE(outcome.end, EditOutcome::Refused);
            QVERIFY(!(*opened)->undoLabel());
            QVERIFY(!QFile::exists(path + u".lock"_s)); // a newer program may have it
        }
        RawBook(path).run(u"UPDATE book_meta SET value='%1' WHERE key='min_compatible'"_s.arg(known + 1));
        const QByteArray before = bytesOf(path);
        for (const bool reading : {false, true}) {
            const auto opened = Store::open(path, m_folder.options(reading));
            QVERIFY(!opened);
            QCOMPARE(faultOf(opened.sentence), QString());
            QVERIFY2(opened.sentence.contains(u"newer"_s), qPrintable(opened.sentence));
        }
        QCOMPARE(bytesOf(path), before);
    }
    void anOlderBookIsBroughtUpToDateAfterABackup()
    {
        const QString path = m_folder.bookWithClubs(u"older.twinbook"_s);
        const int known = int(schema::steps().size());
        OpenOptions later = m_folder.options();
        later.schemaFolder = stepsWith(u"later"_s, known,
            {"-- Why: a new column\n-- Min compatible: 1\nALTER TABLE organisation ADD COLUMN motto TEXT NOT "
             "NULL "
             "DEFAULT 'so far';\n"});
        OpenOptions reading = later;
        reading.readOnly = true;
        const auto refused = Store::open(path, reading);
        QVERIFY(!refused);
        QCOMPARE(faultOf(refused.sentence), QString());
        const auto opened = Store::open(path, later);
        QVERIFY2(opened, qPrintable(opened.sentence));
        QCOMPARE((*opened)->count(recordOf<Club>()), 40);
        QCOMPARE((*opened)->select(u"SELECT count(*) FROM organisation_find"_s).first().first().toInt(), 40);
        const QStringList kept =
            QDir(m_folder.path(u"older backups"_s)).entryList({u"*before-upgrade.twinbook"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        // The journal knows the new column, and what was before can still be undone.
        QVERIFY((*opened)
                    ->select(u"SELECT sql FROM sqlite_schema WHERE name='journal_organisation_U'"_s)
                    .first()
                    .first()
                    .toString()
                    .contains(u"motto"_s));
        QCOMPARE((*opened)->undo().end, EditOutcome::Done);
        QCOMPARE((*opened)->count(recordOf<Club>()), 39);
        QCOMPARE((*opened)->redo().end, EditOutcome::Done);
        const auto old = Store::open(m_folder.path(u"older backups/"_s + kept.first()), m_folder.options());
        QVERIFY2(old, qPrintable(old.sentence));
        QCOMPARE((*old)->count(recordOf<Club>()), 40);
    }
    void anUpgradeThatFailsLeavesTheBookAsItWas_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("bad SQL") << QByteArray(
            "ALTER TABLE organisation ADD COLUMN a TEXT;\nCREATE TABEL b(c);\n");
        QTest::newRow("loose link") << QByteArray("INSERT INTO person(id, household) VALUES(1, 99);\n");
        QTest::newRow("lost table") << QByteArray("DROP TABLE person;\nINSERT INTO person(id) VALUES(1);\n");
    }
    void anUpgradeThatFailsLeavesTheBookAsItWas()
    {
        QFETCH(QByteArray, step);
        const QString name = u"failing-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()));
        const QString path = m_folder.bookWithClubs(name + u".twinbook"_s);
        const QByteArray before = bytesOf(path);
        OpenOptions later = m_folder.options();
        later.schemaFolder = stepsWith(name, int(schema::steps().size()),
            {QByteArray("-- Why: it fails\n-- Min compatible: 1\n") + step});
        const auto opened = Store::open(path, later);
        QVERIFY(!opened);
        QCOMPARE(faultOf(opened.sentence), QString());
        QCOMPARE(bytesOf(path), before);
        const auto again = Store::open(path, m_folder.options());
        QVERIFY2(again, qPrintable(again.sentence));
        QCOMPARE((*again)->count(recordOf<Club>()), 40);
    }
};

QTEST_GUILESS_MAIN(TestUpgrades)
#include "tst_upgrades.moc"
