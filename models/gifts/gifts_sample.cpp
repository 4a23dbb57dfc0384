// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts_sample.h"

#include "enclosure.h"
#include "gift_entry.h"
#include "gift_presets.h"
#include "gift_value.h"
#include "people_sample.h"

#include "csv.h"

#include <QFile>
#include <QHash>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 firstItem = 5'000'000;
constexpr qint64 firstGift = 5'100'000;
constexpr qint64 firstRule = 5'200'000;
constexpr qint64 thePublication = 5'300'001;
constexpr qint64 theNilReturn = 5'300'002;
constexpr int publishedYearsAgo = 2;

const Currency pounds{};

void addCupboard(Edit &edit, QDate today)
{
    struct Bought
    {
        const char *name;
        int daysAgo;
        int quantity;
        qint64 cost;
        const char *supplier;
    };
    static constexpr Bought all[] = {{"Mug with the town bridge", 1900, 24, 650, "Wendle Pottery"},
        {"Northbridge tea towel", 1870, 20, 800, "Wendle Pottery"},
        {"Northbridge in old photographs", 1870, 12, 1499, "Northbridge Bookshop"},
        {"Pewter tankard", 1900, 4, 3800, "Sheldon & Sons"},
        {"Tin of shortbread", 1560, 24, 550, "Ridgeway Bakery"},
        {"Silk scarf with the borough arms", 1560, 8, 2750, "Town Hall shop"}};
    qint64 id = firstItem;
    for (const Bought &one : all) {
        GiftItem item;
        item.id = Id<GiftItem>(++id);
        item.name = QString::fromUtf8(one.name);
        item.boughtOn = today.addDays(-one.daysAgo);
        item.quantity = one.quantity;
        item.unitCost = one.cost;
        item.supplier = QString::fromUtf8(one.supplier);
        item.place = u"Cupboard in the clubhouse"_s;
        edit.add(item);
    }
}

// Those of the model code, and since two years the council's own that adds up as well.
void addRules(Edit &edit, QDate today)
{
    GiftRule rule = giftPreset(u"england-2020"_s).value_or(GiftRule());
    rule.id = Id<GiftRule>(firstRule + 1);
    edit.add(rule);
    rule.id = Id<GiftRule>(firstRule + 2);
    rule.name = u"Northbridge Town Council, code of conduct"_s;
    rule.fromOn = QDate(today.year() - 1, 1, 1);
    rule.sumThreshold = 10000;
    rule.sumComparator = u"over"_s;
    rule.sumWindow = u"months"_s;
    rule.windowMonths = 12;
    rule.associated = true;
    rule.source = u"Code of conduct of Northbridge Town Council, part 4"_s;
    rule.notes.clear();
    edit.add(rule);
}

QHash<QString, Id<Person>> personsByName(QDate today)
{
    QHash<QString, Id<Person>> ids;
    for (const Person &person : samplePersons(today))
        ids.insert(displayName(person), person.id);
    return ids;
}

Table giftTable()
{
    QFile file(u":/resources/samples/gifts.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample gifts are missing from this program");
    const Result<Table> table = readCsv(file.readAll(), {true, {}, {}});
    if (!table)
        throw std::runtime_error("the sample gifts cannot be read");
    return *table;
}

QList<Gift> sampleGifts(QDate today)
{
    const QHash<QString, Id<Person>> persons = personsByName(today);
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const RecordShape &shape = recordOf<Gift>();
    const Table table = giftTable();
    QHash<int, int> numbers; // of the entries of a year
    QList<Gift> gifts;
    for (const QStringList &row : table.rows) {
        Gift gift;
        gift.id = Id<Gift>(firstGift + gifts.size() + 1);
        int registered = -1;
        for (int i = 0; i < table.headings.size(); ++i) {
            const QString &heading = table.headings.at(i);
            const QString &cell = row.at(i);
            if (cell.isEmpty())
                continue;
            if (heading == u"day")
                gift.receivedOn = today.addDays(cell.toLongLong());
            else if (heading == u"registered")
                registered = cell.toInt();
            else if (heading == u"item")
                gift.item = Id<GiftItem>(firstItem + cell.toLongLong());
            else if (const Column *column = shape.find(heading))
                column->set(&gift, cell);
        }
        const int year = gift.receivedOn.year();
        gift.visit.replace(u"{Y}"_s, QString::number(year));
        gift.reference = u"%1-%2"_s.arg(year).arg(++numbers[year], 3, 10, QLatin1Char('0'));
        gift.holderPerson = persons.value(gift.holder);
        if (registered >= 0)
            gift.registeredOn = gift.receivedOn.addDays(registered);
        if (!gift.rate.isEmpty()) {
            gift.rateWay = u"times"_s;
            gift.rateSource = u"ECB"_s;
            gift.rateOn = gift.receivedOn;
        }
        setValue(gift, readGiftValue(gift.valueWords, locale, pounds), pounds);
        gifts += gift;
    }
    return gifts;
}

} // namespace

void addSampleGifts(Edit &edit, QDate today)
{
    addCupboard(edit, today);
    addRules(edit, today);
    QList<Gift> gifts = sampleGifts(today);
    const int year = today.year() - publishedYearsAgo;
    GiftPublication publication;
    publication.id = Id<GiftPublication>(thePublication);
    publication.fromOn = QDate(year, 1, 1);
    publication.untilOn = QDate(year, 12, 31);
    publication.publishedOn = QDate(year + 1, 1, 20);
    publication.publishedBy = u"Joan Adams"_s;
    Id<Gift> wrong;
    for (Gift &gift : gifts) {
        const bool stands = gift.registeredOn.isValid() || gift.direction == u"given";
        if (gift.receivedOn.year() != year || !stands)
            continue;
        gift.publication = publication.id;
        publication.entries += 1;
        if (gift.direction == u"received" && !wrong.isValid())
            wrong = gift.id;
    }
    edit.add(publication);
    for (const Gift &gift : gifts)
        edit.add(gift);
    for (const Gift &gift : std::as_const(gifts)) {
        if (gift.id != wrong)
            continue;
        Gift right = correctionOf(gift);
        right.id = Id<Gift>(firstGift + gifts.size() + 1);
        right.reference = gift.reference + u"-C"_s;
        right.notes = u"The value was put right after a valuation."_s;
        right.basis = u"valuation"_s;
        edit.add(right);
    }
    if (!gifts.isEmpty()) {
        const QByteArray bytes(
            "Dear friends,\n\nthank you for your kindness. We shall keep it in honour.\n\nFor "
            "Northbridge and District Twinning Association\nJoan Adams, secretary\n");
        Enclosure letter;
        letter.id = Id<Enclosure>(theNilReturn); // the same each time, as all of the sample
        letter.ofTable = u"gift"_s;
        letter.ofId = gifts.last().id.value;
        letter.name = u"Letter of thanks.txt"_s;
        letter.mediaType = u"text/plain"_s;
        letter.size = bytes.size();
        letter.sha256 = edit.attach(bytes, letter.mediaType);
        letter.addedOn = gifts.last().receivedOn;
        edit.add(letter);
    }
    NilReturn nil;
    nil.id = Id<NilReturn>(theNilReturn);
    nil.holder = u"Marian Thistlewood"_s;
    nil.fromOn = QDate(today.year() - 1, 1, 1);
    nil.untilOn = QDate(today.year() - 1, 3, 31);
    nil.notes = u"By e-mail to the clerk's office"_s;
    edit.add(nil);
}

} // namespace twinbook
