// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection_due.h"

#include "coming_of_age.h"
#include "consent_rules.h"
#include "data_clocks.h"
#include "people_records.h"
#include "retention.h"
#include "safeguarding_check.h"

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

constexpr int aheadMonths = 3;
constexpr int backMonths = 6; // what ended before is no news
constexpr int soonDays = 14;
constexpr int fewNamed = 8; // of a kind; more stand in one line

Due::Pain painOf(QDate by, QDate today)
{
    return by < today ? Due::Overdue : by <= today.addDays(soonDays) ? Due::Soon : Due::Later;
}

Place placeOf(const char *table, qint64 id)
{
    return {u"people"_s, QString::fromLatin1(table), id};
}

// The persons that records hang on, by id; those who left or were removed are not among them.
template <class T>
QHash<qint64, Person> personsOfAll(const Store &store, const QList<T> &records)
{
    QSet<qint64> ids;
    for (const T &record : records)
        ids.insert(record.person.value);
    QHash<qint64, Person> persons;
    for (const Person &person : personsById(store, QList<qint64>(ids.begin(), ids.end()))) {
        if (!person.removed && !person.leftOn.isValid())
            persons.insert(person.id.value, person);
    }
    return persons;
}

// A list that is too long to be told line by line is told in one.
void addFew(QList<Due> &due, QList<Due> some, const QString &inOne)
{
    if (some.isEmpty())
        return;
    std::stable_sort(some.begin(), some.end(), [](const Due &a, const Due &b) { return a.by < b.by; });
    if (some.size() <= fewNamed) {
        due += some;
        return;
    }
    Due all = some.first();
    all.sentence = inOne;
    all.place.id = 0;
    due += all;
}

void addConsents(QList<Due> &due, const Store &store, QDate today, const QLocale &locale)
{
    const QList<Consent> consents = store.all<Consent>();
    const QHash<qint64, Person> persons = personsOfAll(store, consents);
    // Until when somebody has agreed to something, whichever consent says so; no end: far ahead.
    QHash<QString, QDate> until;
    const auto keyOf = [](const Consent &c) {
        return u"%1 %2 %3"_s.arg(c.person.value).arg(c.purpose, c.purposeWords);
    };
    for (const Consent &consent : consents) {
        const auto person = persons.constFind(consent.person.value);
        if (person == persons.constEnd())
            continue;
        const QDate last = lastDayOf(consent, *person);
        QDate &known = until[keyOf(consent)];
        known = std::max(known, last.isValid() ? last : QDate(9999, 12, 31));
    }
    QList<Due> some;
    for (const Consent &consent : consents) {
        const auto person = persons.constFind(consent.person.value);
        if (person == persons.constEnd() || consent.withdrawnOn.isValid())
            continue;
        const QString name = displayName(*person);
        if (standingOf(consent, *person, today) == ConsentStanding::NeedsGuardian) {
            some += {today, Due::Soon,
                Words::tr("A parent or guardian of %1 has to agree (%2).").arg(name, purposeOf(consent)),
                placeOf("consent", consent.id.value)};
            continue;
        }
        const QDate last = lastDayOf(consent, *person);
        if (!last.isValid() || until.value(keyOf(consent)) != last || last < today.addMonths(-backMonths)
            || last > today.addMonths(aheadMonths))
            continue;
        if (last.addDays(1) == eighteenthBirthday(*person)) // told in coming_of_age.cpp
            continue;
        const QString sentence = last < today ? Words::tr("The consent of %1 (%2) ended on %3.")
                                              : Words::tr("The consent of %1 (%2) ends on %3.");
        some += {last, last < today ? Due::Soon : painOf(last, today),
            sentence.arg(name, purposeOf(consent), showDate(last, locale)),
            placeOf("consent", consent.id.value)};
    }
    addFew(due, some, Words::tr("%n consents have ended or end soon.", nullptr, int(some.size())));
}

void addChecks(QList<Due> &due, const Store &store, QDate today, const QLocale &locale)
{
    const QList<SafeguardingCheck> checks = store.all<SafeguardingCheck>();
    const QHash<qint64, Person> persons = personsOfAll(store, checks);
    const auto isNewer = [&](const SafeguardingCheck &old) {
        return std::any_of(checks.begin(), checks.end(), [&](const SafeguardingCheck &other) {
            return other.person == old.person && other.kind == old.kind && other.decision != u"refused"
                && (!other.expiresOn.isValid() || other.expiresOn > old.expiresOn);
        });
    };
    QList<Due> some;
    for (const SafeguardingCheck &check : checks) {
        const QDate day = check.expiresOn;
        const auto person = persons.constFind(check.person.value);
        if (person == persons.constEnd() || !day.isValid() || check.decision == u"refused"
            || day > today.addMonths(aheadMonths) || day < today.addMonths(-2 * backMonths) || isNewer(check))
            continue;
        const QString sentence = day < today ? Words::tr("The check of %1 (%2) expired on %3.")
                                             : Words::tr("The check of %1 (%2) expires on %3.");
        some += {day, painOf(day, today),
            sentence.arg(displayName(*person), kindOf(check), showDate(day, locale)),
            placeOf("safeguarding_check", check.id.value)};
    }
    addFew(due, some, Words::tr("%n checks have expired or expire soon.", nullptr, int(some.size())));
}

void addRequests(QList<Due> &due, const Store &store, QDate today, const QLocale &locale)
{
    for (const DataRequest &request : store.all<DataRequest>(u"removed=0 AND answered_on IS NULL"_s)) {
        const DataClock clock = clockOf(request, store);
        const auto person = store.get(request.person);
        const QString name = person ? displayName(*person) : request.name;
        const QString what = name.isEmpty() ? kindOf(request) : u"%1 (%2)"_s.arg(name, kindOf(request));
        const QDate by = clock.acknowledgeBy.isValid() ? clock.acknowledgeBy : clock.by;
        due += {by.isValid() ? by : today, by.isValid() ? painOf(by, today) : Due::Later,
            Words::tr("%1: %2.", "whose request: what its clock says")
                .arg(what, clockInWords(clock, request, locale)),
            placeOf("data_request", request.id.value)};
    }
}

void addRetention(QList<Due> &due, const Store &store, QDate today, const QLocale &locale)
{
    const QList<KeptTooLong> kept = keptTooLong(store, today, locale);
    if (kept.isEmpty())
        return;
    due += {kept.first().until, Due::Soon,
        Words::tr(
            "Details of %n people are kept longer than your rules say: forget them, or change the rule.",
            nullptr, int(kept.size())),
        placeOf("retention_rule", kept.first().rule)};
}

} // namespace

QList<Due> protectionDue(const Store &store, QDate today, const QLocale &locale)
{
    QList<Due> due;
    addRequests(due, store, today, locale);
    addChecks(due, store, today, locale);
    due += comingOfAge(store, today, locale);
    addConsents(due, store, today, locale);
    addRetention(due, store, today, locale);
    return due;
}

} // namespace twinbook
