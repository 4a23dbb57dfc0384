// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"
#include "store/sentences.h"
#include "store/small_disk.h"

#include "book_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

constexpr auto noDisk = "SKIPPED ALOUD: this machine lets the test mount no disk of its own.";

// The child of the test of a lock: opens a book and waits to be killed.
int holdForEver(const QString &path, const QString &sites)
{
    const auto opened = Store::open(path, {{&recordOf<Club>()}, u"Ghost"_s, sites, false});
    std::printf(opened ? "open\n" : "refused\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class TestBrokenFiles : public QObject
{
    Q_OBJECT

    BookFolder m_folder;

private Q_SLOTS:
    void whatIsNoBookIsRefusedInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(5000, 'p');
        QTest::newRow("text") << QByteArray("Name;Town\nAnne;Harton\n").repeated(100);
        QTest::newRow("a few letters") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("the name of SQLite and no more") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("a head and rubbish") << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, 'r');
        QTest::newRow("another database") << QByteArray("another");
        QTest::newRow("our number on rubbish") << QByteArray("number");
    }
    void whatIsNoBookIsRefusedInASentence()
    {
        QFETCH(QByteArray, bytes);
        const QString path = m_folder.path(u"foreign.twinbook"_s);
        QFile::remove(path);
        if (bytes == "another") {
            RawBook(path).run(u"CREATE TABLE contacts(id INTEGER PRIMARY KEY, name TEXT)"_s);
        } else if (bytes == "number") {
            write(path,
                bytesOf(m_folder.bookWithClubs(u"whole.twinbook"_s)).left(100) + QByteArray(60000, 'r'));
            QFile::remove(m_folder.path(u"whole.twinbook"_s));
        } else {
            write(path, bytes);
        }
        const QByteArray before = bytesOf(path);
        for (const bool reading : {false, true}) {
            const auto opened = Store::open(path, m_folder.options(reading));
            QVERIFY(!opened);
            QCOMPARE(faultOf(opened.sentence), QString());
            QCOMPARE(bytesOf(path), before);
        }
        QVERIFY(!Store::create(path, m_folder.options()));
        QCOMPARE(bytesOf(path), before);
        QVERIFY(!QFile::exists(path + u".lock"_s));
    }
    void foldersAndMissingFilesAreRefused()
    {
        const QString folder = m_folder.path(u"folder.twinbook"_s);
        QDir().mkpath(folder);
        for (const QString &path : {folder, m_folder.path(u"nowhere.twinbook"_s),
                 m_folder.path(u"no/where.twinbook"_s), u"/dev/null"_s, QString()}) {
            const auto opened = Store::open(path, m_folder.options());
            QVERIFY2(!opened, qPrintable(path));
            QCOMPARE(faultOf(opened.sentence), QString());
        }
        QVERIFY(!QFile::exists(m_folder.path(u"nowhere.twinbook"_s)));
        for (const QString &path :
            {folder, m_folder.path(u"no/where.twinbook"_s), u"/proc/book.twinbook"_s}) {
            const auto made = Store::create(path, m_folder.options());
            QVERIFY2(!made, qPrintable(path));
            QCOMPARE(faultOf(made.sentence), QString());
        }
    }
    void aFileCutOffAnywhereIsRefusedOrWhole()
    {
        const QString path = m_folder.bookWithClubs(u"whole.twinbook"_s);
        const QByteArray whole = bytesOf(path);
        const QString cut = m_folder.path(u"cut.twinbook"_s);
        QList<qsizetype> lengths{
            0, 1, 15, 16, 99, 100, 511, 4095, 4096, 4097, 8192, whole.size() - 1, whole.size() - 4096};
        QRandomGenerator random(7);
        for (int i = 0; i < 60; ++i)
            lengths += random.bounded(int(whole.size()));
        for (const qsizetype length : lengths) {
            write(cut, whole.left(length));
            const auto opened = Store::open(cut, m_folder.options());
            QVERIFY2(!opened, qPrintable(QString::number(length)));
            QCOMPARE(faultOf(opened.sentence), QString());
            QCOMPARE(bytesOf(cut), whole.left(length));
        }
        write(cut, whole + "and something behind it");
        QVERIFY(Store::open(cut, m_folder.options()));
    }
    void aFileWithRubbishInTheMiddleNeverCrashes()
    {
        const QString path = m_folder.bookWithClubs(u"sound.twinbook"_s);
        const QByteArray whole = bytesOf(path);
        const QString bad = m_folder.path(u"bad.twinbook"_s);
        QRandomGenerator random(11);
        int found = 0;
        for (int i = 0; i < 60; ++i) {
            QByteArray bytes = whole;
            const int page = 1 + random.bounded(int(whole.size() / 4096) - 1);
            for (int at = 0; at < 4096; ++at)
                bytes[page * 4096 + at] = char(random.generate());
            write(bad, bytes);
            const auto opened = Store::open(bad, m_folder.options());
            if (!opened) {
                ++found;
                QCOMPARE(faultOf(opened.sentence), QString());
                continue;
            }
            const QString sound = (*opened)->checkSound();
            if (!sound.isEmpty()) {
                ++found;
                QCOMPARE(faultOf(sound), QString());
            }
            Club club;
            const EditOutcome outcome = (*opened)->edit(u"Try"_s, [&](Edit &e) { e.save(club); });
            if (!outcome)
                QCOMPARE(faultOf(outcome.sentence), QString());
            try {
                (*opened)->all<Club>();
                (*opened)->undo();
            } catch (const StoreError &error) {
                QCOMPARE(faultOf(error.sentence), QString());
            }
        }
        QVERIFY2(found > 50, qPrintable(QString::number(found)));
        QFile::remove(path);
    }
    void aSecondProgramIsRefusedAndAReaderIsNot()
    {
        auto store = m_folder.fresh(u"shared.twinbook"_s);
        addClub(*store, u"One"_s);
        QVERIFY(QFile::link(store->path(), m_folder.path(u"link.twinbook"_s)));
        for (const QString &name : {u"shared.twinbook"_s, u"link.twinbook"_s, u"./shared.twinbook"_s}) {
            const auto second = Store::open(m_folder.path(name), m_folder.options());
            QVERIFY2(!second, qPrintable(name));
            QCOMPARE(faultOf(second.sentence), QString());
            QVERIFY2(second.sentence.contains(u"Joan"_s), qPrintable(second.sentence));
        }
        const auto reader = Store::open(store->path(), m_folder.options(true));
        QVERIFY2(reader, qPrintable(reader.sentence));
        addClub(*store, u"Two"_s);
        QCOMPARE((*reader)->count(recordOf<Club>()), 2);
        const QString path = store->path();
        QElapsedTimer timer;
        timer.start();
        store.reset(); // does not wait for the reader
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE((*reader)->count(recordOf<Club>()), 2);
        store = *Store::open(path, m_folder.options());
        addClub(*store, u"Three"_s);
        QCOMPARE((*reader)->count(recordOf<Club>()), 3);
    }
    void aLockLeftByADeadProgramIsTakenOver()
    {
        const QString path = m_folder.bookWithClubs(u"ghost.twinbook"_s);
        QProcess child;
        child.start(
            QCoreApplication::applicationFilePath(), {u"--hold"_s, path, m_folder.path(u"sites.ini"_s)});
        QVERIFY(child.waitForReadyRead(20000));
        QCOMPARE(child.readAllStandardOutput(), "open\n");
        const auto held = Store::open(path, m_folder.options());
        QVERIFY(!held);
        QVERIFY2(held.sentence.contains(u"Ghost"_s), qPrintable(held.sentence));
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(QFile::exists(path + u".lock"_s));
        const auto opened = Store::open(path, m_folder.options());
        QVERIFY2(opened, qPrintable(opened.sentence));
        QCOMPARE((*opened)->count(recordOf<Club>()), 40);
        (*opened)->close();
        QVERIFY(!QFile::exists(path + u".lock"_s));
        QVERIFY(!QFile::exists(path + u".who"_s));
        // One that died while it wrote its lock.
        write(path + u".lock"_s, {});
        QFile lock(path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        lock.close();
        QVERIFY(Store::open(path, m_folder.options()));
    }
    void aBookMayLieAnywhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("accents") << u"Städtepartnerschaft Évreux – Ärger/Livre d'été.twinbook"_s;
        QTest::newRow("signs") << u"a b%20c#d?e&f;g/100 % ünsere [neue] (alte) 'Datei'.twinbook"_s;
        QTest::newRow("emoji") << u"🙂/📖.twinbook"_s;
        QTest::newRow("no ending") << u"plain/book"_s;
        QTest::newRow("dots") << u"dots/v1.2.final.twinbook"_s;
        QTest::newRow("long") << u"long/"_s + QString(170, u'n') + u".twinbook"_s;
        QTest::newRow("deep") << (QString(50, u'd') + u'/').repeated(5) + u"book.twinbook"_s;
    }
    void aBookMayLieAnywhere()
    {
        QFETCH(QString, name);
        const QString path = m_folder.path(u"anywhere/"_s + name);
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        auto store = *Store::create(path, m_folder.options());
        addClub(*store, u"One"_s);
        store.reset();
        QCOMPARE(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files),
            QStringList{QFileInfo(path).fileName()});
        const auto opened = Store::open(path, m_folder.options());
        QVERIFY2(opened, qPrintable(opened.sentence));
        QCOMPARE((*opened)->count(recordOf<Club>()), 1);
    }
    void aNameThatIsTooLongIsRefused()
    {
        const QString path = m_folder.path(QString(230, u'n') + u".twinbook"_s);
        const auto made = Store::create(path, m_folder.options());
        QVERIFY(!made);
        QCOMPARE(faultOf(made.sentence), QString());
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::copy(m_folder.bookWithClubs(u"short.twinbook"_s), path));
        QCOMPARE(faultOf(Store::open(path, m_folder.options()).sentence), QString());
        const QString deep = m_folder.path((QString(200, u'd') + u'/').repeated(4));
        QVERIFY(QDir().mkpath(deep));
        const auto far = Store::create(deep + u"book.twinbook"_s, m_folder.options());
        if (!far)
            QCOMPARE(faultOf(far.sentence), QString());
        QVERIFY(far || QDir(deep).isEmpty(QDir::Files));
    }
    void aReadOnlyFileOrFolderIsOpenedForReading()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP(noDisk);
        const QString path = disk.path(u"book.twinbook"_s);
        QVERIFY(QFile::copy(m_folder.bookWithClubs(u"source.twinbook"_s), path));
        QVERIFY(disk.setReadOnly(true));
        {
            const auto opened = Store::open(path, m_folder.options());
            QVERIFY2(opened, qPrintable(opened.sentence));
            QVERIFY((*opened)->isReadOnly());
            QCOMPARE(faultOf((*opened)->readOnlyReason()), QString());
            QCOMPARE((*opened)->count(recordOf<Club>()), 40);
            Club club;
            const EditOutcome outcome = (*opened)->edit(u"No"_s, [&](Edit &e) { e.save(club); });
            QCOMPARE(outcome.end, EditOutcome::Refused);
            QCOMPARE(faultOf(outcome.sentence), QString());
            QCOMPARE((*opened)->checkSound(), QString());
        }
        const auto made = Store::create(disk.path(u"new.twinbook"_s), m_folder.options());
        QVERIFY(!made);
        QCOMPARE(faultOf(made.sentence), QString());
        QVERIFY(disk.setReadOnly(false));
        QVERIFY(!(*Store::open(path, m_folder.options()))->isReadOnly());
        // Made read-only while it is open: the edit is refused, nothing is lost.
        auto store = *Store::open(path, m_folder.options());
        addClub(*store, u"Last"_s);
        if (disk.setReadOnly(true)) { // refused by a kernel that sees open files
            Club club;
            const EditOutcome outcome = store->edit(u"No"_s, [&](Edit &e) { e.save(club); });
            QCOMPARE(outcome.end, EditOutcome::Refused);
            QCOMPARE(faultOf(outcome.sentence), QString());
            QVERIFY(disk.setReadOnly(false));
        }
        QCOMPARE(store->count(recordOf<Club>()), 41);
    }
    void aFileThatMayNotBeWrittenIsOpenedForReading()
    {
        const QString path = m_folder.bookWithClubs(u"ours.twinbook"_s);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadUser));
        if (QFileInfo(path).isWritable())
            QSKIP("SKIPPED ALOUD: permissions do not bind the administrator; see the read-only disk.");
        const auto opened = Store::open(path, m_folder.options());
        QVERIFY2(opened, qPrintable(opened.sentence));
        QVERIFY((*opened)->isReadOnly());
        QCOMPARE((*opened)->count(recordOf<Club>()), 40);
    }
    void aFullDiskRefusesTheEditAndLosesNothing()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP(noDisk);
        auto store = *Store::create(disk.path(u"book.twinbook"_s), m_folder.options());
        const auto addBig = [&store] {
            Club club;
            club.notes = QString(20000, u'n');
            return store->edit(u"Big"_s, [&](Edit &e) { e.save(club); });
        };
        int done = 0;
        EditOutcome outcome = addBig();
        for (; outcome.end == EditOutcome::Done && done < 1000; outcome = addBig())
            ++done;
        QVERIFY(done > 5 && done < 1000);
        QCOMPARE(outcome.end, EditOutcome::Refused);
        QCOMPARE(faultOf(outcome.sentence), QString());
        QVERIFY2(outcome.sentence.contains(u"full"_s), qPrintable(outcome.sentence));
        QCOMPARE(store->count(recordOf<Club>()), done);
        disk.fill();
        QCOMPARE(addBig().end, EditOutcome::Refused);
        // Room that the refused edit had taken in the log may be enough for so little: then it is done whole.
        const EditOutcome back = store->undo();
        if (back.end == EditOutcome::Done)
            --done;
        else
            QCOMPARE(faultOf(back.sentence), QString());
        QCOMPARE(store->count(recordOf<Club>()), done);
        // A whole import is refused whole.
        const EditOutcome import = store->edit(u"Import"_s, [&](Edit &e) {
            for (int i = 0; i < 3000; ++i) {
                Club club;
                club.name = u"Club %1"_s.arg(i);
                e.save(club);
            }
        });
        QCOMPARE(import.end, EditOutcome::Refused);
        QCOMPARE(store->count(recordOf<Club>()), done);
        // Closing and opening on the full disk: all is still there.
        store.reset();
        auto opened = Store::open(disk.path(u"book.twinbook"_s), m_folder.options());
        QVERIFY2(opened, qPrintable(opened.sentence));
        store = *opened;
        QCOMPARE(store->count(recordOf<Club>()), done);
        if (store->isReadOnly())
            QCOMPARE(faultOf(store->readOnlyReason()), QString());
        const auto made = Store::create(disk.path(u"new.twinbook"_s), m_folder.options());
        QVERIFY(!made);
        QCOMPARE(faultOf(made.sentence), QString());
        QVERIFY(QDir(disk.path(u"."_s)).entryList({u"new*"_s}, QDir::Files).isEmpty());
        // With room again, work goes on.
        store.reset();
        opened = Result<std::shared_ptr<Store>>::refused(u"closed"_s);
        disk.empty();
        const QString rescued = m_folder.path(u"rescued.twinbook"_s);
        QVERIFY(QFile::copy(disk.path(u"book.twinbook"_s), rescued));
        for (const QString &companion : companionsOf(disk.path(u"book.twinbook"_s))) {
            if (companion.endsWith(u"-wal") && QFile::exists(companion))
                QVERIFY(QFile::copy(companion, rescued + u"-wal"_s));
        }
        opened = Store::open(rescued, m_folder.options());
        QVERIFY2(opened, qPrintable(opened.sentence));
        store = *opened;
        QVERIFY(!store->isReadOnly());
        QCOMPARE(store->count(recordOf<Club>()), done);
        QCOMPARE(addBig().end, EditOutcome::Done);
        QCOMPARE(store->checkSound(), QString());
    }
    void aDiskThatIsFullBeforeOpeningIsReadFrom()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP(noDisk);
        const QString path = disk.path(u"book.twinbook"_s);
        QVERIFY(QFile::copy(m_folder.bookWithClubs(u"origin.twinbook"_s), path));
        for (const int spare : {0, 4096, 8192, 16384, 32768, 65536}) {
            disk.fill(spare);
            const auto opened = Store::open(path, m_folder.options());
            QVERIFY2(opened, qPrintable(opened.sentence));
            QCOMPARE((*opened)->count(recordOf<Club>()), 40);
            if ((*opened)->isReadOnly())
                QCOMPARE(faultOf((*opened)->readOnlyReason()), QString());
            Club club;
            const EditOutcome outcome = (*opened)->edit(u"Try"_s, [&](Edit &e) {
                e.save(club);
                e.remove(club.id);
            });
            if (!outcome)
                QCOMPARE(faultOf(outcome.sentence), QString());
            disk.empty();
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--hold")
        return holdForEver(arguments.value(2), arguments.value(3));
    TestBrokenFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_broken_files.moc"
