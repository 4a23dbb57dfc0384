// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_rows_said.h"

#include "gift_amounts.h"
#include "gift_cells.h"
#include "gift_headings.h"
#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsImport)
};

} // namespace

QString GiftRows::withoutMark(const QString &words) const
{
    static const QRegularExpression behind(
        u"^(.*\\d)\\s*(\\*+|†+|‡+|§|[¹²³]|\\[\\d{1,2}\\]|\\(\\d{1,2}\\)|\\([a-z]\\))$"_s);
    if (m_marks.isEmpty())
        return words;
    const auto match = behind.match(words);
    const bool isSign = match.hasMatch() && u"*†‡§"_s.contains(match.captured(2).at(0));
    return isSign || m_marks.contains(match.captured(2)) ? match.captured(1) : words;
}

void GiftRows::readWorth(Said &said, GiftLine &line) const
{
    Gift &gift = line.gift;
    Currency currency = m_table.currency;
    bool isStrange = false; // a currency that nobody knows
    const QString named = said.get(u"currency");
    if (!named.isEmpty()) {
        const AmountsInText one = findAmounts(u"1 "_s + named, m_table.locale, currency);
        isStrange = one.amounts.size() != 1 || !one.amounts.first().named || !one.amounts.first().money;
        if (isStrange)
            said.keep(u"currency");
        else
            currency = one.amounts.first().money->currency;
    }
    QString words = said.get(u"value");
    QString both; // "£5 + £18": of the gift and of the hospitality
    for (const auto &[column, itsCurrency] : m_otherValues) {
        const QString other = said.cells.at(column).trimmed();
        const QString &heading = m_table.table.headings.at(column);
        const int first = m_table.column(u"value"_s);
        const bool pair = first >= 0
            && speaksOfHospitality(heading) != speaksOfHospitality(m_table.table.headings.at(first))
            && speaksOfGifts(heading) != speaksOfGifts(m_table.table.headings.at(first));
        if (pair && both.isEmpty() && hasDigit(words) && hasDigit(other)) {
            both = words + u" + "_s + other;
            said.used[column] = true;
        }
        if (!words.isEmpty() || giftwords::isNothing(other))
            continue;
        words = other;
        said.used[column] = true;
        currency = named.isEmpty() ? itsCurrency : currency;
    }
    if (!both.isEmpty())
        words = both;
    QString described = said.get(u"gift_and_value");
    if (!described.isEmpty()) {
        if (gift.description.isEmpty())
            gift.description = described;
        else if (gift.description != described)
            said.keep(u"gift_and_value");
        const AmountsInText found = findAmounts(described, m_table.locale, currency, m_table.figures);
        const auto sure =
            std::count_if(found.amounts.begin(), found.amounts.end(), [](const auto &a) { return a.named; });
        if (words.isEmpty() && sure == 1) {
            static const QRegularExpression amount(
                u"(?:(?:approx\\.?|approximately|about|around|circa|c\\.|ca\\.|env\\.|environ|etwa|rund|under|below|over|above|up to|at least|less than|more than|unter|über|bis zu|mindestens|höchstens|weniger als|mehr als|moins de|plus de|au moins|jusqu'à|[<>~])\\s*)?(?:\\p{Sc}\\s?\\d[\\d.,]*(?:\\s?-\\s?\\p{Sc}?\\d[\\d.,]*)?|\\d[\\d.,]*\\s?(?:[.,]-{1,2}\\s?)?(?:\\p{Sc}|EUR|euros?|CHF|GBP)(?!\\s?\\d))"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            const auto match = amount.match(described);
            QString piece = match.captured().trimmed();
            while (piece.endsWith(u'.') || piece.endsWith(u','))
                piece.chop(1);
            // "2 x £15", "£25 each": so much for one, and nobody says what in all
            static const QRegularExpression timesBefore(
                u"(?:\\d\\s*[x×*@]|\\b(?:each|je|jeweils)|\\b\\d+ \\p{L}+ (?:à|at|zu)|\\b(?:je|pro|per|par) \\p{L}+:?)\\s*$"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            static const QRegularExpression eachBehind(
                u"^\\s*[.,(]?\\s*(?:(?:per|pro|par)\\b|each\\b|apiece\\b|a head\\b|p\\.?p\\b|pp\\b|[x×*]\\s*\\d|chacune?\\b|l'unité|la pièce|/)"_s,
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            const bool ofOne = timesBefore.match(described.left(match.capturedStart())).hasMatch()
                || eachBehind.match(described.mid(match.capturedEnd())).hasMatch();
            words = ofOne && !piece.isEmpty() ? described : piece;
        }
    }
    const QString upper = said.get(u"value_to");
    if (!upper.isEmpty())
        words = words.isEmpty() ? upper : words == upper ? words : words + u" - "_s + upper;
    QString read = withoutMark(words);
    static const QRegularExpression decimals(u"^(\\d+)\\.(\\d{3,})$"_s);
    const auto dust = m_table.dusty ? decimals.match(read) : QRegularExpressionMatch();
    if (dust.hasMatch())
        read = dust.captured(1) + u'.' + dust.captured(2).leftJustified(4, u'0'); // no thousands
    line.value = remembered(m_values, read + QChar(0x1f) + currency.text(),
        [&](const QString &) { return readGiftValue(read, m_table.locale, currency, m_table.figures); });
    if (isStrange && !line.value.kind.isEmpty())
        line.value = {words, u"unknown"_s, {0, currency}, {0, currency}, true};
    const int valueColumn = m_table.column(u"value"_s);
    const bool inThousands = valueColumn >= 0 && hasDigit(words) && words == said.peek(u"value")
        && countsThousands(m_table.table.headings.at(valueColumn));
    if (!both.isEmpty()) {
        line.value = {words, u"unknown"_s, {0, currency}, {0, currency}, true};
    } else if (inThousands) {
        const QString heading = m_table.table.headings.at(valueColumn);
        constexpr qint64 most = 1'000'000'000'000;
        const bool plain = line.value.kind == u"plain" && line.value.value.minor < most
            && std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); });
        line.problems += {u"value"_s,
            plain ? Words::tr("“%1” stands in the column “%2” and was taken for so many thousands.")
                        .arg(beginning(words), heading)
                  : Words::tr("“%1” stands in the column “%2”, which counts in thousands. It is kept as "
                              "words and not counted.")
                        .arg(beginning(words), heading),
            0};
        said.keep(u"value");
        if (plain) {
            line.value.value.minor *= 1000;
            words = formatMoney(line.value.value, m_table.locale);
        } else {
            words = u"%1 (%2)"_s.arg(words, heading);
            line.value = {words, u"unknown"_s, {0, currency}, {0, currency}, true};
        }
    }
    line.value.words = line.value.kind.isEmpty() ? QString() : words;
    setValue(gift, line.value, m_home);
    if (words.contains(QChar::ReplacementCharacter))
        line.problems += {u"value"_s,
            Words::tr("A sign of “%1” was lost before this file was made, so the value is kept as words and "
                      "not counted.")
                .arg(beginning(words)),
            0};
    else if (!both.isEmpty())
        line.problems += {u"value"_s,
            Words::tr("This line has the value of a gift and of hospitality, %1. Both are kept as words and "
                      "not counted; please add them up.")
                .arg(beginning(words)),
            0};
    else if (line.value.kind == u"unknown" && hasDigit(words) && !inThousands)
        line.problems += {u"value"_s,
            Words::tr("“%1” is no sure amount. It is kept as words and not counted.").arg(beginning(words)),
            0};
    else if (line.value.keptAsText && !gift.currency.isEmpty() && line.value.value.currency != currency)
        line.problems += {u"value"_s,
            Words::tr("“%1” is not in the currency of this column, %2. It keeps its own.")
                .arg(beginning(words), currency.text()),
            0};
    const QString basis = said.peek(u"basis");
    gift.basis = giftwords::basis(basis);
}

} // namespace twinbook
