// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address_parts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

bool isContinentalPostcode(QStringView word)
{
    return (word.size() == 4 || word.size() == 5)
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// "NB4 7GU", "SW1A1AA": letters and figures, ending in a figure and two letters.
bool isBritishPostcode(QStringView text)
{
    QString code = text.toString().remove(u' ').toUpper();
    constexpr qsizetype shortest = 5;
    constexpr qsizetype longest = 7;
    if (code.size() < shortest || code.size() > longest || !code.at(0).isLetter())
        return false;
    const QString end = code.right(3);
    const bool mixed = std::all_of(code.begin(), code.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool district = std::any_of(code.begin(), code.end() - 3, [](QChar c) { return c.isDigit(); });
    return mixed && district && end.at(0).isDigit() && end.at(1).isLetter() && end.at(2).isLetter();
}

// "D-38799"
QString withoutCountry(const QString &code)
{
    return code.size() > 2 && code.at(0).isLetter() && code.at(1) == u'-' ? code.sliced(2) : code;
}

// The postcode and the town of "38799 Altenbrück", "Harton NB4 7GU", "Caen (14000)"; no town: neither.
Household postcodeAndTown(const QString &text)
{
    Household found;
    QStringList words = QString(text).remove(u'(').remove(u')').replace(u',', u' ').simplified().split(u' ');
    if (words.size() < 2)
        return found;
    constexpr qsizetype ofFranceAndGermany = 5;
    const QString end = words.last();
    if (isContinentalPostcode(withoutCountry(words.first()))) {
        found.postcode = withoutCountry(words.takeFirst());
    } else if (isBritishPostcode(end) || (isContinentalPostcode(end) && end.size() == ofFranceAndGermany)) {
        found.postcode = words.takeLast();
    } else if (words.size() > 2 && isBritishPostcode(words.at(words.size() - 2) + end)) {
        found.postcode = words.at(words.size() - 2) + u' ' + end;
        words = words.first(words.size() - 2);
    } else {
        return found;
    }
    found.town = words.join(u' ');
    if (!std::any_of(found.town.begin(), found.town.end(), [](QChar c) { return c.isLetter(); }))
        return {};
    return found;
}

bool takeFrom(const QString &text, Household &household)
{
    const Household found = postcodeAndTown(text);
    if (found.town.isEmpty())
        return false;
    household.postcode = found.postcode;
    household.town = found.town;
    return true;
}

} // namespace

bool isPostcode(const QString &text)
{
    constexpr qsizetype ofFranceAndGermany = 5;
    const QString code = withoutCountry(text);
    return isBritishPostcode(code) || (code.size() == ofFranceAndGermany && isContinentalPostcode(code));
}

bool takeApart(Household &household)
{
    if (!household.postcode.isEmpty())
        return household.town.isEmpty() && takeFrom(household.postcode, household);
    if (!household.town.isEmpty())
        return takeFrom(household.town, household);
    QStringList parts = QString(household.street).replace(u'\n', u',').split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    if (parts.size() < 2)
        return false;
    if (isBritishPostcode(parts.last()) && parts.size() > 2) {
        household.postcode = parts.takeLast();
        household.town = parts.takeLast();
    } else if (takeFrom(parts.last(), household)) {
        parts.removeLast();
    } else {
        return false;
    }
    household.street = parts.join(u'\n');
    return true;
}

} // namespace twinbook
