// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"
#include "store.h"

#include <QList>
#include <QStringList>

namespace twinbook {

// One consent that many have given in the same way: what that would write down.
struct SharedConsent
{
    QList<qint64> persons; // who gets it
    QStringList have; // names of those who have agreed to it already, today
    QStringList children; // names of those for whom only a parent or guardian can agree
};

// like: the consent without a person and without a guardian.
SharedConsent planSharedConsent(
    const Store &store, const QList<qint64> &persons, const Consent &like, QDate today);
Consent consentLike(const Consent &like, qint64 person); // a new record

} // namespace twinbook
