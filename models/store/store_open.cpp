// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_private.h"

#include "backup.h"
#include "book_file.h"
#include "schema.h"
#include "site.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <atomic>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString nextConnection()
{
    static std::atomic<int> n = 0;
    return u"book-%1"_s.arg(++n);
}

void setMeta(const QSqlDatabase &db, const QString &key, const QString &value)
{
    runSql(db, u"INSERT INTO book_meta(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"_s,
        {key, value});
}

QString meta(const QSqlDatabase &db, const QString &key)
{
    return oneValue(db, u"SELECT value FROM book_meta WHERE key=?"_s, {key}).toString();
}

} // namespace

Store::Store()
    : d(std::make_unique<Private>())
{
}

Store::~Store()
{
    close();
}

Result<std::shared_ptr<Store>> Store::create(const QString &path, const OpenOptions &options)
{
    using R = Result<std::shared_ptr<Store>>;
    if (QFile::exists(path))
        return R::refused(tr("There is already a file called %1. Choose another name.").arg(path));
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists())
        return R::refused(tr("The folder %1 does not exist. Choose another place for the book.").arg(folder));
    {
        QFile probe(path);
        if (!probe.open(QIODevice::WriteOnly))
            return R::refused(tr("A book cannot be made in %1: you may not write there.").arg(folder));
    }
    Result<std::shared_ptr<Store>> made = open(path, options);
    if (!made)
        QFile::remove(path);
    return made;
}

Result<std::shared_ptr<Store>> Store::open(const QString &path, const OpenOptions &options)
{
    using R = Result<std::shared_ptr<Store>>;
    const BookFile file = lookAt(path);
    if (!file.sentence.isEmpty())
        return R::refused(file.sentence);

    std::shared_ptr<Store> store(new Store);
    Private &d = *store->d;
    d.path = path;
    d.options = options;
    d.connection = nextConnection();
    bool readOnly = options.readOnly;
    if (readOnly)
        d.readOnlyReason = tr("This book is open for reading only.");
    if (!readOnly) {
        BookLock::Attempt attempt = BookLock::take(path, options.who);
        if (attempt.why == BookLock::Taken) {
            return R::refused(tr("%1 has this book open. Ask them to close it, or open it for reading only.")
                                  .arg(attempt.holder));
        }
        d.lock = std::move(attempt.lock);
        if (!d.lock || !file.writable) {
            readOnly = true;
            d.lock.reset();
            d.readOnlyReason = tr("This book is open for reading only, because the file or its folder is "
                                  "read-only. Save a copy somewhere else to make changes.");
        }
    }
    d.db = QSqlDatabase::addDatabase(u"QSQLITE"_s, d.connection);
    d.db.setDatabaseName(path);
    d.db.setConnectOptions(
        readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=4000"_s : u"QSQLITE_BUSY_TIMEOUT=4000"_s);
    if (!d.db.open())
        return R::refused(sentenceForCode(d.db.lastError().nativeErrorCode().toInt(), d.db.lastError().text()));
    try {
        const QList<SchemaStep> &steps = schema::steps();
        const int known = steps.size();
        const int version = schema::version(d.db);
        if (version > known) {
            if (schema::minCompatible(d.db) > known) {
                return R::refused(tr("This book was made by a newer Twinbook than this one. Install the newer "
                                     "version to open it; nothing was changed."));
            }
            readOnly = true;
            d.readOnlyReason = tr("This book was made by a newer Twinbook, so it is open for reading only.");
            d.db.close();
            d.db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            if (!d.db.open())
                return R::refused(sentenceForCode(14, d.db.lastError().text()));
        } else if (version < known && readOnly && version == 0) {
            return R::refused(tr("This file is empty and cannot be written to."));
        } else if (version < known && readOnly) {
            return R::refused(tr("This book was made by an older Twinbook and must be brought up to date before it "
                                 "can be read; open it once where it can be written to."));
        }
        runSql(d.db, u"PRAGMA foreign_keys=ON"_s);
        runSql(d.db, u"PRAGMA temp_store=MEMORY"_s);
        runSql(d.db, u"PRAGMA cache_size=-32000"_s);
        if (!readOnly) {
            runSql(d.db, u"PRAGMA synchronous=FULL"_s);
            if (version < known) {
                if (version > 0) {
                    const Result<QString> kept = backup::make(path, backup::BeforeUpgrade);
                    if (!kept)
                        return R::refused(kept.sentence);
                }
                schema::upgrade(d.db, steps);
            }
            // Only now, so that a new book's first page, which says what it is, stands in the file itself.
            runSql(d.db, u"PRAGMA journal_mode=WAL"_s);
            if (meta(d.db, u"book_id"_s).isEmpty()) {
                setMeta(d.db, u"book_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
                setMeta(d.db, u"copy_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
            }
            schema::ensureFindTables(d.db, options.records);
            d.site = siteOf(options.settingsFile, meta(d.db, u"book_id"_s), meta(d.db, u"copy_id"_s), path);
            d.seq = oneValue(d.db, u"SELECT coalesce(max(seq),0) FROM edit WHERE site=?"_s, {d.site}).toLongLong();
            d.lastAt = oneValue(d.db, u"SELECT coalesce(max(at),0) FROM edit"_s).toLongLong();
        }
    } catch (const StoreError &error) {
        return R::refused(error.sentence);
    }
    return R(store);
}

void Store::close()
{
    if (!d->db.isOpen() && d->connection.isEmpty())
        return;
    d->writers.clear();
    if (d->db.isOpen() && !isReadOnly()) {
        // One portable file: the log goes into the book and the book needs no companions until the next opening.
        QSqlQuery(d->db).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        QSqlQuery(d->db).exec(u"PRAGMA journal_mode=DELETE"_s);
    }
    d->db.close();
    d->db = QSqlDatabase();
    if (!d->connection.isEmpty())
        QSqlDatabase::removeDatabase(d->connection);
    d->connection.clear();
    d->lock.reset();
}

QString Store::path() const
{
    return d->path;
}

QString Store::who() const
{
    return d->options.who;
}

bool Store::isReadOnly() const
{
    return !d->readOnlyReason.isEmpty();
}

QString Store::readOnlyReason() const
{
    return d->readOnlyReason;
}

const Shapes &Store::shapes() const
{
    return d->options.records;
}

const RecordShape *Store::shape(const QString &table) const
{
    for (const RecordShape *s : d->options.records) {
        if (s->table == table)
            return s;
    }
    return nullptr;
}

QString Store::bookId() const
{
    return meta(d->db, u"book_id"_s);
}

QString Store::checkSound() const
{
    try {
        const QString found = oneValue(d->db, u"PRAGMA quick_check(1)"_s).toString();
        if (found != u"ok")
            return tr("The book file is damaged (%1). Restore the last backup.").arg(found);
        const QVariant broken = oneValue(d->db, u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
        if (!broken.isNull())
            return tr("An entry in %1 points to something that is not there.").arg(broken.toString());
    } catch (const StoreError &error) {
        return error.sentence;
    }
    return {};
}

} // namespace twinbook
