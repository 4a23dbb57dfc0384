// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting.h"
#include "store.h"

#include <QHash>
#include <QList>
#include <QLocale>

#include <optional>

namespace twinbook {

// What an agenda is made of.
struct AgendaSource
{
    std::optional<Meeting> last; // of the same kind
    QList<AgendaItem> lastAgenda;
    QList<ActionPoint> open; // actions not done yet
    QHash<qint64, QString> names; // of their owners
    std::optional<Meeting> next; // of the same kind, after this one
};

AgendaSource agendaSource(const Store &store, const Meeting &meeting);

// An agenda for this meeting: the standing items of the last one of its kind come back in their order, or
// else the usual items of such a meeting; with the day of the last minutes, the open actions and the next
// meeting filled in. The items have no ids yet.
QList<AgendaItem> agendaFor(const Meeting &meeting, const AgendaSource &source, const QLocale &locale);

} // namespace twinbook
