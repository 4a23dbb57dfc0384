// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"
#include "store/sentences.h"
#include "store/small_disk.h"

#include "backup.h"
#include "book_lock.h"
#include "record_table.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

constexpr auto noDisk = "SKIPPED ALOUD: this machine lets the test mount no disk of its own.";

// Of a book held by somebody: the lock of a program that lives, and the note beside it.
void leaveLock(const QString &book, const QString &host, int hours)
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    write(book + u".lock"_s,
        u"%1\n%2\n%3\n"_s.arg(QCoreApplication::applicationPid()).arg(program, host).toUtf8());
    write(book + u".who"_s,
        u"Anne\n%1\n%2"_s
            .arg(host, QDateTime::currentDateTimeUtc().addSecs(-3600LL * hours).toString(Qt::ISODate))
            .toUtf8());
}

} // namespace

// Books that are damaged, locked, moved away or on a full disk, and what is told of them.
class TestStoreEdges : public QObject
{
    Q_OBJECT

    BookFolder m_folder;

private Q_SLOTS:
    void takingBackManyTellsHowFarItIsAndCanBeStoppedWithoutATrace()
    {
        constexpr int many = 2000;
        const auto store = m_folder.fresh();
        const EditOutcome made = store->edit(u"Add many"_s, [](Edit &edit) {
            for (int i = 0; i < many; ++i) {
                Club club;
                club.name = u"Club %1"_s.arg(i);
                edit.save(club);
            }
        });
        QCOMPARE(made.end, EditOutcome::Done);
        const QStringList before = dumpOf(*store);

        QList<double> told;
        const EditOutcome stopped = store->undo([&told](double done) {
            told += done;
            return done < 0.5;
        });
        QCOMPARE(stopped.end, EditOutcome::Cancelled);
        QCOMPARE(dumpOf(*store), before);
        QCOMPARE(store->undoLabel(), std::optional(u"Add many"_s));
        QVERIFY(told.size() > 2);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.first() >= 0 && told.last() < 1);

        QCOMPARE(store->undo([](double) { return true; }).end, EditOutcome::Done);
        QCOMPARE(store->count(recordOf<Club>()), 0);
        QCOMPARE(store->redo([](double) { return false; }).end, EditOutcome::Cancelled);
        QCOMPARE(store->count(recordOf<Club>()), 0);
        QCOMPARE(store->redo().end, EditOutcome::Done);
        QCOMPARE(store->count(recordOf<Club>()), many);
        QCOMPARE(store->undoEdit(made.edit, [](double) { return false; }).end, EditOutcome::Cancelled);
        QCOMPARE(store->count(recordOf<Club>()), many);
    }

    void aRecordThatIsAddedTwiceIsRefusedAndTheFirstStays()
    {
        const auto store = m_folder.fresh();
        Club club = addClub(*store, u"Rowing"_s);
        club.name = u"Another"_s;
        QCOMPARE(store->edit(u"Add"_s, [&](Edit &edit) { edit.add(club); }).end, EditOutcome::Refused);
        QCOMPARE(store->get(club.id)->name, u"Rowing"_s);
    }

    void aPageOfRubbishIsToldAndNeverReadAsBlank()
    {
        const QByteArray whole = bytesOf(m_folder.bookWithClubs(u"sound.twinbook"_s, 300));
        const QString bad = m_folder.path(u"bad.twinbook"_s);
        QRandomGenerator random(11);
        int told = 0;
        for (int page = 1; page < whole.size() / 4096; ++page) {
            QByteArray bytes = whole;
            for (int at = 0; at < 4096; ++at)
                bytes[page * 4096 + at] = char(random.generate());
            write(bad, bytes);
            const auto opened = Store::open(bad, m_folder.options(true));
            if (!opened) {
                QCOMPARE(faultOf(opened.sentence), QString());
                continue;
            }
            try {
                const QList<Club> clubs = (*opened)->all<Club>();
                QCOMPARE(clubs.size(), 300);
                for (const Club &club : clubs)
                    QVERIFY2(club.name.startsWith(u"Club "_s), qPrintable(club.name));
                QCOMPARE((*opened)->select(u"SELECT name FROM organisation"_s).size(), 300);
            } catch (const StoreError &error) {
                ++told;
                QVERIFY(error.isDamage());
                QCOMPARE(error.sentence, damagedSentence(Doing::Reading));
                QCOMPARE(faultOf(error.sentence), QString());
                QVERIFY(!error.sentence.contains(u"saved"_s));
                QVERIFY(error.sentenceWhen(Doing::Writing).contains(u"nothing was saved"_s));
            }
        }
        QVERIFY2(told > 3, qPrintable(QString::number(told)));
    }
    void aListSaysWhichRowsCannotBeRead()
    {
        // Long notes lie on pages of their own, which the ids of a list do not touch.
        const QString path = m_folder.path(u"listed.twinbook"_s);
        (*Store::create(path, m_folder.options()))->edit(u"Many"_s, [](Edit &edit) {
            for (int i = 0; i < 200; ++i) {
                Club club;
                club.notes = u"Club "_s + QString(9000, u'n');
                edit.save(club);
            }
        });
        const QByteArray whole = bytesOf(path);
        ListQuery query;
        query.from = u"organisation o"_s;
        query.id = u"o.id"_s;
        query.columns = {{u"notes"_s, u"Notes"_s, Kind::LongText, u"o.notes"_s, u"o.id"_s, {}}};
        query.table = u"organisation"_s;
        int told = 0;
        for (int page = 1; page < whole.size() / 4096; page += 17) {
            QByteArray bytes = whole;
            bytes.replace(page * 4096, 4096, QByteArray(4096, 'r'));
            write(m_folder.path(u"bad.twinbook"_s), bytes);
            const auto opened = Store::open(m_folder.path(u"bad.twinbook"_s), m_folder.options(true));
            if (!opened)
                continue;
            QCOMPARE((*opened)->checkReadable(), damagedSentence(Doing::Reading));
            try {
                const RecordTable table(**opened, query);
                int unread = 0;
                for (int row = 0; row < table.rowCount(); ++row) {
                    const QString notes = table.data(table.index(row, 0)).toString();
                    unread += notes == u"(cannot be read)" ? 1 : 0;
                    QVERIFY(notes.startsWith(u"Club n"_s) || notes == u"(cannot be read)");
                }
                QCOMPARE((*opened)->trouble().isEmpty(), unread == 0);
                told += unread > 0 ? 1 : 0;
            } catch (const StoreError &error) {
                QCOMPARE(faultOf(error.sentence), QString());
            }
        }
        QVERIFY(told > 0);
    }
    void aBookIsNotRestoredOntoItself()
    {
        const QString path = m_folder.bookWithClubs(u"self.twinbook"_s, 3);
        const QString link = m_folder.path(u"self-link.twinbook"_s);
        QVERIFY(QFile::link(path, link));
        const QByteArray before = bytesOf(path);
        for (const auto &[copy, book] :
            {std::pair(path, path), std::pair(link, path), std::pair(path, link)}) {
            const auto restored = backup::restore(copy, book);
            QVERIFY(!restored);
            QCOMPARE(faultOf(restored.sentence), QString());
        }
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!QFile::exists(backup::folderOf(path)));
    }
    void anotherKindOfFileIsNotReplacedByABackup()
    {
        const QString copy = *backup::make(m_folder.bookWithClubs(u"kind.twinbook"_s, 3), backup::ByHand);
        const QString letter = m_folder.path(u"letter.txt"_s);
        write(letter, "Dear Anne");
        const auto restored = backup::restore(copy, letter);
        QVERIFY(!restored);
        QCOMPARE(faultOf(restored.sentence), QString());
        QCOMPARE(bytesOf(letter), "Dear Anne");
    }
    void aReadOnlyBookIsNotReplacedByABackup()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP(noDisk);
        const QString source = m_folder.bookWithClubs(u"reading.twinbook"_s, 3);
        const QString copy = *backup::make(source, backup::ByHand);
        const QString path = disk.path(u"book.twinbook"_s);
        QVERIFY(QFile::copy(source, path));
        QVERIFY(disk.setReadOnly(true));
        const auto restored = backup::restore(copy, path);
        QVERIFY(!restored);
        QCOMPARE(faultOf(restored.sentence), QString());
        QVERIFY2(restored.sentence.contains(u"read-only"_s), qPrintable(restored.sentence));
        QVERIFY(disk.setReadOnly(false));
    }
    void aRestoredBookKeepsOwnerAndRights()
    {
#ifdef Q_OS_UNIX
        const QString path = m_folder.bookWithClubs(u"rights.twinbook"_s, 3);
        const QString copy = *backup::make(path, backup::ByHand);
        const QByteArray name = QFile::encodeName(path);
        QCOMPARE(::chmod(name.constData(), 0660), 0);
        const bool gives = ::geteuid() == 0 && ::chown(name.constData(), 1234, 1235) == 0;
        QVERIFY(backup::restore(copy, path));
        struct stat now = {};
        QCOMPARE(::stat(name.constData(), &now), 0);
        QCOMPARE(int(now.st_mode & 0777), 0660);
        if (gives)
            QVERIFY(now.st_uid == 1234 && now.st_gid == 1235);
#else
        QSKIP("Owners and rights are checked on Unix only.");
#endif
    }
    void aCopyIsSavedOfABookThatIsReadMovedOrGone_data()
    {
        QTest::addColumn<QString>("fate");
        for (const char *fate : {"open", "read", "moved", "deleted"})
            QTest::newRow(fate) << QString::fromLatin1(fate);
    }
    void aCopyIsSavedOfABookThatIsReadMovedOrGone()
    {
        QFETCH(QString, fate);
        const QString path = m_folder.bookWithClubs(fate + u"-fate.twinbook"_s, 20);
        const auto store = *Store::open(path, m_folder.options(fate == u"read"));
        if (fate != u"read")
            addClub(*store, u"Last"_s);
        const qint64 clubs = store->count(recordOf<Club>());
        if (fate == u"moved")
            QVERIFY(QFile::rename(path, path + u".elsewhere"_s));
        if (fate == u"deleted")
            QVERIFY(QFile::remove(path));
        const QString target = m_folder.path(fate + u"-copy.twinbook"_s);
        const auto saved = store->saveCopy(target);
        QVERIFY2(saved, qPrintable(saved.sentence));
        QVERIFY(!QFile::exists(target + u".part"_s));
        const auto copy = *Store::open(target, m_folder.options());
        QCOMPARE(copy->count(recordOf<Club>()), clubs);
        QCOMPARE(copy->bookId(), store->bookId());
        QCOMPARE(copy->checkSound(), QString());
        const auto copyId = [](const Store &s) {
            return s.select(u"SELECT value FROM book_meta WHERE key='copy_id'"_s).first().first();
        };
        QVERIFY(copyId(*copy) != copyId(*store));
        addClub(*copy, u"In the copy"_s);
        QCOMPARE(store->count(recordOf<Club>()), clubs);
    }
    void aCopyDoesNotReplaceWhatIsOpen()
    {
        const auto store = m_folder.fresh(u"mine.twinbook"_s);
        const auto other = m_folder.fresh(u"theirs.twinbook"_s);
        addClub(*other, u"Theirs"_s);
        for (const QString &target :
            {store->path(), other->path(), m_folder.path(u"no/folder/b.twinbook"_s)}) {
            const auto saved = store->saveCopy(target);
            QVERIFY2(!saved, qPrintable(target));
            QCOMPARE(faultOf(saved.sentence), QString());
        }
        QCOMPARE(other->count(recordOf<Club>()), 1);
        QCOMPARE(store->checkSound(), QString());
    }
    void aLockLeftOverMayBeTakenOver_data()
    {
        QTest::addColumn<bool>("here");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("leftOver");
        QTest::newRow("another computer") << false << 0 << true;
        QTest::newRow("this one, since two days") << true << 48 << true;
        QTest::newRow("this one, since an hour") << true << 1 << false;
    }
    void aLockLeftOverMayBeTakenOver()
    {
        QFETCH(bool, here);
        QFETCH(int, hours);
        QFETCH(bool, leftOver);
        const QString path = m_folder.bookWithClubs(u"left%1%2.twinbook"_s.arg(here).arg(hours), 3);
        leaveLock(path, here ? QSysInfo::machineHostName() : u"OFFICE-PC"_s, hours);
        const auto refused = Store::open(path, m_folder.options());
        QVERIFY(!refused);
        QCOMPARE(faultOf(refused.sentence), QString());
        QVERIFY2(refused.sentence.contains(u"Anne"_s), qPrintable(refused.sentence));
        QCOMPARE(BookLock::take(path, u"Joan"_s).mayBeLeftOver, leftOver);
        QVERIFY(Store::open(path, m_folder.options(true)));
        OpenOptions options = m_folder.options();
        options.takeOver = true;
        const auto taken = Store::open(path, options);
        QCOMPARE(bool(taken), leftOver);
        if (leftOver)
            addClub(**taken, u"After"_s);
    }
    void whatStaysInTheLogOfAFullDiskIsToldAtClosing()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP(noDisk);
        const auto store = *Store::create(disk.path(u"book.twinbook"_s), m_folder.options());
        EditOutcome outcome;
        do {
            Club club;
            club.notes = QString(20000, u'n');
            outcome = store->edit(u"Big"_s, [&](Edit &e) { e.save(club); });
        } while (outcome.end == EditOutcome::Done);
        disk.fill();
        const QString told = store->close();
        QCOMPARE(faultOf(told), QString());
        QVERIFY2(told.contains(u"book.twinbook-wal"_s), qPrintable(told));
        QVERIFY(QFile::exists(disk.path(u"book.twinbook-wal"_s)));
        disk.empty();
        QCOMPARE(m_folder.fresh()->close(), QString());
    }
};

QTEST_GUILESS_MAIN(TestStoreEdges)
#include "tst_store_edges.moc"
