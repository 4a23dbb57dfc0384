// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_fields.h"

#include "household.h"
#include "person.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFields)
};

// The household's columns whose name or label a person's column has already.
struct Renamed
{
    const char *column;
    const char *name;
};

constexpr Renamed renamed[] = {
    {"name", "household"}, {"phone", "household_phone"}, {"notes", "household_notes"}};

PeopleField part(const char *name, const QString &label, PeopleField::Special special, const char *synonyms)
{
    return {QString::fromLatin1(name), label, PeopleField::Part, special, -1,
        QString::fromUtf8(synonyms).split(u'|', Qt::SkipEmptyParts)};
}

void addColumns(QList<PeopleField> &fields, const RecordShape &shape, PeopleField::Owner owner)
{
    for (int i = 0; i < shape.columns.size(); ++i) {
        const Column &column = shape.columns.at(i);
        if (column.kind == Kind::Link || column.name == u"removed"_s)
            continue;
        PeopleField field{column.name, shape.label(column), owner, PeopleField::None, i, column.synonyms};
        for (const Renamed &other : renamed) {
            if (owner == PeopleField::OfHousehold && column.name == QLatin1String(other.column))
                field.name = QString::fromLatin1(other.name);
        }
        if (field.name == u"household_notes"_s)
            field.label = Words::tr("Notes on the household");
        fields += field;
    }
}

} // namespace

QList<PeopleField> peopleFields()
{
    QList<PeopleField> fields;
    addColumns(fields, recordOf<Person>(), PeopleField::OfPerson);
    addColumns(fields, recordOf<Household>(), PeopleField::OfHousehold);
    fields += part("name", Words::tr("Full name"), PeopleField::FullName,
        "name|names|fullname|display name|anzeigename|nom à afficher|contact name|member name|file as|nom "
        "complet|nom et prénom|nom "
        "prénom|"
        "prénom nom|prénom et nom|nom, prénom|noms|vollständiger name|name, vorname|vorname, name|name "
        "vorname|"
        "vor- und nachname|vorname nachname|vorname und nachname");
    fields += part("middle_name", Words::tr("Middle name"), PeopleField::MiddleName,
        "middle|middle names|additional name|other names|second forename|deuxième prénom|zweiter vorname");
    fields += part("birth_year", Words::tr("Year of birth"), PeopleField::BirthYear,
        "birth year|born in|année de naissance|geburtsjahr|jahrgang");
    fields += part("birth_month", Words::tr("Month of birth"), PeopleField::BirthMonth,
        "birth month|mois de naissance|geburtsmonat|mois");
    fields += part(
        "birth_day", Words::tr("Day of birth"), PeopleField::BirthDay, "birth day|jour de naissance|jour");
    fields += part("age", Words::tr("Age"), PeopleField::Age, "âge|alter|age in years|lebensalter");
    fields += part("street2", Words::tr("Second line of the address"), PeopleField::SecondStreet,
        "address 2|address2|address line 2|address line 3|address 3|home address 2|home street 2|home street "
        "3|"
        "street 2|extended address|adresse 2|adresse (suite)|complément "
        "d'adresse|adresszusatz|zusatz|locality");
    fields += part("house_number", Words::tr("House number"), PeopleField::HouseNumber,
        "house|house no|house nr|house name|house name/number|house number/name|house name or number|house "
        "number or name|hausnummer|hausnr|haus-nr|hnr|numéro de la maison|numéro de maison|numéro de rue|n° "
        "de rue|numéro de voie|n° voie|n° rue|"
        "street number|street no");
    fields += part("initials", Words::tr("Initials"), PeopleField::Initials,
        "initial|initiale|initiales|initialen|inits|init");
    fields += part("status", Words::tr("Status of the membership"), PeopleField::Status,
        "status|statut|member status|membership "
        "status|mitgliedsstatus|mitgliederstatus|mitgliedstatus|statut "
        "adhérent|statut de l'adhérent");
    fields += part("deceased", Words::tr("Died"), PeopleField::Deceased,
        "deceased|dead|died on|date of death|date deceased|décédé|décédée|décédé(e)|décédé le|décédé(e) "
        "le|décès|date de décès|date du décès|verstorben|verstorben am|gestorben|gestorben "
        "am|sterbedatum|todesdatum|todestag");
    fields += part("other_email", Words::tr("A further e-mail"), PeopleField::OtherEmail,
        "e-mail 3|e-mail 3 address|further e-mail|work e-mail|business e-mail|e-mail dienstlich|adresse de "
        "messagerie 3|adresse mail 3|adresse e-mail supplémentaire|weitere e-mail");
    fields += part("other_phone", Words::tr("A further telephone number"), PeopleField::OtherPhone,
        "phone 2|phone2|home phone 2|other phone|second phone|telephone 2|primary phone|car phone|"
        "autre téléphone|weitere telefonnummer");
    fields += part("tags", Words::tr("Tags"), PeopleField::Tags,
        "tag|étiquette|étiquettes|mots-clés|schlagwort|schlagworte|schlagwörter|stichworte");
    fields += part("household_key", Words::tr("Number of the household"), PeopleField::HouseholdKey,
        "haushalts-id|haushalt-id|haushaltsnummer|haushaltsnr|familien-id|familiennummer|household "
        "id|household "
        "key|household number|family id|family number|id foyer|foyer id|numéro de foyer|numéro de famille");
    fields += part("keep", Words::tr("Keep in the notes"), PeopleField::Keep,
        "fax|pager|website|company|organisation|organization|department|maiden name|nom de jeune "
        "fille|geburtsname|"
        "group membership|groups|labels|categories|spouse|partner|conjoint|ehepartner|children|anniversary|"
        "account|screen name|im|skype|instant messaging|role|assistant|manager|related|birthday without "
        "year|firma|firmenname|rollen|rôles|zusätzliche angaben|verein|abteilung|société|web "
        "page|employer|libellés|"
        "anniversaire de mariage ou fête|anniversaire de mariage|anniversaire/fête|type de messagerie|nom "
        "complet de l'adresse de messagerie|nom de l'entreprise|entreprise|messenger-name|pseudonyme|nom à "
        "l'écran|nom de l'écran|photo|foto");
    return fields;
}

int fieldIndex(const QList<PeopleField> &fields, const QString &name)
{
    const auto it = std::find_if(
        fields.begin(), fields.end(), [&](const PeopleField &field) { return field.name == name; });
    return it == fields.end() ? -1 : int(it - fields.begin());
}

const RecordShape &shapeOf(const PeopleField &field)
{
    if (field.owner == PeopleField::OfPerson)
        return recordOf<Person>();
    return recordOf<Household>();
}

} // namespace twinbook
