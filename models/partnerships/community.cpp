// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "community.h"

#include "link_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Partnerships)
};

QString titleOf(const Community &community)
{
    return community.name;
}

} // namespace

template <>
const Record<Community> &recordOf<Community>()
{
    using C = Community;
    static const Record<Community> record =
        Record<Community>("community", "Partnerships", QT_TRANSLATE_NOOP("Partnerships", "Community"),
            QT_TRANSLATE_NOOP("Partnerships", "Communities"))
            .text("name", &C::name, QT_TRANSLATE_NOOP("Partnerships", "Name"))
            .searched()
            .text(
                "also_known", &C::alsoKnown, QT_TRANSLATE_NOOP("Partnerships", "Also called"), Kind::LongText)
            .searched()
            .text("country", &C::country, QT_TRANSLATE_NOOP("Partnerships", "Country"))
            .searched()
            .text("region", &C::region, QT_TRANSLATE_NOOP("Partnerships", "Region"))
            .searched()
            .text("district", &C::district, QT_TRANSLATE_NOOP("Partnerships", "District"))
            .searched()
            .text("postcode", &C::postcode, QT_TRANSLATE_NOOP("Partnerships", "Postcode"))
            .searched()
            .flag("placed", &C::placed, QT_TRANSLATE_NOOP("Partnerships", "Its place on the map is known"))
            .integer("latitude_e6", &C::latitudeE6, QT_TRANSLATE_NOOP("Partnerships", "Latitude"))
            .integer("longitude_e6", &C::longitudeE6, QT_TRANSLATE_NOOP("Partnerships", "Longitude"))
            .integer("population", &C::population, QT_TRANSLATE_NOOP("Partnerships", "Inhabitants"))
            .choice("language", &C::language, QT_TRANSLATE_NOOP("Partnerships", "Language of letters"),
                linkLanguages())
            .text("website", &C::website, QT_TRANSLATE_NOOP("Partnerships", "Website"))
            .flag("ours", &C::ours, QT_TRANSLATE_NOOP("Partnerships", "Our own community"))
            .text("notes", &C::notes, QT_TRANSLATE_NOOP("Partnerships", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &C::removed, QT_TRANSLATE_NOOP("Partnerships", "Removed"))
            .titled(titleOf)
            .sortedBy(titleOf);
    return record;
}

Problems check(const Community &community)
{
    constexpr qint64 pole = 90000000;
    constexpr qint64 half = 180000000;
    Problems problems;
    if (community.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please write the name of the community.")};
    if (qAbs(community.latitudeE6) > pole)
        problems += {u"latitude_e6"_s, Words::tr("A latitude lies between -90 and 90 degrees.")};
    if (qAbs(community.longitudeE6) > half)
        problems += {u"longitude_e6"_s, Words::tr("A longitude lies between -180 and 180 degrees.")};
    if (community.population < 0)
        problems += {u"population"_s, Words::tr("The number of inhabitants cannot be below nought.")};
    return problems;
}

} // namespace twinbook
