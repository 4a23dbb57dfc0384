// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace twinbook {

// A book that was open on this computer.
struct RecentBook
{
    QString path; // absolute
    QString title; // the association's name
};

QList<RecentBook> recentBooks(); // the last one first, at most ten; also those that are gone
void noteRecentBook(const QString &path, const QString &title); // now the first
void forgetRecentBook(const QString &path);

} // namespace twinbook
