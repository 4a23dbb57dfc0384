// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_cupboard.h"

#include "gift_entry.h"
#include "money.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftCupboard)
};

qint64 countIn(const Gift &gift, Id<GiftItem> item)
{
    return gift.item == item ? gift.itemCount : 0;
}

} // namespace

const QString givenOfItem = u"(SELECT coalesce(sum(g.item_count),0) FROM gift g WHERE g.item=r.id AND "
                            "g.removed=0 AND NOT EXISTS "
                            "(SELECT 1 FROM gift c WHERE c.corrects=g.id AND c.removed=0))"_s;

qint64 leftInCupboard(const Store &store, Id<GiftItem> item)
{
    const QList<Store::Row> rows =
        store.select(u"SELECT r.quantity-%1 FROM gift_item r WHERE r.id=?"_s.arg(givenOfItem), {item.value});
    return rows.isEmpty() ? 0 : rows.first().first().toLongLong();
}

qint64 leftFor(const Gift &gift, const Store &store)
{
    qint64 left = leftInCupboard(store, gift.item);
    if (const auto before = gift.id.isValid() ? store.get(gift.id) : std::nullopt)
        return left + countIn(*before, gift.item);
    if (const auto wrong = gift.corrects.isValid() ? store.get(gift.corrects) : std::nullopt) {
        const bool corrected =
            !store.selectIds(u"SELECT id FROM gift WHERE corrects=? AND removed=0"_s, {wrong->id.value})
                 .isEmpty();
        left += corrected ? 0 : countIn(*wrong, gift.item);
    }
    return left;
}

Problems checkTaken(const Gift &gift, const Store &store)
{
    if (!gift.item.isValid() || gift.itemCount < 1)
        return {};
    const auto before = gift.id.isValid() ? store.get(gift.id) : std::nullopt;
    if (before && gift.itemCount <= countIn(*before, gift.item))
        return {};
    const qint64 left = leftFor(gift, store);
    if (gift.itemCount <= left)
        return {};
    const QString more = Words::tr("If more were bought, write that down in the gift cupboard first.");
    const QString held = left < 1
        ? Words::tr("None of these is left in the cupboard.")
        : Words::tr("There are not so many in the cupboard, only %n.", nullptr, int(left));
    return {{u"item_count"_s, held + u' ' + more}};
}

Problems checkItem(const GiftItem &item, const Store &store, QDate today)
{
    Problems problems = check(item, today);
    const auto before = item.id.isValid() ? store.get(item.id) : std::nullopt;
    if (!before || item.quantity >= before->quantity || item.quantity < 0)
        return problems;
    const qint64 given = before->quantity - leftInCupboard(store, item.id);
    if (item.quantity < given)
        problems += {u"quantity"_s,
            Words::tr(
                "%n of them were given already, so not fewer can have been bought.", nullptr, int(given))};
    return problems;
}

Problems mayRemoveItem(const GiftItem &item, const Store &store)
{
    const qsizetype gifts = giftsOutOf(store, item.id).size();
    if (gifts == 0)
        return {};
    return {{{},
        Words::tr(
            "“%1” stays in the cupboard: %n gifts in the register were taken out of it.", nullptr, int(gifts))
            .arg(item.name)}};
}

Problems checkCupboard(const Store &store)
{
    Problems problems;
    for (const Store::Row &row : store.select(
             u"SELECT r.name,%1-r.quantity FROM gift_item r WHERE r.removed=0 AND %1>r.quantity ORDER "
             "BY r.name"_s.arg(givenOfItem)))
        problems += {{},
            Words::tr(
                "Of “%1” in the gift cupboard %n more were given than bought.", nullptr, row.at(1).toInt())
                .arg(row.at(0).toString())};
    return problems;
}

QString costWords(const GiftItem &item, qint64 count, const Store &store, const QLocale &locale)
{
    return item.unitCost > 0 ? formatMoney({item.unitCost * count, homeCurrency(store)}, locale) : QString();
}

Gift outOfCupboard(const GiftItem &item, const Store &store, QDate today, const QLocale &locale)
{
    Gift gift = giftAtFirst(store, today);
    gift.item = item.id;
    completeTaken(gift, store, locale);
    return gift;
}

void completeTaken(Gift &gift, const Store &store, const QLocale &locale)
{
    const auto item = gift.item.isValid() ? store.get(gift.item) : std::nullopt;
    if (!item || gift.id.isValid())
        return;
    if (gift.itemCount == 0)
        gift.itemCount = 1;
    if (gift.direction.isEmpty() || gift.direction == u"received") // as every entry begins
        gift.direction = u"given"_s;
    if (gift.description.isEmpty())
        gift.description = item->name;
    const QString cost = costWords(*item, gift.itemCount, store, locale);
    if (gift.valueWords.isEmpty() && gift.value == 0 && gift.itemCount > 0 && !cost.isEmpty()) {
        gift.valueWords = cost;
        gift.basis = u"receipt"_s;
    }
}

QList<Gift> giftsOutOf(const Store &store, Id<GiftItem> item)
{
    QList<Gift> gifts = store.all<Gift>(u"item=? AND removed=0"_s, {item.value});
    std::stable_sort(
        gifts.begin(), gifts.end(), [](const Gift &a, const Gift &b) { return a.receivedOn > b.receivedOn; });
    return gifts;
}

} // namespace twinbook
