// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation.h"
#include "person.h"
#include "store.h"

namespace twinbook {

// A person of the book to whom one speaks at an organisation.
struct OrganisationContact
{
    Id<OrganisationContact> id;
    Id<Organisation> organisation;
    Id<Person> person;
    QString role; // "Head of modern languages"
    QDate since;
    QDate until; // the last day; invalid: still
    QString notes;
    bool removed = false;

    bool operator==(const OrganisationContact &) const = default;
};

template <>
const Record<OrganisationContact> &recordOf<OrganisationContact>();

Problems check(const OrganisationContact &contact);

bool isContactOn(const OrganisationContact &contact, QDate day);
// Those of today first, then the former ones, each in order of entry.
QList<OrganisationContact> contactsOf(const Store &store, Id<Organisation> organisation, QDate today);
QList<OrganisationContact> contactsOf(const Store &store, Id<Person> person, QDate today);

} // namespace twinbook
