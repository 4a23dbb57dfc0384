// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace twinbook {

// One currency of the world by its three letters; pounds unless said otherwise.
struct Currency
{
    char code[4] = "GBP";

    // Knows today's currencies and those that a twinning book may still hold (francs, marks, lire ...);
    // upper or lower case; nothing for any other letters.
    static std::optional<Currency> fromCode(QStringView code);
    QString text() const { return QString::fromLatin1(code); }
    int digits() const; // decimals: 2 for most, 0 for yen, 3 for dinars
    QString symbol(
        const QLocale &locale) const; // "£", "€", "US$" outside the United States, else the letters
    bool operator==(const Currency &) const = default;
};

// An amount as a whole number of the currency's smallest unit (pence, cents); never a double.
// Adding, taking away or ordering two currencies is a programming error: std::logic_error; an amount too
// large to hold is std::overflow_error. Amounts in two currencies are unequal, not an error.
struct Money
{
    qint64 minor = 0;
    Currency currency;

    bool isZero() const { return minor == 0; }
    Money operator-() const;
    Money &operator+=(const Money &other);
    Money &operator-=(const Money &other);
    friend Money operator+(Money a, const Money &b) { return a += b; }
    friend Money operator-(Money a, const Money &b) { return a -= b; }
    bool operator==(const Money &) const = default;
    std::strong_ordering operator<=>(const Money &other) const;
};

// "£1,234.50" in English, "1.234,50 €" in German; the minus sign stands in front.
QString formatMoney(Money money, const QLocale &locale);
// The same without the symbol, for tables.
QString moneyNumber(Money money, const QLocale &locale);

// An amount as people and banks write it, with or without a symbol or letters; without either it is in
// `preferred`. Minus in front or behind, or brackets, make it negative. A lone separator with one or two
// digits after it is the decimal point in every language, and so is the last of two kinds; three digits after
// it are thousands where the locale groups with that separator. More decimals than the currency has, text, or
// a sum too large give nothing.
std::optional<Money> readMoney(QStringView text, const QLocale &locale, Currency preferred = {});

} // namespace twinbook
