// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"

#include "schema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace twinbook {

// Records over a schema of the test's own: a leaf that goes with its shelf, and defaults that are not empty.
struct Shelf
{
    Id<Shelf> id;
    QString name;
};

struct Item
{
    Id<Item> id;
    Id<Shelf> shelf;
    QString label;
    qint64 size = 0;
};

struct Tag
{
    Id<Tag> id;
    Id<Shelf> shelf;
};

template <>
const Record<Shelf> &recordOf<Shelf>()
{
    static const Record<Shelf> record = Record<Shelf>("shelf", "Shelf", "Shelf", "Shelves")
                                            .text("name", &Shelf::name, "Name")
                                            .titled([](const Shelf &s) { return s.name; });
    return record;
}

template <>
const Record<Item> &recordOf<Item>()
{
    static const Record<Item> record = Record<Item>("item", "Item", "Item", "Items")
                                           .link("shelf", &Item::shelf, "Shelf", "shelf")
                                           .text("label", &Item::label, "Label")
                                           .integer("size", &Item::size, "Size")
                                           .titled([](const Item &i) { return i.label; });
    return record;
}

template <>
const Record<Tag> &recordOf<Tag>()
{
    static const Record<Tag> record = Record<Tag>("tag", "Tag", "Tag", "Tags")
                                          .link("shelf", &Tag::shelf, "Shelf", "shelf")
                                          .titled([](const Tag &) { return u"Tag"_s; });
    return record;
}

} // namespace twinbook

namespace {

constexpr auto shelfSchema = R"(-- Why: a test
-- Min compatible: 1
CREATE TABLE shelf(id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'quote''s') STRICT;
CREATE TABLE item(
    id INTEGER PRIMARY KEY,
    shelf INTEGER REFERENCES shelf(id) ON DELETE CASCADE,
    label TEXT NOT NULL DEFAULT 'it''s "new"',
    size INTEGER NOT NULL DEFAULT 7,
    born TEXT
) STRICT;
CREATE TABLE tag(id INTEGER PRIMARY KEY, shelf INTEGER REFERENCES shelf(id)) STRICT;
CREATE INDEX item_shelf ON item(shelf);
)";

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

    BookFolder m_folder;

    QList<QJsonObject> rowsOf(const Store &store, qint64 edit) const
    {
        QList<QJsonObject> rows;
        for (const Store::Row &row :
            store.select(u"SELECT data FROM edit_row WHERE edit=? ORDER BY n"_s, {edit}))
            rows += QJsonDocument::fromJson(row.first().toString().toUtf8()).object();
        return rows;
    }
    OpenOptions shelves()
    {
        const QString folder = m_folder.path(u"steps"_s);
        if (QDir().mkpath(folder)
            && QFile::copy(u":/resources/schema/0001-book.sql"_s, folder + u"/0001-book.sql"_s)) {
            QFile step(folder + u"/0002-shelf.sql"_s);
            if (!step.open(QIODevice::WriteOnly) || step.write(shelfSchema) < 0)
                qFatal("no step");
        }
        OpenOptions options = m_folder.options();
        options.records = {&recordOf<Shelf>(), &recordOf<Item>(), &recordOf<Tag>()};
        options.schemaFolder = folder;
        return options;
    }

private Q_SLOTS:
    // Besides those that guard what is published, which write nothing.
    void everyRecordedTableHasItsThreeTriggersAndNoOthers()
    {
        auto store = m_folder.fresh();
        RawBook raw(store->path());
        QStringList wanted;
        for (const QString &table : journal::recordedTables(raw.db())) {
            for (const QString &letter : {u"D"_s, u"I"_s, u"U"_s})
                wanted += u"journal_%1_%2"_s.arg(table, letter);
        }
        QStringList found;
        for (const Store::Row &row : store->select(u"SELECT name FROM sqlite_schema WHERE type='trigger' AND sql NOT LIKE '%RAISE(ABORT%'"_s))
            found += row.first().toString();
        wanted.sort();
        found.sort();
        QCOMPARE(found, wanted);
        QVERIFY(wanted.size() >= 3 * 4);
        for (const QString &table : {u"person"_s, u"household"_s, u"organisation"_s, u"setting"_s})
            QVERIFY2(wanted.contains(u"journal_%1_I"_s.arg(table)), qPrintable(table));
    }
    void aWriteOutsideAnEditFails_data()
    {
        QTest::addColumn<QString>("sql");
        auto store = m_folder.fresh();
        RawBook raw(store->path());
        for (const QString &table : journal::recordedTables(raw.db())) {
            QString column;
            for (const journal::ColumnInfo &c : journal::columnsOf(raw.db(), table)) {
                if (c.normal == u"''")
                    column = c.name;
            }
            const auto add = [&table](const char *verb, const QString &sql) {
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(table, QLatin1StringView(verb)))) << sql;
            };
            add("insert", u"INSERT INTO %1(id) VALUES(2)"_s.arg(table));
            add("update", u"UPDATE %1 SET %2='x'"_s.arg(table, column));
            add("delete", u"DELETE FROM %1"_s.arg(table));
        }
    }
    void aWriteOutsideAnEditFails()
    {
        QFETCH(QString, sql);
        auto store = m_folder.fresh();
        RawBook raw(store->path());
        raw.run(u"BEGIN"_s);
        raw.run(u"INSERT INTO edit(id,at,site,seq,label,by) VALUES(1,1,1,1,'','')"_s);
        raw.run(u"UPDATE now_editing SET edit=1"_s);
        for (const QString &table : journal::recordedTables(raw.db()))
            raw.run(u"INSERT INTO %1(id) VALUES(1)"_s.arg(table));
        raw.run(u"UPDATE now_editing SET edit=NULL"_s);
        raw.run(u"COMMIT"_s);
        const QStringList before = dumpOf(*store);
        QVERIFY_THROWS_EXCEPTION(StoreError, raw.run(sql));
        QVERIFY_THROWS_EXCEPTION(StoreError, store->select(sql));
        QCOMPARE(dumpOf(*store), before);
    }
    void anyTextSurvivesTheJournal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"O'Brien said \"no\" \\ and 'quote''s'"_s;
        QTest::newRow("lines") << u"one\ntwo\r\nthree\ttab"_s;
        QTest::newRow("emoji") << u"😀👩‍👩‍👧 Ünïcødé — „Anführung“"_s;
        QTest::newRow("right to left") << u"שלום مرحبا"_s;
        QTest::newRow("looks like a number") << u"007"_s;
        QTest::newRow("looks like null") << u"null"_s;
        QTest::newRow("looks like JSON") << u"{\"name\":[1,2]}"_s;
        QTest::newRow("control letters") << QString(QChar(1)) + QChar(31) + QChar(127) + u'x';
        QTest::newRow("ends in a zero") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("line separators") << QString(QChar(0x2028)) + QChar(0x2029) + QChar(0xfeff);
        QTest::newRow("one letter") << u"x"_s;
        QTest::newRow("spaces") << u"  "_s;
    }
    void anyTextSurvivesTheJournal()
    {
        QFETCH(QString, text);
        auto store = m_folder.fresh();
        Club club = addClub(*store, text);
        QCOMPARE(store->get(club.id)->name, text);
        club.name = u"other"_s;
        QVERIFY(store->edit(text, [&](Edit &e) { e.save(club); }));
        QCOMPARE(*store->undoLabel(), text);
        QCOMPARE(store->undo().end, EditOutcome::Done);
        QCOMPARE(store->get(club.id)->name, text);
        QCOMPARE(store->undo().end, EditOutcome::Done);
        QVERIFY(!store->get(club.id));
        QCOMPARE(store->redo().end, EditOutcome::Done);
        QCOMPARE(store->get(club.id)->name, text);
    }
    void halfASurrogatePairBecomesAQuestionMarkAndCanBeUndone()
    {
        auto store = m_folder.fresh();
        const Club club = addClub(*store, u"a"_s + QChar(0xd83d) + u"b"_s);
        QCOMPARE(store->get(club.id)->name, u"a?b"_s);
        QCOMPARE(store->undo().end, EditOutcome::Done);
        QVERIFY(!store->get(club.id));
    }
    void numbersOf63BitsAreExact()
    {
        auto store = *Store::create(m_folder.path(u"big.twinbook"_s), shelves());
        constexpr qint64 big = std::numeric_limits<qint64>::max();
        Shelf shelf{Id<Shelf>(big - 1), u"far"_s};
        Item item{Id<Item>(big), shelf.id, u"l"_s, -big};
        QVERIFY(store->edit(u"Big"_s, [&](Edit &e) {
            e.save(shelf);
            e.save(item);
        }));
        QVERIFY(store->edit(u"Remove"_s, [&](Edit &e) { e.remove(shelf.id); }));
        QVERIFY(!store->get(item.id));
        QVERIFY(store->undo());
        QCOMPARE(store->get(item.id)->shelf, shelf.id);
        QCOMPARE(store->get(item.id)->size, -big);
    }
    void emptyAndNoneAreTwoThings()
    {
        auto store = m_folder.fresh();
        Club club = addClub(*store, u"Club"_s);
        club.kind = u"school"_s;
        club.joined = QDate(2026, 5, 3);
        const qint64 filled = store->edit(u"Fill"_s, [&](Edit &e) { e.save(club); }).edit;
        QCOMPARE(rowsOf(*store, filled).first(),
            (QJsonObject{{u"joined"_s, QJsonArray{QJsonValue::Null, u"2026-05-03"_s}},
                {u"kind"_s, QJsonArray{u""_s, u"school"_s}}}));
        club.kind.clear();
        club.joined = {};
        const qint64 emptied = store->edit(u"Empty"_s, [&](Edit &e) { e.save(club); }).edit;
        QCOMPARE(rowsOf(*store, emptied).first(),
            (QJsonObject{{u"joined"_s, QJsonArray{u"2026-05-03"_s, QJsonValue::Null}},
                {u"kind"_s, QJsonArray{u"school"_s, u""_s}}}));
    }
    void onlyWhatDiffersFromTheDefaultIsWrittenDown()
    {
        auto store = *Store::create(m_folder.path(u"defaults.twinbook"_s), shelves());
        Shelf shelf{{}, u"quote's"_s};
        Item item{{}, {}, u"it's \"new\""_s, 7};
        const qint64 edit = store
                                ->edit(u"Add"_s,
                                    [&](Edit &e) {
                                        e.save(shelf);
                                        e.save(item);
                                    })
                                .edit;
        QCOMPARE(rowsOf(*store, edit), (QList<QJsonObject>{{}, {}}));
        store->edit(u"Remove"_s, [&](Edit &e) {
            e.remove(item.id);
            e.remove(shelf.id);
        });
        QVERIFY(!store->get(shelf.id));
        QVERIFY(store->undo());
        QCOMPARE(store->get(shelf.id)->name, u"quote's"_s);
        QCOMPARE(store->get(item.id)->label, u"it's \"new\""_s);
        QCOMPARE(store->get(item.id)->size, 7);
        QVERIFY(store->undo());
        QVERIFY(!store->get(item.id));
    }
    void whatGoesAlongIsWrittenDownAndComesBack()
    {
        auto store = *Store::create(m_folder.path(u"cascade.twinbook"_s), shelves());
        Shelf shelf{{}, u"Top"_s};
        QList<Item> items;
        QVERIFY(store->edit(u"Fill"_s, [&](Edit &e) {
            e.save(shelf);
            for (int i = 0; i < 20; ++i) {
                items += Item{{}, shelf.id, u"item %1"_s.arg(i), i};
                e.save(items.last());
            }
        }));
        const QStringList full = dumpOf(*store);
        const EditOutcome gone = store->edit(u"Remove"_s, [&](Edit &e) { e.remove(shelf.id); });
        QCOMPARE(store->select(u"SELECT count(*) FROM item"_s).first().first().toInt(), 0);
        QCOMPARE(rowsOf(*store, gone.edit).size(), 21);
        QVERIFY(store->undo());
        QCOMPARE(dumpOf(*store), full);
        QCOMPARE(store->select(u"SELECT count(*) FROM item_find"_s).first().first().toInt(), 20);
        QVERIFY(store->redo());
        QCOMPARE(store->select(u"SELECT count(*) FROM item"_s).first().first().toInt(), 0);
        QCOMPARE(store->select(u"SELECT count(*) FROM item_find"_s).first().first().toInt(), 0);
    }
    void anEntryThatLaterOnesDependOnIsNotTakenBack()
    {
        auto store = *Store::create(m_folder.path(u"depends.twinbook"_s), shelves());
        Shelf shelf{{}, u"Top"_s};
        Tag tag;
        const qint64 put = store->edit(u"Shelf"_s, [&](Edit &e) { e.save(shelf); }).edit;
        tag.shelf = shelf.id;
        QVERIFY(store->edit(u"Tag"_s, [&](Edit &e) { e.save(tag); }));
        const QStringList before = dumpOf(*store);
        const EditOutcome outcome = store->undoEdit(put);
        QCOMPARE(outcome.end, EditOutcome::Refused);
        QVERIFY2(outcome.sentence.contains(u"depends on it"_s), qPrintable(outcome.sentence));
        QCOMPARE(dumpOf(*store), before);
        QCOMPARE(*store->undoLabel(), u"Tag"_s);
        QVERIFY(store->undo());
        QVERIFY(store->undo());
        QVERIFY(!store->get(shelf.id));
    }
    void anUndoTakesNothingAlongThatCameLater()
    {
        auto store = *Store::create(m_folder.path(u"along.twinbook"_s), shelves());
        Shelf shelf{{}, u"Top"_s};
        const qint64 put = store->edit(u"Shelf"_s, [&](Edit &e) { e.save(shelf); }).edit;
        Item item{{}, shelf.id, u"later"_s, 1};
        QVERIFY(store->edit(u"Item"_s, [&](Edit &e) { e.save(item); }));
        QCOMPARE(store->undoEdit(put).end, EditOutcome::Refused);
        QVERIFY(store->get(item.id));
    }
    void aLinkToNothingIsRefusedInWords()
    {
        auto store = *Store::create(m_folder.path(u"link.twinbook"_s), shelves());
        Item item{{}, Id<Shelf>(12345), u"loose"_s, 1};
        const EditOutcome outcome = store->edit(u"Link"_s, [&](Edit &e) { e.save(item); });
        QCOMPARE(outcome.end, EditOutcome::Refused);
        QVERIFY2(!outcome.sentence.contains(u"FOREIGN"_s), qPrintable(outcome.sentence));
        QVERIFY(!store->get(item.id));
    }
    void theNumbersOfAnEditRunFromOneWithoutGaps()
    {
        auto store = m_folder.fresh();
        const EditOutcome outcome = store->edit(u"Many"_s, [&](Edit &e) {
            for (int i = 0; i < 700; ++i) {
                Club club;
                club.name = QString::number(i);
                e.save(club);
                if (i % 3 == 0)
                    e.remove(club.id);
            }
        });
        store->undo();
        const auto rows = store->select(
            u"SELECT edit, min(n), max(n), count(*), count(DISTINCT n) FROM edit_row GROUP BY edit"_s);
        QCOMPARE(rows.size(), 2);
        for (const Store::Row &row : rows) {
            QCOMPARE(row.at(1).toInt(), 1);
            QCOMPARE(row.at(2), row.at(3));
            QCOMPARE(row.at(3), row.at(4));
        }
        QVERIFY(outcome.edit != 0);
    }
    void editsAreReadable()
    {
        auto store = m_folder.fresh();
        addClub(*store, u"A"_s);
        store->undo();
        const auto edits =
            store->select(u"SELECT id, at, site, seq, label, by, undo_of FROM edit ORDER BY seq"_s);
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits.first().at(4).toString(), u"Add A"_s);
        QCOMPARE(edits.first().at(5).toString(), u"Joan"_s);
        QVERIFY(edits.first().at(6).isNull());
        QCOMPARE(edits.at(1).at(6), edits.first().first());
        QVERIFY(edits.at(1).at(1).toLongLong() > edits.first().at(1).toLongLong());
        QCOMPARE(edits.at(1).at(2), edits.first().at(2));
    }
    void aDamagedRowOfTheJournalIsNotGuessedAt()
    {
        auto store = m_folder.fresh();
        Club club = addClub(*store, u"Club"_s);
        club.kind = u"school"_s;
        store->edit(u"Kind"_s, [&](Edit &e) { e.save(club); });
        RawBook(store->path()).run(u"UPDATE edit_row SET data='{\"kind\":[' WHERE op='U'"_s);
        const EditOutcome outcome = store->undo();
        QCOMPARE(outcome.end, EditOutcome::Refused);
        QVERIFY2(outcome.sentence.endsWith(u'.'), qPrintable(outcome.sentence));
        QCOMPARE(store->get(club.id)->kind, u"school"_s);
    }
    void theJournalFoldsToTheBook()
    {
        auto store = m_folder.fresh();
        Club club = addClub(*store, u"A"_s);
        for (int i = 0; i < 30; ++i) {
            club.name = u"name %1"_s.arg(i % 7);
            club.kind = i % 3 ? u"k%1"_s.arg(i) : QString();
            club.joined = i % 2 ? QDate(2026, 1, 1).addDays(i) : QDate();
            store->edit(u"Edit"_s, [&](Edit &e) { e.save(club); });
            if (i % 5 == 0)
                store->undo();
        }
        QVariantMap fold;
        for (const Store::Row &row : store->select(
                 u"SELECT r.data FROM edit_row r JOIN edit e ON e.id=r.edit ORDER BY e.at, e.site, r.n"_s)) {
            const QJsonObject data = QJsonDocument::fromJson(row.first().toString().toUtf8()).object();
            for (auto it = data.begin(); it != data.end(); ++it)
                fold.insert(it.key(), it.value().toArray().at(1).toVariant());
        }
        const AnyRecord now = *store->get(recordOf<Club>(), club.id.value);
        for (auto it = fold.begin(); it != fold.end(); ++it)
            QCOMPARE(now.value(it.key()).toString(), it.value().toString());
        QVERIFY(fold.contains(u"joined"_s));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
