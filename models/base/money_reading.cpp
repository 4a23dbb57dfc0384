// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013';
}

// '.' and ',' stand for themselves, a space for everything that only ever groups; null for anything else.
QChar separator(QChar c)
{
    if (c == u'.' || c == u',')
        return c;
    if (c == u'\u066b') // Arabic decimal
        return u',';
    if (c.isSpace() || c == u'\'' || c == u'\u2019' || c == u'\u066c')
        return u' ';
    return {};
}

// The text around the figure: its currency, or `preferred` when there is none.
std::optional<Currency> readCurrency(QStringView text, const QLocale &locale, Currency preferred)
{
    if (text.isEmpty())
        return preferred;
    if (const auto currency = Currency::fromCode(text))
        return currency;
    struct Word
    {
        const char16_t *word;
        const char16_t *code;
    };
    static constexpr std::array words{Word{u"£", u"GBP"}, Word{u"€", u"EUR"}, Word{u"euro", u"EUR"},
        Word{u"euros", u"EUR"}, Word{u"¥", u"JPY"}, Word{u"US$", u"USD"}, Word{u"A$", u"AUD"},
        Word{u"C$", u"CAD"}, Word{u"CA$", u"CAD"}, Word{u"NZ$", u"NZD"}, Word{u"zł", u"PLN"},
        Word{u"Kč", u"CZK"}, Word{u"Ft", u"HUF"}, Word{u"lei", u"RON"}, Word{u"Fr", u"CHF"},
        Word{u"Fr.", u"CHF"}, Word{u"SFr", u"CHF"}, Word{u"SFr.", u"CHF"}, Word{u"₹", u"INR"},
        Word{u"₺", u"TRY"}, Word{u"₴", u"UAH"}, Word{u"₽", u"RUB"}, Word{u"₪", u"ILS"}, Word{u"₩", u"KRW"}};
    for (const Word &w : words) {
        if (text.compare(QStringView(w.word), Qt::CaseInsensitive) == 0)
            return Currency::fromCode(QStringView(w.code));
    }
    // A symbol that several countries share: the one at hand, else the locale's, else the best known.
    const std::optional<Currency> local = Currency::fromCode(locale.currencySymbol(QLocale::CurrencyIsoCode));
    if (local && text == locale.currencySymbol(QLocale::CurrencySymbol))
        return local;
    const QString code = preferred.text();
    if (text == u"$"_s)
        return QStringView(u"AUD CAD HKD MXN NZD SGD").contains(code) ? preferred
                                                                      : Currency::fromCode(u"USD");
    if (text.compare(u"kr"_s, Qt::CaseInsensitive) == 0 || text.compare(u"kr."_s, Qt::CaseInsensitive) == 0)
        return QStringView(u"SEK NOK DKK ISK").contains(code) ? std::optional(preferred) : std::nullopt;
    return {};
}

// What stands around the figure, without its signs and spaces.
struct Wrapping
{
    QString text;
    int minuses = 0;
    int brackets = 0;
};

Wrapping wrapping(QStringView around, QChar bracket)
{
    Wrapping out;
    for (QChar c : around) {
        if (isMinus(c))
            ++out.minuses;
        else if (c == bracket)
            ++out.brackets;
        else if (!c.isSpace() && c.category() != QChar::Other_Format)
            out.text += c;
    }
    return out;
}

// The figure split at its decimal point; groups are checked and gone.
struct Figure
{
    QString whole;
    QString decimals;
};

bool wellGrouped(QStringView whole, QChar group)
{
    const auto parts = whole.split(group);
    if (parts.size() > 1 && (parts.first().isEmpty() || parts.first().size() > 3))
        return false;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts.at(i).size() != 3)
            return false;
    }
    return true;
}

// `figure` holds only 0-9, '.', ',' and ' '; nullopt when its separators make no sense.
std::optional<Figure> splitFigure(const QString &figure, const QLocale &locale, int digits)
{
    const qsizetype dot = figure.lastIndexOf(u'.');
    const qsizetype comma = figure.lastIndexOf(u',');
    const qsizetype last = std::max(dot, comma);
    qsizetype point = -1; // where the decimals begin
    if (last >= 0) {
        const QChar mark = figure.at(last);
        const bool single = figure.count(mark) == 1;
        const bool otherGroups = (dot >= 0 && comma >= 0) || figure.contains(u' ');
        const qsizetype after = figure.size() - last - 1;
        const bool groups = !otherGroups && after == 3 && last > 0 && last <= 3 && figure.at(0) != u'0'
            && locale.groupSeparator() == QString(mark);
        if (otherGroups && !single)
            return {};
        if (single && !groups)
            point = last;
    }
    Figure out;
    out.whole = point < 0 ? figure : figure.left(point);
    out.decimals = point < 0 ? QString() : figure.mid(point + 1);
    if (out.decimals.contains(u' ') || out.decimals.size() > digits)
        return {};
    QChar group;
    for (QChar c : std::as_const(out.whole)) {
        if (c.isDigit())
            continue;
        if (!group.isNull() && group != c)
            return {};
        group = c;
    }
    if (!group.isNull()) {
        if (!wellGrouped(out.whole, group))
            return {};
        out.whole.remove(group);
    }
    return out;
}

std::optional<qint64> minorUnits(const Figure &figure, int digits)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const QString all = figure.whole + figure.decimals.leftJustified(digits, u'0');
    qint64 sum = 0;
    for (QChar c : all) {
        const int digit = c.unicode() - u'0';
        if (sum > (most - digit) / 10)
            return {};
        sum = sum * 10 + digit;
    }
    return sum;
}

} // namespace

std::optional<Money> readMoney(QStringView text, const QLocale &locale, Currency preferred)
{
    const QStringView inside = text.trimmed();
    qsizetype begin = 0;
    while (begin < inside.size() && !inside.at(begin).isDigit())
        ++begin;
    if (begin == inside.size())
        return {};
    if (begin > 0 && (inside.at(begin - 1) == u'.' || inside.at(begin - 1) == u',')
        && (begin < 2 || !inside.at(begin - 2).isLetter())) // ".50", but not the full stop of "Fr.50"
        --begin;
    qsizetype end = inside.size();
    while (!inside.at(end - 1).isDigit())
        --end;

    QString figure;
    for (QChar c : inside.sliced(begin, end - begin)) {
        const QChar mark = c.isDigit() ? QChar(char16_t(u'0' + c.digitValue())) : separator(c);
        if (mark.isNull())
            return {};
        figure += mark;
    }
    QStringView behind = inside.sliced(end);
    if (!behind.isEmpty() && (behind.front() == u'.' || behind.front() == u',')) { // "12." and "12,-"
        behind = behind.sliced(1);
        if (!behind.isEmpty() && (isMinus(behind.front()) || behind.front() == u'\u2014'))
            behind = behind.sliced(1);
        if (figure.contains(u'.') || figure.contains(u','))
            return {};
    }

    Wrapping front = wrapping(inside.first(begin), u'(');
    const Wrapping back = wrapping(behind, u')');
    const int signs = front.minuses + back.minuses + front.brackets;
    if (signs > 1 || front.brackets != back.brackets)
        return {};
    if (front.text.startsWith(u'+') && signs == 0)
        front.text.remove(0, 1);
    const auto named = readCurrency(front.text, locale, preferred);
    const auto also = readCurrency(back.text, locale, preferred);
    if (!named || !also)
        return {};
    if (!front.text.isEmpty() && !back.text.isEmpty() && *named != *also)
        return {};
    const Currency currency = front.text.isEmpty() ? *also : *named;

    const auto parts = splitFigure(figure, locale, currency.digits());
    if (!parts)
        return {};
    const auto minor = minorUnits(*parts, currency.digits());
    if (!minor)
        return {};
    return Money{signs == 1 ? -*minor : *minor, currency};
}

} // namespace twinbook
