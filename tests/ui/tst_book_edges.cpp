// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/small_disk.h"
#include "ui/window_fixture.h"

#include "application.h"
#include "ask.h"
#include "main_window.h"
#include "notice.h"
#include "person.h"
#include "search_box.h"
#include "start_window.h"

#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The window over books that are damaged, held by somebody else, moved away or on a full disk.
class TestBookEdges : public QObject
{
    Q_OBJECT

    // A closed book of the sample committee.
    static QString closedSample(WindowFixture &f)
    {
        const bool open = f.openSample();
        Q_ASSERT(open);
        const QString path = f.store().path();
        f.window().wishes().closeBook();
        QTest::qWait(20);
        return open ? path : QString();
    }
    static void leaveLock(const QString &book)
    {
        QFile lock(book + u".lock"_s);
        QFile who(book + u".who"_s);
        if (lock.open(QIODevice::WriteOnly))
            lock.write("1234\ntwinbook\nOFFICE-PC\n");
        if (who.open(QIODevice::WriteOnly))
            who.write("Anne\nOFFICE-PC\n2026-05-03T10:00:00Z");
    }

private Q_SLOTS:
    void aDamagedBookIsToldOfAndNothingFalls()
    {
        WindowFixture f;
        const QString path = closedSample(f);
        const QByteArray whole = bytesOf(path);
        const int pages = int(whole.size() / 4096);
        QRandomGenerator random(5);
        int told = 0;
        const int step = std::max(1, pages / 60); // sixty places, however large the sample grows
        for (int page = 1; page < pages; page += step) {
            QByteArray bytes = whole;
            for (int at = 0; at < 4096; ++at)
                bytes[page * 4096 + at] = char(random.generate());
            const QString bad = f.write(u"bad.twinbook"_s, bytes);
            if (!f.desk().openBook(bad)) {
                ++told;
                const QStringList asked = Ask::takeAsked();
                QVERIFY(f.desk().startWindow() || !asked.isEmpty());
                continue;
            }
            QString sentence;
            connect(&f.window().session(), &Session::said, &f.window(),
                [&sentence](const QString &said) { sentence += said; });
            for (int i = 0; i < f.window().kinds().size(); ++i) {
                // As by a click in the sidebar: under the event loop.
                QMetaObject::invokeMethod(
                    &f.window(), [&f, i] { f.window().showPage(i); }, Qt::QueuedConnection);
                QTest::qWait(10);
                if (f.desk().window())
                    f.window().grab();
            }
            QMetaObject::invokeMethod(
                &f.window(),
                [&f] {
                    f.window().searchBox()->edit()->setText(u"mar"_s);
                    f.window().searchBox()->search();
                },
                Qt::QueuedConnection);
            QTest::qWait(30);
            if (sentence.contains(u"The book file is damaged"_s))
                ++told;
            QVERIFY2(!sentence.contains(u"could not be read ("_s), qPrintable(sentence));
            f.window().wishes().closeBook();
            QTest::qWait(5);
        }
        QVERIFY2(told > 15, qPrintable(QString::number(told)));
        Ask::takeAsked();
    }
    void whoHoldsABookIsNamedAndItCanBeRead()
    {
        WindowFixture f;
        const QString path = closedSample(f);
        leaveLock(path);
        Ask::takeAsked();
        Ask::answerNext(u"cancel"_s);
        QVERIFY(!f.desk().openBook(path));
        const QString asked = Ask::takeAsked().join(u'\n');
        QVERIFY2(
            asked.contains(u"Anne on OFFICE-PC"_s) && asked.contains(u"broke down"_s), qPrintable(asked));
        Ask::answerNext(u"read"_s);
        QVERIFY(f.desk().openBook(path));
        QVERIFY(f.store().isReadOnly());
        QVERIFY(QFile::exists(path + u".lock"_s));
        f.window().wishes().closeBook();
        QTest::qWait(20);
        Ask::answerNext(u"anyway"_s);
        QVERIFY(f.desk().openBook(path));
        QVERIFY(!f.store().isReadOnly());
        Person person;
        person.familyName = u"Okonkwo"_s;
        QVERIFY(f.store().edit(u"Add"_s, [&](Edit &edit) { edit.save(person); }));
        Ask::takeAsked();
    }
    void aBookThatWasDeletedIsSavedAsACopy()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        const qint64 people = f.store().count(recordOf<Person>());
        QVERIFY(QFile::remove(f.store().path()));
        const QString copy = f.path(u"rescued.twinbook"_s);
        Ask::answerNextFile(copy);
        f.window().saveCopy();
        QVERIFY2(f.window().notice()->sentence().contains(u"rescued.twinbook"_s),
            qPrintable(f.window().notice()->sentence()));
        const auto opened = Store::open(copy, f.desk().openOptions());
        QVERIFY2(bool(opened), qPrintable(opened.sentence));
        QCOMPARE((*opened)->count(recordOf<Person>()), people);
    }
    void whatStaysInTheLogIsToldWhenTheWindowCloses()
    {
        SmallDisk disk;
        if (!disk.isThere())
            QSKIP("SKIPPED ALOUD: this machine lets the test mount no disk of its own.");
        WindowFixture f;
        const QString path = disk.path(u"book.twinbook"_s);
        QVERIFY(f.desk().makeBook(path, {{u"association"_s, u"Harton"_s}}));
        EditOutcome outcome;
        do {
            Person person;
            person.familyName = u"Okonkwo"_s;
            person.notes = QString(20000, u'n');
            outcome = f.store().edit(u"Add"_s, [&](Edit &edit) { edit.save(person); });
        } while (outcome.end == EditOutcome::Done);
        disk.fill();
        Ask::takeAsked();
        Ask::answerNext(u"close"_s);
        f.window().close();
        const QString asked = Ask::takeAsked().join(u'\n');
        QVERIFY2(asked.contains(u"book.twinbook-wal"_s), qPrintable(asked));
        QTest::qWait(50); // what comes late finds the book closed and does no harm
    }
};

int main(int argc, char **argv)
{
    Application app(argc, argv);
    TestBookEdges test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_book_edges.moc"
