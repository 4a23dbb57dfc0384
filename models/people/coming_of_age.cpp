// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coming_of_age.h"

#include "consent_rules.h"
#include "former_pupil.h"
#include "people_records.h"

#include "dates.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionDue)
};

struct MembershipWords
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDue)
};

constexpr int aheadMonths = 2;
constexpr int backMonths = 6; // who turned 18 before is no news
constexpr int soonDays = 14;
constexpr int fewNamed = 8;

const QString keepingInTouch = u"in-touch"_s;

QString keyOf(const Consent &consent)
{
    return consent.purpose + u'/' + consent.purposeWords;
}

// What they are to agree to themselves, in words: what somebody agreed to for the child, and keeping in touch
// where they took part in an exchange; without what they have answered since.
QStringList toBeAsked(const QList<Consent> &consents, bool tookPart, const Person &person)
{
    const QDate day = eighteenthBirthday(person);
    const auto answered = [&](const QString &key) {
        return std::any_of(consents.begin(), consents.end(),
            [&](const Consent &consent) { return keyOf(consent) == key && consent.givenOn >= day; });
    };
    QStringList purposes;
    for (const Consent &consent : consents) {
        const bool ended = standingOf(consent, person, day) != ConsentStanding::CameOfAge;
        if (!ended && !answered(keyOf(consent)) && !purposes.contains(purposeOf(consent)))
            purposes += purposeOf(consent);
    }
    const QString inTouch = purposeWord(keepingInTouch);
    if (tookPart && !answered(keepingInTouch + u'/') && !purposes.contains(inTouch))
        purposes += inTouch;
    return purposes;
}

Due lineOf(const Person &person, const QStringList &purposes, QDate today, const QLocale &locale)
{
    const QDate day = eighteenthBirthday(person);
    const QString on = showDate(day, locale);
    const bool still = day > today;
    Due due{day, !still || day <= today.addDays(soonDays) ? Due::Soon : Due::Later, {},
        {u"people"_s, u"person"_s, person.id.value}};
    if (purposes.isEmpty())
        due.sentence = MembershipWords::tr(
            "%1 turns 18 on %2: an adult's membership and consents of their own are needed then.")
                           .arg(displayName(person), on);
    else
        due.sentence = (still ? Words::tr("%1 turns 18 on %3: ask for their own consent (%2).")
                              : Words::tr("%1 has been 18 since %3: ask for their own consent (%2)."))
                           .arg(displayName(person), purposes.join(u", "_s), on);
    return due;
}

} // namespace

QList<Due> comingOfAge(const Store &store, QDate today, const QLocale &locale)
{
    // A day more on both sides: who was born on 29 February is of age on 1 March.
    const QDate from = today.addMonths(-backMonths).addYears(-ageOfConsent).addDays(-1);
    const QDate until = today.addMonths(aheadMonths).addYears(-ageOfConsent).addDays(1);
    QList<Due> due;
    for (const Person &person : store.all<Person>(u"removed=0 AND left_on IS NULL AND born BETWEEN ? AND ?"_s,
             {from.toString(Qt::ISODate), until.toString(Qt::ISODate)})) {
        const QDate day = eighteenthBirthday(person);
        if (day > today.addMonths(aheadMonths) || day < today.addMonths(-backMonths))
            continue;
        const QVariantList id{person.id.value};
        const bool tookPart = !store.all<FormerPupil>(u"removed=0 AND person=?"_s, id).isEmpty();
        const QStringList purposes =
            toBeAsked(store.all<Consent>(u"removed=0 AND person=?"_s, id), tookPart, person);
        if (!purposes.isEmpty() || day >= today)
            due += lineOf(person, purposes, today, locale);
    }
    std::stable_sort(due.begin(), due.end(), [](const Due &a, const Due &b) { return a.by < b.by; });
    if (due.size() <= fewNamed)
        return due;
    Due all = due.first();
    all.sentence =
        Words::tr("%n young people turn 18: ask for consents of their own.", nullptr, int(due.size()));
    all.place.id = 0;
    return {all};
}

} // namespace twinbook
