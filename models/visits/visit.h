// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "person.h"
#include "problems.h"
#include "record.h"
#include "town_link.h"

#include <QDate>
#include <QString>

namespace twinbook {

// An exchange visit: theirs to us, ours to them, or one that is held through screens.
struct Visit
{
    Id<Visit> id;
    QString name; // "Easter in Altenbrück"
    Id<TownLink> link;
    QString direction; // "in": they come to us, "out", "virtual"
    QDate fromOn;
    QDate untilOn; // people leave on it
    QString kind; // "friendship", "diplomacy", "fact-finding", "young", "sport", "culture"
    QString status; // "idea", "planned", "approved", "open", "closed", "under-way", "done", "evaluated",
                    // "cancelled"
    QString purpose;
    QString benefit; // written before the visit
    QDate approvedOn;
    QString approvedBy;
    Id<Person> organiser;
    qint64 places = 0; // 0: no limit
    QDate bookingUntil; // the last day
    QString priceNotes;
    QString currency; // empty: the association's
    bool membersOnly = false; // holds for our own travellers
    QString meetingPlace;
    Id<Visit> templateOf; // the visit it was made like
    qint64 sequence = 0; // for calendars: how often it was changed
    QString weights; // "wanted=200 distance=2"; only those that are not the usual
    QString notes;
    bool removed = false;

    bool isOver(QDate today) const { return untilOn.isValid() && untilOn < today; }
    bool isCancelled() const { return status == u"cancelled"; }
    bool operator==(const Visit &) const = default;
};

// What one kind of traveller pays for a visit.
struct VisitFee
{
    Id<VisitFee> id;
    Id<Visit> visit;
    QString name; // "Adult"
    QString who; // "adult", "young", "leader"; empty: anybody
    qint64 amount = 0; // in the visit's currency
    qint64 deposit = 0; // of the whole price
    QDate depositDue;
    QDate balanceDue;
    bool removed = false;

    bool operator==(const VisitFee &) const = default;
};

// A question of one's own that travellers are asked.
struct VisitQuestion
{
    Id<VisitQuestion> id;
    Id<Visit> visit;
    qint64 position = 0; // from 1
    QString question;
    QString notes;
    bool removed = false;

    bool operator==(const VisitQuestion &) const = default;
};

template <>
const Record<Visit> &recordOf<Visit>();
template <>
const Record<VisitFee> &recordOf<VisitFee>();
template <>
const Record<VisitQuestion> &recordOf<VisitQuestion>();

Problems check(const Visit &visit, QDate today);
Problems check(const VisitFee &fee);
Problems check(const VisitQuestion &question);

// The nights of a visit: one fewer than its days, at least 1; 0 while a day is missing.
int nightsOf(const Visit &visit);

} // namespace twinbook
