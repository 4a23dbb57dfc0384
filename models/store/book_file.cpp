// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_file.h"

#include "schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QtEndian>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookFile)
};

quint32 word(const QByteArray &head, int at)
{
    return qFromBigEndian<quint32>(head.constData() + at);
}

// Whether the file is shorter than its own header says. A log left beside it by a program that was killed may
// still hold the rest, so then SQLite is to judge.
bool isCutOff(const QString &path, qint64 size, const QByteArray &head)
{
    for (const QString &companion : companionsOf(path)) {
        if (QFileInfo(companion).size() > 0)
            return false;
    }
    const quint32 page = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pageSize = page == 1 ? 65536 : qint64(page);
    const bool counted = word(head, 24) == word(head, 92); // the page count in the header holds
    return counted && word(head, 28) > 0 && size < qint64(word(head, 28)) * pageSize;
}

QString sentenceAbout(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Words::tr("There is no file called %1.").arg(path);
    if (info.isDir())
        return Words::tr("%1 is a folder, not a book.").arg(path);
    if (!info.isFile())
        return Words::tr("%1 is not a file, so it cannot be a book.").arg(path);
    if (info.size() == 0) {
        return Words::tr(
            "%1 is empty: there is no book in it. Delete it and make a new book, or restore a backup.")
            .arg(info.fileName());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Words::tr("You may not read %1.").arg(path);
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16))) {
        return Words::tr("%1 is not a Twinbook book. To bring in a list of people use Import instead.")
            .arg(info.fileName());
    }
    if (word(head, 68) != quint32(schema::applicationId))
        return Words::tr("%1 is a database of another program, not a Twinbook book.").arg(info.fileName());
    if (isCutOff(path, info.size(), head)) {
        return Words::tr("%1 has been cut off: part of the file is missing, perhaps by a copy that did not "
                         "finish. Copy it "
                         "again or restore the last backup.")
            .arg(info.fileName());
    }
    return {};
}

} // namespace

QStringList companionsOf(const QString &path)
{
    return {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

BookFile lookAt(const QString &path)
{
    BookFile seen;
    seen.sentence = nameProblem(path);
    if (seen.sentence.isEmpty())
        seen.sentence = sentenceAbout(path);
    const QFileInfo info(path);
    seen.writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    return seen;
}

bool startsLikeBook(const QString &path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
    return head.size() == 100 && word(head, 68) == quint32(schema::applicationId);
}

QString nameProblem(const QString &path)
{
    constexpr int longest =
        190; // bytes; file systems take 255, and " 2026-05-03 140200 before-upgrade" comes on top
    const QString name = QFileInfo(path).fileName();
    if (QFile::encodeName(name).size() <= longest)
        return {};
    return Words::tr("The file name %1... is too long for a book. Give it a shorter name.")
        .arg(name.left(40));
}

QByteArray identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return QByteArray::number(quint64(found.st_dev)) + ':' + QByteArray::number(quint64(found.st_ino));
#else
    // Elsewhere a file that is open cannot be replaced.
    return QFileInfo::exists(path) ? QByteArray("there") : QByteArray();
#endif
}

void removeWithCompanions(const QString &file)
{
    for (const QString &path : companionsOf(file) + QStringList{file})
        QFile::remove(path);
}

void keepRights(const QString &book, const QString &file)
{
#ifdef Q_OS_UNIX
    struct stat was = {};
    const QByteArray path = QFile::encodeName(file);
    if (::stat(QFile::encodeName(book).constData(), &was) != 0)
        return;
    // Only the administrator gives files away; the group can be kept by its members.
    bool kept = ::chown(path.constData(), was.st_uid, was.st_gid) == 0;
    kept = kept || ::chown(path.constData(), uid_t(-1), was.st_gid) == 0;
    // Rights meant for another group are not handed to this user's own.
    ::chmod(path.constData(), kept ? was.st_mode & 0777 : was.st_mode & 0707);
#else
    QFile::setPermissions(file, QFile::permissions(book));
#endif
}

bool takePlace(const QString &part, const QString &file)
{
    std::error_code failed;
    std::filesystem::rename(part.toStdU16String(), file.toStdU16String(), failed);
    return !failed;
}

} // namespace twinbook
