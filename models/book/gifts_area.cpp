// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts_area.h"

#include "gift.h"
#include "gift_rule.h"
#include "gifts_due.h"
#include "gifts_query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsArea)
};

} // namespace

Area giftsArea()
{
    Area area;
    area.name = u"gifts"_s;
    area.title = Words::tr("Gifts");
    area.records = {&recordOf<GiftItem>(), &recordOf<GiftPublication>(), &recordOf<Gift>(),
        &recordOf<NilReturn>(), &recordOf<GiftRule>()};
    area.kinds = {{u"gifts"_s, u"gift"_s}, {u"cupboard"_s, u"gift_item"_s}, {u"gift-rules"_s, u"gift_rule"_s},
        {u"nil-returns"_s, u"nil_return"_s}, {u"publications"_s, u"gift_publication"_s}};
    area.due = [](const Store &store, const Asked &asked) {
        return giftsDue(store, asked.today, asked.locale);
    };
    area.search = searchGifts;
    area.lists = {
        {u"gifts"_s, [](const Store &store, const Asked &asked) { return giftsQuery(store, asked.locale); }},
        {u"cupboard"_s,
            [](const Store &store, const Asked &asked) { return cupboardQuery(store, asked.locale); }},
        {u"gift-rules"_s, [](const Store &, const Asked &asked) { return giftRulesQuery(asked.locale); }},
        {u"nil-returns"_s, [](const Store &, const Asked &asked) { return nilReturnsQuery(asked.locale); }},
        {u"publications"_s,
            [](const Store &, const Asked &asked) { return publicationsQuery(asked.locale); }}};
    area.choices = {
        {u"gifts"_s, [](const Store &store, const Asked &asked) { return giftChoices(store, asked.today); }},
        {u"cupboard"_s, [](const Store &, const Asked &) { return cupboardChoices(); }}};
    area.charts = [](const Store &, const Asked &) { return QList<ReportChart>(); };
    area.sample = [](Edit &, const Asked &) {};
    area.checks = [](const Store &, const Asked &) { return Problems(); };
    return area;
}

} // namespace twinbook
