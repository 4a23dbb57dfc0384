// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace twinbook {

// Holds a book for one program; the file beside it (book.twinbook.lock) goes when the program does. A lock
// left by a program that no longer runs on this machine is taken over.
class BookLock
{
public:
    enum Why {
        Got,
        Taken, // by another program
        NotAllowed, // the folder is read-only
        NoRoom, // the lock could not be written: a full disk
    };
    struct Attempt
    {
        std::unique_ptr<BookLock> lock; // null when not got
        Why why = Taken;
        QString holder {}; // "Joan on OFFICE-PC since Mon 3 May 2026 14:02" when held by somebody
        bool mayBeLeftOver = false; // by a crash: on another computer, where nobody can look, or since over a day
    };
    // takeOver: a lock that may be left over is no hindrance.
    static Attempt take(const QString &book, const QString &who, bool takeOver = false);
    ~BookLock();

private:
    explicit BookLock(const QString &book);
    QString m_note; // ours to remove; empty until the lock is held
    QLockFile m_file;
};

} // namespace twinbook
