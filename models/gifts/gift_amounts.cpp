// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_amounts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// What German and British registers got through two wrong encodings, and the many spaces and dashes.
QString tidied(const QString &text)
{
    QString out = text;
    out.replace(u"\u00c2\u00a3"_s, u"£"_s).replace(u"\u00e2\u201a\u00ac"_s, u"€"_s);
    out.replace(u'#', u'\uff03'); // the pattern's own sign
    for (QChar &c : out) {
        if (c.isSpace() || c == u'\u00a0' || c == u'\u202f' || c == u'\u2009')
            c = u' ';
        else if (c == u'\u2013' || c == u'\u2014' || c == u'\u2212' || c == u'\u2011' || c == u'\u2010')
            c = u'-';
        else if (c == u'\u2019' || c == u'\u02bc')
            c = u'\'';
    }
    return out.simplified();
}

QString withoutAccents(const QString &text)
{
    QString out;
    for (QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if (c == u'ß')
            out += u"ss"_s;
        else if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out;
}

// Letters that are a currency's and a word besides are none here.
bool isWord(const QString &code)
{
    static const QStringList words{u"ALL"_s, u"TOP"_s, u"TRY"_s, u"CUP"_s, u"PEN"_s, u"SOS"_s, u"GEL"_s,
        u"MAD"_s, u"MOP"_s, u"COP"_s, u"BAM"_s, u"LAK"_s};
    return words.contains(code);
}

struct Named
{
    std::optional<Currency> currency;
    bool small = false; // pence, cents
};

// What stands at a figure; none where it is no currency.
std::optional<Named> currencyOf(const QString &words, const QLocale &locale, Currency preferred)
{
    static const QList<std::pair<QStringList, const char *>> names{
        {{u"pound"_s, u"pounds"_s, u"pounds sterling"_s, u"sterling"_s, u"livres"_s, u"livres sterling"_s,
             u"pfund"_s, u"quid"_s, u"gbp"_s, u"stg"_s},
            "GBP"},
        {{u"euro"_s, u"euros"_s, u"eur"_s, u"euros."_s}, "EUR"},
        {{u"franken"_s, u"schweizer franken"_s, u"francs suisses"_s, u"swiss francs"_s, u"sfr"_s, u"sfr."_s,
             u"chf"_s, u"fr."_s},
            "CHF"},
        {{u"us dollars"_s, u"us dollar"_s, u"usd"_s, u"us$"_s, u"u.s. dollars"_s, u"dollars us"_s,
             u"us-dollar"_s},
            "USD"},
        {{u"yen"_s}, "JPY"}, {{u"rmb"_s, u"yuan"_s}, "CNY"}, {{u"dm"_s, u"d-mark"_s}, "DEM"},
        {{u"au$"_s}, "AUD"}, {{u"hk$"_s}, "HKD"}, {{u"s$"_s}, "SGD"}, {{u"zloty"_s}, "PLN"}};
    const QString low = withoutAccents(words).trimmed();
    for (const auto &[all, code] : names) {
        if (all.contains(low))
            return Named{Currency::fromCode(QString::fromLatin1(code))};
    }
    if (low == u"p" || low == u"pence")
        return Named{Currency::fromCode(u"GBP"), true};
    if (low == u"c" || low == u"ct" || low == u"cent" || low == u"cents" || low == u"¢")
        return Named{
            preferred == *Currency::fromCode(u"GBP") ? std::nullopt : std::optional(preferred), true};
    if (low == u"dollar" || low == u"dollars")
        return currencyOf(u"$"_s, locale, preferred);
    if (low == u"francs" || low == u"franc" || low == u"fr")
        return Named{preferred.text() == u"CHF" ? std::optional(preferred) : std::nullopt};
    if (words.size() == 4 && words.endsWith(u'$')) // "CAD$"
        return currencyOf(words.left(3), locale, preferred);
    if (words.size() == 3 && words == words.toUpper()) {
        if (isWord(words) && words != preferred.text())
            return {};
        if (const auto code = Currency::fromCode(words))
            return Named{code};
    }
    static const QRegularExpression sign(u"^(\\p{Sc}|[A-Z]{1,2}\\$|kr\\.?|k[čc]|zł|ft|lei)$"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    if (!sign.match(words).hasMatch())
        return {};
    const auto one = readMoney(low == u"kr" || low == u"kr." ? u"1 kr"_s : words + u'1', locale, preferred);
    return Named{one ? std::optional(one->currency) : std::nullopt};
}

std::optional<Money> rounded(const QString &whole, const QString &decimals, Currency currency)
{
    const int digits = currency.digits();
    const QString kept = decimals.left(digits).leftJustified(digits, u'0');
    const auto money = readMoney(digits > 0 ? whole + u'.' + kept : whole, QLocale::c(), currency);
    if (money && decimals.size() > digits && decimals.at(digits) >= u'5')
        return *money + Money{1, currency};
    return money;
}

// `figures` is digits with their separators. What the locale does not read is tried as thousands of another
// language, and with the dust that computers leave behind decimals.
std::optional<Money> amountOf(
    const QString &figures, const QLocale &locale, Currency currency, const FigureStyle &style)
{
    const FigureSense sense = senseOf(figures, style);
    if (sense == FigureSense::Unsure)
        return {};
    static const QRegularExpression unsure(u"^\\d{1,3}\\.\\d{3}$"_s); // no thousands where points are decimal
    static const QStringList ofPoints{u"GBP"_s, u"USD"_s, u"AUD"_s, u"CAD"_s, u"NZD"_s, u"HKD"_s, u"SGD"_s};
    if (locale.language() == QLocale::English && ofPoints.contains(currency.text())
        && unsure.match(figures).hasMatch())
        return {};
    if (const auto money =
            sense == FigureSense::Thousands ? std::nullopt : readMoney(figures, locale, currency))
        return money;
    static const QRegularExpression thousands(u"^[1-9]\\d{0,2}(?:[.,']\\d{3})+$"_s);
    if (thousands.match(figures).hasMatch()) {
        QString whole = figures;
        return readMoney(whole.remove(u'.').remove(u',').remove(u'\''), QLocale::c(), currency);
    }
    static const QRegularExpression dusty(u"^(\\d+)[.,](\\d{3,})$"_s);
    static const QRegularExpression noneBehind(u"^(\\d+)[.,](0+)$"_s);
    const auto dust = dusty.match(figures);
    if (dust.hasMatch())
        return rounded(dust.captured(1), dust.captured(2), currency);
    const auto zeros = noneBehind.match(figures);
    return zeros.hasMatch() ? readMoney(zeros.captured(1), QLocale::c(), currency) : std::nullopt;
}

std::optional<Money> thousandfold(std::optional<Money> money)
{
    constexpr qint64 most = 1'000'000'000'000;
    if (!money || money->minor > most)
        return {};
    return Money{money->minor * 1000, money->currency};
}

} // namespace

AmountsInText findAmounts(
    const QString &text, const QLocale &locale, Currency preferred, const FigureStyle &style)
{
    static const QString figure = u"(?:\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*"
                                  "|(?<![\\d\\w])[.,]\\d{1,2}(?!\\d))"_s;
    static const QString names =
        u"(?i:euros?|eur|pounds sterling|livres sterling|pounds?|sterling|livres|pfund|schweizer franken"
        "|francs suisses|swiss francs|franken|francs?|us[ -]dollars?|dollars us|dollars?|yen|gbp|usd|chf"
        "|dm|d-mark|zloty|rmb|yuan|quid|stg|sfr\\.?|fr\\.?|kr\\.?|k[čc]|zł|ft|lei)"_s;
    static const QString before =
        u"(?:(?<![A-Za-z])(?:[A-Z]{1,3}\\$|(?:"_s + names + u"|[A-Z]{3})(?![A-Za-z]))|\\p{Sc})"_s;
    static const QString behind = u"(?:[A-Z]{1,3}\\$|(?:"_s + names
        + u"|[A-Z]{3}|(?i:pence|cents?|ct|p|c))(?![A-Za-z])|[\\p{Sc}¢])(?![ ]?\\d)"_s;
    static const QRegularExpression whole(u"(?:("_s + before + u")[ ]?)?(?<![\\d.,])("_s + figure
            + u")(?:[.,]-{1,2}(?!\\d)|-{1,2}(?![ ]?[\\d\\p{Sc}A-Za-z])|\\.(?=$|[ ]))?"
              "(?:[ ]?([kK])(?![a-zA-Z]))?(?:[ ]?("_s
            + behind + u"))?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString tidy = tidied(text);
    AmountsInText out;
    QString pattern;
    qsizetype from = 0;
    std::optional<Currency> first;
    QList<Named> currencies;
    auto all = whole.globalMatch(tidy);
    while (all.hasNext()) {
        const auto match = all.next();
        const QString front = match.captured(1);
        const QString back = match.captured(4);
        const auto named = front.isEmpty() ? std::nullopt : currencyOf(front, locale, preferred);
        const auto also = back.isEmpty() ? std::nullopt : currencyOf(back, locale, preferred);
        pattern += tidy.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!front.isEmpty() && !named)
            pattern += front + u' ';
        pattern += u'#';
        if (!back.isEmpty() && !also)
            pattern += u' ' + back;
        Named currency = named ? *named : also.value_or(Named{preferred});
        if (named && also && named->currency != also->currency)
            currency.currency = std::nullopt;
        currency.small = also ? also->small : currency.small;
        out.amounts +=
            AmountsInText::Amount{{}, named || also, match.captured(2) + match.captured(3).toLower()};
        currencies += currency;
        if ((named || also) && !first && currency.currency)
            first = currency.currency;
    }
    pattern += tidy.mid(from);
    out.pattern = withoutAccents(pattern).simplified();
    for (qsizetype i = 0; i < out.amounts.size(); ++i) {
        AmountsInText::Amount &amount = out.amounts[i];
        const auto currency = amount.named ? currencies.at(i).currency : first.value_or(preferred);
        if (!currency)
            continue;
        QString figures = amount.figures;
        const bool thousand = figures.endsWith(u'k');
        if (thousand)
            figures.chop(1);
        if (currencies.at(i).small) {
            bool number = false;
            const qint64 minor = figures.toLongLong(&number);
            amount.money = number && !thousand ? std::optional(Money{minor, *currency}) : std::nullopt;
            continue;
        }
        const auto money = amountOf(figures, locale, *currency, style);
        amount.money = thousand ? thousandfold(money) : money;
    }
    return out;
}

} // namespace twinbook
