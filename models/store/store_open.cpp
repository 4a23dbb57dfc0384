// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_private.h"

#include "book_file.h"
#include "schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString nextConnection()
{
    static std::atomic<int> n = 0;
    return u"book-%1"_s.arg(++n);
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
    if (const QString problem = nameProblem(path); !problem.isEmpty())
        return R::refused(problem);
    {
        QFile probe(path);
        if (!probe.open(QIODevice::WriteOnly)) {
            return R::refused(
                tr("A book cannot be made in %1: you may not write there, or the disk is full.").arg(folder));
        }
    }
    Result<std::shared_ptr<Store>> made = openFile(path, options, true, true);
    if (!made) {
        for (const QString &left : companionsOf(path) + QStringList{path})
            QFile::remove(left);
    }
    return made;
}

Result<std::shared_ptr<Store>> Store::open(const QString &path, const OpenOptions &options)
{
    const BookFile file = lookAt(path);
    if (!file.sentence.isEmpty())
        return Result<std::shared_ptr<Store>>::refused(file.sentence);
    return openFile(path, options, file.writable, false);
}

Result<std::shared_ptr<Store>> Store::openFile(
    const QString &path, const OpenOptions &options, bool writable, bool fresh)
{
    using R = Result<std::shared_ptr<Store>>;
    std::shared_ptr<Store> store(new Store);
    Private &d = *store->d;
    d.path = path;
    d.options = options;
    if (d.options.who.isNull())
        d.options.who = u""_s;
    d.connection = nextConnection();
    d.db = QSqlDatabase::addDatabase(u"QSQLITE"_s, d.connection);
    if (options.readOnly)
        d.readOnlyReason = tr("This book is open for reading only.");
    else if (const QString refusal = d.takeLock(writable, fresh); !refusal.isEmpty())
        return R::refused(refusal);
    try {
        d.connect(!d.readOnlyReason.isEmpty());
        const QList<SchemaStep> steps =
            options.schemaFolder.isEmpty() ? schema::steps() : schema::readSteps(options.schemaFolder);
        const int known = int(steps.size());
        const int version = schema::version(d.db);
        if (const QString refusal = d.checkVersion(version, known, fresh); !refusal.isEmpty())
            return R::refused(refusal);
        if (d.readOnlyReason.isEmpty()) {
            runSql(d.db, u"PRAGMA synchronous=FULL"_s);
            if (version < known) {
                if (const QString refusal = d.bringUpToDate(version, steps); !refusal.isEmpty())
                    return R::refused(refusal);
            }
            d.prepareWriting();
        }
    } catch (const StoreError &error) {
        constexpr int full = 13;
        if (error.code != full || fresh)
            return R::refused(error.sentenceWhen(fresh ? Doing::Writing : Doing::Reading));
        // No room even to begin writing: the book can still be read.
        store.reset();
        OpenOptions reading = options;
        reading.readOnly = true;
        R made = openFile(path, reading, false, false);
        if (made)
            (*made)->d->readOnlyReason = Private::noRoom();
        return made;
    }
    d.identity = identityOf(path);
    d.opened = true;
    return R(store);
}

QString Store::close()
{
    QString left;
    if (!d->db.isOpen() && d->connection.isEmpty())
        return left;
    d->writers.clear();
    d->readers.clear();
    if (d->db.isOpen() && d->opened && !isReadOnly())
        left = d->tidy();
    d->db.close();
    d->db = QSqlDatabase();
    if (!d->connection.isEmpty())
        QSqlDatabase::removeDatabase(d->connection);
    d->connection.clear();
    d->lock.reset();
    return left;
}

// One portable file: the log goes into the book, and the book needs no companions until the next opening. The
// sentence when the log has to stay.
QString Store::Private::tidy()
{
    QSqlQuery query(db);
    query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const bool full = query.lastError().nativeErrorCode().toInt() % 256 == 13;
    query.finish();
    query.exec(u"PRAGMA journal_mode=DELETE"_s);
    query.finish();
    const QString log = path + u"-wal"_s;
    if (QFileInfo(log).size() == 0)
        return {};
    return (full
            ? Store::tr("All is saved, but because the disk is full, part of it stands in the file %1 "
                        "beside the book. Move or mail the two together, or free some space and open and "
                        "close the book once more.")
            : Store::tr("All is saved, but because another program is reading the book, part of it "
                        "stands in the file %1 beside the book. Move or mail the two together, or open "
                        "and close the book once more."))
        .arg(QFileInfo(log).fileName());
}

bool Store::isOpen() const
{
    return !d->connection.isEmpty();
}

void Store::tellTrouble(const QString &sentence)
{
    d->trouble = sentence;
    Q_EMIT troubled(sentence);
}

QString Store::trouble() const
{
    return d->trouble;
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

int Store::schemaVersion() const
{
    return schema::version(d->db);
}

QString Store::bookId() const
{
    return Private::meta(d->db, u"book_id"_s);
}

QString Store::checkReadable() const
{
    try {
        const bool ok = oneValue(d->db, u"PRAGMA quick_check(1)"_s).toString() == u"ok";
        return ok ? QString() : damagedSentence(Doing::Reading);
    } catch (const StoreError &error) {
        return error.sentenceWhen(Doing::Reading);
    }
}

QString Store::checkSound() const
{
    if (const QString damage = checkReadable(); !damage.isEmpty())
        return damage;
    try {
        const QVariant broken = oneValue(d->db, u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
        return broken.isNull()
            ? QString()
            : tr("An entry in %1 points to something that is not there.").arg(broken.toString());
    } catch (const StoreError &error) {
        return error.sentenceWhen(Doing::Reading);
    }
}

} // namespace twinbook
