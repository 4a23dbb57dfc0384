// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace twinbook {

// Copies of the book, dated, in the folder "NAME backups" beside it.
namespace backup {

enum Why { Opening, BeforeUpgrade, BeforeRestore, ByHand };

struct Copy {
    QString path;
    QDateTime taken; // local time, from the name
    Why why = Opening;
    qint64 bytes = 0;
};

QString folderOf(const QString &book);
QList<Copy> list(const QString &book); // newest first

// Copies with VACUUM INTO by a connection of its own, so it may run in a worker while the book is open. Returns the
// path of the copy. An Opening copy is left out (empty path) when nothing changed since the last copy.
Result<QString> make(const QString &book, Why why, const QString &folder = {});
// Keeps the last 10 openings and one a month for 24 months; copies made by hand or before upgrades and restores stay.
QStringList superfluous(const QList<Copy> &copies, QDate today);
void prune(const QString &book, QDate today);

// Deletes every copy beside the book and makes one of it as it is now; how many could not be deleted.
int replaceAll(const QString &book);

// Puts a copy in the place of `book` after checking that it is whole; what stood there is copied first. The restored
// book counts as a new copy. Returns a sentence when refused, and then nothing was changed. takeOver: a lock that may
// be left over is no hindrance.
Result<QString> restore(const QString &copy, const QString &book, bool takeOver = false);

} // namespace backup
} // namespace twinbook
