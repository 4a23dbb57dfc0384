// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corporate_reader.h"

#include "nominees.h"
#include "organisation_contact.h"

#include "names.h"
#include "text.h"

#include <algorithm>

namespace twinbook {

namespace {

// Those of today, who act for it before who only speaks for it.
QList<Person> speakersOf(const Store &store, Id<Organisation> organisation, QDate today)
{
    QList<Person> all;
    const auto add = [&](Id<Person> id) {
        const std::optional<Person> person = store.get(id);
        if (person && !person->removed)
            all += *person;
    };
    for (const Nominee &nominee : nomineesOf(store, organisation, today))
        if (isNomineeOn(nominee, today))
            add(nominee.person);
    for (const OrganisationContact &contact : contactsOf(store, organisation, today))
        if (isContactOn(contact, today))
            add(contact.person);
    return all;
}

QString emailOf(const Person &person)
{
    return person.email.isEmpty() ? person.email2 : person.email;
}

Person named(const QString &contact)
{
    const PersonName name = splitName(contact);
    Person person;
    person.title = name.title;
    person.givenName = name.given;
    person.familyName = name.family;
    person.suffix = name.suffix;
    return person;
}

Household addressOf(const Organisation &organisation)
{
    Household home;
    home.letterName = organisation.name;
    home.street = organisation.street;
    home.town = organisation.town;
    home.postcode = organisation.postcode;
    home.country = organisation.country;
    return home;
}

} // namespace

LetterReader corporateReader(const Store &store, const Organisation &organisation, QDate today)
{
    const QList<Person> speakers = speakersOf(store, organisation.id, today);
    const auto known = std::find_if(speakers.begin(), speakers.end(), [&](const Person &person) {
        return organisation.contactName.isEmpty()
            || fold(displayName(person)) == fold(organisation.contactName);
    });
    Person reader = known == speakers.end() ? named(organisation.contactName) : *known;
    QString email = organisation.email.isEmpty() ? emailOf(reader) : organisation.email;
    for (const Person &person : speakers)
        if (email.isEmpty())
            email = emailOf(person);
    reader.id = {};
    reader.household = {};
    reader.email = email;
    reader.paperPost = false; // their own wish, not that of the organisation
    if (reader.letterLanguage.isEmpty())
        reader.letterLanguage = languageOf(organisation.country);
    reader.memberNumber.clear();
    reader.category = organisation.category;
    reader.joined = organisation.joined;
    reader.paidUntil = organisation.paidUntil;
    return {reader, addressOf(organisation), organisation.name, {}};
}

} // namespace twinbook
