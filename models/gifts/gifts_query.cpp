// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts_query.h"

#include "gift_cupboard.h"
#include "gift_judgement.h"
#include "gift_rule.h"
#include "money.h"
#include "plain_list.h"
#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsQuery)
};

Currency homeOf(const Store &store)
{
    return Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString idList(const QList<Id<Gift>> &ids)
{
    QStringList numbers;
    for (const Id<Gift> id : ids)
        numbers += QString::number(id.value);
    return numbers.join(u',');
}

} // namespace

ListQuery giftsQuery(const Store &store, const QLocale &locale)
{
    const Record<Gift> &shape = recordOf<Gift>();
    const Currency home = homeOf(store);
    ListQuery query = plainList(shape, {}, locale, home);
    const auto own = [&](const QString &name) { return plainColumn(shape, u"r"_s, name, locale, home); };
    ListColumn day = own(u"received_on"_s);
    day.orderSql = u"f.sort"_s; // the newest first
    const ListColumn donor{u"donor"_s, Words::tr("Donor or recipient"), Kind::Text,
        u"CASE WHEN r.donor_organisation='' THEN r.donor_person WHEN r.donor_person='' THEN "
        u"r.donor_organisation "
        "ELSE r.donor_person||', '||r.donor_organisation END"_s,
        {}, {}};
    ListColumn value = own(u"value_words"_s);
    value.orderSql = u"r.home_value"_s;
    query.columns = {day, own(u"description"_s), donor, own(u"holder"_s), value, own(u"direction"_s),
        own(u"registered_on"_s), own(u"kind"_s), own(u"donor_kind"_s), own(u"partner"_s), own(u"visit"_s),
        own(u"home_value"_s), own(u"outcome"_s), own(u"approved_by"_s), own(u"capacity"_s),
        own(u"reference"_s), own(u"donor_country"_s), own(u"register"_s), own(u"notes"_s)};
    return query;
}

QList<ListChoice> giftChoices(const Store &store, QDate today)
{
    const GiftsToRegister open = giftsToRegister(store, today, QLocale::c());
    const QString year = iso(QDate(today.year(), 1, 1));
    return {{u"all"_s, Words::tr("All entries"), {}, {}},
        {u"to-register"_s, Words::tr("Still to be registered"), u"f.id IN (%1)"_s.arg(idList(open.must)), {}},
        {u"to-estimate"_s, Words::tr("Still to be estimated"), u"f.id IN (%1)"_s.arg(idList(open.toEstimate)),
            {}},
        {u"year"_s, Words::tr("This calendar year"), u"r.received_on>=?"_s, {year}},
        {u"received"_s, Words::tr("Received"), u"r.direction='received'"_s, {}},
        {u"given"_s, Words::tr("Given"), u"r.direction='given'"_s, {}},
        {u"declined"_s, Words::tr("Declined or returned"), u"r.direction IN ('declined','returned')"_s, {}},
        {u"hospitality"_s, Words::tr("Hospitality"), u"r.kind='hospitality'"_s, {}},
        {u"unsettled"_s, Words::tr("Not said what became of it"),
            u"r.direction='received' AND r.kind='gift' AND r.outcome='' AND r.outcome_words=''"_s, {}},
        {u"published"_s, Words::tr("Published"), u"r.publication IS NOT NULL"_s, {}},
        {u"imported"_s, Words::tr("Taken from other registers"), u"r.register<>''"_s, {}}};
}

QString giftFigures(const Store &store, QDate today, const QLocale &locale)
{
    const Store::Row row = store
                               .select(u"SELECT count(*),coalesce(sum(CASE WHEN direction='received' AND "
                                       u"received_on>=? THEN home_value "
                                       "ELSE 0 END),0) FROM gift WHERE removed=0"_s,
                                   {iso(QDate(today.year(), 1, 1))})
                               .first();
    QStringList parts{Words::tr("%n entries", nullptr, row.at(0).toInt())};
    if (const int open = int(giftsToRegister(store, today, locale).must.size()))
        parts += Words::tr("%n still to be registered", nullptr, open);
    parts +=
        Words::tr("%1 received this year").arg(formatMoney({row.at(1).toLongLong(), homeOf(store)}, locale));
    return parts.join(u" - "_s);
}

GiftsToRegister giftsToRegister(const Store &store, QDate today, const QLocale &locale)
{
    GiftsToRegister open;
    const QList<Gift> entries =
        store.all<Gift>(u"removed=0 AND registered_on IS NULL AND register='' AND "
                        u"direction<>'given' AND "
                        "NOT EXISTS (SELECT 1 FROM gift c WHERE c.corrects=gift.id AND c.removed=0)"_s);
    if (entries.isEmpty())
        return open;
    const GiftJudge judge = judgeOf(store);
    if (judge.rules().isEmpty())
        return open;
    for (const Gift &gift : entries) {
        const GiftJudgement judgement = judge.judge(gift, today, locale);
        if (judgement.verdict == GiftJudgement::Must)
            open.must += gift.id;
        else if (judgement.verdict == GiftJudgement::ValueNeeded)
            open.toEstimate += gift.id;
    }
    return open;
}

ListQuery cupboardQuery(const Store &store, const QLocale &locale)
{
    const Record<GiftItem> &shape = recordOf<GiftItem>();
    const Currency home = homeOf(store);
    ListQuery query = plainList(shape, {}, locale, home);
    query.alsoFrom = {u"gift"_s};
    const auto own = [&](const QString &name) { return plainColumn(shape, u"r"_s, name, locale, home); };
    ListColumn name = own(u"name"_s);
    name.orderSql = u"f.sort"_s;
    query.columns = {name,
        {u"left"_s, Words::tr("Left"), Kind::Integer, u"r.quantity-"_s + givenOfItem, {}, {}},
        own(u"unit_cost"_s), own(u"quantity"_s),
        {u"given"_s, Words::tr("Given"), Kind::Integer, givenOfItem, {}, {}}, own(u"bought_on"_s),
        own(u"supplier"_s), own(u"place"_s), own(u"notes"_s)};
    return query;
}

QList<ListChoice> cupboardChoices()
{
    return {{u"all"_s, Words::tr("Everything ever bought"), {}, {}},
        {u"left"_s, Words::tr("Still in the cupboard"), u"r.quantity>"_s + givenOfItem, {}},
        {u"gone"_s, Words::tr("Used up"), u"r.quantity<="_s + givenOfItem, {}}};
}

QString cupboardFigures(const Store &store, const QLocale &locale)
{
    const Store::Row row =
        store
            .select(
                u"SELECT coalesce(sum(CASE WHEN n>0 THEN n ELSE 0 END),0),coalesce(sum(CASE WHEN n>0 "
                u"THEN n*c ELSE 0 END),0) FROM (SELECT "
                "r.quantity-%1 AS n,r.unit_cost AS c FROM gift_item r WHERE r.removed=0)"_s.arg(givenOfItem))
            .first();
    return Words::tr("%n gifts in the cupboard, worth %1", nullptr, row.at(0).toInt())
        .arg(formatMoney({row.at(1).toLongLong(), homeOf(store)}, locale));
}

ListQuery giftRulesQuery(const QLocale &locale)
{
    const Record<GiftRule> &shape = recordOf<GiftRule>();
    ListQuery query = plainList(shape,
        {u"from_on"_s, u"name"_s, u"currency"_s, u"comparator"_s, u"sum_window"_s, u"refused"_s,
            u"deadline"_s, u"deadline_unit"_s, u"convention"_s, u"acceptance"_s, u"register_with"_s,
            u"source"_s},
        locale);
    // Each rule counts in money of its own.
    const QString amount = u"CASE WHEN r.%1=0 THEN '' ELSE r.%1||' '||r.currency END"_s;
    const auto money = [&](const QString &name) {
        ListColumn column{
            name, shape.label(*shape.find(name)), Kind::Money, amount.arg(name), u"r."_s + name, {}};
        column.show = [locale](const QVariant &stored) {
            const QStringList parts = stored.toString().split(u' ');
            const auto currency = Currency::fromCode(parts.value(1));
            return currency ? formatMoney({parts.first().toLongLong(), *currency}, locale) : QString();
        };
        return column;
    };
    query.columns.insert(2, money(u"threshold"_s));
    query.columns.insert(3, money(u"sum_threshold"_s));
    return query;
}

ListQuery nilReturnsQuery(const QLocale &locale)
{
    return plainList(recordOf<NilReturn>(),
        {u"holder"_s, u"kind"_s, u"from_on"_s, u"until_on"_s, u"period_words"_s, u"register"_s, u"notes"_s},
        locale);
}

ListQuery publicationsQuery(const QLocale &locale)
{
    ListQuery query = plainList(recordOf<GiftPublication>(),
        {u"published_on"_s, u"from_on"_s, u"until_on"_s, u"entries"_s, u"published_by"_s, u"notes"_s},
        locale);
    query.columns[3].show = {}; // none is a nil return
    return query;
}

std::optional<Gift> lastOfDonor(const Store &store, const QString &person, const QString &organisation)
{
    const QList<qint64> ids = store.selectIds(u"SELECT id FROM gift WHERE removed=0 AND (?='' OR "
                                              u"donor_person=?) AND (?='' OR donor_organisation=?) AND "
                                              "(?<>'' OR ?<>'') ORDER BY received_on DESC,id DESC LIMIT 1"_s,
        {person, person, organisation, organisation, person, organisation});
    return ids.isEmpty() ? std::nullopt : store.get(Id<Gift>(ids.first()));
}

QStringList earlierWords(const Store &store, const QString &column, int most)
{
    const Column *known = recordOf<Gift>().find(column);
    if (!known)
        throw std::logic_error("no column of the register is called " + column.toStdString());
    QStringList words;
    for (const Store::Row &row :
        store.select(
            u"SELECT %1,max(received_on) FROM gift WHERE removed=0 AND %1<>'' GROUP BY %1 ORDER BY 2 DESC LIMIT ?"_s
                .arg(known->name),
            {most}))
        words += row.first().toString();
    return words;
}

} // namespace twinbook
