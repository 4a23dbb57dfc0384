// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString titleOf(const Organisation &organisation)
{
    return organisation.name;
}

} // namespace

template <>
const Record<Organisation> &recordOf<Organisation>()
{
    using O = Organisation;
    static const Record<Organisation> record =
        Record<Organisation>("organisation", "Organisation",
            QT_TRANSLATE_NOOP("Organisation", "Organisation"),
            QT_TRANSLATE_NOOP("Organisation", "Organisations"))
            .text("name", &O::name, QT_TRANSLATE_NOOP("Organisation", "Name"))
            .searched()
            .alsoKnownAs("name|organisation|organization|organisation "
                         "name|company|school|club|institution|organisme|association|société|nom|firma|"
                         "einrichtung|verein|organisationsname")
            .choice("kind", &O::kind, QT_TRANSLATE_NOOP("Organisation", "Kind"),
                {{u""_s, QT_TRANSLATE_NOOP("Organisation", "not stated")},
                    {u"school"_s, QT_TRANSLATE_NOOP("Organisation", "school")},
                    {u"club"_s, QT_TRANSLATE_NOOP("Organisation", "club or society")},
                    {u"firm"_s, QT_TRANSLATE_NOOP("Organisation", "firm")},
                    {u"council"_s, QT_TRANSLATE_NOOP("Organisation", "council")},
                    {u"church"_s, QT_TRANSLATE_NOOP("Organisation", "church or faith group")},
                    {u"charity"_s, QT_TRANSLATE_NOOP("Organisation", "charity")},
                    {u"other"_s, QT_TRANSLATE_NOOP("Organisation", "other")}})
            .alsoKnownAs("kind|type|sort|type d'organisme|nature|art")
            .text("contact_name", &O::contactName, QT_TRANSLATE_NOOP("Organisation", "Contact"))
            .searched()
            .alsoKnownAs("contact|contact name|contact person|name of contact|interlocuteur|personne à "
                         "contacter|nom du contact|ansprechpartner|ansprechpartnerin|kontakt|kontaktperson")
            .text("contact_role", &O::contactRole, QT_TRANSLATE_NOOP("Organisation", "Post of the contact"))
            .alsoKnownAs("role|post|position|job title|function|fonction|poste|funktion|stellung")
            .text("email", &O::email, QT_TRANSLATE_NOOP("Organisation", "E-mail"), Kind::Email)
            .searched()
            .alsoKnownAs("email|e-mail address|email address|mail|courriel|adresse e-mail|e-mail-adresse")
            .text("phone", &O::phone, QT_TRANSLATE_NOOP("Organisation", "Telephone"), Kind::Phone)
            .searched()
            .alsoKnownAs(
                "phone|tel|tel.|phone number|telephone number|téléphone|tél.|tél|telefon|telefonnummer")
            .text("website", &O::website, QT_TRANSLATE_NOOP("Organisation", "Website"))
            .alsoKnownAs("web|url|homepage|site|site web|site internet|webseite|internet")
            .text("street", &O::street, QT_TRANSLATE_NOOP("Organisation", "Street"), Kind::LongText)
            .alsoKnownAs("address|adr.|road|address 1|address line 1|street "
                         "address|adresse|rue|voie|straße|strasse|anschrift|straße und hausnummer")
            .text("town", &O::town, QT_TRANSLATE_NOOP("Organisation", "Town"))
            .searched()
            .alsoKnownAs("city|place|post town|ville|commune|localité|ort|stadt")
            .text("postcode", &O::postcode, QT_TRANSLATE_NOOP("Organisation", "Postcode"))
            .alsoKnownAs("post code|zip|zip code|postal code|code postal|cp|plz|postleitzahl")
            .text("country", &O::country, QT_TRANSLATE_NOOP("Organisation", "Country"))
            .alsoKnownAs("pays|land")
            .flag("offers_venue", &O::offersVenue, QT_TRANSLATE_NOOP("Organisation", "Offer a venue"))
            .alsoKnownAs("venue|venues|hall|room|salle|local|raum|räume|saal")
            .flag("offers_sponsorship", &O::offersSponsorship,
                QT_TRANSLATE_NOOP("Organisation", "Sponsor the twinning"))
            .alsoKnownAs("sponsor|sponsors|sponsorship|sponsoring|mécénat|mécène|förderer|spende")
            .flag("offers_expertise", &O::offersExpertise,
                QT_TRANSLATE_NOOP("Organisation", "Offer knowledge or services"))
            .alsoKnownAs("expertise|knowledge|services|compétences|fachwissen|wissen")
            .flag("offers_hosts", &O::offersHosts,
                QT_TRANSLATE_NOOP("Organisation", "Find hosts among their people"))
            .alsoKnownAs("hosts|hosting|accueil|gastgeber")
            .flag("offers_other", &O::offersOther, QT_TRANSLATE_NOOP("Organisation", "Offer something else"))
            .text("offers", &O::offers, QT_TRANSLATE_NOOP("Organisation", "What they offer"), Kind::LongText)
            .searched()
            .alsoKnownAs("offers|offer|what they can do|offre|offres|propose|angebot|angebote|bietet an")
            .text("category", &O::category, QT_TRANSLATE_NOOP("Organisation", "Membership category"))
            .alsoKnownAs("membership|membership "
                         "type|category|catégorie|adhésion|mitgliedschaft|mitgliedsart|kategorie")
            .date("joined", &O::joined, QT_TRANSLATE_NOOP("Organisation", "Member since"))
            .alsoKnownAs("joined|join date|date joined|adhérent depuis|membre depuis|mitglied seit|eintritt")
            .date("paid_until", &O::paidUntil, QT_TRANSLATE_NOOP("Organisation", "Paid until"))
            .alsoKnownAs(
                "paid to|paid until|paid up to|à jour jusqu'au|cotisation jusqu'au|bezahlt bis|beitrag bis")
            .date("left_on", &O::leftOn, QT_TRANSLATE_NOOP("Organisation", "Left on"))
            .alsoKnownAs("left|date left|resigned|date de départ|sortie|austritt|ausgetreten")
            .text("notes", &O::notes, QT_TRANSLATE_NOOP("Organisation", "Notes"), Kind::LongText)
            .alsoKnownAs("note|remarks|comments|comment|remarque|remarques|commentaire|commentaires|"
                         "bemerkung|bemerkungen|notizen|anmerkungen")
            .flag("removed", &O::removed, QT_TRANSLATE_NOOP("Organisation", "Removed"))
            .titled(titleOf)
            .sortedBy(titleOf);
    return record;
}

} // namespace twinbook
