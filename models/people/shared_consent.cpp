// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared_consent.h"

#include "consent_rules.h"
#include "people_records.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

SharedConsent planSharedConsent(
    const Store &store, const QList<qint64> &persons, const Consent &like, QDate today)
{
    QHash<qint64, QList<Consent>> given;
    for (const Consent &consent : store.all<Consent>(u"removed=0 AND purpose=? AND purpose_words=?"_s,
             {like.purpose, like.purposeWords.isNull() ? u""_s : like.purposeWords}))
        given[consent.person.value] += consent;
    QHash<qint64, Person> known;
    for (const Person &person : personsById(store, persons))
        known.insert(person.id.value, person);
    SharedConsent plan;
    for (const qint64 id : persons) {
        const auto person = known.constFind(id);
        if (person == known.constEnd() || person->removed)
            continue;
        const QList<Consent> theirs = given.value(id);
        if (std::any_of(theirs.begin(), theirs.end(),
                [&](const Consent &consent) { return isInForce(consent, *person, today); }))
            plan.have += displayName(*person);
        else if (isChildOn(*person, like.givenOn.isValid() ? like.givenOn : today))
            plan.children += displayName(*person);
        else
            plan.persons += id;
    }
    return plan;
}

Consent consentLike(const Consent &like, qint64 person)
{
    Consent consent = like;
    consent.id = {};
    consent.person = Id<Person>(person);
    consent.givenBy = {};
    consent.givenByName.clear();
    return consent;
}

} // namespace twinbook
