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

// "38799 Altenbrück"
bool takePostcodeFromTown(Household &household)
{
    const qsizetype space = household.town.indexOf(u' ');
    if (space < 0 || !isContinentalPostcode(QStringView(household.town).first(space)))
        return false;
    household.postcode = household.town.first(space);
    household.town = household.town.sliced(space + 1).trimmed();
    return true;
}

} // namespace

bool takeApart(Household &household)
{
    if (!household.postcode.isEmpty())
        return false;
    if (!household.town.isEmpty())
        return takePostcodeFromTown(household);
    QStringList parts = QString(household.street).replace(u'\n', u',').split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    if (parts.size() < 2)
        return false;
    if (isBritishPostcode(parts.last()) && parts.size() > 2) {
        household.postcode = parts.takeLast();
        household.town = parts.takeLast();
    } else {
        Household last;
        last.town = parts.last();
        if (!takePostcodeFromTown(last))
            return false;
        household.postcode = last.postcode;
        household.town = last.town;
        parts.removeLast();
    }
    household.street = parts.join(u'\n');
    return true;
}

} // namespace twinbook
