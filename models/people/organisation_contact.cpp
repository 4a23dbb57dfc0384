// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation_contact.h"

#include "field_checks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationContactCheck)
};

// History names the person and the organisation by the links.
QString titleOf(const OrganisationContact &contact)
{
    return contact.role.isEmpty() ? QCoreApplication::translate("OrganisationContact", "contact person")
                                  : contact.role;
}

QList<OrganisationContact> inOrder(QList<OrganisationContact> contacts, QDate today)
{
    std::stable_partition(contacts.begin(), contacts.end(),
        [today](const OrganisationContact &contact) { return isContactOn(contact, today); });
    return contacts;
}

} // namespace

template <>
const Record<OrganisationContact> &recordOf<OrganisationContact>()
{
    using C = OrganisationContact;
    static const Record<OrganisationContact> record =
        Record<OrganisationContact>("organisation_contact", "OrganisationContact",
            QT_TRANSLATE_NOOP("OrganisationContact", "Contact person"),
            QT_TRANSLATE_NOOP("OrganisationContact", "Contact persons"))
            .link("organisation", &C::organisation, QT_TRANSLATE_NOOP("OrganisationContact", "Organisation"),
                "organisation")
            .link("person", &C::person, QT_TRANSLATE_NOOP("OrganisationContact", "Person"), "person")
            .text("role", &C::role, QT_TRANSLATE_NOOP("OrganisationContact", "Their role there"))
            .searched()
            .date("since", &C::since, QT_TRANSLATE_NOOP("OrganisationContact", "Contact since"))
            .date("until", &C::until, QT_TRANSLATE_NOOP("OrganisationContact", "Contact until"))
            .text("notes", &C::notes, QT_TRANSLATE_NOOP("OrganisationContact", "Notes"), Kind::LongText)
            .flag("removed", &C::removed, QT_TRANSLATE_NOOP("OrganisationContact", "Removed"))
            .titled(titleOf)
            .sortedBy(titleOf);
    return record;
}

Problems check(const OrganisationContact &contact)
{
    Problems problems;
    if (!contact.person.isValid())
        problems += {u"person"_s,
            Checks::tr("Please say who it is. Somebody who is not in the book yet is added under Persons"
                       " first."),
            0};
    if (comesBefore(contact.until, contact.since))
        problems += {u"until"_s, Checks::tr("This is before the first day. Please check both dates."), 0};
    return problems;
}

bool isContactOn(const OrganisationContact &contact, QDate day)
{
    return !contact.until.isValid() || contact.until >= day;
}

QList<OrganisationContact> contactsOf(const Store &store, Id<Organisation> organisation, QDate today)
{
    return inOrder(
        store.all<OrganisationContact>(u"removed=0 AND organisation=?"_s, {organisation.value}), today);
}

QList<OrganisationContact> contactsOf(const Store &store, Id<Person> person, QDate today)
{
    return inOrder(store.all<OrganisationContact>(u"removed=0 AND person=?"_s, {person.value}), today);
}

} // namespace twinbook
