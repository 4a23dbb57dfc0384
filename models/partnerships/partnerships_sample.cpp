// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerships_sample.h"

#include "town_link.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 firstCommunity = 8'000'000;
constexpr qint64 firstLink = 8'100'000;
constexpr qint64 firstContact = 8'200'000;

void addCommunities(Edit &edit)
{
    struct Place
    {
        const char *name;
        const char *also;
        const char *country;
        const char *region;
        const char *postcode;
        double latitude;
        double longitude;
        int population;
        const char *language;
        const char *website;
    };
    static constexpr Place all[] = {
        {"Northbridge", "", "GB", "", "NB1", 53.3120, -1.5210, 22600, "en", "www.northbridge.example.org"},
        {"Valmont-sur-Orne", "Valmont", "FR", "Normandie", "14970", 48.9530, -0.4710, 9800, "fr",
            "www.valmont-sur-orne.example.org"},
        {"Altenbrück", "Altenbrueck", "DE", "Niedersachsen", "38799", 51.9210, 10.3340, 14300, "de",
            "www.altenbrueck.example.org"},
        {"Montalvera", "", "IT", "Emilia-Romagna", "41059", 44.4120, 10.9350, 7100, "it", ""},
        {"Ellesholm", "", "DK", "Syddanmark", "5790", 55.0420, 10.6120, 6400, "en", ""},
        {"Zielonowice", "", "PL", "pomorskie", "77-399", 53.7710, 17.1020, 5200, "pl", ""}};
    qint64 id = firstCommunity;
    for (const Place &one : all) {
        constexpr double millionth = 1e6;
        Community community;
        community.id = Id<Community>(++id);
        community.name = QString::fromUtf8(one.name);
        community.alsoKnown = QString::fromUtf8(one.also);
        community.country = QString::fromUtf8(one.country);
        community.region = QString::fromUtf8(one.region);
        community.postcode = QString::fromUtf8(one.postcode);
        community.placed = true;
        community.latitudeE6 = qRound64(one.latitude * millionth);
        community.longitudeE6 = qRound64(one.longitude * millionth);
        community.population = one.population;
        community.language = QString::fromUtf8(one.language);
        community.website = QString::fromUtf8(one.website);
        community.ours = id == sampleHome;
        edit.add(community);
    }
}

TownLink link(int number, int partner, const char *name, const char *kind, const char *status, int since)
{
    TownLink link;
    link.id = Id<TownLink>(firstLink + number);
    link.home = Id<Community>(sampleHome);
    link.partner = Id<Community>(firstCommunity + partner);
    link.name = QString::fromUtf8(name);
    link.kind = QString::fromUtf8(kind);
    link.status = QString::fromUtf8(status);
    link.sinceYear = since;
    link.what = u"town"_s;
    link.recognised = u"yes"_s;
    return link;
}

void addLinks(Edit &edit, QDate today)
{
    constexpr int sinceSilver = 25;
    TownLink valmont = link(1, 2, "Valmont-sur-Orne", "charter", "active", 1974);
    valmont.sinceOn = QDate(1974, 5, 18);
    valmont.checkedOn = today.addDays(-120);
    valmont.source = u"Charter in the mayor's parlour"_s;
    edit.add(valmont);
    TownLink altenbrueck = link(2, 3, "Altenbrück", "charter", "active", 1989);
    altenbrueck.sinceOn = QDate(1989, 9, 2);
    altenbrueck.checkedOn = today.addDays(-60);
    altenbrueck.source = u"Charter in the Rathaus of Altenbrück"_s;
    edit.add(altenbrueck);
    TownLink montalvera = link(3, 4, "Montalvera", "friendship", "dormant", 1998);
    montalvera.statusWhy =
        u"No answer to our letters since their committee dissolved itself; the choir still writes."_s;
    montalvera.checkedOn = today.addDays(-1100);
    edit.add(montalvera);
    TownLink ellesholm = link(4, 5, "Ellesholm", "friendship", "active", today.year() + 1 - sinceSilver);
    ellesholm.checkedOn = today.addDays(-300);
    edit.add(ellesholm);
    TownLink zielonowice = link(5, 6, "Zielonowice", "contact", "exploring", today.year());
    zielonowice.statusWhy = u"Their fire brigade asked ours whether there might be more."_s;
    zielonowice.recognised = u"no"_s;
    zielonowice.checkedOn = today.addDays(-20);
    edit.add(zielonowice);
    TownLink schools =
        link(6, 2, "Northbridge High School and Collège Jean-Moulin", "project", "active", 1996);
    schools.what = u"school"_s;
    schools.parent = Id<TownLink>(sampleLinkToValmont);
    schools.checkedOn = today.addDays(-200);
    edit.add(schools);
    TownLink hospitals = link(7, 3, "Hospital Friends and Klinikum Altenbrück", "informal", "active", 2004);
    hospitals.what = u"hospital"_s;
    hospitals.parent = Id<TownLink>(sampleLinkToAltenbrueck);
    hospitals.recognised = QString();
    hospitals.checkedOn = today.addDays(-400);
    edit.add(hospitals);
}

void addContacts(Edit &edit)
{
    struct Answering
    {
        int link;
        const char *name;
        const char *role;
        const char *organisation;
        const char *email;
        const char *phone;
        const char *address;
        const char *language;
    };
    static constexpr Answering all[] = {
        {1, "Hélène Marchand", "Présidente", "Comité de jumelage de Valmont-sur-Orne",
            "comite@valmont-sur-orne.example.org", "01 99 00 14 74",
            "2 place de la Mairie\n14970 Valmont-sur-Orne", "fr"},
        {1, "Étienne Lacroix", "Maire", "Mairie de Valmont-sur-Orne", "mairie@valmont-sur-orne.example.org",
            "01 99 00 10 00", "1 place de la Mairie\n14970 Valmont-sur-Orne", "fr"},
        {2, "Karl-Heinz Brandt", "Vorsitzender", "Partnerschaftsverein Altenbrück e. V.",
            "verein@altenbrueck.example.org", "+49 30 23125 189", "Rathausplatz 1\n38799 Altenbrück", "de"},
        {2, "Sabine Kuhnert", "Bürgermeisterin", "Stadt Altenbrück", "rathaus@altenbrueck.example.org",
            "+49 30 23125 100", "Rathausplatz 1\n38799 Altenbrück", "de"},
        {3, "Paola Ferretti", "Maestra del coro", "Coro di Montalvera", "coro@montalvera.example.org", "", "",
            "it"},
        {4, "Mette Holm", "Formand", "Ellesholm Venskabsbyforening", "post@ellesholm.example.org", "", "",
            "en"},
        {5, "Tomasz Zieliński", "Komendant", "OSP Zielonowice", "osp@zielonowice.example.org", "", "", "en"},
        {6, "Benoît Vasseur", "Professeur d'anglais", "Collège Jean-Moulin",
            "b.vasseur@college-valmont.example.org", "01 99 00 20 15",
            "14 rue des Écoles\n14970 Valmont-sur-Orne", "fr"}};
    qint64 id = firstContact;
    for (const Answering &one : all) {
        LinkContact contact;
        contact.id = Id<LinkContact>(++id);
        contact.link = Id<TownLink>(firstLink + one.link);
        contact.name = QString::fromUtf8(one.name);
        contact.role = QString::fromUtf8(one.role);
        contact.organisation = QString::fromUtf8(one.organisation);
        contact.email = QString::fromUtf8(one.email);
        contact.phone = QString::fromUtf8(one.phone);
        contact.address = QString::fromUtf8(one.address);
        contact.language = QString::fromUtf8(one.language);
        edit.add(contact);
    }
}

} // namespace

void addSamplePartnerships(Edit &edit, QDate today)
{
    addCommunities(edit);
    addLinks(edit, today);
    addContacts(edit);
}

} // namespace twinbook
