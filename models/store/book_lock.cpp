// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_lock.h"

#include "dates.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace twinbook {

BookLock::BookLock(const QString &book)
    : m_note(book + u".who"_s)
    , m_file(book + u".lock"_s)
{
    m_file.setStaleLockTime(0);
}

BookLock::~BookLock()
{
    QFile::remove(m_note);
}

BookLock::Attempt BookLock::take(const QString &book, const QString &who)
{
    std::unique_ptr<BookLock> lock(new BookLock(book));
    if (lock->m_file.tryLock(0)) {
        // The note is a courtesy: without it the holder is named by machine and program only.
        QFile note(lock->m_note);
        if (note.open(QIODevice::WriteOnly)) {
            note.write((who + u'\n' + QSysInfo::machineHostName() + u'\n'
                + QDateTime::currentDateTimeUtc().toString(Qt::ISODate)).toUtf8());
        }
        return {std::move(lock), Got, {}};
    }
    if (lock->m_file.error() == QLockFile::PermissionError) {
        lock->m_note.clear();
        return {nullptr, NotAllowed, {}};
    }
    qint64 pid = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&pid, &host, &program);
    QString name = program;
    QString since;
    QFile note(lock->m_note);
    if (note.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(note.readAll()).split(u'\n');
        name = lines.value(0);
        host = lines.value(1, host);
        const QDateTime at = QDateTime::fromString(lines.value(2), Qt::ISODate).toLocalTime();
        if (at.isValid())
            since = showDate(at.date(), QLocale()) + u' ' + at.toString(u"HH:mm"_s);
    }
    lock->m_note.clear();
    QString holder = since.isEmpty()
        ? QCoreApplication::translate("BookLock", "%1 on %2").arg(name, host)
        : QCoreApplication::translate("BookLock", "%1 on %2 since %3").arg(name, host, since);
    return {nullptr, Taken, holder};
}

} // namespace twinbook
