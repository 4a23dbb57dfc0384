// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "book_file.h"
#include "book_lock.h"
#include "own_connection.h"
#include "schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook::backup {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr auto stamp = "yyyy-MM-dd HHmmss";

const QList<QPair<Why, QString>> &reasons()
{
    static const QList<QPair<Why, QString>> names{{Opening, u"opening"_s},
        {BeforeUpgrade, u"before-upgrade"_s}, {BeforeRestore, u"before-restore"_s}, {ByHand, u"by-hand"_s}};
    return names;
}

qint64 lastEditOf(const QString &path)
{
    try {
        OwnConnection c(path, true);
        return oneValue(c.db(), u"SELECT coalesce(max(at),0) FROM edit"_s).toLongLong();
    } catch (const StoreError &) {
        return -1;
    }
}

// Copies a backup to `part` and checks that it is whole; the sentence when it is not.
QString bringSound(const QString &copy, const QString &part)
{
    removeWithCompanions(part);
    bool copied = QFile::copy(copy, part);
    const QString log = copy + u"-wal"_s; // of a book that was not closed
    if (copied && QFileInfo(log).size() > 0)
        copied = QFile::copy(log, part + u"-wal"_s);
    if (!copied)
        return Words::tr("The backup could not be copied to %1. Check that there is room on the disk.")
            .arg(part);
    for (const QString &path : {part, part + u"-wal"_s}) {
        if (QFile::exists(path))
            QFile::setPermissions(path, QFile::permissions(path) | QFile::WriteOwner);
    }
    try {
        OwnConnection c(part, false);
        const int known = int(schema::steps().size());
        if (schema::version(c.db()) > known && schema::minCompatible(c.db()) > known) {
            return Words::tr(
                "This backup was made by a newer Twinbook than this one. Install the newer version to "
                "restore it; nothing was changed.");
        }
        if (oneValue(c.db(), u"PRAGMA integrity_check(1)"_s).toString() != u"ok")
            return Words::tr("This backup is damaged, so nothing was changed. Choose an older one.");
        runSql(c.db(), u"UPDATE book_meta SET value=? WHERE key='copy_id'"_s,
            {QUuid::createUuid().toString(QUuid::WithoutBraces)});
        runSql(c.db(), u"PRAGMA journal_mode=DELETE"_s);
    } catch (const StoreError &error) {
        constexpr int damaged = 11;
        constexpr int notBook = 26;
        return error.code == damaged || error.code == notBook
            ? Words::tr("This backup is damaged, so nothing was changed. Choose an older one.")
            : error.sentence;
    }
    return {};
}

// Why what stands at `book` may not be replaced: what could not be edited cannot be restored over either.
QString replaceProblem(const QString &copy, const QString &book)
{
    if (!QFile::exists(book))
        return {};
    if (identityOf(copy) == identityOf(book))
        return Words::tr("%1 is the book itself, not a backup of it. Choose one of its backups.").arg(copy);
    const BookFile there = lookAt(book);
    if (!there.writable) {
        return Words::tr("%1 cannot be replaced: the file or its folder is read-only. Nothing was changed.")
            .arg(book);
    }
    // A book may be spoilt beyond knowing; what has another name is somebody's letter.
    if (!there.sentence.isEmpty() && !book.endsWith(u".twinbook") && QFileInfo(book).size() > 0
        && !startsLikeBook(book)) {
        return Words::tr("%1 is another kind of file, not a book, so it was not replaced. Choose a name that "
                         "ends in .twinbook.")
            .arg(book);
    }
    return {};
}

// Keeps a damaged book, with its log, under a name of its own.
bool setAside(const QString &book)
{
    QString name = book + u".damaged"_s;
    for (int n = 2; QFile::exists(name); ++n)
        name = u"%1.damaged-%2"_s.arg(book).arg(n);
    const QString log = book + u"-wal"_s;
    return QFile::copy(book, name) && (!QFile::exists(log) || QFile::copy(log, name + u"-wal"_s));
}

} // namespace

QString folderOf(const QString &book)
{
    const QFileInfo info(book);
    return info.absolutePath() + u'/' + info.completeBaseName() + u" backups"_s;
}

QList<Copy> list(const QString &book)
{
    QList<Copy> copies;
    const QString base = QFileInfo(book).completeBaseName() + u' ';
    for (const QFileInfo &file : QDir(folderOf(book)).entryInfoList({u"*.twinbook"_s}, QDir::Files)) {
        const QString name = file.completeBaseName();
        if (!name.startsWith(base))
            continue;
        const QString rest = name.mid(base.size());
        const QDateTime taken = QDateTime::fromString(rest.left(17), QLatin1StringView(stamp));
        for (const auto &[why, word] : reasons()) {
            if (taken.isValid() && rest.mid(18).startsWith(word))
                copies.append({file.absoluteFilePath(), taken, why, file.size()});
        }
    }
    std::sort(copies.begin(), copies.end(), [](const Copy &a, const Copy &b) { return a.taken > b.taken; });
    return copies;
}

Result<QString> make(const QString &book, Why why, const QString &otherFolder)
{
    const BookFile seen = lookAt(book);
    if (!seen.sentence.isEmpty())
        return Result<QString>::refused(seen.sentence);
    const QString folder = otherFolder.isEmpty() ? folderOf(book) : otherFolder;
    if (why == Opening) {
        const QList<Copy> before = list(book);
        if (!before.isEmpty() && lastEditOf(before.first().path) == lastEditOf(book))
            return QString();
    }
    if (!QDir().mkpath(folder))
        return Result<QString>::refused(Words::tr("The folder for backups, %1, cannot be made.").arg(folder));
    QString word;
    for (const auto &[reason, name] : reasons()) {
        if (reason == why)
            word = name;
    }
    const QString stem = folder + u'/' + QFileInfo(book).completeBaseName() + u' '
        + QDateTime::currentDateTime().toString(QLatin1StringView(stamp)) + u' ' + word;
    QString target = stem + u".twinbook"_s;
    for (int n = 2; QFile::exists(target); ++n)
        target = u"%1 %2.twinbook"_s.arg(stem).arg(n);
    const QString part = target + u".part"_s;
    QFile::remove(part);
    try {
        OwnConnection c(book, true);
        runSql(c.db(), u"VACUUM INTO ?"_s, {part});
    } catch (const StoreError &error) {
        removeWithCompanions(part);
        return Result<QString>::refused(
            Words::tr("No backup could be made in %1. %2").arg(folder, error.sentence));
    }
    if (!QFile::rename(part, target)) {
        QFile::remove(part);
        return Result<QString>::refused(Words::tr("The backup %1 could not be given its name.").arg(target));
    }
    return target;
}

QStringList superfluous(const QList<Copy> &copies, QDate today)
{
    constexpr int openings = 10;
    constexpr int months = 24;
    QStringList out;
    int kept = 0;
    QSet<int> monthsKept;
    for (const Copy &copy : copies) { // newest first
        if (copy.why != Opening)
            continue;
        const QDate day = copy.taken.date();
        const int month = day.year() * 12 + day.month();
        const bool young = today.year() * 12 + today.month() - month < months;
        const bool firstOfMonth = young && !monthsKept.contains(month);
        if (young)
            monthsKept.insert(month);
        if (kept < openings)
            ++kept;
        else if (!firstOfMonth)
            out += copy.path;
    }
    return out;
}

void prune(const QString &book, QDate today)
{
    for (const QString &path : superfluous(list(book), today))
        QFile::remove(path);
    // What a copy that was cut short left behind; one that is being made now is younger.
    for (const QFileInfo &file : QDir(folderOf(book)).entryInfoList({u"*.twinbook.part"_s}, QDir::Files)) {
        if (file.lastModified().date() < today.addDays(-1))
            QFile::remove(file.filePath());
    }
}

int replaceAll(const QString &book)
{
    int left = 0;
    for (const Copy &copy : list(book))
        left += QFile::remove(copy.path) ? 0 : 1;
    (void)make(book, ByHand);
    return left;
}

Result<QString> restore(const QString &copy, const QString &target, bool takeOver)
{
    using R = Result<QString>;
    const BookFile seen = lookAt(copy);
    if (!seen.sentence.isEmpty())
        return R::refused(seen.sentence);
    if (const QString problem = nameProblem(target); !problem.isEmpty())
        return R::refused(problem);
    const QString real = QFileInfo(target).canonicalFilePath(); // a link goes on leading to the book
    const QString book = real.isEmpty() ? target : real;
    if (const QString problem = replaceProblem(copy, book); !problem.isEmpty())
        return R::refused(problem);
    const BookLock::Attempt attempt = BookLock::take(book, Words::tr("Restoring a backup"), takeOver);
    if (attempt.why == BookLock::Taken)
        return R::refused(Words::tr("%1 has this book open; close it first.").arg(attempt.holder));
    if (!attempt.lock) {
        return R::refused(
            Words::tr("%1 cannot be written: its folder is missing or read-only, or the disk is full.")
                .arg(target));
    }
    const QString part = book + u".part"_s;
    if (const QString problem = bringSound(copy, part); !problem.isEmpty()) {
        removeWithCompanions(part);
        return R::refused(problem);
    }
    if (QFile::exists(book)) {
        const Result<QString> kept = make(book, BeforeRestore);
        // A book too damaged to be copied properly is kept as it is.
        if (!kept && !setAside(book)) {
            removeWithCompanions(part);
            return R::refused(kept.sentence);
        }
        for (const QString &companion : companionsOf(book))
            QFile::remove(companion);
        keepRights(book, part);
    }
    if (!takePlace(part, book))
        return R::refused(Words::tr("The restored book stands at %1; it could not be renamed.").arg(part));
    return target;
}

} // namespace twinbook::backup
