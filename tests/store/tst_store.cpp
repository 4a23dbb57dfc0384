// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "statement.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace twinbook {

// The tests describe a record of their own over a table of the real schema.
struct Club {
    Id<Club> id;
    QString name;
    QString kind;
    QString contactName;
    QDate joined;
    bool removed = false;
};

template <>
const Record<Club> &recordOf<Club>()
{
    static const Record<Club> record = Record<Club>("organisation", "Club", "Club", "Clubs")
                                           .text("name", &Club::name, "Name")
                                           .searched()
                                           .text("kind", &Club::kind, "Kind")
                                           .text("contact_name", &Club::contactName, "Contact")
                                           .date("joined", &Club::joined, "Member since")
                                           .flag("removed", &Club::removed, "Removed")
                                           .titled([](const Club &c) { return c.name; })
                                           .sortedBy([](const Club &c) { return c.name; });
    return record;
}

} // namespace twinbook

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;

    OpenOptions options() const
    {
        return {{&recordOf<Club>()}, u"Joan"_s, m_dir.filePath(u"sites.ini"_s), false};
    }
    std::shared_ptr<Store> fresh()
    {
        auto made = Store::create(m_dir.filePath(u"book%1.twinbook"_s.arg(++m_count)), options());
        if (!made)
            qFatal("%s", qPrintable(made.sentence));
        return *made;
    }
    static Club add(Store &store, const QString &name)
    {
        Club club;
        club.name = name;
        store.edit(u"Add %1"_s.arg(name), [&](Edit &e) { e.save(club); });
        return club;
    }

private Q_SLOTS:
    void whatIsSavedIsReadBack()
    {
        auto store = fresh();
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
        QCOMPARE(changes.rows, (QList<Change> {{u"organisation"_s, club.id.value, Change::Inserted}}));
    }
    void anEditThatChangesNothingIsNoEdit()
    {
        auto store = fresh();
        Club club = add(*store, u"Same"_s);
        QSignalSpy changed(store.get(), &Store::changed);
        QCOMPARE(store->edit(u"Again"_s, [&](Edit &e) { e.save(club); }).end, EditOutcome::Nothing);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(*store->undoLabel(), u"Add Same"_s);
    }
    void undoAndRedoAlsoAfterARestart()
    {
        auto store = fresh();
        const QString path = store->path();
        Club club = add(*store, u"One"_s);
        club.name = u"Two"_s;
        store->edit(u"Rename"_s, [&](Edit &e) { e.save(club); });
        store.reset();
        auto again = *Store::open(path, options());
        QCOMPARE(*again->undoLabel(), u"Rename"_s);
        QVERIFY(again->undo());
        QCOMPARE(again->get(club.id)->name, u"One"_s);
        again.reset();
        again = *Store::open(path, options());
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
        auto store = fresh();
        Club club = add(*store, u"Club"_s);
        club.kind = u"school"_s;
        club.contactName = u"Ann"_s;
        const qint64 first = store->edit(u"First"_s, [&](Edit &e) { e.save(club); }).edit;
        club.contactName = u"Bea"_s;
        store->edit(u"Second"_s, [&](Edit &e) { e.save(club); });
        const EditOutcome outcome = store->undoEdit(first);
        QCOMPARE(outcome.end, EditOutcome::Done);
        QCOMPARE(outcome.leftAlone, QStringList {u"Club: Contact"_s});
        QCOMPARE(store->get(club.id)->kind, QString());
        QCOMPARE(store->get(club.id)->contactName, u"Bea"_s);
    }
    void aWriteOutsideAnEditFails()
    {
        auto store = fresh();
        QVERIFY_THROWS_EXCEPTION(StoreError, store->select(u"INSERT INTO organisation(id,name) VALUES(1,'x')"_s));
    }
    void anExceptionTakesTheWholeEditBack()
    {
        auto store = fresh();
        const auto broken = [](Edit &e) {
            Club club;
            e.save(club);
            throw std::runtime_error("broken");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, store->edit(u"Broken"_s, broken));
        QCOMPARE(store->count(recordOf<Club>()), 0);
        add(*store, u"Works again"_s);
        QCOMPARE(store->count(recordOf<Club>()), 1);
    }
    void aCancelledEditLeavesNoTrace()
    {
        auto store = fresh();
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
        auto store = fresh();
        const Club club = add(*store, u"Gone"_s);
        store->edit(u"Remove"_s, [&](Edit &e) { e.remove(club.id); });
        QVERIFY(store->get(club.id)->removed);
        QCOMPARE(store->all<Club>().size(), 0);
        store->undo();
        QCOMPARE(store->all<Club>().size(), 1);
    }
    void settingsAreUndoneLikeRecords()
    {
        auto store = fresh();
        store->setSettings(u"Name"_s, {{u"association"_s, u"Northbridge"_s}});
        QCOMPARE(store->setting(u"association"_s), u"Northbridge"_s);
        store->undo();
        QCOMPARE(store->setting(u"association"_s, u"none"_s), u"none"_s);
    }
    void aSecondProgramIsToldWhoHasIt()
    {
        auto store = fresh();
        const auto second = Store::open(store->path(), options());
        QVERIFY(!second);
        QVERIFY2(second.sentence.contains(u"Joan"_s), qPrintable(second.sentence));
        OpenOptions reading = options();
        reading.readOnly = true;
        const auto reader = Store::open(store->path(), reading);
        QVERIFY2(reader, qPrintable(reader.sentence));
        QVERIFY((*reader)->isReadOnly());
        Club club;
        QCOMPARE((*reader)->edit(u"No"_s, [&](Edit &e) { e.save(club); }).end, EditOutcome::Refused);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
