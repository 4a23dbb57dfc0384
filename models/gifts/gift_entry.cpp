// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_entry.h"

#include "gift_presets.h"
#include "gift_value.h"
#include "person_links.h"
#include "record_part.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int visitHoldsFor = 30; // days

// An entry made by hand, not one that was read from elsewhere.
std::optional<Gift> lastEntered(const Store &store)
{
    const QList<qint64> ids =
        store.selectIds(u"SELECT id FROM gift WHERE removed=0 AND register='' ORDER BY id DESC LIMIT 1"_s);
    return ids.isEmpty() ? std::nullopt : store.get(Id<Gift>(ids.first()));
}

QString nameOfPerson(const Store &store, Id<Person> id)
{
    const std::optional<Person> person = store.get(id);
    return person ? displayName(*person) : QString();
}

} // namespace

GiftJudge judgeAround(const Store &store, const Gift &gift)
{
    return {giftRules(store), entriesAround(store, gift), homeCurrency(store)};
}

QList<Gift> entriesAround(const Store &store, const Gift &gift)
{
    QStringList conditions;
    QVariantList values;
    for (const bool associated : {false, true}) {
        const QString source = sourceKey(gift, associated);
        if (source.isEmpty() || values.contains(u'%' + source + u'%'))
            continue;
        conditions += u"search LIKE ?"_s;
        values += u'%' + source + u'%';
    }
    const QString around = u"removed=0 AND id IN (SELECT id FROM gift_find WHERE %1)"_s.arg(
        conditions.isEmpty() ? u"0"_s : conditions.join(u" OR "_s));
    return recordsInPart<Gift>(store,
        {u"direction"_s, u"received_on"_s, u"holder"_s, u"donor_person"_s, u"donor_organisation"_s,
            u"counts_with"_s, u"home_value"_s, u"corrects"_s, u"value_kind"_s, u"value_words"_s, u"value"_s,
            u"value_to"_s, u"currency"_s},
        around, values);
}

Currency homeCurrency(const Store &store)
{
    return Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
}

Gift giftAtFirst(const Store &store, QDate today)
{
    Gift gift;
    gift.kind = u"gift"_s;
    gift.direction = u"received"_s;
    gift.receivedOn = today;
    gift.capacity = u"association"_s;
    const std::optional<Gift> last = lastEntered(store);
    if (!last)
        return gift;
    gift.holder = last->holder;
    gift.holderPerson = last->holderPerson;
    gift.capacity = last->capacity;
    if (last->receivedOn.isValid() && last->receivedOn.daysTo(today) <= visitHoldsFor)
        gift.visit = last->visit;
    return gift;
}

QStringList fillFromDonor(Gift &gift, const Gift &earlier)
{
    QStringList filled;
    const auto fill = [&](const QString &column, QString Gift::*member) {
        if (!(gift.*member).isEmpty() || (earlier.*member).isEmpty())
            return;
        gift.*member = earlier.*member;
        filled += column;
    };
    if (gift.donorPerson == earlier.donorPerson)
        fill(u"donor_organisation"_s, &Gift::donorOrganisation);
    fill(u"donor_kind"_s, &Gift::donorKind);
    fill(u"donor_country"_s, &Gift::donorCountry);
    fill(u"counts_with"_s, &Gift::countsWith);
    fill(u"partner"_s, &Gift::partner);
    return filled;
}

QStringList holdersLike(const Store &store, const QString &words, int most)
{
    QStringList names;
    const QStringList parts = fold(words).split(u' ', Qt::SkipEmptyParts);
    const auto fits = [&](const QString &name) {
        const QString folded = fold(name);
        return std::all_of(
            parts.begin(), parts.end(), [&](const QString &part) { return folded.contains(part); });
    };
    for (const Store::Row &row : store.select(
             u"SELECT holder FROM gift WHERE removed=0 AND holder<>'' GROUP BY holder ORDER BY max(id) DESC"
             " LIMIT 500"_s))
        if (const QString name = row.first().toString(); fits(name) && names.size() < most)
            names += name;
    for (const PersonHit &hit : findPersons(store, words, most)) {
        const QString name = nameOfPerson(store, hit.id);
        if (!names.contains(name) && fits(name) && names.size() < most)
            names += name;
    }
    return names;
}

QString nextReference(const Store &store, QDate day)
{
    const QString year = QString::number(day.year()) + u'-';
    int last = 0;
    for (const Store::Row &row :
        store.select(
            u"SELECT max(CAST(substr(reference,6) AS INTEGER)) FROM gift WHERE reference>=? AND reference<?"_s,
            {year, QString::number(day.year()) + u'.'}))
        last = row.first().toInt();
    return year + QString::number(last + 1).rightJustified(3, u'0');
}

void completeGift(Gift &gift, const Store &store, const QLocale &locale)
{
    const Currency home = homeCurrency(store);
    if (!gift.rate.isEmpty() && gift.rateWay.isEmpty())
        gift.rateWay = u"times"_s; // what one of theirs is in ours
    const Id<Gift> earlier = gift.id.isValid() ? gift.id : gift.corrects;
    completeValue(gift, earlier.isValid() ? store.get(earlier).value_or(Gift()) : Gift(), locale, home);
    gift.holder = gift.holder.trimmed();
    if (!gift.holderPerson.isValid() || nameOfPerson(store, gift.holderPerson) != gift.holder) {
        gift.holderPerson = {};
        QList<Id<Person>> called;
        if (!gift.holder.isEmpty())
            for (const PersonHit &hit : findPersons(store, gift.holder, 8))
                if (nameOfPerson(store, hit.id) == gift.holder)
                    called += hit.id;
        if (called.size() == 1)
            gift.holderPerson = called.first();
    }
    if (!gift.item.isValid())
        gift.itemCount = 0;
    if (gift.reference.isEmpty() && gift.receivedOn.isValid())
        gift.reference = nextReference(store, gift.receivedOn);
}

Gift correctionOf(const Gift &published)
{
    Gift gift = published;
    gift.id = {};
    gift.corrects = published.id;
    gift.publication = {};
    gift.reference.clear();
    gift.sourceKey.clear();
    gift.registerName.clear();
    return gift;
}

} // namespace twinbook
