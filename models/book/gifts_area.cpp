// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts_area.h"

#include "gift.h"
#include "gift_rule.h"
#include "gifts_import.h"

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
    area.importers = {{u"gifts"_s, Words::tr("A register of gifts and hospitality"),
        Words::tr("The register of a council, a parliament or another association, as a spreadsheet, a CSV file or a "
                  "JSON file."),
        planGiftsFile, giftFields}};
    area.due = [](const Store &, const Asked &) { return QList<Due>(); };
    area.search = [](const Store &, const QString &, int) { return QList<SearchHit>(); };
    area.charts = [](const Store &, const Asked &) { return QList<ReportChart>(); };
    area.sample = [](Edit &, const Asked &) {};
    area.checks = [](const Store &, const Asked &) { return Problems(); };
    return area;
}

} // namespace twinbook
