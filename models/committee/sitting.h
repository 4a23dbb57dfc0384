// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "term_of_office.h"

#include <QDate>
#include <QList>

namespace twinbook {

// One person who sits on the committee on a day, in however many roles.
struct Sitter
{
    Id<Person> person;
    QList<Id<CommitteeRole>> roles; // the first is the foremost
    bool officer = false;
    bool coopted = false; // and in no role by another way
};

// The committee on a day.
struct Sitting
{
    QList<Sitter> sitters; // in order of their roles
    qint64 vacant = 0; // seats that nobody holds

    const Sitter *find(Id<Person> person) const; // nullptr: does not sit on it
};

// Who carries over until replaced sits on it. Roles outside of the committee, such as an independent
// examiner, do not count.
Sitting sittingOn(const QList<CommitteeRole> &roles, const QList<TermOfOffice> &terms, QDate day);

} // namespace twinbook
