// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_value.h"

#include "exchange_rate.h"
#include "gift_amounts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

using Pattern = QRegularExpression;

// Words of English, French and German, without accents and in lower case, as in AmountsInText::pattern.
const QString about = u"(?:approx(?:imate(?:ly)?)?\\.?|appx\\.?|aprox\\.?|about|around|roughly|circa|cca?\\.?"
                      u"|ca\\.?|c\\.?|zirka|some|near(?:ly)?"
                      "|almost|in the region of|in the order of|est(?:imated?)?\\.?(?: (?:at|to "
                      "be|as))?|estimated cost|estimation|estime(?:e)?(?: a)?"
                      "|env(?:iron)?\\.?(?: de)?|a peu pres|approximativement|approximatif|autour de|aux "
                      "alentours de|pres de|presque|dans les"
                      "|etwa|ungef(?:ahr|aehr|\\.)?|rund|knapp|schatzungsweise|geschatzt(?: "
                      "auf)?|geschaetzt(?: auf)?|vermutlich|wohl"
                      "|probably|perhaps|possibly|valued by officers at|~|\u2248|\u00b1|\\+/-)"_s;
const QString below =
    u"(?:<=?|\u2264|=<|below|under|less than|less then|lower than|up to|upto|at most|not more than|not "
    u"over|no more than|not exceeding|max(?:imum|\\.)?"
    "|fewer than|moins de|inferieure? a|inferieure? ou egale? a|au[- ]dessous de|en dessous "
    "de|sous|jusqu'a|au plus|maximum de"
    "|n'excedant pas|ne depassant pas|unter(?:halb)?(?: von)?|weniger als|hochstens|hoechstens|maximal|bis(?: zu)?|kleiner(?: als)?|nicht mehr als|nicht uber)"_s;
const QString above =
    u"(?:>=?|\u2265|=>|above|over|more than|greater than|in excess of|exceeding|exceeds|at least|not less "
    u"than|no less than|minimum(?: of)?"
    "|min\\.?|from|starting at|upwards of|plus de|superieure? a|superieure? ou egale? a|au[- ]dessus "
    "d[eu]|au "
    "moins|a partir de|des|minimum de"
    "|excedant|depassant|uber|ueber|oberhalb(?: von)?|mehr als|grosser(?: als)?|mindestens|ab)"_s;
const QString limit =
    u"(?:(?:the )?(?:limits?|thresholds?|declarable (?:limit|value)|registration "
    u"(?:limit|threshold)|reporting (?:limit|threshold)|minimal value|de minimis)"
    "|(?:le |du )?seuil(?: de declaration)?|(?:au )?seuil|(?:der )?(?:wert|gering(?:fugigkeits|wertigkeits)|bagatell|freigrenze|melde)?grenze|freigrenze|(?:dem )?schwellen?wert(?:es)?|(?:dem )?grenzwert)"_s;
// Before or behind an amount, and it stays one.
const QString noise =
    u"(?:value|valued?(?: at)?|(?:total |market |retail |face )?value(?: of)?|total(?: value)?(?: of)?|in "
    u"total|altogether|worth|cost(?:s|ing)?|price|amount|of|a|the|=|:|is|was"
    "|rrp|inc(?:l|luding)?\\.? vat|incl?\\.? tax|per invoice|each way|valeur(?: totale)?(?: de)?|d'une "
    "valeur de|prix|cout|au total|total de|de|ttc|montant"
    "|wert(?: von)?|im wert von|gesamtwert|gesamt|insgesamt|inkl\\.? mwst\\.?|preis|kosten|brutto|\\.|,|;)"_s;

Pattern pattern(const QString &text)
{
    QString out = text;
    out.replace(u"{about}"_s, about).replace(u"{below}"_s, below).replace(u"{above}"_s, above);
    out.replace(u"{limit}"_s, limit).replace(u"{noise}"_s, noise);
    return Pattern(u"^(?:"_s + out + u")$"_s, QRegularExpression::UseUnicodePropertiesOption);
}

struct Reading
{
    const char16_t *kind;
    Pattern pattern;
};

// The first that fits; amounts are #.
const QList<Reading> &readings()
{
    static const QString around = u"(?:{noise} ?)*"_s;
    static const QList<Reading> all{
        {u"",
            pattern(
                u"|-+|n/?\\.?a\\.?|\uff03?n/a|n\\. ?a\\.|nan|null|not applicable|sans objet|s\\.? ?o\\.?|entfallt|entfaellt|\\.+|/"_s)},
        {u"plain", pattern(around + u"#"_s + u"(?: ?{noise})*"_s)},
        {u"range",
            pattern(around
                + u"(?:(?:{about}|between|zwischen|entre|from|von|de|betw\\.?) ?)*# ?(?:-|to|bis|a|and|und|et|until|\u2192|\\.\\.\\.?)(?: ?(?:about|{about}))? ?#(?: ?{noise})*"_s)},
        {u"two",
            pattern(
                u"(?:{about} ?)?# ?(?:/|=|or|ou|oder|\\||\\(|;|,)? ?(?:{about} ?|equivalent to |equiv\\.? |i\\.?e\\.? |soit |entspricht |= ?)*#\\)?"_s)},
        {u"total",
            pattern(
                u".*(?: = ?|[ (]total(?: value)?(?: of|:)? |[ (]gesamt:? |[ (]insgesamt |[ (]total de |[ (]soit )#\\)?"_s)},
        {u"lead", pattern(u"# (?:in )?(?:total|altogether|insgesamt|au total) ?(?:\\([^)]*\\))?"_s)},
        {u"about", pattern(u"(?:{noise} ?)*(?:\\(?{about}\\)? ?:? ?)+(?:{noise} ?)*#(?: ?{noise})*"_s)},
        {u"about",
            pattern(
                u"# ?[-(]? ?(?:{about}|est(?:imate)?(?: ?d)?(?: value)?|estimated cost|approximate value|or so|ish|-ish|\\?|geschatzter wert|schatzwert|schatzung|valeur estimee|valeur estimative) ?\\)?"_s)},
        {u"below", pattern(around + u"{below} ?(?:{noise} ?)*#(?: ?{noise})*"_s)},
        {u"below",
            pattern(
                u"# ?(?:or less|or under|or below|and under|max(?:imum|\\.)?|ou moins|au maximum|au plus|oder weniger|und weniger|hochstens|maximal)"_s)},
        {u"above", pattern(around + u"{above} ?(?:{noise} ?)*#(?: ?{noise})*"_s)},
        {u"above",
            pattern(
                u"# ?(?:\\+|plus|or more|or over|or above|and (?:over|above|more)|et plus|ou plus|minimum|au moins|oder mehr|und mehr|und daruber|aufwarts|upwards)"_s)},
        {u"above", pattern(u"{above} {limit}"_s)},
        {u"below", pattern(u"{below} {limit}|de minimis"_s)},
    };
    return all;
}

GiftValue textOnly(const QString &words, Currency preferred)
{
    return {words, u"unknown"_s, {0, preferred}, {0, preferred}, true};
}

// "€100 (£85)": one worth told twice. The one in `preferred` counts, else the first.
GiftValue toldTwice(const QString &words, const AmountsInText &found, Currency preferred)
{
    const Money first = *found.amounts.at(0).money;
    const Money second = *found.amounts.at(1).money;
    static const Pattern either(u"# ?/ ?#"_s); // "£60 / €70": which of them?
    if (first.currency == second.currency || either.match(found.pattern).hasMatch())
        return textOnly(words, preferred);
    static const Pattern roughly(u"(?<![a-z])"_s + about);
    const bool secondCounts = second.currency == preferred && first.currency != preferred;
    const QString before = secondCounts ? found.pattern : found.pattern.left(found.pattern.indexOf(u'#'));
    const bool isAbout = roughly.match(before).hasMatch();
    return {words, isAbout ? u"about"_s : u"plain"_s, secondCounts ? second : first, {0, preferred}, true};
}

// "175-200": the lower end comes first, and both are of one currency; "£1-2k" is not sure.
GiftValue rangeOf(const QString &words, const AmountsInText &found, Currency preferred)
{
    const AmountsInText::Amount &from = found.amounts.at(0);
    const AmountsInText::Amount &to = found.amounts.at(1);
    const bool oneThousand = from.figures.endsWith(u'k') != to.figures.endsWith(u'k');
    const bool leadingZero = from.figures.startsWith(u'0') && from.figures.size() > 1;
    if (from.money->currency != to.money->currency || *from.money > *to.money || oneThousand || leadingZero)
        return textOnly(words, preferred);
    if (*from.money == *to.money)
        return {words, u"plain"_s, *from.money, {0, preferred}, true};
    return {words, u"range"_s, *from.money, *to.money, true};
}

// Ten thousand million: no gift is worth more, and sums of such stay numbers.
qint64 mostOf(Currency currency)
{
    qint64 most = 10'000'000'000;
    for (int i = 0; i < currency.digits(); ++i)
        most *= 10;
    return most;
}

// 0 without a rate.
qint64 inHomeMoney(Money money, const QString &rate, const QString &way, Currency home)
{
    const std::optional<ExchangeRate> read = ExchangeRate::read(rate);
    const std::optional<Money> changed = read
        ? exchanged(money, *read, way == u"divide" ? RateWay::Divide : RateWay::Times, home)
        : std::nullopt;
    return changed ? changed->minor : 0;
}

} // namespace

GiftValue readGiftValue(
    const QString &words, const QLocale &locale, Currency preferred, const FigureStyle &style)
{
    constexpr qsizetype longest = 200; // what is longer is a description
    const QString trimmed = words.trimmed();
    if (trimmed.size() > longest || trimmed.contains(QChar::ReplacementCharacter))
        return textOnly(trimmed, preferred);
    static const Pattern open(
        u"\\p{Sc} ?\\d[\\d.,]*(?<![.,]) ?[-\u2013\u2014]$"_s, Pattern::UseUnicodePropertiesOption);
    if (open.match(trimmed).hasMatch()) // "£150-": up to what?
        return textOnly(trimmed, preferred);
    const AmountsInText found = findAmounts(trimmed, locale, preferred, style);
    QString kind;
    bool fits = false;
    if (found.pattern == u"#") {
        kind = u"plain"_s;
        fits = true;
    }
    for (const Reading &reading : readings()) {
        if (fits)
            break;
        if (reading.pattern.match(found.pattern).hasMatch()) {
            kind = QString::fromUtf16(reading.kind);
            fits = true;
        }
    }
    if (fits && kind.isEmpty())
        return {trimmed, {}, {0, preferred}, {0, preferred}, false};
    for (const AmountsInText::Amount &amount : found.amounts)
        fits = fits && amount.money && amount.money->minor <= mostOf(amount.money->currency);
    if (!fits)
        return textOnly(trimmed, preferred);
    if (kind == u"two")
        return toldTwice(trimmed, found, preferred);
    if (kind == u"range")
        return rangeOf(trimmed, found, preferred);
    if (found.amounts.isEmpty()) // "above the limit"
        return {trimmed, kind, {0, preferred}, {0, preferred}, true};
    const Money value = kind == u"total" ? *found.amounts.last().money : *found.amounts.first().money;
    if (kind == u"total" || kind == u"lead")
        return {trimmed, u"plain"_s, value, {0, preferred}, true};
    const bool more = kind != u"plain" || value.currency != preferred || found.pattern != u"#";
    return {trimmed, kind, value, {0, value.currency}, more};
}

void setValue(Gift &gift, const GiftValue &value, Currency home)
{
    const bool isKnown = !value.value.isZero() || !value.to.isZero() || value.kind == u"plain";
    gift.valueWords = value.words;
    gift.valueKind = value.kind;
    gift.value = isKnown ? value.value.minor : 0;
    gift.valueTo = value.kind == u"range" ? value.to.minor : 0;
    gift.currency = isKnown ? value.value.currency.text() : QString();
    const qint64 counted = gift.valueTo > 0 ? gift.valueTo : gift.value;
    if (!isKnown)
        gift.homeValue = 0;
    else if (value.value.currency == home)
        gift.homeValue = counted;
    else
        gift.homeValue = inHomeMoney({counted, value.value.currency}, gift.rate, gift.rateWay, home);
}

void completeValue(Gift &gift, const Gift &before, const QLocale &locale, Currency home)
{
    GiftValue value;
    if (gift.valueWords.isEmpty() || gift.valueWords.trimmed() != before.valueWords) {
        value = readGiftValue(gift.valueWords, locale, home);
    } else {
        const Currency currency = Currency::fromCode(before.currency).value_or(home);
        value = {
            before.valueWords, before.valueKind, {before.value, currency}, {before.valueTo, currency}, true};
    }
    setValue(gift, value, home);
}

} // namespace twinbook
