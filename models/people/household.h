// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "record.h"

#include <QString>

namespace twinbook {

// People who share a home: a household hosts, pays and travels; persons belong to it.
struct Household
{
    Id<Household> id;
    QString name; // how the committee calls it: "Fairweather, Mill Lane"
    QString letterName; // on envelopes: "Mr and Mrs T Fairweather"
    QString street; // one or more lines
    QString town;
    QString neighbourhood;
    QString region;
    QString postcode;
    QString country;
    QString phone;

    // Hosting profile
    QString hosting; // "" not asked, "yes", "reserve", "no"
    qint64 singleRooms = 0;
    qint64 doubleRooms = 0; // one bed for two
    qint64 twinRooms = 0; // two beds
    qint64 sofaPlaces = 0;
    qint64 maxGuests = 0; // 0: as many as there are beds
    QString pets;
    QString smoking; // "" unknown, "no", "outside", "yes"
    bool stepFree = false;
    QString stairs;
    QString dietsCooked;
    qint64 distanceKm = 0; // to the usual meeting place
    bool hasCar = false;
    QString wouldTake;
    QString wouldNotTake;
    QString hostingNotes;
    QString notes;
    bool removed = false;

    qint64 beds() const { return singleRooms + 2 * doubleRooms + 2 * twinRooms + sofaPlaces; }
    bool operator==(const Household &) const = default;
};

template <>
const Record<Household> &recordOf<Household>();

Problems check(const Household &household);

// The address as printed, without empty lines; the country only when it is not `home`.
QStringList addressLines(const Household &household, const QString &home = {});

} // namespace twinbook
