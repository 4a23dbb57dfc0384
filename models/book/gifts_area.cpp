// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts_area.h"

#include "enclosure.h"
#include "gift.h"
#include "gift_charts.h"
#include "gift_cupboard.h"
#include "gift_entries.h"
#include "gift_register.h"
#include "gift_rule.h"
#include "gifts_due.h"
#include "gifts_import.h"
#include "gifts_query.h"
#include "gifts_sample.h"
#include "people_export.h"

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
        {u"nil-returns"_s, u"nil_return"_s}, {u"publications"_s, u"gift_publication"_s},
        {u"enclosures"_s, u"enclosure"_s}};
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
            [](const Store &, const Asked &asked) { return publicationsQuery(asked.locale); }},
        {u"enclosures"_s, [](const Store &, const Asked &asked) { return enclosuresQuery(asked.locale); }}};
    area.choices = {
        {u"gifts"_s, [](const Store &store, const Asked &asked) { return giftChoices(store, asked.today); }},
        {u"cupboard"_s, [](const Store &, const Asked &) { return cupboardChoices(); }}};
    area.charts = [](const Store &store, const Asked &asked) {
        return QList<ReportChart>{giftsByYear(store, asked.today), giftBalance(store, asked.today)};
    };
    area.reports = {{u"gift-register"_s, Words::tr("Register of gifts and hospitality"),
                        Words::tr("The register of a time as it is published, without private addresses."),
                        [](const Store &store, const Asked &asked) {
                            return giftRegister(store, asked.period, asked.today, asked.locale);
                        },
                        {},
                        [](Store &store, const Asked &asked) {
                            return publishGifts(store, asked.period, asked.who, asked.today, asked.locale);
                        },
                        true,
                        [](const Store &store, const Asked &asked) {
                            return unregisteredWords(
                                registerEntries(store, asked.period, asked.today, asked.locale));
                        }},
        {u"gift-pictures"_s, Words::tr("Gifts in pictures"),
            Words::tr("Received and given by year, by donor and partner, and how long it takes to register."),
            [](const Store &store, const Asked &asked) {
                return giftPictures(store, asked.today, asked.locale);
            }},
        {u"gift-cupboard"_s, Words::tr("Gift cupboard"),
            Words::tr("The gifts bought to take along: what is left, and to whom the others went."),
            [](const Store &store, const Asked &asked) {
                return cupboardReport(store, asked.today, asked.locale);
            }}};
    const auto records = [](const QString &kind, const RecordShape &shape) {
        return Exporter{kind, shape.manyLabel(), {u"csv"_s, u"xlsx"_s}, {},
            [&shape](const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked) {
                return exportRecords(store, shape, path, ids, asked.locale);
            }};
    };
    area.entries = giftEntries();
    area.exporters = {records(u"gifts"_s, recordOf<Gift>()), records(u"cupboard"_s, recordOf<GiftItem>())};
    area.importers = {{u"gifts"_s, Words::tr("A register of gifts and hospitality"),
        Words::tr("The register of a council, a parliament or another association, as a spreadsheet, a CSV "
                  "file or a "
                  "JSON file."),
        planGiftsFile, giftFields}};
    area.sample = [](Edit &edit, const Asked &asked) { addSampleGifts(edit, asked.today); };
    area.checks = [](const Store &store, const Asked &) {
        return checkEnclosures(store) + checkCupboard(store);
    };
    return area;
}

} // namespace twinbook
