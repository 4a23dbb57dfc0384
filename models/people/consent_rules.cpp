// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_rules.h"

#include "dates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentRules)
};

bool isByGuardian(const Consent &consent)
{
    return consent.givenBy.isValid() || !consent.givenByName.isEmpty();
}

} // namespace

QDate eighteenthBirthday(const Person &person)
{
    if (!person.born.isValid())
        return {};
    const QDate day = person.born.addYears(ageOfConsent);
    return day.day() == person.born.day() ? day : day.addDays(1); // 29 February: 1 March
}

bool isChildOn(const Person &person, QDate day)
{
    const QDate ofAge = eighteenthBirthday(person);
    return ofAge.isValid() ? day < ofAge : person.ageBand == u"under18";
}

ConsentStanding standingOf(const Consent &consent, const Person &person, QDate day)
{
    if (!consent.givenOn.isValid() || day < consent.givenOn)
        return ConsentStanding::NotYet;
    if (consent.withdrawnOn.isValid() && day >= consent.withdrawnOn)
        return ConsentStanding::Withdrawn;
    if (consent.expiresOn.isValid() && day > consent.expiresOn)
        return ConsentStanding::Expired;
    if (!isChildOn(person, consent.givenOn))
        return ConsentStanding::InForce;
    if (!isChildOn(person, day)) // whoever said it for the child, or the child
        return ConsentStanding::CameOfAge;
    return isByGuardian(consent) ? ConsentStanding::InForce : ConsentStanding::NeedsGuardian;
}

QDate lastDayOf(const Consent &consent, const Person &person)
{
    QDate last = consent.expiresOn;
    if (isChildOn(person, consent.givenOn)) {
        const QDate ofAge = eighteenthBirthday(person);
        if (ofAge.isValid() && (!last.isValid() || ofAge <= last))
            last = ofAge.addDays(-1);
    }
    if (consent.withdrawnOn.isValid() && (!last.isValid() || consent.withdrawnOn <= last))
        last = consent.withdrawnOn.addDays(-1);
    return last;
}

QString standingInWords(
    ConsentStanding standing, const Consent &consent, const Person &person, const QLocale &locale)
{
    switch (standing) {
    case ConsentStanding::InForce:
        return Words::tr("agreed on %1").arg(shortDate(consent.givenOn, locale));
    case ConsentStanding::NotYet:
        return Words::tr("no day is known");
    case ConsentStanding::Withdrawn:
        return Words::tr("withdrawn on %1").arg(shortDate(consent.withdrawnOn, locale));
    case ConsentStanding::Expired:
        return Words::tr("held until %1").arg(shortDate(consent.expiresOn, locale));
    case ConsentStanding::NeedsGuardian:
        return Words::tr("a parent or guardian has to agree");
    case ConsentStanding::CameOfAge:
        return eighteenthBirthday(person).isValid()
            ? Words::tr("18 since %1: their own is needed").arg(shortDate(eighteenthBirthday(person), locale))
            : Words::tr("of age now: their own is needed");
    }
    return {};
}

} // namespace twinbook
