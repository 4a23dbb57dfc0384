// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "community_entry.h"

#include "countries.h"
#include "link_cells.h"
#include "link_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Partnerships)
};

std::optional<Degrees> placeOf(const CommunityEntry &entry)
{
    const QList<Degrees> points = readGeometry(entry.place);
    return points.size() == 1 ? std::optional(points.first()) : std::nullopt;
}

} // namespace

template <>
const Record<CommunityEntry> &recordOf<CommunityEntry>()
{
    using C = CommunityEntry;
    static const Record<CommunityEntry> record =
        Record<CommunityEntry>("community_entry", "Partnerships",
            QT_TRANSLATE_NOOP("Partnerships", "Community"), QT_TRANSLATE_NOOP("Partnerships", "Communities"))
            .text("name", &C::name, QT_TRANSLATE_NOOP("Partnerships", "Name"))
            .text(
                "also_known", &C::alsoKnown, QT_TRANSLATE_NOOP("Partnerships", "Also called"), Kind::LongText)
            .text("country", &C::country, QT_TRANSLATE_NOOP("Partnerships", "Country"))
            .text("region", &C::region, QT_TRANSLATE_NOOP("Partnerships", "Region"))
            .text("district", &C::district, QT_TRANSLATE_NOOP("Partnerships", "District"))
            .text("postcode", &C::postcode, QT_TRANSLATE_NOOP("Partnerships", "Postcode"))
            .text("place", &C::place, QT_TRANSLATE_NOOP("Partnerships", "Latitude and longitude"))
            .integer("population", &C::population, QT_TRANSLATE_NOOP("Partnerships", "Inhabitants"))
            .choice("language", &C::language, QT_TRANSLATE_NOOP("Partnerships", "Language of letters"),
                linkLanguages())
            .text("website", &C::website, QT_TRANSLATE_NOOP("Partnerships", "Website"))
            .flag("ours", &C::ours, QT_TRANSLATE_NOOP("Partnerships", "Our own community"))
            .text("notes", &C::notes, QT_TRANSLATE_NOOP("Partnerships", "Notes"), Kind::LongText)
            .titled([](const C &entry) { return entry.name; });
    return record;
}

CommunityEntry entryOf(const Community &community, const QLocale &locale)
{
    constexpr double million = 1e6;
    CommunityEntry entry;
    entry.name = community.name;
    entry.alsoKnown = community.alsoKnown;
    entry.country = countryName(community.country, locale);
    entry.region = community.region;
    entry.district = community.district;
    entry.postcode = community.postcode;
    if (community.placed)
        entry.place = u"%1, %2"_s.arg(double(community.latitudeE6) / million, 0, 'f', 6)
                          .arg(double(community.longitudeE6) / million, 0, 'f', 6);
    entry.population = community.population;
    entry.language = community.language;
    entry.website = community.website;
    entry.ours = community.ours;
    entry.notes = community.notes;
    return entry;
}

void takeEntry(Community &community, const CommunityEntry &entry)
{
    community.name = entry.name.simplified();
    community.alsoKnown = entry.alsoKnown;
    community.country = storedCountry(entry.country);
    community.region = entry.region.simplified();
    community.district = entry.district.simplified();
    community.postcode = entry.postcode.simplified();
    const auto place = placeOf(entry);
    community.placed = place.has_value();
    community.latitudeE6 = place ? place->latitudeE6 : 0;
    community.longitudeE6 = place ? place->longitudeE6 : 0;
    community.population = entry.population;
    community.language = entry.language;
    community.website = entry.website;
    community.ours = entry.ours;
    community.notes = entry.notes;
}

Problems check(const CommunityEntry &entry)
{
    Community community;
    takeEntry(community, entry);
    Problems problems = check(community);
    if (!entry.place.trimmed().isEmpty() && !community.placed)
        problems += {u"place"_s,
            Words::tr("Please write latitude and longitude in degrees, such as 51.92, 10.33, or leave this "
                      "empty.")};
    return problems;
}

} // namespace twinbook
