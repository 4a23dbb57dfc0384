// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"
#include "store/sentences.h"
#include "store/small_disk.h"

#include "backup.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

backup::Copy copyOf(QDate day, backup::Why why = backup::Opening, int hour = 10)
{
    const QDateTime taken(day, QTime(hour, 0));
    return {taken.toString(Qt::ISODate) + u" %1"_s.arg(int(why)), taken, why, 0};
}

// Newest first, as backup::list gives them.
QList<backup::Copy> newestFirst(QList<backup::Copy> copies)
{
    std::sort(copies.begin(), copies.end(),
        [](const backup::Copy &a, const backup::Copy &b) { return a.taken > b.taken; });
    return copies;
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

    BookFolder m_folder;

    static QStringList partsIn(const QString &folder)
    {
        return QDir(folder).entryList({u"*.part*"_s}, QDir::Files);
    }

private Q_SLOTS:
    void threeYearsOfDailyOpeningsKeepTenAndOneAMonth()
    {
        const QDate today(2026, 11, 23);
        QList<backup::Copy> copies;
        for (QDate day = today.addYears(-3); day <= today; day = day.addDays(1))
            copies += copyOf(day);
        copies = newestFirst(copies);
        const QStringList gone = backup::superfluous(copies, today);
        QList<QDate> kept;
        for (const backup::Copy &copy : copies) {
            if (!gone.contains(copy.path))
                kept += copy.taken.date();
        }
        // Ten days of November 2026, and the last day of each of the 23 months before.
        QCOMPARE(kept.size(), 10 + 23);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(kept.at(i), today.addDays(-i));
        QDate month(2026, 10, 31);
        for (int i = 10; i < kept.size(); ++i) {
            QCOMPARE(kept.at(i), QDate(month.year(), month.month(), month.daysInMonth()));
            month = month.addMonths(-1);
        }
        QCOMPARE(kept.last(), QDate(2024, 12, 31));
    }
    void pruningDayByDayNeverLosesAMonth()
    {
        QDate today(2023, 1, 1);
        QList<backup::Copy> copies;
        QRandomGenerator random(3);
        QSet<int> opened; // months in which the book was opened
        for (int i = 0; i < 3 * 365; ++i, today = today.addDays(1)) {
            if (random.bounded(9) != 0)
                continue; // some weeks nobody opens it
            copies = newestFirst(copies << copyOf(today));
            opened.insert(today.year() * 12 + today.month());
            const QStringList gone = backup::superfluous(copies, today);
            copies.removeIf([&gone](const backup::Copy &copy) { return gone.contains(copy.path); });
            QVERIFY(copies.size() <= 10 + 24);
            QSet<int> kept;
            for (const backup::Copy &copy : copies)
                kept.insert(copy.taken.date().year() * 12 + copy.taken.date().month());
            const int now = today.year() * 12 + today.month();
            for (const int month : std::as_const(opened))
                QVERIFY(now - month >= 24 || kept.contains(month));
        }
        QVERIFY(copies.size() > 20);
    }
    void copiesMadeForAReasonStay()
    {
        const QDate today(2026, 11, 23);
        QList<backup::Copy> copies;
        for (int i = 0; i < 40; ++i) {
            for (const backup::Why why :
                {backup::Opening, backup::ByHand, backup::BeforeUpgrade, backup::BeforeRestore})
                copies += copyOf(today.addDays(-30 * i), why);
        }
        const QStringList gone = backup::superfluous(newestFirst(copies), today);
        for (const backup::Copy &copy : copies)
            QVERIFY(copy.why == backup::Opening || !gone.contains(copy.path));
        QVERIFY(!gone.isEmpty());
        QCOMPARE(backup::superfluous({}, today), QStringList());
    }
    void anOpeningCopyIsMadeOnceForEachState()
    {
        const QString path = m_folder.bookWithClubs(u"openings.twinbook"_s, 3);
        const auto first = backup::make(path, backup::Opening);
        QVERIFY2(first, qPrintable(first.sentence));
        QVERIFY(QFile::exists(*first));
        QCOMPARE(QFileInfo(*first).absolutePath(), backup::folderOf(path));
        const auto again = backup::make(path, backup::Opening);
        QVERIFY(again);
        QCOMPARE(*again, QString());
        {
            // While it is open, with the last edit still in the log.
            const auto store = *Store::open(path, m_folder.options());
            addClub(*store, u"Fresh"_s);
            const auto second = backup::make(path, backup::Opening);
            QVERIFY2(second, qPrintable(second.sentence));
            QVERIFY(!second->isEmpty() && *second != *first);
            QCOMPARE(RawBook(*second).value(u"SELECT count(*) FROM organisation"_s).toInt(), 4);
        }
        QCOMPARE(backup::list(path).size(), 2);
        const auto byHand = backup::make(path, backup::ByHand);
        const auto twice = backup::make(path, backup::ByHand);
        QVERIFY(byHand && twice && *byHand != *twice);
        const auto copies = backup::list(path);
        QCOMPARE(copies.size(), 4);
        QCOMPARE(std::count_if(
                     copies.begin(), copies.end(), [](const auto &c) { return c.why == backup::ByHand; }),
            2);
        for (const backup::Copy &copy : copies) {
            QVERIFY(copy.taken.secsTo(QDateTime::currentDateTime()) < 120);
            QVERIFY(copy.bytes > 0);
        }
        QCOMPARE(partsIn(backup::folderOf(path)), QStringList());
    }
    void pruningRemovesFiles()
    {
        const QString path = m_folder.bookWithClubs(u"prune.twinbook"_s, 1);
        const QString folder = backup::folderOf(path);
        QDir().mkpath(folder);
        const QDate today(2026, 11, 23);
        for (int i = 1; i <= 40; ++i)
            write(
                folder + u"/prune %1 101500 opening.twinbook"_s.arg(today.addDays(-i).toString(Qt::ISODate)),
                "x");
        write(folder + u"/prune 2020-01-01 101500 by-hand.twinbook"_s, "x");
        write(folder + u"/holiday pictures.twinbook"_s, "x");
        write(folder + u"/prune 2026-01-01 101500 opening.twinbook.part"_s, "x");
        QCOMPARE(backup::list(path).size(), 41);
        backup::prune(path, today);
        QCOMPARE(backup::list(path).size(), 10 + 1 + 1); // ten, the last of October, by hand
        QVERIFY(QFile::exists(folder + u"/holiday pictures.twinbook"_s));
    }
    void restoringPutsBackAndCopiesFirst()
    {
        const QString path = m_folder.bookWithClubs(u"restore.twinbook"_s, 5);
        auto store = *Store::open(path, m_folder.options());
        const QString copy = *backup::make(path, backup::ByHand);
        for (int i = 0; i < 7; ++i)
            addClub(*store, u"Later %1"_s.arg(i));
        const QString book = store->bookId();
        const auto siteOf = [](const Store &s) {
            return s.select(u"SELECT site FROM edit ORDER BY at DESC LIMIT 1"_s).first().first();
        };
        const QVariant site = siteOf(*store);
        store.reset();
        const auto restored = backup::restore(copy, path);
        QVERIFY2(restored, qPrintable(restored.sentence));
        store = *Store::open(path, m_folder.options());
        QCOMPARE(store->count(recordOf<Club>()), 5);
        QCOMPARE(store->bookId(), book);
        QCOMPARE(store->checkSound(), QString());
        addClub(*store, u"After"_s);
        QVERIFY(siteOf(*store) != site);
        store.reset();
        QList<backup::Copy> copies = backup::list(path);
        const auto before = std::find_if(
            copies.begin(), copies.end(), [](const auto &c) { return c.why == backup::BeforeRestore; });
        QVERIFY(before != copies.end());
        QCOMPARE(RawBook(before->path).value(u"SELECT count(*) FROM organisation"_s).toInt(), 12);
        // And back again.
        QVERIFY(backup::restore(before->path, path));
        store = *Store::open(path, m_folder.options());
        QCOMPARE(store->count(recordOf<Club>()), 12);
        QCOMPARE(store->undo().end, EditOutcome::Done);
        QVERIFY(!QFile::exists(path + u".part"_s));
        QVERIFY(QFile::exists(copy));
    }
    void aBackupIsRestoredWhereNoBookIs()
    {
        const QString path = m_folder.bookWithClubs(u"gone.twinbook"_s, 5);
        const QString copy = *backup::make(path, backup::ByHand);
        QVERIFY(QFile::remove(path));
        QVERIFY(backup::restore(copy, path));
        QCOMPARE((*Store::open(path, m_folder.options()))->count(recordOf<Club>()), 5);
        const auto nowhere = backup::restore(copy, m_folder.path(u"no/such/folder/b.twinbook"_s));
        QVERIFY(!nowhere);
        QCOMPARE(faultOf(nowhere.sentence), QString());
    }
    void aDamagedBookIsKeptBesideTheRestoredOne()
    {
        const QString path = m_folder.bookWithClubs(u"broken.twinbook"_s, 5);
        const QString copy = *backup::make(path, backup::ByHand);
        QByteArray bytes = bytesOf(path);
        bytes.truncate(bytes.size() / 2);
        write(path, bytes);
        const auto restored = backup::restore(copy, path);
        QVERIFY2(restored, qPrintable(restored.sentence));
        QCOMPARE((*Store::open(path, m_folder.options()))->count(recordOf<Club>()), 5);
        QCOMPARE(bytesOf(path + u".damaged"_s), bytes);
    }
    void aDamagedBackupIsRefused()
    {
        const QString path = m_folder.bookWithClubs(u"mine.twinbook"_s, 60);
        const QString copy = *backup::make(path, backup::ByHand);
        const QByteArray good = bytesOf(copy);
        const QByteArray before = bytesOf(path);
        QRandomGenerator random(5);
        QList<QByteArray> bad{
            QByteArray(), QByteArray("no book"), good.left(good.size() - 1), good.left(5000)};
        for (int i = 0; i < 20; ++i) {
            QByteArray bytes = good;
            const int page = 1 + random.bounded(int(good.size() / 4096) - 1);
            bytes.replace(page * 4096, 4096, QByteArray(4096, char(random.bounded(1, 255))));
            bad += bytes;
        }
        for (const QByteArray &bytes : bad) {
            write(copy, bytes);
            const auto restored = backup::restore(copy, path);
            QVERIFY(!restored);
            QCOMPARE(faultOf(restored.sentence), QString());
            QCOMPARE(bytesOf(path), before);
        }
        QCOMPARE(QDir(m_folder.path(u"."_s)).entryList({u"mine.twinbook.*"_s}, QDir::Files), QStringList());
        QCOMPARE(backup::list(path).size(), 1);
        // One of a newer program as well.
        write(copy, good);
        RawBook(copy).run(u"PRAGMA user_version=900"_s);
        RawBook(copy).run(u"UPDATE book_meta SET value='900' WHERE key='min_compatible'"_s);
        const auto newer = backup::restore(copy, path);
        QVERIFY(!newer);
        QCOMPARE(faultOf(newer.sentence), QString());
        QCOMPARE(bytesOf(path), before);
    }
    void restoringABookThatIsOpenIsRefused()
    {
        const QString path = m_folder.bookWithClubs(u"busy.twinbook"_s, 5);
        const QString copy = *backup::make(path, backup::ByHand);
        const auto store = *Store::open(path, m_folder.options());
        addClub(*store, u"At work"_s);
        const auto restored = backup::restore(copy, path);
        QVERIFY(!restored);
        QCOMPARE(faultOf(restored.sentence), QString());
        QVERIFY2(restored.sentence.contains(u"Joan"_s), qPrintable(restored.sentence));
        QCOMPARE(store->count(recordOf<Club>()), 6);
    }
    void anUnclosedBookIsRestoredWithItsLog()
    {
        const QString path = m_folder.bookWithClubs(u"unclosed.twinbook"_s, 5);
        const QString copy = m_folder.path(u"stick.twinbook"_s);
        {
            const auto store = *Store::open(path, m_folder.options());
            addClub(*store, u"In the log"_s);
            QVERIFY(QFile::copy(path, copy));
            QVERIFY(QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
        }
        const QString target = m_folder.path(u"target.twinbook"_s);
        QVERIFY(backup::restore(copy, target));
        QCOMPARE((*Store::open(target, m_folder.options()))->count(recordOf<Club>()), 6);
        QVERIFY(QFile::exists(copy + u"-wal"_s));
    }
    void whatIsNoBookIsNotBackedUp()
    {
        const QString path = m_folder.path(u"list.csv"_s);
        write(path, "Name;Town\n");
        for (const QString &file : {path, m_folder.path(u"missing.twinbook"_s)}) {
            const auto made = backup::make(file, backup::ByHand);
            QVERIFY(!made);
            QCOMPARE(faultOf(made.sentence), QString());
        }
    }
    void aFullDiskLeavesNoHalfBackup()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("SKIPPED ALOUD: this machine lets the test mount no disk of its own.");
        const QString path = disk.path(u"book.twinbook"_s);
        QVERIFY(QFile::copy(m_folder.bookWithClubs(u"full.twinbook"_s, 60), path));
        const QString copy = *backup::make(path, backup::ByHand);
        const QByteArray before = bytesOf(path);
        for (const int spare : {0, 4096, 20000, 60000}) {
            disk.fill(spare);
            const auto made = backup::make(path, backup::ByHand);
            QVERIFY(!made);
            QCOMPARE(faultOf(made.sentence), QString());
            QCOMPARE(partsIn(backup::folderOf(path)), QStringList());
            const auto restored = backup::restore(copy, path);
            QVERIFY(!restored);
            QCOMPARE(faultOf(restored.sentence), QString());
            QCOMPARE(partsIn(disk.path(u"."_s)), QStringList());
            QCOMPARE(bytesOf(path), before);
            disk.empty();
        }
        QCOMPARE(backup::list(path).size(), 1);
        QVERIFY(disk.setReadOnly(true));
        QCOMPARE(faultOf(backup::make(path, backup::ByHand).sentence), QString());
        QCOMPARE(faultOf(backup::restore(copy, path).sentence), QString());
        const auto elsewhere = backup::make(path, backup::ByHand, m_folder.path(u"elsewhere"_s));
        QVERIFY2(elsewhere, qPrintable(elsewhere.sentence));
        QVERIFY(disk.setReadOnly(false));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
