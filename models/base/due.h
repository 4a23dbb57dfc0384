// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace twinbook {

// Where to go in the program: an area, and there a record.
struct Place {
    QString area; // "people"
    QString table; // "person"; empty: the area's page
    qint64 id = 0;

    bool operator==(const Place &) const = default;
};

// Something to be done by a date, with a sentence and where to go; computed by each area from rules and today.
struct Due {
    enum Pain { Overdue, Soon, Later }; // Overdue: too late by its rules; Soon: now or within a fortnight
    QDate by;
    Pain pain = Later;
    QString sentence; // "The passport of Anne Fairweather expires on Fri 5 June 2026."
    Place place;
};

// What Search found.
struct SearchHit {
    QString title; // "Anne Fairweather"
    QString detail; // "Harton - anne@example.org"
    Place place;
};

} // namespace twinbook
