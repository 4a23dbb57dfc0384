// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Headings understood word by word: "Contact Phone Number", "Home ZipCode", "Telefon privat".
#include "heading_index.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

enum class Concept {
    Filler,
    Code,
    Name,
    Phone,
    Mobile,
    Work,
    Further,
    Home,
    Fax,
    Email,
    Extra,
    Street,
    Town,
    Postcode,
    Country,
    Region,
    First,
    Last,
    Birth,
    Year,
    Month,
    Day
};

struct ConceptWords
{
    Concept what;
    const char16_t *words;
};

constexpr std::array concepts{
    ConceptWords{Concept::Filler,
        u"contact primary main principal haupt number numbers nummer numero no nr num n n° the of and et und "
        u"de du la "
        u"le l d u der die das des value your votre ihr ihre member members membre mitglied mitglieds "
        u"adherent "
        u"full "
        u"line date address1 1 postanschrift deutsch"},
    ConceptWords{Concept::Code, u"code"},
    ConceptWords{Concept::Name, u"name names"},
    ConceptWords{
        Concept::Phone, u"phone phones telephone telephones tel tele telefon telefonnummer telno ph fon"},
    ConceptWords{
        Concept::Mobile, u"mobile mobiles mobil portable handy cell cellphone cellular mob mobiltelefon gsm"},
    ConceptWords{Concept::Work,
        u"work business office pro professionnel professionnelle travail arbeit bureau dienstlich geschaftlich "
        u"beruflich"},
    ConceptWords{Concept::Further, u"supplementaire weitere weiterer autre autres other further additional"},
    ConceptWords{Concept::Home,
        u"home private privat prive privee personal perso personnel personnelle domicile zuhause fixe "
        u"landline "
        u"festnetz house maison"},
    ConceptWords{Concept::Fax, u"fax telefax telecopie pager"},
    ConceptWords{Concept::Email, u"email emails mail courriel mel mailadresse"},
    ConceptWords{Concept::Extra,
        u"web website url homepage internet page webpage organisation organization company employer "
        u"department "
        u"spouse partner maiden groups group labels categories anniversary"},
    ConceptWords{Concept::Street,
        u"street address adresse addr anschrift rue strasse str voie road hausnummer hausnr"},
    ConceptWords{Concept::Town, u"city cities town ville ort stadt wohnort commune"},
    ConceptWords{Concept::Postcode, u"postcode zip zipcode plz postleitzahl cp postal"},
    ConceptWords{Concept::Country, u"country pays land"},
    ConceptWords{
        Concept::Region, u"state county counties region province bundesland dep departement kanton canton"},
    ConceptWords{Concept::First, u"first given forename forenames vorname vornamen prenom prenoms christian"},
    ConceptWords{Concept::Last, u"last family surname nachname familienname nom"},
    ConceptWords{Concept::Birth, u"birth born birthday birthdate dob naissance ne nee geburtsdatum geboren"},
    ConceptWords{Concept::Year, u"year annee jahr"},
    ConceptWords{Concept::Month, u"month mois monat"},
    ConceptWords{Concept::Day, u"day jour tag"},
};

const QHash<QString, Concept> &dictionary()
{
    static const QHash<QString, Concept> words = [] {
        QHash<QString, Concept> all;
        for (const ConceptWords &line : concepts) {
            for (QStringView word : QStringView(line.words).split(u' '))
                all.insert(word.toString(), line.what);
        }
        return all;
    }();
    return words;
}

// The concepts of a heading, and the number in it.
struct Spelt
{
    QSet<int> has;
    int number = 1;

    bool operator()(Concept what) const { return has.contains(int(what)); }
};

QString birthField(const Spelt &has)
{
    if (has(Concept::Name))
        return {};
    return has(Concept::Year) ? u"birth_year"_s
        : has(Concept::Month) ? u"birth_month"_s
        : has(Concept::Day)   ? u"birth_day"_s
                              : u"born"_s;
}

QString addressField(const Spelt &has)
{
    const bool further = has(Concept::Work) || has(Concept::Further) || has.number > 1;
    if (has(Concept::Town))
        return further ? u"keep"_s : u"town"_s;
    if (has(Concept::Country))
        return further ? u"keep"_s : u"country"_s;
    if (has(Concept::Region))
        return further ? u"keep"_s : u"region"_s;
    if (has(Concept::Postcode) && (!has(Concept::Street) || has(Concept::Code)))
        return further ? u"keep"_s : u"postcode"_s;
    if (!has(Concept::Street))
        return {};
    return has(Concept::Work) || has(Concept::Further) ? u"keep"_s
        : has.number > 1                               ? u"street2"_s
                                                       : u"street"_s;
}

QString contactField(const Spelt &has)
{
    if (has(Concept::Fax) || has(Concept::Extra))
        return u"keep"_s;
    if (has(Concept::Email))
        return has(Concept::Further)               ? u"other_email"_s
            : has.number == 2                      ? u"email2"_s
            : has.number > 2 || has(Concept::Work) ? u"other_email"_s
                                                   : u"email"_s;
    if (has(Concept::Phone) || has(Concept::Mobile))
        return has.number > 1 || has(Concept::Further) ? u"other_phone"_s
            : has(Concept::Mobile)                     ? u"mobile"_s
            : has(Concept::Work)                       ? u"work_phone"_s
                                                       : u"phone"_s;
    return {};
}

} // namespace

QString fieldFromWords(const QStringList &words)
{
    Spelt has;
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        const auto it = dictionary().constFind(word);
        if (isNumber && number >= 1 && number <= 9)
            has.number = number;
        else if (it != dictionary().constEnd())
            has.has.insert(int(*it));
        else
            return {};
    }
    const QString contact = contactField(has);
    if (!contact.isEmpty())
        return contact;
    if (has(Concept::Birth))
        return birthField(has);
    if (has(Concept::First) && has(Concept::Last))
        return u"name"_s;
    if (has(Concept::First))
        return u"given_name"_s;
    if (has(Concept::Last))
        return u"family_name"_s;
    return addressField(has);
}

} // namespace twinbook
