// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_book.h"

#include <QList>

namespace twinbook {

// A role that is to be filled at an AGM: seats that fall free and who would take them.
struct Election
{
    CommitteeRole role;
    qint64 free = 0; // seats: vacant, with a term that ends by the AGM, or standing down by the constitution
    QList<Holder> ending;
    QList<Id<Person>> candidates; // who said they are keen or willing and may stand, the keen first

    bool isContested() const { return candidates.size() > free; }
};

// Of the roles that members elect, in the order of the list; those without a free seat are left out.
QList<Election> electionsAt(const CommitteeBook &book, const Store &store, QDate agm);

// Members who have a vote at a general meeting of that day, by the categories of membership. Who is known to
// be younger than the constitution asks of those who stand has none.
qint64 votingMembers(const Store &store, QDate day);

} // namespace twinbook
