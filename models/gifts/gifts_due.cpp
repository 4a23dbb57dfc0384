// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts_due.h"

#include "dates.h"
#include "gift_judgement.h"
#include "gifts_query.h"
#include "record_search.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsDue)
};

constexpr int soonDays = 14;
constexpr qsizetype few = 8; // that are named one by one
constexpr int unsettledAfterDays = 28;

Due::Pain painOf(QDate by, QDate today)
{
    if (!by.isValid())
        return Due::Soon;
    return by < today ? Due::Overdue : by <= today.addDays(soonDays) ? Due::Soon : Due::Later;
}

Place placeOf(qint64 id)
{
    return {u"gifts"_s, u"gift"_s, id};
}

struct Open
{
    Gift gift;
    GiftJudgement judgement;

    // The stricter day, as long as there is time by either way of counting.
    QDate by(QDate today) const { return judgement.by < today ? judgement.by : judgement.warnBy; }
    Due::Pain pain(QDate today) const
    {
        const bool late = judgement.by.isValid() && judgement.by < today;
        return late ? Due::Overdue : std::max(painOf(judgement.warnBy, today), Due::Soon);
    }
};

QList<Open> opened(const Store &store, const QList<Id<Gift>> &ids, QDate today, const QLocale &locale)
{
    QList<Open> all;
    if (ids.isEmpty())
        return all;
    const GiftJudge judge = judgeOf(store);
    for (const Id<Gift> id : ids) {
        if (const std::optional<Gift> gift = store.get(id))
            all += {*gift, judge.judge(*gift, today, locale)};
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Open &a, const Open &b) { return a.judgement.warnBy < b.judgement.warnBy; });
    return all;
}

QString registerSentence(const Open &open, QDate today, const QLocale &locale)
{
    const QString what = recordOf<Gift>().title(&open.gift);
    if (!open.judgement.by.isValid())
        return Words::tr("%1 must be registered.").arg(what);
    const QString by = showDate(open.judgement.by, locale);
    if (open.judgement.by < today)
        return Words::tr("%1 should have been registered by %2.").arg(what, by);
    return open.judgement.by == open.judgement.warnBy
        ? Words::tr("%1 must be registered by %2.").arg(what, by)
        : Words::tr("%1 must be registered by %2 (by %3 where the day of receipt counts).")
              .arg(what, by, showDate(open.judgement.warnBy, locale));
}

QList<Due> unsettled(const Store &store, QDate today)
{
    const QList<qint64> ids = store.selectIds(
        u"SELECT id FROM gift WHERE removed=0 AND direction='received' AND kind='gift' AND outcome='' AND "
        "outcome_words='' AND register='' AND registered_on<=? ORDER BY received_on"_s,
        {today.addDays(-unsettledAfterDays).toString(Qt::ISODate)});
    if (ids.isEmpty())
        return {};
    return {{{}, Due::Later,
        Words::tr(
            "Of %n registered gifts nobody has said yet what became of them.", nullptr, int(ids.size())),
        placeOf(ids.first())}};
}

} // namespace

QList<Due> giftsDue(const Store &store, QDate today, const QLocale &locale)
{
    const GiftsToRegister todo = giftsToRegister(store, today, locale);
    QList<Due> all;
    const QList<Open> must = opened(store, todo.must, today, locale);
    if (must.size() > few) {
        const Open &first = must.first();
        all += {first.by(today), first.pain(today),
            Words::tr("%n gifts must be registered.", nullptr, int(must.size())),
            placeOf(first.gift.id.value)};
    } else {
        for (const Open &open : must)
            all += {open.by(today), open.pain(today), registerSentence(open, today, locale),
                placeOf(open.gift.id.value)};
    }
    const QList<Open> estimate = opened(store, todo.toEstimate, today, locale);
    if (estimate.size() == 1) {
        const Open &open = estimate.first();
        all += {open.by(today), open.pain(today),
            Words::tr("%1 is to be estimated: its value decides whether it must be registered.")
                .arg(recordOf<Gift>().title(&open.gift)),
            placeOf(open.gift.id.value)};
    } else if (!estimate.isEmpty()) {
        const Open &open = estimate.first();
        all += {open.by(today), open.pain(today),
            Words::tr("%n gifts are to be estimated: their value decides whether they must be registered.",
                nullptr, int(estimate.size())),
            placeOf(open.gift.id.value)};
    }
    return all + unsettled(store, today);
}

QList<SearchHit> searchGifts(const Store &store, const QString &words, int most)
{
    const QStringList folded = fold(words).split(u' ', Qt::SkipEmptyParts);
    if (folded.isEmpty() || most <= 0)
        return {};
    const FoundRecords gifts = searchRecords(
        store, u"gifts"_s, recordOf<Gift>(), folded, most, {u"received_on"_s, u"value_words"_s});
    const FoundRecords items =
        searchRecords(store, u"gifts"_s, recordOf<GiftItem>(), folded, most, {u"place"_s});
    const qsizetype forItems = std::min<qsizetype>(items.hits.size(), std::max(1, most / 4));
    const qsizetype ofGifts = std::min<qsizetype>(gifts.hits.size(), std::max<qsizetype>(1, most - forItems));
    return cutHits(gifts, ofGifts, {u"gifts"_s, u"gift"_s, 0},
               Words::tr("Show all %n gifts", nullptr, int(gifts.all)))
        + cutHits(items, most - ofGifts, {u"gifts"_s, u"gift_item"_s, 0},
            Words::tr("Show all %n things in the cupboard", nullptr, int(items.all)));
}

} // namespace twinbook
