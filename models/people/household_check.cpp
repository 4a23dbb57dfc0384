// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household.h"

#include "field_checks.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdCheck)
};

constexpr qint64 mostRooms = 99; // more is a slip of the finger
constexpr qint64 mostKm = 20'000; // half the way round the earth

} // namespace

Problems check(const Household &household)
{
    Problems problems;
    if (household.name.isEmpty() && household.letterName.isEmpty() && household.street.isEmpty())
        problems += {u"name"_s,
            Checks::tr("Please give the household a name or a street, so that it can be told"
                       " from others."),
            0};
    problems += checkPhone(u"phone"_s, household.phone);
    for (const auto &[field, count] : {std::pair(u"single_rooms"_s, household.singleRooms),
             std::pair(u"double_rooms"_s, household.doubleRooms),
             std::pair(u"twin_rooms"_s, household.twinRooms),
             std::pair(u"sofa_places"_s, household.sofaPlaces),
             std::pair(u"max_guests"_s, household.maxGuests),
             std::pair(u"distance_km"_s, household.distanceKm)}) {
        if (count < 0)
            problems += {field, Checks::tr("This cannot be less than nothing. Please write 0 or more."), 0};
        else if (count > mostRooms && field != u"distance_km"_s)
            problems +=
                {field, Checks::tr("This is very many for one household. Please check the number."), 0};
        else if (count > mostKm)
            problems +=
                {field, Checks::tr("This is farther than any way can be. Please check the number."), 0};
    }
    if (household.beds() > 0 && household.maxGuests > household.beds())
        problems += {u"max_guests"_s,
            Checks::tr("This is more than there are beds (%1). Please check both.").arg(household.beds()), 0};
    return problems;
}

} // namespace twinbook
