// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

#include <array>
#include <limits>
#include <stdexcept>
#include <string_view>

namespace twinbook {

namespace {

// ISO 4217, and below it what the euro and reforms replaced.
constexpr std::string_view knownCodes =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
    "CDF "
    "CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD "
    "HKD "
    "HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL "
    "LYD "
    "MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR "
    "PLN "
    "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND "
    "TOP "
    "TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWL ZWG "
    "ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE ROL SIT SKK TRL VEF BYR CUC MRO "
    "STD";
constexpr std::string_view noDecimals =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ITL ESP BEF LUF PTE GRD TRL";
constexpr std::string_view threeDecimals = "BHD IQD JOD KWD LYD OMR TND";

bool lists(std::string_view codes, const Currency &currency)
{
    return codes.find(std::string_view(currency.code, 3)) != std::string_view::npos;
}

void requireOneCurrency(const Money &a, const Money &b)
{
    if (a.currency != b.currency)
        throw std::logic_error("two currencies in one sum");
}

QString localDigits(const QString &plain, const QLocale &locale)
{
    const char16_t zero = locale.zeroDigit().at(0).unicode();
    QString out = plain;
    if (zero != u'0') {
        for (QChar &c : out)
            c = QChar(char16_t(zero + (c.unicode() - u'0')));
    }
    return out;
}

// Thousands set apart. Qt 6.4 writes "1234.567" in languages that leave four figures together (es, pl, pt),
// so it is asked only whether they do.
QString grouped(const QString &plain, const QLocale &locale)
{
    const qsizetype from = locale.toString(1234).size() > 4 ? 4 : 5;
    QString out = localDigits(plain, locale);
    if (plain.size() >= from) {
        for (qsizetype i = out.size() - 3; i > 0; i -= 3)
            out.insert(i, locale.groupSeparator());
    }
    return out;
}

// The amount without its sign.
QString unsignedNumber(const Money &money, const QLocale &locale)
{
    const int digits = money.currency.digits();
    quint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    const quint64 size = money.minor < 0 ? 0 - quint64(money.minor) : quint64(money.minor);
    QString out = grouped(QString::number(size / unit), locale);
    if (digits > 0) {
        const QString decimals = QString::number(size % unit).rightJustified(digits, u'0');
        out += locale.decimalPoint() + localDigits(decimals, locale);
    }
    return out;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return {};
    Currency currency;
    for (int i = 0; i < 3; ++i) {
        const char16_t c = code.at(i).unicode() & ~0x20;
        if (c < u'A' || c > u'Z')
            return {};
        currency.code[i] = char(c);
    }
    return lists(knownCodes, currency) ? std::optional(currency) : std::nullopt;
}

int Currency::digits() const
{
    if (lists(noDecimals, *this))
        return 0;
    return lists(threeDecimals, *this) ? 3 : 2;
}

QString Currency::symbol(const QLocale &locale) const
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == text())
        return locale.currencySymbol(QLocale::CurrencySymbol);
    struct Sign
    {
        std::string_view code;
        char16_t const *sign;
    };
    static constexpr std::array signs{
        Sign{"GBP", u"£"}, Sign{"EUR", u"€"}, Sign{"USD", u"US$"}, Sign{"JPY", u"¥"}};
    for (const Sign &s : signs) {
        if (s.code == code)
            return QString::fromUtf16(s.sign);
    }
    return text();
}

Money Money::operator-() const
{
    if (minor == std::numeric_limits<qint64>::min())
        throw std::overflow_error("amount too large");
    return {-minor, currency};
}

Money &Money::operator+=(const Money &other)
{
    requireOneCurrency(*this, other);
    using Limits = std::numeric_limits<qint64>;
    if (other.minor > 0 ? minor > Limits::max() - other.minor : minor < Limits::min() - other.minor)
        throw std::overflow_error("amount too large");
    minor += other.minor;
    return *this;
}

Money &Money::operator-=(const Money &other)
{
    requireOneCurrency(*this, other);
    using Limits = std::numeric_limits<qint64>;
    if (other.minor > 0 ? minor < Limits::min() + other.minor : minor > Limits::max() + other.minor)
        throw std::overflow_error("amount too large");
    minor -= other.minor;
    return *this;
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    requireOneCurrency(*this, other);
    return minor <=> other.minor;
}

QString moneyNumber(Money money, const QLocale &locale)
{
    const QString number = unsignedNumber(money, locale);
    return money.minor < 0 ? locale.negativeSign() + number : number;
}

QString formatMoney(Money money, const QLocale &locale)
{
    // Qt knows on which side of a figure the symbol stands: take its layout of a single 1 and put our digits
    // there.
    const QString one = locale.toString(1);
    const QString symbol = money.currency.symbol(locale);
    QString layout = locale.toCurrencyString(1, QStringLiteral("\x01"));
    const qsizetype figure = layout.indexOf(one);
    const qsizetype sign = layout.indexOf(u'\x01');
    const bool touching = figure == sign + 1 && symbol.back().isLetter();
    layout.replace(
        figure, one.size(), (touching ? QString(QChar::Nbsp) : QString()) + unsignedNumber(money, locale));
    layout.replace(u'\x01', symbol);
    return money.minor < 0 ? locale.negativeSign() + layout : layout;
}

} // namespace twinbook
