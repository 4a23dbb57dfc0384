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

// What one person has agreed to, for one purpose: when, how it was said, and where that can be seen.
struct Consent
{
    Id<Consent> id;
    Id<Person> person;
    QString purpose; // "newsletter", "photographs", "sharing", "list", "health", "in-touch", "other"
    QString purposeWords; // of "other"
    QDate givenOn;
    QString how; // "written", "online", "oral", "form"
    QString evidence; // where it lies: "membership form 2026, green folder"
    Id<Person> givenBy; // the guardian, of a child
    QString givenByName; // the guardian who is not in the book
    QDate expiresOn; // the last day it holds
    QDate withdrawnOn; // from this day on it does not hold
    QString notes;
    bool removed = false;

    bool operator==(const Consent &) const = default;
};

template <>
const Record<Consent> &recordOf<Consent>();

Problems check(const Consent &consent, QDate today);

// The purposes by key and in words, those of the record's description.
QStringList consentPurposes();
QString purposeWord(const QString &purpose); // "newsletter"
QString purposeOf(const Consent &consent); // in words, those of "other" included

} // namespace twinbook
