// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_lock.h"

#include "dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace twinbook {

BookLock::BookLock(const QString &book)
    : m_file(book + u".lock"_s)
{
    m_file.setStaleLockTime(0);
}

BookLock::~BookLock()
{
    if (!m_note.isEmpty())
        QFile::remove(m_note);
}

namespace {

// Who holds a lock, from the lock itself and the note beside it.
BookLock::Attempt heldBy(const QLockFile &file, const QString &noteFile)
{
    BookLock::Attempt held;
    qint64 pid = 0;
    QString host;
    QString name; // of the program, where there is no better one
    file.getLockInfo(&pid, &host, &name);
    QDateTime since;
    QFile note(noteFile);
    if (note.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(note.readAll()).split(u'\n');
        if (!lines.value(0).isEmpty())
            name = lines.value(0);
        host = lines.value(1, host);
        since = QDateTime::fromString(lines.value(2), Qt::ISODate).toLocalTime();
    }
    constexpr int longTime = 24 * 3600; // seconds
    held.mayBeLeftOver = host != QSysInfo::machineHostName()
        || (since.isValid() && since.secsTo(QDateTime::currentDateTime()) > longTime);
    if (name.isEmpty()) {
        held.holder = QCoreApplication::translate("BookLock", "Another program");
    } else if (!since.isValid()) {
        held.holder = QCoreApplication::translate("BookLock", "%1 on %2").arg(name, host);
    } else {
        held.holder =
            QCoreApplication::translate("BookLock", "%1 on %2 since %3")
                .arg(name, host, showDate(since.date(), QLocale()) + u' ' + since.toString(u"HH:mm"_s));
    }
    return held;
}

} // namespace

BookLock::Attempt BookLock::take(const QString &book, const QString &who, bool takeOver)
{
    // One book has one lock, by whichever link or path it is reached.
    const QString real = QFileInfo(book).canonicalFilePath();
    const QString place = real.isEmpty() ? QFileInfo(book).absoluteFilePath() : real;
    const QString noteFile = place + u".who"_s;
    // A lock without a word in it was left by a program that died while writing it.
    const QFileInfo left(place + u".lock"_s);
    if (left.exists() && left.size() == 0 && left.lastModified().secsTo(QDateTime::currentDateTime()) > 10)
        QFile::remove(left.filePath());
    std::unique_ptr<BookLock> lock(new BookLock(place));
    bool got = lock->m_file.tryLock(0);
    if (!got && takeOver && lock->m_file.error() == QLockFile::LockFailedError
        && heldBy(lock->m_file, noteFile).mayBeLeftOver) {
        QFile::remove(left.filePath());
        got = lock->m_file.tryLock(0);
    }
    if (got) {
        lock->m_note = noteFile;
        // The note is a courtesy: without it the holder is named by machine and program only.
        QFile note(noteFile);
        if (note.open(QIODevice::WriteOnly)) {
            note.write((who + u'\n' + QSysInfo::machineHostName() + u'\n'
                + QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
                           .toUtf8());
        }
        return {std::move(lock), Got};
    }
    if (lock->m_file.error() == QLockFile::PermissionError)
        return {nullptr, NotAllowed};
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return {nullptr, NoRoom};
    return heldBy(lock->m_file, noteFile);
}

} // namespace twinbook
