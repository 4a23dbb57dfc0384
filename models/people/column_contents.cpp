// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_contents.h"

#include "dates.h"
#include "text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int fewestPhoneDigits = 7;
constexpr int mostPhoneDigits = 15;

template <class Test>
bool most(const QStringList &samples, Test test)
{
    const auto count = std::count_if(samples.begin(), samples.end(), test);
    return !samples.isEmpty() && count * 10 >= samples.size() * 7;
}

bool looksLikePhone(const QString &text)
{
    const QString trimmed = text.trimmed();
    for (QChar c : trimmed) {
        if (!c.isDigit() && !u" +-()./"_s.contains(c))
            return false;
    }
    if (readDate(trimmed, {QDate(2000, 1, 1), QLocale::c(), {}, false}))
        return false; // 01/02/2026
    const qsizetype digits = digitsOnly(trimmed).size();
    return digits >= fewestPhoneDigits && digits <= mostPhoneDigits
        && (trimmed.startsWith(u'0') || trimmed.startsWith(u'+') || trimmed.startsWith(u'('));
}

bool hasTwoWords(const QString &text)
{
    return text.trimmed().contains(u' ');
}

} // namespace

QStringList columnSamples(const Table &table, int column, int most)
{
    QStringList samples;
    for (const QStringList &row : table.rows) {
        const QString value = row.value(column).trimmed();
        if (!value.isEmpty())
            samples += value;
        if (samples.size() >= most)
            break;
    }
    return samples;
}

QString fieldFromValues(const QStringList &samples, QDate today)
{
    if (most(samples, [](const QString &s) { return looksLikeEmail(s); }))
        return u"email"_s;
    if (most(samples, looksLikePhone))
        return u"phone"_s;
    constexpr int grownUp = 15; // years: other dates are of joining or paying
    const DateReading reading{today, QLocale::c(), guessDateOrder(samples, DateOrder::DayMonthYear), true};
    if (most(samples, [&](const QString &s) {
            const auto day = s.size() >= 6 ? readDate(s, reading) : std::nullopt;
            return day && day->addYears(grownUp) < today;
        }))
        return u"born"_s;
    return {};
}

bool looksLikeStatement(const Table &table)
{
    static const QSet<QString> money{u"debit"_s, u"credit"_s, u"balance"_s, u"amount"_s, u"transaction"_s,
        u"betrag"_s, u"saldo"_s, u"buchungstag"_s, u"buchung"_s, u"wert"_s, u"valuta"_s, u"wertstellung"_s,
        u"umsatz"_s, u"soll"_s, u"haben"_s, u"verwendungszweck"_s, u"montant"_s, u"solde"_s, u"libelle"_s,
        u"valeur"_s, u"bedrag"_s, u"afschriftnummer"_s, u"rekening"_s, u"counterparty"_s, u"iban"_s};
    static const QSet<QString> human{u"first"_s, u"last"_s, u"given"_s, u"family"_s, u"surname"_s,
        u"forename"_s, u"member"_s, u"vorname"_s, u"nachname"_s, u"familienname"_s, u"mitglied"_s,
        u"prenom"_s, u"adherent"_s, u"mail"_s, u"email"_s, u"phone"_s, u"telephone"_s, u"mobile"_s, u"tel"_s,
        u"telefon"_s, u"street"_s, u"strasse"_s, u"rue"_s, u"postcode"_s, u"plz"_s, u"town"_s, u"ville"_s,
        u"ort"_s};
    int ofMoney = 0;
    for (const QString &heading : table.headings) {
        bool counted = false;
        for (const QString &word : fold(heading).split(u' ', Qt::SkipEmptyParts)) {
            if (human.contains(word))
                return false;
            counted = counted || money.contains(word);
        }
        ofMoney += counted;
    }
    return ofMoney >= 2;
}

bool holdFullNames(const QStringList &samples)
{
    return std::count_if(samples.begin(), samples.end(), hasTwoWords) * 2 > samples.size();
}

} // namespace twinbook
