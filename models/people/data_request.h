// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "person.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace twinbook {

// What somebody asked about their data, or what went wrong with it, with the days by which its clock is told.
struct DataRequest
{
    Id<DataRequest> id;
    QString kind; // "access", "correction", "erasure", "objection", "complaint", "breach"
    Id<Person> person;
    QString name; // of somebody who is not in the book
    QDate receivedOn;
    QString knownAt; // of a breach: "2026-11-20T16:40:00Z", the instant it became known
    QDate identityOn; // checked
    QDate acknowledgedOn;
    QDate askedOn; // what exactly is wanted: stops the clock
    QDate clarifiedOn; // the answer to that: the clock goes on
    bool extended = false; // by two months, and they were told so
    QDate answeredOn;
    QString done;
    QString notes;
    bool removed = false;

    bool isOpen() const { return !answeredOn.isValid(); }
    bool operator==(const DataRequest &) const = default;
};

template <>
const Record<DataRequest> &recordOf<DataRequest>();

Problems check(const DataRequest &request, QDate today);
QString kindOf(const DataRequest &request); // "access request"
QDateTime knownAt(const DataRequest &request); // UTC; where no time is known the beginning of the day
QString storedInstant(const QDateTime &instant); // as it stands in knownAt; empty for an invalid one

} // namespace twinbook
