// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"

#include "area.h"
#include "finding.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

const QStringList words{u"Anne"_s, u"O'Brien"_s, u"Müller-Lüdenscheidt"_s, u"de la Tour"_s, u"Łódź"_s,
    u"\"quoted\""_s, u"two\nlines"_s, u"back\\slash"_s, u"😀 smile"_s, u"007"_s, u"null"_s, u"{}"_s,
    u"a'b''c"_s, u"ﬁne"_s, u"  "_s, u"שלום"_s, u"tab\there"_s, u"100%_x"_s, u"+44 1234 567890"_s,
    u"anne@example.org"_s};

} // namespace

// Ten thousand edits as a monkey would make them, over everything a book holds.
class TestRandomEdits : public QObject
{
    Q_OBJECT

    // Where there is one, in memory: what is tested is the order of things, not the disk.
    QTemporaryDir m_dir{QDir(u"/dev/shm"_s).exists() ? u"/dev/shm/twinbook-XXXXXX"_s : QString()};
    QRandomGenerator m_random;
    std::shared_ptr<Store> m_store;
    QHash<QString, QList<qint64>> m_ids; // ever made, by table
    int m_reopened = 0;
    int m_history = 0; // undone from History
    int m_partly = 0; // of those, not as a whole

    OpenOptions options() const { return {allRecords(), u"Joan"_s, m_dir.filePath(u"sites.ini"_s), false}; }
    int below(int n) { return m_random.bounded(n); }

    QString text()
    {
        QString all;
        for (int i = below(3); i >= 0; --i)
            all += words.at(below(int(words.size()))) + (i ? u" "_s : QString());
        return below(200) == 0 ? all.repeated(300) : all;
    }
    QVariant valueFor(const Column &column)
    {
        if (below(4) == 0) { // empty
            switch (column.kind) {
            case Kind::Integer:
            case Kind::Money:
            case Kind::Flag:
                return 0LL;
            case Kind::Date:
            case Kind::Link:
                return {};
            default:
                return u""_s;
            }
        }
        switch (column.kind) {
        case Kind::Integer:
        case Kind::Money:
            return below(9) ? qlonglong(below(500)) : qlonglong(m_random.generate64() >> 1);
        case Kind::Flag:
            return 1LL;
        case Kind::Date:
            return QDate(1920, 1, 1).addDays(below(45000)).toString(Qt::ISODate);
        case Kind::Choice:
            return column.choices.at(below(int(column.choices.size()))).key;
        case Kind::Link: {
            if (column.linkTable == u"gift_publication")
                return {}; // what is published is never changed again: tst_gift_publishing
            const QList<qint64> ids = m_ids.value(column.linkTable);
            return ids.isEmpty() ? QVariant() : QVariant(existing(column.linkTable, ids));
        }
        default:
            return text();
        }
    }
    // One that stands in the book now, or none.
    QVariant existing(const QString &table, const QList<qint64> &ids)
    {
        const RecordShape *shape = m_store->shape(table);
        for (int i = 0; i < 5; ++i) {
            const qint64 id = ids.at(below(int(ids.size())));
            if (shape && m_store->get(*shape, id))
                return id;
        }
        return {};
    }
    const RecordShape &anyShape()
    {
        const Shapes &all = m_store->shapes();
        return *all.at(below(int(all.size())));
    }
    void addOne(Edit &edit)
    {
        const RecordShape &shape = anyShape();
        AnyRecord record(shape);
        for (const Column &column : shape.columns) {
            if (column.name != u"removed" && below(3) == 0)
                record.set(column.name, valueFor(column));
        }
        edit.save(record);
        m_ids[shape.table] += record.id();
    }
    void changeOne(Edit &edit)
    {
        const RecordShape &shape = anyShape();
        const QList<qint64> ids = m_ids.value(shape.table);
        const QVariant id = ids.isEmpty() ? QVariant() : existing(shape.table, ids);
        if (id.isNull())
            return;
        std::optional<AnyRecord> record = m_store->get(shape, id.toLongLong());
        for (int i = below(4); i >= 0; --i) {
            const Column &column = shape.columns.at(below(int(shape.columns.size())));
            record->set(column.name, valueFor(column));
        }
        edit.save(*record);
    }
    void removeOne(Edit &edit)
    {
        const RecordShape &shape = anyShape();
        const QList<qint64> ids = m_ids.value(shape.table);
        const QVariant id = ids.isEmpty() ? QVariant() : existing(shape.table, ids);
        if (!id.isNull())
            edit.removeRow(shape, id.toLongLong());
    }
    // The kinds of thing a person does, one each.
    EditOutcome act()
    {
        const int what = below(1000);
        if (what < 330)
            return m_store->edit(u"Add"_s, [this](Edit &e) { addOne(e); });
        if (what < 640)
            return m_store->edit(u"Change"_s, [this](Edit &e) { changeOne(e); });
        if (what < 700)
            return m_store->edit(u"Remove"_s, [this](Edit &e) { removeOne(e); });
        if (what < 760) {
            return m_store->edit(u"Several"_s, [this](Edit &e) {
                for (int i = below(8); i >= 0; --i) {
                    addOne(e);
                    changeOne(e);
                    changeOne(e);
                    removeOne(e);
                }
            });
        }
        if (what < 800)
            return m_store->setSettings(
                u"Settings"_s, {{u"key %1"_s.arg(below(6)), text()}, {u"always"_s, text()}});
        if (what < 930)
            return m_store->undo();
        if (what < 990)
            return m_store->redo();
        if (what < 994) {
            return m_store->edit(u"Cancelled"_s, [this](Edit &e) {
                changeOne(e);
                e.cancel();
            });
        }
        if (what < 998) { // something from History, as far as it can be undone
            const int edits = m_store->select(u"SELECT count(*) FROM edit"_s).first().first().toInt();
            const QList<qint64> chosen =
                m_store->selectIds(u"SELECT id FROM edit ORDER BY id LIMIT 1 OFFSET ?"_s, {below(edits + 1)});
            EditOutcome outcome = chosen.isEmpty() ? EditOutcome() : m_store->undoEdit(chosen.first());
            m_history += outcome.end == EditOutcome::Done;
            m_partly += outcome.end == EditOutcome::Done && !outcome.leftAlone.isEmpty();
            outcome.leftAlone.clear();
            return outcome.end == EditOutcome::Refused ? EditOutcome() : outcome;
        }
        const QString path = m_store->path();
        m_store.reset();
        m_store = *Store::open(path, options());
        ++m_reopened;
        return {};
    }
    QStringList findTables() const
    {
        QStringList lines;
        for (const RecordShape *shape : m_store->shapes()) {
            for (const Store::Row &row :
                m_store->select(u"SELECT * FROM %1 ORDER BY id"_s.arg(finding::tableOf(*shape))))
                lines += u"%1|%2|%3|%4"_s.arg(
                    shape->table, row.at(0).toString(), row.at(1).toString(), row.at(2).toString());
        }
        return lines;
    }
    // What lists sort and filter by is the same as when it is made afresh.
    QStringList rebuiltFindTables()
    {
        const QString path = m_store->path();
        m_store.reset();
        {
            RawBook raw(path);
            for (const RecordShape *shape : allRecords())
                finding::rebuild(raw.db(), *shape);
        }
        m_store = *Store::open(path, options());
        return findTables();
    }

private Q_SLOTS:
    void tenThousandEditsEndAsIfNeverMade()
    {
        const int edits = qEnvironmentVariableIntValue("TWINBOOK_EDITS") > 0
            ? qEnvironmentVariableIntValue("TWINBOOK_EDITS")
            : 10000;
        const quint32 seed = qEnvironmentVariableIsSet("TWINBOOK_SEED")
            ? quint32(qEnvironmentVariable("TWINBOOK_SEED").toULongLong())
            : QRandomGenerator::global()->generate();
        m_random.seed(seed);
        qInfo("seed %u (set TWINBOOK_SEED to repeat)", seed);
        QElapsedTimer timer;
        timer.start();
        m_store = *Store::create(m_dir.filePath(u"random.twinbook"_s), options());
        const QStringList empty = dumpOf(*m_store);
        const QStringList listedAtFirst = findTables(); // what a new book comes with
        int done = 0;
        for (int i = 0; i < edits; ++i) {
            const EditOutcome outcome = act();
            QVERIFY2(outcome || outcome.end == EditOutcome::Cancelled,
                qPrintable(u"edit %1: %2"_s.arg(i).arg(outcome.sentence)));
            QVERIFY2(outcome.leftAlone.isEmpty(), qPrintable(outcome.leftAlone.join(u", "_s)));
            done += outcome.end == EditOutcome::Done;
        }
        const qint64 made = timer.restart();
        // What could still be redone would be done again on the way back: begin from a book without it.
        m_store->setSettings(u"End"_s, {{u"end"_s, u"yes"_s}});
        QVERIFY(!m_store->redoLabel());
        const QStringList full = dumpOf(*m_store);
        QCOMPARE(findTables(), rebuiltFindTables());
        QCOMPARE(m_store->checkSound(), QString());

        int undone = 0;
        for (; m_store->undoLabel(); ++undone) {
            const EditOutcome outcome = m_store->undo();
            QVERIFY2(outcome.end == EditOutcome::Done,
                qPrintable(u"undo %1: %2"_s.arg(undone).arg(outcome.sentence)));
            QVERIFY2(outcome.leftAlone.isEmpty(), qPrintable(outcome.leftAlone.join(u", "_s)));
            if (undone % 2000 == 1500) {
                const QString path = m_store->path();
                m_store.reset();
                m_store = *Store::open(path, options());
            }
        }
        const qint64 back = timer.restart();
        QCOMPARE(dumpOf(*m_store), empty);
        QCOMPARE(findTables(), listedAtFirst);

        int redone = 0;
        for (; m_store->redoLabel(); ++redone)
            QCOMPARE(m_store->redo().end, EditOutcome::Done);
        QCOMPARE(redone, undone);
        QCOMPARE(dumpOf(*m_store), full);
        QCOMPARE(findTables(), rebuiltFindTables());
        QCOMPARE(m_store->checkSound(), QString());
        qInfo("%d edits (%d done, %d from History, %d of them in part, %d times reopened) in %lld ms, %d "
              "undone in %lld ms, redone in %lld ms; "
              "%lld rows",
            edits, done, m_history, m_partly, m_reopened, static_cast<long long>(made), undone,
            static_cast<long long>(back), static_cast<long long>(timer.elapsed()),
            static_cast<long long>(full.size()));
        QVERIFY(undone > edits / 3);
        QVERIFY(m_reopened > 0 || edits < 5000);
    }
};

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_random_edits.moc"
