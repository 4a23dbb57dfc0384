// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_column_facts.h"

#include "column_contents.h"
#include "gift_amounts.h"
#include "gift_cells.h"
#include "gift_headings.h"
#include "heading_index.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

QStringList samplesOf(const GiftTable &table, int column)
{
    constexpr int sampleSize = 300;
    QStringList samples = columnSamples(table.table, column, sampleSize);
    samples.removeIf([](const QString &s) { return giftwords::isNil(s) || giftwords::isNothing(s); });
    return samples;
}

std::optional<Currency> currencyIn(const QString &heading)
{
    static const QList<std::pair<QString, const char *>> signs{
        {u"£|\\bgbp\\b|\\bpounds?\\b|sterling"_s, "GBP"}, {u"€|\\beur\\b|\\beuros?\\b"_s, "EUR"},
        {u"\\bchf\\b|\\bfranken\\b|\\bsfr\\b|francs suisses|\\bfr\\."_s, "CHF"}, {u"\\bcad\\b|c\\$"_s, "CAD"},
        {u"\\baud\\b|a\\$"_s, "AUD"}, {u"\\bnzd\\b|nz\\$"_s, "NZD"},
        {u"us\\$|\\busd\\b|\\bus dollars?\\b"_s, "USD"}, {u"\\$|\\bdollars?\\b"_s, "USD"},
        {u"\\bsek\\b"_s, "SEK"}, {u"\\bnok\\b"_s, "NOK"}, {u"\\bdkk\\b"_s, "DKK"}, {u"\\bpln\\b|zł"_s, "PLN"},
        {u"\\bczk\\b"_s, "CZK"}};
    const QString low = heading.toLower().replace(u'_', u' ');
    for (const auto &[words, code] : signs) {
        if (QRegularExpression(words, QRegularExpression::UseUnicodePropertiesOption).match(low).hasMatch())
            return Currency::fromCode(QString::fromLatin1(code));
    }
    return {};
}

void findCurrency(GiftTable &table, const QString &language, Currency home)
{
    if (table.column(u"currency"_s) >= 0) { // each line says its own
        table.currency = home;
        table.currencyIsSaid =
            std::none_of(table.table.rows.begin(), table.table.rows.end(), [&](const QStringList &row) {
                const QString value = table.cell(row, u"value"_s);
                if (value.trimmed().isEmpty() || !table.cell(row, u"currency"_s).trimmed().isEmpty())
                    return false;
                const AmountsInText found = findAmounts(value, table.locale, home);
                return std::any_of(
                    found.amounts.begin(), found.amounts.end(), [](const auto &a) { return !a.named; });
            });
        return;
    }
    for (const char16_t *field : {u"value", u"value_to", u"gift_and_value"}) {
        const int at = table.column(QString::fromUtf16(field));
        if (at < 0)
            continue;
        if (const auto named = currencyIn(table.table.headings.at(at))) {
            table.currency = *named;
            return;
        }
    }
    QHash<QString, int> counts;
    int unnamed = 0; // amounts without a currency
    bool numbers = false;
    for (const char16_t *field : {u"value", u"gift_and_value", u"description"}) {
        const int at = table.column(QString::fromUtf16(field));
        for (const QString &text :
            at < 0 || (!counts.isEmpty() && field[0] == u'd') ? QStringList() : samplesOf(table, at)) {
            const AmountsInText found = findAmounts(text, table.locale, home);
            for (const auto &amount : found.amounts) {
                if (amount.named && amount.money)
                    ++counts[amount.money->currency.text()];
                else
                    unnamed += field[0] == u'v';
            }
            numbers = numbers || (field[0] == u'v' && !found.amounts.isEmpty());
        }
    }
    int most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (it.value() > most || (it.value() == most && it.key() == home.text())) {
            most = it.value();
            table.currency = *Currency::fromCode(it.key());
        }
    }
    const bool isForeign = table.currency != home && language == u"en";
    if (most > 0 && (!isForeign || most > unnamed)) // one gift in euros does not make a register of them
        return;
    table.currency = language != u"en" && home.text() != u"CHF" ? *Currency::fromCode(u"EUR") : home;
    table.currencyIsSaid = !numbers || unnamed == 0;
}

void findOrder(GiftTable &table, const ImportChoices &choices, const QString &language)
{
    QStringList figures;
    for (const char16_t *field : {u"received_on", u"registered_on", u"offered_on"}) {
        const int at = table.column(QString::fromUtf16(field));
        for (const QString &text : at < 0 ? QStringList() : samplesOf(table, at)) {
            if (text.size() < 5 || !text.at(4).isPunct() || !text.at(0).isDigit() || !text.at(3).isDigit())
                figures += text;
        }
    }
    const DateOrder usual = language != u"en"                     ? DateOrder::DayMonthYear
        : table.currency.text() == u"USD" && table.currencyIsSaid ? DateOrder::MonthDayYear
                                                                  : dateOrder(choices.locale);
    table.order = choices.dateOrder.value_or(
        guessDateOrder(figures, usual == DateOrder::YearMonthDay ? DateOrder::DayMonthYear : usual));
}

void findFigures(GiftTable &table)
{
    QStringList figures;
    for (const char16_t *field : {u"value", u"value_to", u"gift_and_value"}) {
        const int at = table.column(QString::fromUtf16(field));
        for (const QStringList &row : table.table.rows) {
            const QString text = at < 0 ? QString() : row.value(at);
            if (!text.contains(u'.') && !text.contains(u','))
                continue;
            for (const auto &amount : findAmounts(text, table.locale, table.currency).amounts) {
                if (field[0] == u'v' || amount.named)
                    figures += amount.figures.endsWith(u'k') ? amount.figures.chopped(1) : amount.figures;
            }
        }
    }
    table.figures = styleOfFigures(figures, table.locale, !table.table.format.startsWith(u"CSV"));
}

void findKind(GiftTable &table)
{
    QString headings;
    bool both = false;
    for (int i = 0; i < table.fields.size(); ++i) {
        const QString &field = table.fields.at(i);
        const QString &heading = table.table.headings.at(i);
        both = both || field == u"kind" || namesBoth(heading); // each line says it, or its words do
        if (field != u"register" && field != u"outcome" && field != u"notes")
            headings += heading + u" . "_s;
    }
    // "Gift" is said of everything; hospitality is said of nothing else.
    static const QRegularExpression presents(
        u"\\b(?:gifts?|presents?|cadeaux?|geschenke?s?|rhodd(?:ion)?)\\b"_s);
    const auto judge = [](const QString &said) {
        const bool gifts = presents.match(headingKey(QString(said).replace(u'_', u' '))).hasMatch();
        const bool hospitality = speaksOfHospitality(said);
        return gifts && hospitality ? u"both"_s
            : gifts                 ? u"gift"_s
            : hospitality           ? u"hospitality"_s
                                    : QString();
    };
    const QString byName = judge(table.name);
    const QString byHeadings = both ? u"both"_s : judge(headings);
    const QString byTitle = judge(table.title);
    const bool ofBoth = byHeadings == u"gift" && !byTitle.isEmpty() && byTitle != u"gift";
    for (const QString &said : {byName, ofBoth ? u"both"_s : byHeadings, byTitle}) {
        if (said.isEmpty())
            continue;
        table.kind = said == u"both" ? QString() : said;
        return;
    }
}

void findDirection(GiftTable &table)
{
    if (!table.direction.isEmpty())
        return; // a line above said it
    static const QRegularExpression given(
        u"\\b(?:given|presented|made|offerts|remis|donnes|uberreicht\\w*|vergeben\\w*|verschenkt\\w*)\\b"_s);
    static const QRegularExpression received(
        u"\\b(?:received|accepted|receipt|recus?|erhalten\\w*|angenommen\\w*)\\b"_s);
    static const QRegularExpression declined(
        u"\\b(?:declined|refused|not accepted|refuses|abgelehnt\\w*)\\b"_s);
    for (const QString &said : {fold(table.name), fold(table.title)}) {
        const bool isGiven = given.match(said).hasMatch();
        const bool isReceived = received.match(said).hasMatch();
        const bool isDeclined = declined.match(said).hasMatch();
        if (int(isGiven) + int(isReceived) + int(isDeclined) == 1) {
            table.direction = isGiven ? u"given"_s : isDeclined ? u"declined"_s : QString();
            return;
        }
    }
}

} // namespace twinbook
