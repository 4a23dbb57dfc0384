// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention.h"

#include "consent_rules.h"
#include "dates.h"
#include "safeguarding_check.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

void addMembers(QList<KeptTooLong> &all, const Store &store, const RetentionRule &rule, QDate today,
    const QLocale &locale)
{
    const QString last = today.addMonths(int(-rule.months)).toString(Qt::ISODate);
    for (const Person &person : store.all<Person>(u"removed=0 AND left_on<?"_s, {last})) {
        all += {KeptTooLong::Everything, rule.id.value, person.id.value, 0, displayName(person),
            Words::tr("left on %1").arg(shortDate(person.leftOn, locale)),
            person.leftOn.addMonths(int(rule.months))};
    }
}

bool hasHealthDetails(const Person &person)
{
    return !person.allergies.isEmpty() || !person.accessNeeds.isEmpty() || !person.dietNotes.isEmpty();
}

// Health details may be kept while somebody agrees to it; what counts is the end of the last consent.
void addHealth(QList<KeptTooLong> &all, const Store &store, const RetentionRule &rule, QDate today,
    const QLocale &locale)
{
    QHash<qint64, QList<Consent>> given;
    for (const Consent &consent : store.all<Consent>(u"removed=0 AND purpose='health'"_s))
        given[consent.person.value] += consent;
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto person = store.get(Id<Person>(it.key()));
        if (!person || person->removed || !hasHealthDetails(*person))
            continue;
        QDate end;
        bool holds = false;
        for (const Consent &consent : std::as_const(*it)) {
            holds = holds || isInForce(consent, *person, today);
            end = std::max(end, lastDayOf(consent, *person));
        }
        const QDate until = end.addMonths(int(rule.months));
        if (!holds && end.isValid() && until < today) {
            all += {KeptTooLong::Health, rule.id.value, person->id.value, 0, displayName(*person),
                Words::tr("agreed to it until %1").arg(shortDate(end, locale)), until};
        }
    }
}

void addChecks(QList<KeptTooLong> &all, const Store &store, const RetentionRule &rule, QDate today,
    const QLocale &locale)
{
    const QString last = today.addMonths(int(-rule.months)).toString(Qt::ISODate);
    for (const SafeguardingCheck &check :
        store.all<SafeguardingCheck>(u"removed=0 AND decision='refused' AND issued_on<?"_s, {last})) {
        const auto person = store.get(check.person);
        all += {KeptTooLong::Check, rule.id.value, check.person.value, check.id.value,
            person ? displayName(*person) : QString(),
            Words::tr("%1 of %2, refused").arg(kindOf(check), shortDate(check.issuedOn, locale)),
            check.issuedOn.addMonths(int(rule.months))};
    }
}

} // namespace

QStringList healthColumns()
{
    return {u"allergies"_s, u"access_needs"_s, u"diet_notes"_s};
}

QList<KeptTooLong> keptTooLong(const Store &store, QDate today, const QLocale &locale)
{
    QList<KeptTooLong> all;
    for (const RetentionRule &rule : store.all<RetentionRule>()) {
        if (rule.isForEver())
            continue;
        if (rule.kind == u"members")
            addMembers(all, store, rule, today, locale);
        else if (rule.kind == u"health")
            addHealth(all, store, rule, today, locale);
        else if (rule.kind == u"checks")
            addChecks(all, store, rule, today, locale);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const KeptTooLong &a, const KeptTooLong &b) { return a.until < b.until; });
    return all;
}

} // namespace twinbook
