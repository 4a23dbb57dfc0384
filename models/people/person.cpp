// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString titleOf(const Person &person)
{
    return displayName(person);
}

QString sortNameOf(const Person &person)
{
    // Letter by letter, so that Carraway-Lemoine comes after every Carraway.
    const QString name = QString(person.familyName).remove(u' ').remove(u'-') + u' ' + person.givenName;
    return name.trimmed().isEmpty() ? displayName(person) : name;
}

} // namespace

QString displayName(const Person &person)
{
    const QString given = person.knownAs.isEmpty() ? person.givenName : person.knownAs;
    const QString name = (given + u' ' + person.familyName).trimmed();
    if (!name.isEmpty())
        return name;
    for (const QString &other : {person.email, person.mobile, person.phone, person.workPhone}) {
        if (!other.isEmpty())
            return other;
    }
    return QCoreApplication::translate("Person", "(no name)");
}

QString listName(const Person &person)
{
    const QString given = person.knownAs.isEmpty() ? person.givenName : person.knownAs;
    if (person.familyName.isEmpty() || given.isEmpty())
        return displayName(person);
    return person.familyName + u", "_s + given;
}

int ageOn(QDate born, QDate day)
{
    if (!born.isValid() || !day.isValid() || born > day)
        return -1;
    const int years = day.year() - born.year();
    const bool before = day.month() < born.month() || (day.month() == born.month() && day.day() < born.day());
    return before ? years - 1 : years;
}

template <>
const Record<Person> &recordOf<Person>()
{
    using P = Person;
    static const Record<Person> record =
        Record<Person>(
            "person", "Person", QT_TRANSLATE_NOOP("Person", "Person"), QT_TRANSLATE_NOOP("Person", "People"))
            .link("household", &P::household, QT_TRANSLATE_NOOP("Person", "Household"), "household")
            .text("title", &P::title, QT_TRANSLATE_NOOP("Person", "Title"))
            .alsoKnownAs("salutation|name prefix|prefix|mr/mrs|civ.|civilité|civilite|titre|anrede|titel|"
                         "préfixe du nom|namenspräfix")
            .text("given_name", &P::givenName, QT_TRANSLATE_NOOP("Person", "First name"))
            .searched()
            .alsoKnownAs(
                "first|given name|forename|forenames|first names|christian name|firstname|prénom|prenom|"
                "prénoms|vorname|vornamen|rufname")
            .text("family_name", &P::familyName, QT_TRANSLATE_NOOP("Person", "Last name"))
            .searched()
            .alsoKnownAs(
                "last|family name|surname|lastname|second name|nom|nom de famille|nachname|familienname|"
                "zuname")
            .text("suffix", &P::suffix, QT_TRANSLATE_NOOP("Person", "Letters after the name"))
            .alsoKnownAs("suffix|name suffix|generation|suffixe|suffixe du nom|namenssuffix")
            .text("known_as", &P::knownAs, QT_TRANSLATE_NOOP("Person", "Known as"))
            .searched()
            .alsoKnownAs("nickname|nick name|short name|preferred name|surnom|spitzname|übername|rufname")
            .date("born", &P::born, QT_TRANSLATE_NOOP("Person", "Date of birth"))
            .alsoKnownAs(
                "birthday|birth date|birthdate|dob|d.o.b.|born|bday|date de naissance|né(e) le|né le|"
                "anniversaire|"
                "naissance|geburtsdatum|geburtstag|geboren|geb.|geb.datum|geb. am|geboren "
                "am|geb.-datum|geb.-dat.|"
                "gebdat|gebdatum|née le|né le/née le")
            .choice("age_band", &P::ageBand, QT_TRANSLATE_NOOP("Person", "Age band"),
                {{u""_s, QT_TRANSLATE_NOOP("Person", "not known")},
                    {u"under18"_s, QT_TRANSLATE_NOOP("Person", "under 18")},
                    {u"18-24"_s, QT_TRANSLATE_NOOP("Person", "18 to 24")},
                    {u"25-44"_s, QT_TRANSLATE_NOOP("Person", "25 to 44")},
                    {u"45-64"_s, QT_TRANSLATE_NOOP("Person", "45 to 64")},
                    {u"65plus"_s, QT_TRANSLATE_NOOP("Person", "65 and over")}})
            .alsoKnownAs("age group|age range|tranche d'âge|altersgruppe")
            .choice("gender", &P::gender, QT_TRANSLATE_NOOP("Person", "Gender"),
                {{u""_s, QT_TRANSLATE_NOOP("Person", "not stated")},
                    {u"f"_s, QT_TRANSLATE_NOOP("Person", "female")},
                    {u"m"_s, QT_TRANSLATE_NOOP("Person", "male")},
                    {u"x"_s, QT_TRANSLATE_NOOP("Person", "other")}})
            .alsoKnownAs("sex|m/f|sexe|genre|geschlecht")
            .text("email", &P::email, QT_TRANSLATE_NOOP("Person", "E-mail"), Kind::Email)
            .searched()
            .alsoKnownAs(
                "email|e-mail address|email address|primary email|mail|courriel|adresse électronique|"
                "adresse mail|adresse e-mail|mél|e-mail-adresse|mailadresse|e-mail 1 - value|"
                "première adresse électronique|adresse électronique principale|adresse e-mail principale|"
                "adresse de messagerie|primäre e-mail-adresse|primäre e-mail|haupt-e-mail")
            .text("email2", &P::email2, QT_TRANSLATE_NOOP("Person", "Second e-mail"), Kind::Email)
            .searched()
            .alsoKnownAs("secondary email|e-mail 2|email 2|e-mail 2 address|other email|autre courriel|"
                         "zweite e-mail|e-mail 2 - value|deuxième adresse électronique|adresse électronique "
                         "secondaire|adresse e-mail secondaire|adresse de messagerie 2|adresse mail 2|"
                         "sekundäre e-mail-adresse|sekundäre e-mail")
            .text("mobile", &P::mobile, QT_TRANSLATE_NOOP("Person", "Mobile"), Kind::Phone)
            .searched()
            .alsoKnownAs("mobile phone|mobile number|mobile no|cell|cell phone|cellphone|portable|"
                         "téléphone portable|tél. portable|port.|handy|mobiltelefon|mobilnummer|mobilnr.|"
                         "mobil-nr.|handynummer|handynr.")
            .text("phone", &P::phone, QT_TRANSLATE_NOOP("Person", "Telephone"), Kind::Phone)
            .searched()
            .alsoKnownAs("phone|phone number|tel|tel.|telephone number|tel no|home phone|landline|"
                         "contact phone number|téléphone|tél|tél.|téléphone fixe|fixe|telefon|telefonnummer|"
                         "festnetz|tel. privat|main phone")
            .text("work_phone", &P::workPhone, QT_TRANSLATE_NOOP("Person", "Work telephone"), Kind::Phone)
            .searched()
            .alsoKnownAs(
                "work phone|business phone|office phone|téléphone professionnel|tél. travail|"
                "telefon dienstlich|telefon dienstl.|tel. dienstlich|tel. dienstl.|tel. geschäftlich")
            .flag("paper_post", &P::paperPost, QT_TRANSLATE_NOOP("Person", "Letters on paper"))
            .alsoKnownAs("post|by post|paper|courrier papier|per post")
            .choice("letter_language", &P::letterLanguage, QT_TRANSLATE_NOOP("Person", "Language of letters"),
                {{u""_s, QT_TRANSLATE_NOOP("Person", "as the association")},
                    {u"en"_s, QT_TRANSLATE_NOOP("Person", "English")},
                    {u"fr"_s, QT_TRANSLATE_NOOP("Person", "French")},
                    {u"de"_s, QT_TRANSLATE_NOOP("Person", "German")}})
            .alsoKnownAs("preferred language|correspondence language|langue de correspondance|"
                         "korrespondenzsprache")
            .text("languages", &P::languages, QT_TRANSLATE_NOOP("Person", "Languages"), Kind::Languages)
            .searched()
            .alsoKnownAs(
                "languages|language|languages spoken|langues|langues parlées|langue|sprachen|sprache|"
                "fremdsprachen")
            .text("nationality", &P::nationality, QT_TRANSLATE_NOOP("Person", "Nationality"))
            .alsoKnownAs("citizenship|nationalité|staatsangehörigkeit|nationalität")
            .text("occupation", &P::occupation, QT_TRANSLATE_NOOP("Person", "Occupation"))
            .searched()
            .alsoKnownAs("job|job title|profession|métier|beruf|title (job)")
            .text("skills", &P::skills, QT_TRANSLATE_NOOP("Person", "Skills"))
            .searched()
            .alsoKnownAs("skill|compétences|fähigkeiten|kenntnisse")
            .text("interests", &P::interests, QT_TRANSLATE_NOOP("Person", "Interests"))
            .searched()
            .alsoKnownAs("hobby|hobbies|interest|loisirs|centres d'intérêt|interessen")
            .choice("diet", &P::diet, QT_TRANSLATE_NOOP("Person", "Diet"),
                {{u""_s, QT_TRANSLATE_NOOP("Person", "eats everything")},
                    {u"vegetarian"_s, QT_TRANSLATE_NOOP("Person", "vegetarian")},
                    {u"vegan"_s, QT_TRANSLATE_NOOP("Person", "vegan")},
                    {u"fish"_s, QT_TRANSLATE_NOOP("Person", "fish but no meat")},
                    {u"halal"_s, QT_TRANSLATE_NOOP("Person", "halal")},
                    {u"kosher"_s, QT_TRANSLATE_NOOP("Person", "kosher")},
                    {u"glutenfree"_s, QT_TRANSLATE_NOOP("Person", "gluten-free")},
                    {u"other"_s, QT_TRANSLATE_NOOP("Person", "other, see the notes on diet")}})
            .alsoKnownAs("dietary|dietary requirements|régime|régime alimentaire|kost|ernährung")
            .text("diet_notes", &P::dietNotes, QT_TRANSLATE_NOOP("Person", "Notes on diet"))
            .text("allergies", &P::allergies, QT_TRANSLATE_NOOP("Person", "Allergies"))
            .alsoKnownAs("allergy|allergien|allergie")
            .text("access_needs", &P::accessNeeds, QT_TRANSLATE_NOOP("Person", "Access needs"))
            .alsoKnownAs("access|mobility|disability|besoins d'accès|mobilité réduite|barrierefreiheit|"
                         "einschränkungen")
            .flag("smoker", &P::smoker, QT_TRANSLATE_NOOP("Person", "Smokes"))
            .alsoKnownAs("smoker|fumeur|raucher")
            .text("emergency_name", &P::emergencyName, QT_TRANSLATE_NOOP("Person", "Emergency contact"))
            .alsoKnownAs("emergency contact name|next of kin|ice|contact d'urgence|personne à prévenir|"
                         "notfallkontakt")
            .text("emergency_phone", &P::emergencyPhone, QT_TRANSLATE_NOOP("Person", "Emergency telephone"),
                Kind::Phone)
            .alsoKnownAs("emergency phone|emergency number|téléphone d'urgence|notfalltelefon|notfallnummer")
            .text("emergency_relation", &P::emergencyRelation,
                QT_TRANSLATE_NOOP("Person", "Relation of the emergency contact"))
            .text("member_number", &P::memberNumber, QT_TRANSLATE_NOOP("Person", "Membership number"))
            .searched()
            .alsoKnownAs(
                "member no|member no.|membership no|member number|number|no.|mem no|mem. no.|mem number|memb "
                "no|n° adhérent|"
                "numéro "
                "d'adhérent|numéro|mitgliedsnummer|mitglieds-nr.|mitglied-nr|mitgl.-nr.|mitglnr|mitgliedsnr.|"
                "mitgliednr|nr.")
            .text("category", &P::category, QT_TRANSLATE_NOOP("Person", "Membership category"))
            .searched()
            .alsoKnownAs("membership|membership type|category|type of membership|type|catégorie|adhésion|"
                         "type d'adhésion|mitgliedschaft|mitgliedsart|kategorie|beitragsart")
            .date("joined", &P::joined, QT_TRANSLATE_NOOP("Person", "Member since"))
            .alsoKnownAs(
                "joined|join date|date joined|joining date|date of joining|joined on|joined in|member from|"
                "membership since|year joined|year of joining|adhérent depuis|adhésion depuis|date "
                "d'adhésion|année d'adhésion|année adhésion|membre depuis|mitglied seit|mitglied ab|"
                "eintritt|eintritt am|eintrittsdatum|eintr|beitritt")
            .date("paid_until", &P::paidUntil, QT_TRANSLATE_NOOP("Person", "Paid until"))
            .alsoKnownAs(
                "paid to|paid up to|paid up until|paid till|paid|paid up|expires|renewal|renewal "
                "date|renewal due|subscription "
                "paid "
                "until|subscription paid to|subscription paid|subs paid|subs paid to|subs paid until|fees "
                "paid|"
                "à jour jusqu'au|à jour de cotisation|à jour|cotisation jusqu'au|cotisation payée|cotisation "
                "payée jusqu'au|cotisation réglée|payé|payé jusqu'au|bezahlt bis|bezahlt|beitrag bis|beitrag "
                "bezahlt|beitrag bezahlt bis|beitrag gezahlt|gezahlt bis")
            .date("left_on", &P::leftOn, QT_TRANSLATE_NOOP("Person", "Left on"))
            .alsoKnownAs(
                "left|date left|leaving date|date of leaving|resigned|resigned on|date de départ|date de "
                "sortie|sortie|parti le|démission|austritt|austritt am|austr|austrittsdatum|"
                "ausgetreten|ausgetreten am|kündigung|gekündigt|gekündigt zum|kündigung zum")
            .text("left_reason", &P::leftReason, QT_TRANSLATE_NOOP("Person", "Why they left"))
            .text("passport_country", &P::passportCountry, QT_TRANSLATE_NOOP("Person", "Passport of"))
            .date("passport_issued", &P::passportIssued, QT_TRANSLATE_NOOP("Person", "Passport issued"))
            .date("passport_expires", &P::passportExpires, QT_TRANSLATE_NOOP("Person", "Passport expires"))
            .date("health_card_expires", &P::healthCardExpires,
                QT_TRANSLATE_NOOP("Person", "Health card (GHIC, EHIC) expires"))
            .text("insurance", &P::insurance, QT_TRANSLATE_NOOP("Person", "Travel insurance"))
            .text("travel_notes", &P::travelNotes, QT_TRANSLATE_NOOP("Person", "Notes on travel"),
                Kind::LongText)
            .text("notes", &P::notes, QT_TRANSLATE_NOOP("Person", "Notes"), Kind::LongText)
            .alsoKnownAs("note|bemerkung|anmerkung|notiz|comment|comments|remarks|remarques|commentaires|"
                         "observations|bemerkungen|"
                         "anmerkungen|notizen")
            .flag("removed", &P::removed, QT_TRANSLATE_NOOP("Person", "Removed"))
            .titled(titleOf)
            .sortedBy(sortNameOf);
    return record;
}

} // namespace twinbook
