// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_private.h"

#include "book_file.h"
#include "finding.h"
#include "journal.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr size_t mostInserts = 40;

qint64 settingId(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    qint64 id = 0;
    for (int i = 0; i < 7; ++i) // 56 bits: far from the ids that are made from the clock
        id = (id << 8) | static_cast<unsigned char>(hash.at(i));
    return id;
}

} // namespace

void Edit::save(AnyRecord &record)
{
    const bool fresh = record.id() == 0;
    if (fresh)
        record.shape().setId(record.data(), freshId());
    write(record.shape(), record.data(), fresh);
}

void Edit::write(const RecordShape &shape, const void *record, bool fresh)
{
    m_store.write(shape, record, fresh);
}

void Edit::removeRow(const RecordShape &shape, qint64 id)
{
    const QString sql =
        shape.find(u"removed"_s) ? u"UPDATE %1 SET removed=1 WHERE id=?"_s : u"DELETE FROM %1 WHERE id=?"_s;
    Store::Private::Writer &writer = m_store.d->writers[shape.table];
    if (!writer.remove) { // with its journal trigger it takes long to prepare
        writer.remove = std::make_unique<Statement>(m_store.d->db, sql.arg(shape.table));
        writer.forget = std::make_unique<Statement>(m_store.d->db, finding::forgetSql(shape));
    }
    writer.remove->bind({id}).run();
    writer.forget->bind({id}).run();
}

QString Edit::attach(const QByteArray &bytes, const QString &mediaType)
{
    const QString sum =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    if (m_store.selectIds(u"SELECT 1 FROM attachment WHERE sha256=?"_s, {sum}).isEmpty())
        runSql(m_store.d->db, u"INSERT INTO attachment(sha256,media_type,bytes) VALUES(?,?,?)"_s,
            {sum, mediaType, bytes});
    return sum;
}

void Edit::cancel()
{
    throw Cancelled();
}

namespace {

// What the defaults of the schema say already.
bool isEmpty(const QVariant &value)
{
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty())
        || (value.typeId() == QMetaType::LongLong && value.toLongLong() == 0);
}

QVariantList storedValues(const RecordShape &shape, const void *record)
{
    QVariantList values;
    values.reserve(shape.columns.size() + 1);
    for (const Column &c : shape.columns)
        values += c.get(record);
    return values;
}

} // namespace

// Only what is filled is bound.
void Store::Private::insert(Writer &writer, const RecordShape &shape, qint64 id, const QVariantList &values)
{
    const int count = int(values.size());
    QByteArray filled(count, '0');
    for (int i = 0; i < count; ++i) {
        if (!isEmpty(values.at(i)))
            filled[i] = '1';
    }
    // Each statement carries its journal trigger: a few are quick, thousands are not.
    if (writer.inserts.size() >= mostInserts && !writer.inserts.contains(filled))
        filled.fill('1');
    std::unique_ptr<Statement> &insert = writer.inserts[filled];
    if (!insert) {
        QString names = u"id"_s;
        QString marks = u"?"_s;
        for (int i = 0; i < count; ++i) {
            if (filled.at(i) == '1') {
                names += u',' + shape.columns.at(i).name;
                marks += u",?"_s;
            }
        }
        insert = std::make_unique<Statement>(
            db, u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(shape.table, names, marks));
    }
    insert->bind(0, qlonglong(id));
    for (int i = 0, place = 1; i < count; ++i) {
        if (filled.at(i) == '1')
            insert->bind(place++, values.at(i));
    }
    insert->run();
}

void Store::write(const RecordShape &shape, const void *record, bool fresh)
{
    Private::Writer &writer = d->writers[shape.table];
    if (!writer.update) {
        QStringList sets;
        for (const Column &c : shape.columns)
            sets += c.name + u"=?"_s;
        writer.update = std::make_unique<Statement>(
            d->db, u"UPDATE %1 SET %2 WHERE id=?"_s.arg(shape.table, sets.join(u',')));
        writer.find = std::make_unique<Statement>(d->db, finding::insertSql(shape));
        writer.exists = std::make_unique<Statement>(d->db, u"SELECT 1 FROM %1 WHERE id=?"_s.arg(shape.table));
    }
    const qlonglong id = shape.getId(record);
    if (!fresh) {
        writer.exists->bind(0, id).run();
        fresh = !writer.exists->next();
        writer.exists->finish();
    }
    QVariantList values = storedValues(shape, record);
    if (fresh) {
        d->insert(writer, shape, id, values);
    } else {
        values += id;
        writer.update->bind(values).run();
    }
    if (finding::isListed(shape, record))
        writer.find->bind(finding::valuesOf(shape, record)).run();
    else if (!fresh)
        finding::forget(d->db, shape, id);
}

EditOutcome Store::run(const QString &label, qint64 undoOf, const std::function<void(qint64)> &fn,
    const std::function<void(qint64)> &sweep)
{
    EditOutcome outcome;
    if (isReadOnly()) {
        outcome.end = EditOutcome::Refused;
        outcome.sentence = d->readOnlyReason;
        return outcome;
    }
    if (d->editing)
        throw std::logic_error("an edit inside an edit");
    if (identityOf(d->path) != d->identity) {
        outcome.end = EditOutcome::Refused;
        outcome.sentence =
            tr("The file of this book is no longer at %1: it was moved, deleted or replaced. Nothing was "
               "saved. Put it back, or close the book and open it again.")
                .arg(d->path);
        return outcome;
    }
    d->editing = true;
    const qint64 id = freshId();
    const qint64 at = std::max(QDateTime::currentMSecsSinceEpoch() * 1000, d->lastAt + 1);
    Changes changes;
    const auto rollBack = [&] {
        d->writers.clear();
        // After SQLite rolled back by itself this fails, and that is well.
        QSqlQuery(d->db).exec(u"ROLLBACK"_s);
        d->editing = false;
    };
    try {
        d->loadUndo();
        runSql(d->db, u"BEGIN IMMEDIATE"_s);
        runSql(d->db, u"INSERT INTO edit(id,at,site,seq,label,by,undo_of) VALUES(?,?,?,?,?,?,?)"_s,
            {id, at, d->site, d->seq + 1, label.isNull() ? u""_s : label, d->options.who,
                undoOf ? QVariant(undoOf) : QVariant()});
        runSql(d->db, u"UPDATE now_editing SET edit=?"_s, {id});
        fn(id);
        changes = journal::changesOf(d->db, id);
        if (changes.tables.isEmpty() && !sweep) {
            runSql(d->db, u"ROLLBACK"_s);
            d->editing = false;
            return outcome;
        }
        if (sweep)
            sweep(id);
        runSql(d->db, u"UPDATE now_editing SET edit=NULL"_s);
        runSql(d->db, u"COMMIT"_s);
    } catch (const StoreError &error) {
        rollBack();
        outcome.end = EditOutcome::Refused;
        outcome.sentence =
            undoOf != 0 && error.isLink ? Private::somethingDepends() : error.sentenceWhen(Doing::Writing);
        return outcome;
    } catch (const Cancelled &) {
        rollBack();
        outcome.end = EditOutcome::Cancelled;
        return outcome;
    } catch (...) {
        rollBack();
        throw;
    }
    d->editing = false;
    d->seq += 1;
    d->lastAt = at;
    try {
        d->note(id, undoOf, label);
    } catch (const StoreError &) {
        d->undoWindow = 0; // the edit is done; the menu is read afresh
    }
    outcome.end = EditOutcome::Done;
    outcome.edit = id;
    try {
        Q_EMIT changed(changes);
    } catch (const StoreError &error) { // the edit is done, whatever those who follow it cannot read
        tellTrouble(error.sentenceWhen(Doing::Reading));
    }
    return outcome;
}

EditOutcome Store::edit(const QString &label, const std::function<void(Edit &)> &fn)
{
    return run(label, 0, [&](qint64 number) {
        Edit edit(*this, number);
        fn(edit);
    });
}

bool Store::read(const RecordShape &shape, qint64 id, void *record) const
{
    std::unique_ptr<Statement> &reader = d->readers[shape.table];
    if (!reader)
        reader = std::make_unique<Statement>(d->db, finding::selectSql(shape) + u" WHERE id=?"_s);
    reader->bind(0, id).run();
    const bool there = reader->next();
    for (int i = 0; there && i < shape.columns.size(); ++i)
        shape.columns.at(i).set(record, reader->value(i + 1));
    reader->finish();
    return there;
}

void Store::readAll(const RecordShape &shape, const QString &condition, const QVariantList &values,
    const std::function<void(const std::function<void(void *)> &)> &take) const
{
    const QString kept = shape.find(u"removed"_s) ? u"removed=0"_s : u"1"_s;
    Statement s(d->db,
        finding::selectSql(shape) + u" WHERE "_s + (condition.isEmpty() ? kept : condition)
            + u" ORDER BY id"_s);
    s.bind(values).run();
    while (s.next()) {
        take([&](void *record) {
            shape.setId(record, s.value(0).toLongLong());
            for (int i = 0; i < shape.columns.size(); ++i)
                shape.columns.at(i).set(record, s.value(i + 1));
        });
    }
}

std::optional<AnyRecord> Store::get(const RecordShape &shape, qint64 id) const
{
    AnyRecord record(shape);
    shape.setId(record.data(), id);
    if (!read(shape, id, record.data()))
        return std::nullopt;
    return record;
}

QList<Store::Row> Store::select(const QString &sql, const QVariantList &values) const
{
    QList<Row> rows;
    Statement s(d->db, sql);
    s.bind(values).run();
    const int width = s.columns();
    while (s.next()) {
        Row row;
        row.reserve(width);
        for (int i = 0; i < width; ++i)
            row += s.value(i);
        rows += row;
    }
    return rows;
}

QList<qint64> Store::selectIds(const QString &sql, const QVariantList &values) const
{
    QList<qint64> ids;
    Statement s(d->db, sql);
    s.bind(values).run();
    while (s.next())
        ids += s.value(0).toLongLong();
    return ids;
}

void Store::each(
    const QString &sql, const QVariantList &values, const std::function<void(const Value &)> &row) const
{
    Statement s(d->db, sql);
    s.bind(values).run();
    const Value value = [&s](int column) { return s.value(column); };
    while (s.next())
        row(value);
}

qint64 Store::count(const RecordShape &shape) const
{
    const QString kept = shape.find(u"removed"_s) ? u" WHERE removed=0"_s : QString();
    return oneValue(d->db, u"SELECT count(*) FROM "_s + shape.table + kept).toLongLong();
}

QString Store::setting(const QString &key, const QString &otherwise) const
{
    const QVariant value = oneValue(d->db, u"SELECT value FROM setting WHERE id=?"_s, {settingId(key)});
    return value.isNull() || value.toString().isEmpty() ? otherwise : value.toString();
}

QString Store::settingName(qint64 id) const
{
    return oneValue(d->db, u"SELECT name FROM setting WHERE id=?"_s, {id}).toString();
}

bool Store::isBlank() const
{
    return std::all_of(shapes().begin(), shapes().end(),
        [this](const RecordShape *shape) { return shape->isSeeded || count(*shape) == 0; });
}

EditOutcome Store::setSettings(const QString &label, const QMap<QString, QString> &values)
{
    return edit(label, [&](Edit &) {
        for (auto it = values.begin(); it != values.end(); ++it) {
            runSql(d->db,
                u"INSERT INTO setting(id,name,value) VALUES(?,?,?) ON CONFLICT(id) DO UPDATE SET "
                "value=excluded.value"_s,
                {settingId(it.key()), it.key(), it.value().isNull() ? u""_s : it.value()});
        }
    });
}

} // namespace twinbook
