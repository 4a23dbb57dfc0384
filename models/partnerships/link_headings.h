// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "table.h"

#include <QHash>
#include <QList>
#include <QString>

namespace twinbook {

// What the columns of one side hold: index of the column by what it says, "town", "country", "region",
// "district", "postcode", "latitude", "longitude", "geometry", "population", "website", "place",
// "also_known".
struct TownColumns
{
    QHash<QString, int> columns;
    QString country; // where the heading names it: "townUK", "France"
    int second = -1; // a second column that says the country

    int column(const QString &what) const { return columns.value(what, -1); }
};

// One partner column and what belongs to it; a wide list has several.
struct PartnerColumns
{
    TownColumns town;
    QHash<QString, int> link; // "since", "kind" ... told of this partner alone
};

// What the columns of a list of links hold.
struct LinkLayout
{
    TownColumns home; // no column "town": the list is that of our own community
    QList<PartnerColumns> partners; // empty: this is no list of links
    QHash<QString, int> link; // "link_id", "since", "until", "kind", "status", "contact_name" ...
    QStringList fields; // by column, as in --map: "partner_country"; empty: left out
};

QList<ImportField> linkFields();
LinkLayout linkLayout(const Table &table, const ImportChoices &choices);

} // namespace twinbook
