// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_area.h"

#include "household.h"
#include "organisation.h"
#include "person.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleArea)
};

} // namespace

Area peopleArea()
{
    Area area;
    area.name = u"people"_s;
    area.title = Words::tr("People");
    area.records = {&recordOf<Household>(), &recordOf<Person>(), &recordOf<Organisation>()};
    area.kinds = {{u"people"_s, u"person"_s}, {u"households"_s, u"household"_s},
        {u"organisations"_s, u"organisation"_s}};
    return area;
}

} // namespace twinbook
