// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerships_area.h"

#include "link_headings.h"
#include "links_import.h"
#include "partnerships_query.h"
#include "partnerships_sample.h"
#include "town_link.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartnershipsArea)
};

} // namespace

Area partnershipsArea()
{
    Area area;
    area.name = u"partnerships"_s;
    area.title = Words::tr("Partnerships");
    area.records = {&recordOf<Community>(), &recordOf<TownLink>(), &recordOf<LinkContact>()};
    area.due = [](const Store &, const Asked &) { return QList<Due>(); };
    area.search = searchPartnerships;
    area.charts = [](const Store &, const Asked &) { return QList<ReportChart>(); };
    area.importers = {{u"links"_s, Words::tr("A list of links between communities"),
        Words::tr("Twin towns kept in a spreadsheet, a CSV file or a JSON file: your own or those of a whole country."),
        planLinksFile, linkFields}};
    area.sample = [](Edit &edit, const Asked &asked) { addSamplePartnerships(edit, asked.today); };
    area.checks = [](const Store &, const Asked &) { return Problems(); };
    return area;
}

} // namespace twinbook
