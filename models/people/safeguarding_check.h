// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "person.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// That a check of somebody was seen, and what was decided upon it; never the certificate itself.
struct SafeguardingCheck
{
    Id<SafeguardingCheck> id;
    Id<Person> person;
    QString
        kind; // "dbs-basic", "dbs-standard", "dbs-enhanced", "references", "first-aid", "driving", "other"
    QString kindWords; // of "other"
    QString number;
    QDate issuedOn;
    QString seenBy;
    QString decision; // "pending", "accepted", "refused"
    QDate expiresOn;
    QString notes;
    bool removed = false;

    bool operator==(const SafeguardingCheck &) const = default;
};

template <>
const Record<SafeguardingCheck> &recordOf<SafeguardingCheck>();

Problems check(const SafeguardingCheck &check, QDate today);
QString kindOf(const SafeguardingCheck &check); // in words, those of "other" included
bool isValidOn(const SafeguardingCheck &check, QDate day); // accepted, issued and not expired

} // namespace twinbook
