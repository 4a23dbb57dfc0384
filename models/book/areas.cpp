// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "area.h"
#include "committee_area.h"
#include "enclosure.h"
#include "figures.h"
#include "gifts_area.h"
#include "partnerships_area.h"
#include "people_area.h"
#include "visits_area.h"

namespace twinbook {

QList<Area> allAreas()
{
    return {peopleArea(), committeeArea(), partnershipsArea(), visitsArea(), giftsArea()};
}

Shapes allRecords()
{
    Shapes shapes{&recordOf<DatedFigure>(), &recordOf<Enclosure>()};
    for (const Area &area : allAreas())
        shapes += area.records;
    return shapes;
}

} // namespace twinbook
