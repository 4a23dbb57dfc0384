// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include "field_checks.h"

#include "languages.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(PersonCheck)
};

constexpr int oldest = 120; // years

void checkBirth(const Person &person, QDate today, Problems &problems)
{
    if (!person.born.isValid())
        return;
    if (person.born > today)
        problems += {u"born"_s, Checks::tr("This date of birth is in the future. Please check the year."), 0};
    else if (ageOn(person.born, today) > oldest)
        problems += {u"born"_s,
            Checks::tr("This date of birth is over %n years ago. Please check the year.", nullptr, oldest),
            0};
}

void checkMembership(const Person &person, QDate today, Problems &problems)
{
    if (person.joined.isValid() && person.born.isValid() && person.joined < person.born
        && person.born <= today)
        problems += {u"joined"_s,
            Checks::tr("This person would have joined before being born."
                       " Please check both dates."),
            0};
    if (comesBefore(person.leftOn, person.joined))
        problems +=
            {u"left_on"_s, Checks::tr("This is before the day of joining. Please check both dates."), 0};
    if (!person.leftReason.isEmpty() && !person.leftOn.isValid())
        problems += {u"left_on"_s,
            Checks::tr("A reason for leaving is written down, but not when. Please add the"
                       " day, or clear the reason."),
            0};
}

void checkTravel(const Person &person, Problems &problems)
{
    if (comesBefore(person.passportExpires, person.passportIssued))
        problems += {u"passport_expires"_s,
            Checks::tr("The passport would expire before it was issued. Please"
                       " check both dates."),
            0};
}

} // namespace

Problems check(const Person &person, QDate today)
{
    Problems problems;
    const bool named =
        !person.givenName.isEmpty() || !person.familyName.isEmpty() || !person.knownAs.isEmpty();
    const bool reached = !person.email.isEmpty() || !person.email2.isEmpty() || !person.mobile.isEmpty()
        || !person.phone.isEmpty() || !person.workPhone.isEmpty();
    if (!named && !reached)
        problems += {u"family_name"_s,
            Checks::tr(
                "Please give a name, an e-mail address or a telephone number, so that this person can be"
                " told from others."),
            0};
    problems += checkEmail(u"email"_s, person.email);
    problems += checkEmail(u"email2"_s, person.email2);
    for (const auto &[field, number] : {std::pair(u"mobile"_s, person.mobile),
             std::pair(u"phone"_s, person.phone), std::pair(u"work_phone"_s, person.workPhone),
             std::pair(u"emergency_phone"_s, person.emergencyPhone)})
        problems += checkPhone(field, number);
    if (!person.languages.isEmpty()) {
        const Result<QString> languages = readLanguages(person.languages);
        if (!languages)
            problems += {u"languages"_s, languages.sentence, 0};
    }
    checkBirth(person, today, problems);
    checkMembership(person, today, problems);
    checkTravel(person, problems);
    return problems;
}

} // namespace twinbook
