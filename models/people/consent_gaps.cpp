// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_gaps.h"

#include "consent_rules.h"
#include "people_records.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentGaps)
};

constexpr int namesShown = 5;

// Why the latest of them does not hold; empty when one holds.
QString whyNot(const QList<Consent> &consents, const Person &person, QDate today, const QLocale &locale)
{
    const Consent *latest = nullptr;
    for (const Consent &consent : consents) {
        if (isInForce(consent, person, today))
            return {};
        if (!latest || latest->givenOn <= consent.givenOn)
            latest = &consent;
    }
    return latest ? standingInWords(standingOf(*latest, person, today), *latest, person, locale)
                  : Words::tr("never asked");
}

} // namespace

QList<ConsentGap> gapsFor(const Store &store, const QList<qint64> &persons, const QString &purpose,
    QDate today, const QLocale &locale)
{
    QHash<qint64, QList<Consent>> given;
    for (const Consent &consent : store.all<Consent>(u"removed=0 AND purpose=?"_s, {purpose}))
        given[consent.person.value] += consent;
    QHash<qint64, Person> known;
    for (const Person &person : personsInPart(store, persons,
             {u"given_name"_s, u"family_name"_s, u"known_as"_s, u"email"_s, u"mobile"_s, u"phone"_s,
                 u"work_phone"_s, u"born"_s, u"age_band"_s}))
        known.insert(person.id.value, person);
    QList<ConsentGap> gaps;
    for (const qint64 id : persons) {
        const auto person = known.constFind(id);
        if (person == known.constEnd())
            continue;
        const QString why = whyNot(given.value(id), *person, today, locale);
        if (!why.isEmpty())
            gaps += {id, displayName(*person), why};
    }
    return gaps;
}

QString gapNames(const QList<ConsentGap> &gaps)
{
    QStringList names;
    for (const ConsentGap &gap : gaps) {
        if (names.size() == namesShown && gaps.size() > namesShown + 1)
            return Words::tr("%1 and %n more", nullptr, int(gaps.size()) - namesShown)
                .arg(names.join(u", "_s));
        names += gap.name;
    }
    return names.join(u", "_s);
}

} // namespace twinbook
