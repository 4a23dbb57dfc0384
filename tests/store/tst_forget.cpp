// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"

#include "forget.h"
#include "history.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

const QString secret = u"Zebediah Quux"_s;
const QString gone = u"(forgotten)"_s;

QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Forgetting forgettingOf(const Club &club)
{
    Forgetting what;
    what.label = u"Forget one club"_s;
    what.rows = {{u"organisation"_s, club.id.value,
        {{u"name"_s, gone}, {u"kind"_s, u""_s}, {u"contact_name"_s, u""_s}, {u"notes"_s, u""_s},
            {u"joined"_s, {}}, {u"removed"_s, 1}}}};
    what.names = {secret};
    what.ownNames = {u"Zebediah"_s};
    what.inPlace = gone;
    return what;
}

} // namespace

// Store::forget: what it takes out stays out, and everything else goes on as before.
class TestForget : public QObject
{
    Q_OBJECT

    BookFolder m_folder;

    static void change(Store &store, Club club, const QString &notes)
    {
        club.notes = notes;
        QVERIFY(store.edit(u"Change %1"_s.arg(club.name), [&](Edit &e) { e.save(club); }));
    }
    static QStringList journalOf(const Store &store)
    {
        QStringList all;
        for (const Store::Row &row : store.select(u"SELECT label FROM edit"_s))
            all += row.first().toString();
        for (const Store::Row &row : store.select(u"SELECT data FROM edit_row"_s))
            all += row.first().toString();
        return all;
    }

private Q_SLOTS:
    void nothingOfItIsLeftInTheFile()
    {
        auto store = m_folder.fresh();
        addClub(*store, u"Choir"_s);
        Club club = addClub(*store, secret);
        change(*store, club, u"knows Zebediah Quux's sister"_s);
        Club other = addClub(*store, u"Chess club"_s);
        change(*store, other, u"Ask Zebediah Quux, or Zebediah Quuxley"_s);
        const QString path = store->path();
        const EditOutcome outcome = store->forget(forgettingOf(club));
        QCOMPARE(outcome.end, EditOutcome::Done);
        QCOMPARE(outcome.sentence, QString());
        QCOMPARE(store->get(club.id)->name, gone);
        QVERIFY(store->get(club.id)->removed);
        QCOMPARE(store->get(other.id)->notes, u"Ask (forgotten), or Zebediah Quuxley"_s); // whole words only
        QCOMPARE(store->select(u"SELECT 1 FROM organisation_find WHERE id=?"_s, {club.id.value}).size(), 0);
        for (const QString &line : journalOf(*store))
            QVERIFY2(!line.contains(u"Zebediah Quux'"_s) && !line.endsWith(secret), qPrintable(line));
        QVERIFY(bytesOfFile(path).contains("Quuxley"));
        other.notes.clear();
        store->close();
        QVERIFY(!bytesOfFile(path).contains("Zebediah Quux'"));
        QVERIFY(!bytesOfFile(path).contains("Zebediah Quux\""));
        QCOMPARE(bytesOfFile(path).count("Zebediah"), bytesOfFile(path).count("Zebediah Quuxley"));
        QVERIFY(bytesOfFile(path + u"-wal"_s).isEmpty());
    }
    void undoPassesOverIt()
    {
        auto store = m_folder.fresh();
        const Club choir = addClub(*store, u"Choir"_s);
        const Club club = addClub(*store, secret);
        change(*store, choir, u"sings"_s);
        change(*store, club, u"private"_s);
        QCOMPARE(store->forget(forgettingOf(club)).end, EditOutcome::Done);
        QCOMPARE(store->undoLabel().value(), u"Change Choir"_s); // the change of the forgotten is passed over
        QCOMPARE(store->undo().end, EditOutcome::Done);
        QCOMPARE(store->get(choir.id)->notes, QString());
        QCOMPARE(store->undoLabel().value(), u"Add (forgotten)"_s);
        QCOMPARE(store->undo().end, EditOutcome::Done);
        QVERIFY(!store->get(club.id));
        QCOMPARE(store->redo().end, EditOutcome::Done);
        QCOMPARE(store->get(club.id)->name, gone);
        QCOMPARE(store->get(club.id)->notes, QString());
        QVERIFY(store->get(club.id)->removed);
    }
    void historyTellsThatItWasDoneAndByWhomAndNothingElse()
    {
        auto store = m_folder.fresh();
        const Club club = addClub(*store, secret);
        change(*store, club, u"private"_s);
        QVERIFY(store->forget(forgettingOf(club)));
        const QList<HistoryEntry> entries = history(*store, {}, QLocale::c());
        QCOMPARE(entries.first().label, u"Forget one club"_s);
        QCOMPARE(entries.first().by, u"Joan"_s);
        QCOMPARE(entries.first().details, QStringList());
        for (const HistoryEntry &entry : entries) {
            QVERIFY2(!entry.label.contains(u"Zebediah"_s), qPrintable(entry.label));
            QVERIFY2(!entry.details.join(u'|').contains(u"private"_s), qPrintable(entry.details.join(u'|')));
        }
        QCOMPARE(store->undoEdit(entries.first().edit).end, EditOutcome::Nothing);
        QCOMPARE(store->undoEdit(entries.at(1).edit).end, EditOutcome::Nothing);
        QCOMPARE(store->get(club.id)->notes, QString());
    }
    void whatHungOnTheSameChangeIsStillUndone()
    {
        auto store = m_folder.fresh();
        Club club = addClub(*store, secret);
        Club choir = addClub(*store, u"Choir"_s);
        club.notes = u"private"_s;
        choir.notes = u"sings"_s;
        QVERIFY(store->edit(u"Both"_s, [&](Edit &e) {
            e.save(club);
            e.save(choir);
        }));
        QVERIFY(store->forget(forgettingOf(club)));
        QCOMPARE(history(*store, {}, QLocale::c()).at(1).details.size(), 1);
        QCOMPARE(store->undo().end, EditOutcome::Done);
        QCOMPARE(store->get(choir.id)->notes, QString());
        QCOMPARE(store->get(club.id)->notes, QString());
    }
    void aBookForReadingForgetsNothing()
    {
        QString path;
        Club club;
        {
            auto store = m_folder.fresh();
            club = addClub(*store, secret);
            path = store->path();
        }
        const auto store = *Store::open(path, m_folder.options(true));
        QCOMPARE(store->forget(forgettingOf(club)).end, EditOutcome::Refused);
        QCOMPARE(store->get(club.id)->name, secret);
    }
    void whoFollowsTheBookIsTold()
    {
        auto store = m_folder.fresh();
        const Club club = addClub(*store, secret);
        int told = 0;
        connect(store.get(), &Store::changed, this, [&](const Changes &changes) {
            told += changes.touches(u"organisation"_s, club.id.value);
            QCOMPARE(store->undoLabel().value_or(QString()), u"Add (forgotten)"_s);
        });
        QVERIFY(store->forget(forgettingOf(club)));
        QCOMPARE(told, 1);
    }

    // Four times a book of a few hundred edits by a monkey, in the midst of which some are forgotten: undone
    // to the beginning and done again to the end, nothing comes back and nothing else is lost.
    void olderChangesNeverBringItBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void olderChangesNeverBringItBack()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        auto store = m_folder.fresh();
        const QStringList empty = dumpOf(*store);
        QList<qint64> ids;
        int forgotten = 0;
        const auto any = [&] { return ids.at(random.bounded(int(ids.size()))); };
        for (int i = 0; i < 250; ++i) {
            const int what = ids.isEmpty() ? 0 : random.bounded(100);
            const QString note = u"note %1 of %2"_s.arg(i).arg(secret);
            if (what < 20) {
                Club club;
                club.name = u"%1 %2"_s.arg(secret).arg(i);
                QVERIFY(store->edit(u"Add "_s + club.name, [&](Edit &e) { e.save(club); }));
                ids += club.id.value;
            } else if (what < 60) {
                QVERIFY(store->edit(u"Change"_s, [&](Edit &e) {
                    for (int k = random.bounded(3); k >= 0; --k) {
                        if (auto club = store->get(Id<Club>(any()))) {
                            club->notes = random.bounded(3) ? note : QString();
                            club->joined = QDate(2000, 1, 1).addDays(random.bounded(5));
                            e.save(*club);
                        }
                    }
                }));
            } else if (what < 65) {
                const qint64 id = any();
                if (store->get(Id<Club>(id)))
                    QVERIFY(store->edit(u"Remove"_s, [&](Edit &e) { e.remove(Id<Club>(id)); }));
            } else if (what < 80) {
                const EditOutcome outcome = store->undo();
                QVERIFY2(outcome && outcome.leftAlone.isEmpty(), qPrintable(outcome.sentence));
            } else if (what < 92) {
                const EditOutcome outcome = store->redo();
                QVERIFY2(outcome && outcome.leftAlone.isEmpty(), qPrintable(outcome.sentence));
            } else if (what < 95) {
                const QList<qint64> edits = store->selectIds(u"SELECT id FROM edit ORDER BY id"_s);
                (void)store->undoEdit(edits.at(random.bounded(int(edits.size()))));
            } else if (what < 97) {
                const QString path = store->path();
                store.reset();
                store = *Store::open(path, m_folder.options());
            } else {
                Club club;
                club.id = Id<Club>(any());
                Forgetting forgetting = forgettingOf(club);
                forgetting.names = {};
                QVERIFY(store->forget(forgetting));
                ++forgotten;
            }
        }
        QVERIFY(forgotten > 0);
        // What could still be redone would be done again on the way back.
        addClub(*store, u"Last"_s);
        const QStringList full = dumpOf(*store);
        int undone = 0;
        for (; store->undoLabel(); ++undone) {
            const EditOutcome outcome = store->undo();
            QVERIFY2(outcome.end == EditOutcome::Done, qPrintable(outcome.sentence));
            QVERIFY2(outcome.leftAlone.isEmpty(), qPrintable(outcome.leftAlone.join(u", "_s)));
        }
        QCOMPARE(dumpOf(*store), empty);
        int redone = 0;
        for (; store->redoLabel(); ++redone)
            QCOMPARE(store->redo().end, EditOutcome::Done);
        QCOMPARE(redone, undone);
        QCOMPARE(dumpOf(*store), full);
        QCOMPARE(store->checkSound(), QString());
        // And now the name everywhere.
        Forgetting rest;
        rest.label = u"Forget"_s;
        rest.names = {secret};
        rest.inPlace = gone;
        const QString path = store->path();
        QVERIFY(store->forget(rest));
        while (store->undoLabel())
            QCOMPARE(store->undo().end, EditOutcome::Done);
        QCOMPARE(dumpOf(*store), empty);
        store->close();
        QVERIFY(!bytesOfFile(path).contains("Zebediah"));
    }
};

QTEST_GUILESS_MAIN(TestForget)
#include "tst_forget.moc"
