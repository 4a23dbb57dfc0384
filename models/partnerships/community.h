// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "record.h"

#include <QString>

namespace twinbook {

// A town, village, county or region: our own or one that is, was or may be linked with another.
struct Community
{
    Id<Community> id;
    QString name;
    QString alsoKnown; // its other names, one a line
    QString country; // ISO 3166 code, "DE"; as it was found where no such country is known (countries.h)
    QString region;
    QString district;
    QString postcode; // as it was found, lost noughts and all
    bool placed = false; // the next two are known
    qint64 latitudeE6 = 0; // millionths of a degree, north positive
    qint64 longitudeE6 = 0; // east positive
    qint64 population = 0; // 0: not known
    QString language; // of letters to it: "de"; empty: not said
    QString website;
    bool ours = false; // our own community
    QString notes;
    bool removed = false;

    bool operator==(const Community &) const = default;
};

template <>
const Record<Community> &recordOf<Community>();

Problems check(const Community &community);

} // namespace twinbook
