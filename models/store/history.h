// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

namespace twinbook {

// One edit as a person reads it.
struct HistoryEntry
{
    qint64 edit = 0;
    QDateTime at; // local time
    QString by;
    QString label; // "Change Anne Fairweather"; for an undo "Undone: Change Anne Fairweather"
    // Those of the record that was asked for first, twelve at most and then how many more there are:
    // "Anne Fairweather: e-mail changed from a@b.org to c@d.org"
    QStringList details;
    bool undone = false; // undone since
};

struct HistoryRequest
{
    QString table; // only what touched this record; empty: all
    qint64 id = 0;
    QDate day; // only this day, local time; invalid: all
    QString by; // only this person; empty: all
    int most = 200;
    bool alone = false; // of this record only: nothing of what else an edit touched
};

// Newest first.
QList<HistoryEntry> history(const Store &store, const HistoryRequest &request, const QLocale &locale);
// When each column of a record was changed last, as edit.at counts; those never filled are left out.
QHash<QString, qint64> lastChanges(const Store &store, const QString &table, qint64 id);
QStringList historyPeople(const Store &store); // everybody who has changed something

} // namespace twinbook
