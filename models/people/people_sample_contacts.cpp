// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_sample_contacts.h"

#include "organisation_contact.h"
#include "payment.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Lines of resources/samples/*.csv, from 1, and days from today.
struct SampleContact
{
    int organisation;
    int person;
    const char *role;
    int since;
    int until; // 0: still
};

constexpr SampleContact contacts[] = {
    {1, 28, "Twinning officer until she retired", -6100, -900},
    {2, 37, "Taught French there, knows the staff", -3300, 0},
    {4, 6, "Accompanist", -2400, 0},
    {4, 4, "Member of the choir's committee", -1500, 0},
    {8, 24, "Churchwarden", -700, 0},
};

} // namespace

void addSampleContacts(Edit &edit, QDate today)
{
    constexpr qint64 firstContact = 3'500'000;
    constexpr qint64 firstNominee = 3'600'000;
    constexpr qint64 firstPerson = 2'000'000;
    constexpr qint64 firstOrganisation = 3'000'000;
    qint64 id = firstContact;
    for (const SampleContact &one : contacts) {
        OrganisationContact contact;
        contact.id = Id<OrganisationContact>(++id);
        contact.organisation = Id<Organisation>(firstOrganisation + one.organisation);
        contact.person = Id<Person>(firstPerson + one.person);
        contact.role = QString::fromUtf8(one.role);
        contact.since = today.addDays(one.since);
        contact.until = one.until == 0 ? QDate() : today.addDays(one.until);
        edit.save(contact);
    }
    // Corporate members with two nominees, with one, and with one who was.
    constexpr std::pair<int, int> nominees[] = {{4, 4}, {4, 6}, {1, 37}, {2, 37}};
    qint64 nomineeId = firstNominee;
    for (const auto &[organisation, person] : nominees) {
        Nominee nominee;
        nominee.id = Id<Nominee>(++nomineeId);
        nominee.organisation = Id<Organisation>(firstOrganisation + organisation);
        nominee.person = Id<Person>(firstPerson + person);
        nominee.since = today.addDays(-800);
        nominee.until = organisation == 2 ? today.addDays(-60) : QDate();
        edit.save(nominee);
    }
    // Geoffrey Sedgwick, as somebody wrote him down at an open day.
    Person again;
    again.id = Id<Person>(2'900'001);
    again.household = Id<Household>(1'000'003);
    again.givenName = u"Geoff"_s;
    again.familyName = u"Sedgwick"_s;
    again.gender = u"m"_s;
    again.email = u"geoffrey.sedgwick@example.org"_s;
    again.mobile = u"07700 900491"_s;
    again.languages = u"fr A2"_s;
    again.occupation = u"retired"_s;
    again.notes = u"Left his name at the open day."_s;
    edit.save(again);
}

} // namespace twinbook
