// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household.h"

#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString titleOf(const Household &household)
{
    for (const QString &title : {household.name, household.letterName, household.street.section(u'\n', 0, 0),
             household.town, household.postcode, household.phone}) {
        if (!title.isEmpty())
            return title;
    }
    return QCoreApplication::translate("Household", "(no name)");
}

} // namespace

QStringList addressLines(const Household &household, const QString &home)
{
    QStringList lines = household.street.split(u'\n', Qt::SkipEmptyParts);
    lines += household.town;
    lines += household.region;
    lines += household.postcode;
    if (!samePlace(household.country, home))
        lines += household.country;
    lines.removeAll(QString());
    return lines;
}

template <>
const Record<Household> &recordOf<Household>()
{
    using H = Household;
    static const Record<Household> record =
        Record<Household>("household", "Household", QT_TRANSLATE_NOOP("Household", "Household"),
            QT_TRANSLATE_NOOP("Household", "Households"))
            .text("name", &H::name, QT_TRANSLATE_NOOP("Household", "Name of the household"))
            .searched()
            .alsoKnownAs("household|family|foyer|famille|haushalt|familie")
            .text("letter_name", &H::letterName, QT_TRANSLATE_NOOP("Household", "Name on letters"))
            .searched()
            .alsoKnownAs("envelope name|mailing name|addressee|destinataire|briefanrede")
            .text("street", &H::street, QT_TRANSLATE_NOOP("Household", "Street"), Kind::LongText)
            .searched()
            .alsoKnownAs(
                "address|adr.|road|str.|adresse postale|street name|street and number|nom de rue|nom de la "
                "voie|"
                "strasse u. hausnr.|straße, hausnr.|address 1|address line 1|street address|home "
                "address|addr|home street|adresse|"
                "adresse 1|rue|voie|straße|strasse|anschrift|straße und hausnummer|address 1 - street")
            .text("town", &H::town, QT_TRANSLATE_NOOP("Household", "Town"))
            .searched()
            .alsoKnownAs(
                "city|town/city|post town|home city|cities|place|ville|commune|localité|lieu|ort|stadt|"
                "wohnort|address 1 - city")
            .text("neighbourhood", &H::neighbourhood, QT_TRANSLATE_NOOP("Household", "Part of town"))
            .alsoKnownAs("neighbourhood|neighborhood|village|district|ward|quartier|stadtteil|ortsteil")
            .text("region", &H::region, QT_TRANSLATE_NOOP("Household", "County or region"))
            .alsoKnownAs(
                "county|counties|state|region|home state|province|département|région|pays/état|bundesland|"
                "landkreis|address 1 - region")
            .text("postcode", &H::postcode, QT_TRANSLATE_NOOP("Household", "Postcode"))
            .searched()
            .alsoKnownAs("post code|zip|zip code|postal code|home zipcode|home zip|code postal|cp|npa|plz|"
                         "postleitzahl|address 1 - postal code")
            .text("country", &H::country, QT_TRANSLATE_NOOP("Household", "Country"))
            .alsoKnownAs("home country|pays|land|address 1 - country")
            .text("phone", &H::phone, QT_TRANSLATE_NOOP("Household", "Telephone at home"), Kind::Phone)
            .searched()
            .alsoKnownAs("household phone|family phone")
            .choice("hosting", &H::hosting, QT_TRANSLATE_NOOP("Household", "Hosts visitors"),
                {{u""_s, QT_TRANSLATE_NOOP("Household", "not asked yet")},
                    {u"yes"_s, QT_TRANSLATE_NOOP("Household", "yes, gladly")},
                    {u"reserve"_s, QT_TRANSLATE_NOOP("Household", "in reserve, if nobody else can")},
                    {u"no"_s, QT_TRANSLATE_NOOP("Household", "no")}})
            .alsoKnownAs("host|hosts|hosting|can host|accueil|hébergement|héberge|peut héberger|famille "
                         "d'accueil|gastfamilie|"
                         "gastgeber|unterbringung")
            .integer(
                "single_rooms", &H::singleRooms, QT_TRANSLATE_NOOP("Household", "Rooms with a single bed"))
            .alsoKnownAs("single rooms|single beds|singles|lits simples|einzelzimmer|einzelbetten")
            .integer(
                "double_rooms", &H::doubleRooms, QT_TRANSLATE_NOOP("Household", "Rooms with a double bed"))
            .alsoKnownAs("double rooms|double beds|doubles|lits doubles|doppelzimmer|doppelbetten")
            .integer("twin_rooms", &H::twinRooms, QT_TRANSLATE_NOOP("Household", "Rooms with two beds"))
            .alsoKnownAs("twin rooms|twins|chambres à deux lits|zweibettzimmer")
            .integer("sofa_places", &H::sofaPlaces, QT_TRANSLATE_NOOP("Household", "Places on a sofa bed"))
            .alsoKnownAs("sofa bed|sofa beds|canapé-lit|schlafsofa")
            .integer("max_guests", &H::maxGuests, QT_TRANSLATE_NOOP("Household", "At most so many guests"))
            .alsoKnownAs("max guests|beds|places|guests|nombre de lits|betten|plätze")
            .text("pets", &H::pets, QT_TRANSLATE_NOOP("Household", "Pets"))
            .alsoKnownAs("pet|animals|animaux|haustiere|tiere")
            .choice("smoking", &H::smoking, QT_TRANSLATE_NOOP("Household", "Smoking at home"),
                {{u""_s, QT_TRANSLATE_NOOP("Household", "not known")},
                    {u"no"_s, QT_TRANSLATE_NOOP("Household", "nobody smokes")},
                    {u"outside"_s, QT_TRANSLATE_NOOP("Household", "only outside")},
                    {u"yes"_s, QT_TRANSLATE_NOOP("Household", "yes")}})
            .alsoKnownAs("smoking|smoking household|foyer fumeur|raucherhaushalt")
            .flag("step_free", &H::stepFree, QT_TRANSLATE_NOOP("Household", "A guest room without steps"))
            .alsoKnownAs("step free|ground floor|plain-pied|ebenerdig")
            .text("stairs", &H::stairs, QT_TRANSLATE_NOOP("Household", "Stairs and access"))
            .text("diets_cooked", &H::dietsCooked, QT_TRANSLATE_NOOP("Household", "Diets they can cook for"))
            .integer("distance_km", &H::distanceKm,
                QT_TRANSLATE_NOOP("Household", "Kilometres to the meeting place"))
            .flag("has_car", &H::hasCar, QT_TRANSLATE_NOOP("Household", "Can fetch guests by car"))
            .alsoKnownAs("car|voiture|auto")
            .text("would_take", &H::wouldTake, QT_TRANSLATE_NOOP("Household", "Would like to take"))
            .text("would_not_take", &H::wouldNotTake, QT_TRANSLATE_NOOP("Household", "Would not take"))
            .text("hosting_notes", &H::hostingNotes, QT_TRANSLATE_NOOP("Household", "Notes on hosting"),
                Kind::LongText)
            .text("notes", &H::notes, QT_TRANSLATE_NOOP("Household", "Notes"), Kind::LongText)
            .flag("removed", &H::removed, QT_TRANSLATE_NOOP("Household", "Removed"))
            .titled(titleOf)
            .sortedBy(titleOf);
    return record;
}

} // namespace twinbook
