// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_private.h"

#include "book_file.h"
#include "book_lock.h"
#include "own_connection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int cannotOpen = 14;
constexpr int readOnlyPlace = 8;

QString writeCopy(const QSqlDatabase &db, const QString &part)
{
    removeWithCompanions(part);
    try {
        runSql(db, u"VACUUM INTO ?"_s, {part});
        const OwnConnection copy(part, false);
        runSql(copy.db(), u"UPDATE book_meta SET value=? WHERE key='copy_id'"_s,
            {QUuid::createUuid().toString(QUuid::WithoutBraces)});
    } catch (const StoreError &error) {
        removeWithCompanions(part);
        const QString folder = QDir::toNativeSeparators(QFileInfo(part).absolutePath());
        if (error.code == cannotOpen || error.code == readOnlyPlace)
            return Store::tr("Nothing can be written to the folder %1. Choose another one.").arg(folder);
        return Store::tr("No copy could be saved in %1. %2").arg(folder, error.sentenceWhen(Doing::Reading));
    }
    return {};
}

} // namespace

Result<QString> Store::saveCopy(const QString &path) const
{
    using R = Result<QString>;
    if (const QString problem = nameProblem(path); !problem.isEmpty())
        return R::refused(problem);
    const QByteArray there = identityOf(path);
    if (!there.isEmpty() && there == d->identity) {
        return R::refused(tr("That is the book itself. A copy needs a name or a folder of its own."));
    }
    // Of a book that was moved away the old place is free, but the lock there is still ours.
    const bool ownPlace = QFileInfo(path).absoluteFilePath() == QFileInfo(d->path).absoluteFilePath();
    BookLock::Attempt attempt;
    if (!there.isEmpty() && !ownPlace)
        attempt = BookLock::take(path, d->options.who);
    if (!there.isEmpty() && !ownPlace && attempt.why == BookLock::Taken) {
        return R::refused(tr("%1 has %2 open, so it cannot be replaced. Choose another name for the copy.")
                              .arg(attempt.holder, QDir::toNativeSeparators(path)));
    }
    // Written whole beside its place first, so that what stands there is lost only for a good copy.
    const QString part = path + u".part"_s;
    if (const QString problem = writeCopy(d->db, part); !problem.isEmpty())
        return R::refused(problem);
    for (const QString &companion : companionsOf(path))
        QFile::remove(companion);
    if (takePlace(part, path))
        return path;
    removeWithCompanions(part);
    return R::refused(tr("The copy could not be put in %1. Choose another folder.")
                          .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
}

} // namespace twinbook
