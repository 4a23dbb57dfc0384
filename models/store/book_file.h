// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace twinbook {

// What a look at the first bytes tells, before SQLite touches the file.
struct BookFile
{
    bool writable = false; // the file and its folder
    QString sentence; // set when this is no book: missing, empty, foreign, cut off
};

BookFile lookAt(const QString &path);
bool startsLikeBook(const QString &path); // whatever is wrong with the rest

// Why a book cannot have this name, or empty: its companions (log, lock, dated copies) have longer names.
QString nameProblem(const QString &path);

// Which file stands at a path: differs when it has been replaced; empty when there is none.
QByteArray identityOf(const QString &path);

// The names of the files SQLite may keep beside a book.
QStringList companionsOf(const QString &path);
void removeWithCompanions(const QString &file);

// Gives `file` the owner, the group and the rights of `book`, as far as this user may.
void keepRights(const QString &book, const QString &file);
// Puts `part` where `file` stands, in one step, so that at no moment there is neither.
bool takePlace(const QString &part, const QString &file);

} // namespace twinbook
