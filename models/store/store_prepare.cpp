// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_private.h"

#include "backup.h"
#include "schema.h"
#include "site.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

// The steps of opening a book.
namespace twinbook {

namespace {

void setMeta(const QSqlDatabase &db, const QString &key, const QString &value)
{
    runSql(db,
        u"INSERT INTO book_meta(key,value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"_s,
        {key, value});
}

} // namespace

QString Store::Private::meta(const QSqlDatabase &db, const QString &key)
{
    return oneValue(db, u"SELECT value FROM book_meta WHERE key=?"_s, {key}).toString();
}

// Takes the lock, or says why the book can only be read; the sentence when it cannot even be opened.
QString Store::Private::takeLock(bool writable, bool fresh)
{
    constexpr qint64 leastRoom = 256 * 1024; // for the log and its index; less is a full disk
    BookLock::Attempt attempt = BookLock::take(path, options.who, options.takeOver);
    const qint64 room = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    if (attempt.why == BookLock::Got && writable && room >= 0 && room < leastRoom)
        attempt.why = BookLock::NoRoom;
    if (attempt.why == BookLock::Taken) {
        return Store::tr("%1 has this book open. Ask them to close it, or open it for reading only.")
            .arg(attempt.holder);
    }
    if (attempt.why == BookLock::Got && writable) {
        lock = std::move(attempt.lock);
        return {};
    }
    readOnlyReason = attempt.why == BookLock::NoRoom
        ? noRoom()
        : Store::tr("This book is open for reading only, because the file or its "
                    "folder is read-only. Save a copy somewhere else to make "
                    "changes.");
    return fresh ? Store::tr("A book cannot be made here: the folder is read-only, or the disk is full.")
                 : QString();
}

QString Store::Private::noRoom()
{
    return Store::tr("This book is open for reading only, because the disk is full. Free some space and open "
                     "it again to make "
                     "changes.");
}

void Store::Private::connect(bool readOnly)
{
    db.close();
    db.setDatabaseName(path);
    db.setConnectOptions(
        readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=4000"_s : u"QSQLITE_BUSY_TIMEOUT=4000"_s);
    if (!db.open())
        throw StoreError(db.lastError(), path);
    runSql(db, u"PRAGMA foreign_keys=ON"_s);
    runSql(db, u"PRAGMA temp_store=MEMORY"_s);
    runSql(db, u"PRAGMA cache_size=-32000"_s);
}

// Compares the steps of the file with those of this program; the sentence when they do not go together.
QString Store::Private::checkVersion(int version, int known, bool fresh)
{
    const bool readOnly = !readOnlyReason.isEmpty();
    if (version == 0 && !fresh) {
        return Store::tr(
            "%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.")
            .arg(QFileInfo(path).fileName());
    }
    if (version > known) {
        if (schema::minCompatible(db) > known) {
            return Store::tr(
                "This book was made by a newer Twinbook than this one. Install the newer version to open it; "
                "nothing was changed.");
        }
        readOnlyReason = Store::tr("This book was made by a newer Twinbook, so it is open for reading only.");
        lock.reset();
        if (!readOnly)
            connect(true);
    } else if (version < known && readOnly) {
        return Store::tr("This book was made by an older Twinbook and must be brought up to date before it "
                         "can be read; open "
                         "it once where it can be written to.");
    }
    return {};
}

void Store::Private::prepareWriting()
{
    // Only after the schema, so that a new book's first page, which says what it is, stands in the file
    // itself.
    runSql(db, u"PRAGMA journal_mode=WAL"_s);
    if (meta(db, u"book_id"_s).isEmpty()) {
        setMeta(db, u"book_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
        setMeta(db, u"copy_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
    schema::ensureFindTables(db, options.records);
    site = siteOf(options.settingsFile, meta(db, u"book_id"_s), meta(db, u"copy_id"_s), path);
    seq = oneValue(db, u"SELECT coalesce(max(seq),0) FROM edit WHERE site=?"_s, {site}).toLongLong();
    lastAt = oneValue(db, u"SELECT coalesce(max(at),0) FROM edit"_s).toLongLong();
}

// Brings an older book up to date after a backup; the sentence when it stays as it was.
QString Store::Private::bringUpToDate(int version, const QList<SchemaStep> &steps)
{
    if (version > 0) {
        const Result<QString> kept = backup::make(path, backup::BeforeUpgrade);
        if (!kept)
            return kept.sentence;
    }
    try {
        schema::upgrade(db, steps);
    } catch (const StoreError &error) {
        constexpr int full = 13;
        return error.code == full ? error.sentence
                                  : Store::tr("This book could not be brought up to date for this version of "
                                              "Twinbook, so it was left as it was. "
                                              "Open it with the version that made it, and tell us about it.");
    }
    return {};
}

} // namespace twinbook
