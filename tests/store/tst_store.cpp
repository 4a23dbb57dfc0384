// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <utility>

using namespace Qt::StringLiterals;
using namespace twinbook;

class TestStore : public QObject
{
    Q_OBJECT

    BookFolder m_folder;

private Q_SLOTS:
    void whatIsSavedIsReadBack()
    {
        auto store = m_folder.fresh();
        Club club;
        club.name = u"Amis de Valmont"_s;
        club.joined = QDate(2026, 2, 28);
        QSignalSpy changed(store.get(), &Store::changed);
        const EditOutcome outcome = store->edit(u"Add a club"_s, [&](Edit &e) { e.save(club); });
        QVERIFY2(outcome, qPrintable(outcome.sentence));
        QCOMPARE(outcome.end, EditOutcome::Done);
        QVERIFY(club.id.isValid());
        const auto read = store->get(club.id);
        QVERIFY(read);
        QCOMPARE(read->name, club.name);
        QCOMPARE(read->joined, club.joined);
        QCOMPARE(changed.size(), 1);
        const auto changes = changed.first().first().value<Changes>();
        QCOMPARE(changes.rows, (QList<Change>{{u"organisation"_s, club.id.value, Change::Inserted}}));
    }
    void anEditThatChangesNothingIsNoEdit()
    {
        auto store = m_folder.fresh();
        Club club = addClub(*store, u"Same"_s);
        QSignalSpy changed(store.get(), &Store::changed);
        QCOMPARE(store->edit(u"Again"_s, [&](Edit &e) { e.save(club); }).end, EditOutcome::Nothing);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(*store->undoLabel(), u"Add Same"_s);
    }
    void undoAndRedoAlsoAfterARestart()
    {
        auto store = m_folder.fresh();
        const QString path = store->path();
        Club club = addClub(*store, u"One"_s);
        club.name = u"Two"_s;
        store->edit(u"Rename"_s, [&](Edit &e) { e.save(club); });
        store.reset();
        auto again = *Store::open(path, m_folder.options());
        QCOMPARE(*again->undoLabel(), u"Rename"_s);
        QVERIFY(again->undo());
        QCOMPARE(again->get(club.id)->name, u"One"_s);
        again.reset();
        again = *Store::open(path, m_folder.options());
        QCOMPARE(*again->redoLabel(), u"Rename"_s);
        QVERIFY(again->redo());
        QCOMPARE(again->get(club.id)->name, u"Two"_s);
        QVERIFY(again->undo());
        QVERIFY(again->undo());
        QVERIFY(!again->get(club.id));
        QVERIFY(!again->undoLabel());
        QVERIFY(again->redo());
        QCOMPARE(again->get(club.id)->name, u"One"_s);
    }
    void aFieldThatMovedOnIsLeftAlone()
    {
        auto store = m_folder.fresh();
        Club club = addClub(*store, u"Club"_s);
        club.kind = u"school"_s;
        club.contactName = u"Ann"_s;
        const qint64 first = store->edit(u"First"_s, [&](Edit &e) { e.save(club); }).edit;
        club.contactName = u"Bea"_s;
        store->edit(u"Second"_s, [&](Edit &e) { e.save(club); });
        const EditOutcome outcome = store->undoEdit(first);
        QCOMPARE(outcome.end, EditOutcome::Done);
        QCOMPARE(outcome.leftAlone, QStringList{u"Club: Contact"_s});
        QCOMPARE(store->get(club.id)->kind, QString());
        QCOMPARE(store->get(club.id)->contactName, u"Bea"_s);
    }
    void aWriteOutsideAnEditFails()
    {
        auto store = m_folder.fresh();
        QVERIFY_THROWS_EXCEPTION(
            StoreError, store->select(u"INSERT INTO organisation(id,name) VALUES(1,'x')"_s));
    }
    void anExceptionTakesTheWholeEditBack()
    {
        auto store = m_folder.fresh();
        const auto broken = [](Edit &e) {
            Club club;
            e.save(club);
            throw std::runtime_error("broken");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, store->edit(u"Broken"_s, broken));
        QCOMPARE(store->count(recordOf<Club>()), 0);
        addClub(*store, u"Works again"_s);
        QCOMPARE(store->count(recordOf<Club>()), 1);
    }
    void aCancelledEditLeavesNoTrace()
    {
        auto store = m_folder.fresh();
        const EditOutcome outcome = store->edit(u"Cancelled"_s, [&](Edit &e) {
            Club club;
            e.save(club);
            e.cancel();
        });
        QCOMPARE(outcome.end, EditOutcome::Cancelled);
        QCOMPARE(store->count(recordOf<Club>()), 0);
    }
    void removingAParentMarksItAndUndoBringsItBack()
    {
        auto store = m_folder.fresh();
        const Club club = addClub(*store, u"Gone"_s);
        store->edit(u"Remove"_s, [&](Edit &e) { e.remove(club.id); });
        QVERIFY(store->get(club.id)->removed);
        QCOMPARE(store->all<Club>().size(), 0);
        store->undo();
        QCOMPARE(store->all<Club>().size(), 1);
    }
    void settingsAreUndoneLikeRecords()
    {
        auto store = m_folder.fresh();
        store->setSettings(u"Name"_s, {{u"association"_s, u"Northbridge"_s}});
        QCOMPARE(store->setting(u"association"_s), u"Northbridge"_s);
        store->undo();
        QCOMPARE(store->setting(u"association"_s, u"none"_s), u"none"_s);
    }
    void aSecondProgramIsToldWhoHasIt()
    {
        auto store = m_folder.fresh();
        const auto second = Store::open(store->path(), m_folder.options());
        QVERIFY(!second);
        QVERIFY2(second.sentence.contains(u"Joan"_s), qPrintable(second.sentence));
        const auto reader = Store::open(store->path(), m_folder.options(true));
        QVERIFY2(reader, qPrintable(reader.sentence));
        QVERIFY((*reader)->isReadOnly());
        Club club;
        QCOMPARE((*reader)->edit(u"No"_s, [&](Edit &e) { e.save(club); }).end, EditOutcome::Refused);
    }
    void aRowThatWasFilledInLaterIsLeftAlone()
    {
        auto store = m_folder.fresh();
        Club club;
        club.name = u"Club"_s;
        const qint64 first = store->edit(u"Add"_s, [&](Edit &e) { e.save(club); }).edit;
        club.contactName = u"Ann"_s;
        store->edit(u"Contact"_s, [&](Edit &e) { e.save(club); });
        const EditOutcome outcome = store->undoEdit(first);
        QCOMPARE(outcome.end, EditOutcome::Refused);
        QVERIFY2(outcome.sentence.contains(u"Club"_s), qPrintable(outcome.sentence));
        QCOMPARE(store->get(club.id)->contactName, u"Ann"_s);
    }
    void anEditFromASlotIsAnEditOfItsOwn()
    {
        auto store = m_folder.fresh();
        int told = 0;
        Club second;
        second.name = u"Second"_s;
        connect(store.get(), &Store::changed, this, [&] {
            if (++told == 1)
                QCOMPARE(store->edit(u"Second"_s, [&](Edit &e) { e.save(second); }).end, EditOutcome::Done);
        });
        addClub(*store, u"First"_s);
        QCOMPARE(told, 2);
        QCOMPARE(*store->undoLabel(), u"Second"_s);
        QVERIFY(store->undo());
        QCOMPARE(*store->undoLabel(), u"Add First"_s);
    }
    void anEditInsideAnEditBreaksBothAndLeavesNothing()
    {
        auto store = m_folder.fresh();
        const auto nested = [&](Edit &e) {
            Club outer;
            e.save(outer);
            store->edit(u"Inner"_s, [](Edit &inner) {
                Club club;
                inner.save(club);
            });
        };
        QVERIFY_THROWS_EXCEPTION(std::logic_error, store->edit(u"Outer"_s, nested));
        QCOMPARE(store->count(recordOf<Club>()), 0);
        QVERIFY_THROWS_EXCEPTION(std::logic_error, store->edit(u"Undoing"_s, [&](Edit &e) {
            Club club;
            e.save(club);
            store->undoEdit(1);
        }));
        QCOMPARE(store->count(recordOf<Club>()), 0);
        addClub(*store, u"Works again"_s);
    }
    void aSlotThatThrowsLosesNothing()
    {
        auto store = m_folder.fresh();
        const auto connection =
            connect(store.get(), &Store::changed, this, [] { throw std::runtime_error("slot"); });
        Club club;
        club.name = u"Kept"_s;
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, store->edit(u"Keep"_s, [&](Edit &e) { e.save(club); }));
        disconnect(connection);
        QCOMPARE(store->get(club.id)->name, u"Kept"_s);
        QCOMPARE(*store->undoLabel(), u"Keep"_s);
        QVERIFY(store->undo());
        QCOMPARE(store->count(recordOf<Club>()), 0);
    }
    void aRecordWithTheIdOfAnotherTableIsANewRow()
    {
        auto store = m_folder.fresh();
        store->setSettings(u"Name"_s, {{u"association"_s, u"Northbridge"_s}});
        const qint64 taken = store->select(u"SELECT id FROM setting"_s).first().first().toLongLong();
        Club club;
        club.id = Id<Club>(taken);
        club.name = u"Same number"_s;
        QVERIFY(store->edit(u"Add"_s, [&](Edit &e) { e.save(club); }));
        QCOMPARE(store->setting(u"association"_s), u"Northbridge"_s);
        QVERIFY(store->undo());
        QCOMPARE(store->setting(u"association"_s), u"Northbridge"_s);
        QVERIFY(!store->get(club.id));
    }
    void emptyTextsAreTaken()
    {
        OpenOptions nobody = m_folder.options();
        nobody.who = QString();
        auto store = *Store::create(m_folder.path(u"nobody.twinbook"_s), nobody);
        Club club;
        QVERIFY(store->edit(QString(), [&](Edit &e) { e.save(club); }));
        QVERIFY(store->setSettings(u"Empty"_s, {{u"association"_s, QString()}}));
    }
    void aMillionLettersAreTaken()
    {
        auto store = m_folder.fresh();
        Club club = addClub(*store, u"Long"_s);
        club.notes = u"Ein schöner Tag \n\"zitiert\" 😀 "_s.repeated(50000);
        QVERIFY(store->edit(u"Long"_s, [&](Edit &e) { e.save(club); }));
        QVERIFY(store->undo());
        QCOMPARE(store->get(club.id)->notes, QString());
        QVERIFY(store->redo());
        QCOMPARE(store->get(club.id)->notes, club.notes);
    }
    void aBookThatWasDeletedTakesNoMoreEdits()
    {
        auto store = m_folder.fresh();
        const Club club = addClub(*store, u"Before"_s);
        QVERIFY(QFile::rename(store->path(), store->path() + u".moved"_s));
        Club late;
        const EditOutcome outcome = store->edit(u"After"_s, [&](Edit &e) { e.save(late); });
        QCOMPARE(outcome.end, EditOutcome::Refused);
        QVERIFY2(outcome.sentence.contains(u"moved, deleted or replaced"_s), qPrintable(outcome.sentence));
        QCOMPARE(store->undo().end, EditOutcome::Refused);
        // The same when another file has taken its place.
        QVERIFY(QFile::copy(store->path() + u".moved"_s, store->path()));
        QCOMPARE(store->edit(u"After"_s, [&](Edit &e) { e.save(late); }).end, EditOutcome::Refused);
        QVERIFY(QFile::remove(store->path()));
        QVERIFY(QFile::rename(store->path() + u".moved"_s, store->path()));
        QCOMPARE(store->edit(u"After"_s, [&](Edit &e) { e.save(late); }).end, EditOutcome::Done);
        QCOMPARE(store->get(club.id)->name, u"Before"_s);
    }
    void afterClosingEverythingIsRefusedInASentence()
    {
        auto store = m_folder.fresh();
        addClub(*store, u"One"_s);
        store->close();
        Club club;
        const EditOutcome outcome = store->edit(u"Late"_s, [&](Edit &e) { e.save(club); });
        QCOMPARE(outcome.end, EditOutcome::Refused);
        QVERIFY(!outcome.sentence.isEmpty());
        QCOMPARE(store->undoEdit(1).end, EditOutcome::Refused);
    }
    void aClockThatRunsBackwardsKeepsTheOrder()
    {
        auto store = m_folder.fresh();
        addClub(*store, u"First"_s);
        const QString path = store->path();
        store.reset();
        const qint64 ahead = (QDateTime::currentMSecsSinceEpoch() + 86400000LL * 365) * 1000;
        RawBook(path).run(u"UPDATE edit SET at=%1"_s.arg(ahead));
        store = *Store::open(path, m_folder.options());
        addClub(*store, u"Second"_s);
        addClub(*store, u"Third"_s);
        store.reset();
        store = *Store::open(path, m_folder.options());
        QCOMPARE(*store->undoLabel(), u"Add Third"_s);
        const auto at = store->select(u"SELECT at, seq FROM edit ORDER BY at"_s);
        QCOMPARE(at.size(), 3);
        QCOMPARE(at.at(1).first().toLongLong(), ahead + 1);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(at.at(i).at(1).toInt(), i + 1);
    }
    void aThousandEditsCanBeUndoneAfterARestart()
    {
        auto store = m_folder.fresh();
        const QString path = store->path();
        const QStringList empty = dumpOf(*store);
        constexpr int edits = 1200;
        Club club;
        for (int i = 0; i < edits; ++i) {
            club.name = u"Name %1"_s.arg(i);
            store->edit(u"Edit %1"_s.arg(i), [&](Edit &e) { e.save(club); });
        }
        const QStringList full = dumpOf(*store);
        const auto reopen = [&] {
            store.reset();
            store = *Store::open(path, m_folder.options());
        };
        reopen();
        for (int i = edits; i-- > 0;) {
            QCOMPARE(*store->undoLabel(), u"Edit %1"_s.arg(i));
            QCOMPARE(store->undo().end, EditOutcome::Done);
            if (i % 500 == 250)
                reopen();
        }
        QVERIFY(!store->undoLabel());
        QCOMPARE(dumpOf(*store), empty);
        reopen();
        for (int i = 0; i < edits; ++i) {
            QCOMPARE(*store->redoLabel(), u"Edit %1"_s.arg(i));
            QCOMPARE(store->redo().end, EditOutcome::Done);
            if (i % 500 == 250)
                reopen();
        }
        QVERIFY(!store->redoLabel());
        QCOMPARE(dumpOf(*store), full);
    }
    void anUndoFromHistoryIsAChangeThatCanBeTakenBack()
    {
        auto store = m_folder.fresh();
        const Club a = addClub(*store, u"A"_s);
        const Club b = addClub(*store, u"B"_s);
        const QList<qint64> edits = store->selectIds(u"SELECT id FROM edit ORDER BY at"_s);
        QVERIFY(store->undo()); // B
        addClub(*store, u"C"_s); // forgets the redo of B
        QVERIFY(!store->redoLabel());
        QVERIFY(store->undoEdit(edits.at(1))); // had been undone: comes back
        QVERIFY(store->get(b.id));
        QCOMPARE(*store->undoLabel(), u"Do again: Add B"_s);
        QVERIFY(store->undo());
        QVERIFY(!store->get(b.id));
        QVERIFY(store->undoEdit(edits.at(0)));
        QVERIFY(!store->get(a.id));
        QCOMPARE(*store->undoLabel(), u"Undoing: Add A"_s);
        QVERIFY(!store->redoLabel());
        const QString path = store->path();
        store.reset();
        store = *Store::open(path, m_folder.options());
        QCOMPARE(*store->undoLabel(), u"Undoing: Add A"_s);
        QVERIFY(store->undo());
        QVERIFY(store->get(a.id));
        QCOMPARE(*store->redoLabel(), u"Undoing: Add A"_s);
        QCOMPARE(*store->undoLabel(), u"Add C"_s);
    }
    void whatHistoryLeftAloneIsStillUndoneByTheMenu()
    {
        auto store = m_folder.fresh();
        const QStringList empty = dumpOf(*store);
        Club club = addClub(*store, u"a"_s);
        club.name = u"b"_s;
        club.kind = u"y"_s;
        const qint64 both = store->edit(u"Both"_s, [&](Edit &e) { e.save(club); }).edit;
        club.name = u"c"_s;
        store->edit(u"Name"_s, [&](Edit &e) { e.save(club); });
        QCOMPARE(store->undoEdit(both).leftAlone.size(), 1);
        QVERIFY(store->undo());
        QVERIFY(store->redo());
        while (store->undoLabel())
            QCOMPARE(store->undo().end, EditOutcome::Done);
        QCOMPARE(dumpOf(*store), empty);
    }
    void aHundredThousandRowsAreUndoneQuickly()
    {
        auto store = m_folder.fresh();
        constexpr int many = 100000;
        std::clock_t last = std::clock(); // of the processor: other programs do not count
        const auto lap = [&last] {
            const std::clock_t now = std::clock();
            const auto ms = qlonglong(double(now - std::exchange(last, now)) * 1000 / CLOCKS_PER_SEC);
            return ms;
        };
        store->edit(u"Many"_s, [&](Edit &e) {
            for (int i = 0; i < many; ++i) {
                Club club;
                club.name = u"Club %1"_s.arg(i);
                club.contactName = u"Contact %1"_s.arg(i);
                e.save(club);
            }
        });
        const qlonglong added = lap();
        QSignalSpy changed(store.get(), &Store::changed);
        const EditOutcome outcome = store->undo();
        const qlonglong undone = lap();
        QCOMPARE(outcome.end, EditOutcome::Done);
        QVERIFY(changed.first().first().value<Changes>().bulk);
        QCOMPARE(store->count(recordOf<Club>()), 0);
        QCOMPARE(store->select(u"SELECT count(*) FROM organisation_find"_s).first().first().toInt(), 0);
        QVERIFY(store->redo());
        const qlonglong redone = lap();
        QCOMPARE(store->select(u"SELECT count(*) FROM organisation_find"_s).first().first().toInt(), many);
        const Club one = addClub(*store, u"One"_s);
        lap();
        QVERIFY(store->undo());
        const qlonglong small = lap();
        QVERIFY(!store->get(one.id));
        qInfo("100,000 rows: added in %lld ms, undone in %lld, redone in %lld; one row undone beside them in "
              "%lld",
            added, undone, redone, small);
        QVERIFY(undone < 4 * added + 1000);
        QVERIFY(small < 100);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
