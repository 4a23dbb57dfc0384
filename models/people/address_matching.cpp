// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address_matching.h"

#include "text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// The words of an address, each in its shortest usual form: "high st", "hauptstr".
QStringList wordsOf(const QString &folded)
{
    static const QHash<QString, QString> shortened{{u"street"_s, u"st"_s}, {u"saint"_s, u"st"_s},
        {u"road"_s, u"rd"_s}, {u"avenue"_s, u"av"_s}, {u"ave"_s, u"av"_s}, {u"lane"_s, u"ln"_s},
        {u"close"_s, u"cl"_s}, {u"drive"_s, u"dr"_s}, {u"crescent"_s, u"cres"_s}, {u"court"_s, u"ct"_s},
        {u"gardens"_s, u"gdns"_s}, {u"square"_s, u"sq"_s}, {u"boulevard"_s, u"bd"_s}, {u"bld"_s, u"bd"_s},
        {u"blvd"_s, u"bd"_s}, {u"place"_s, u"pl"_s}, {u"platz"_s, u"pl"_s}, {u"chemin"_s, u"ch"_s},
        {u"route"_s, u"rte"_s}, {u"impasse"_s, u"imp"_s}, {u"strasse"_s, u"str"_s}};
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (const auto it = shortened.constFind(word); it != shortened.constEnd())
            word = *it;
        else if (word.endsWith(u"strasse"_s))
            word.chop(4);
    }
    return words;
}

bool holdsAll(const QStringList &all, const QStringList &some)
{
    return std::all_of(some.begin(), some.end(), [&](const QString &word) { return all.contains(word); });
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// All but two letters in a row.
bool isSlip(const QString &a, const QString &b)
{
    constexpr qsizetype slip = 2;
    constexpr qsizetype shortest = 5;
    const qsizetype least = std::min(a.size(), b.size());
    qsizetype front = 0;
    while (front < least && a.at(front) == b.at(front))
        ++front;
    qsizetype back = 0;
    while (back < least - front && a.at(a.size() - 1 - back) == b.at(b.size() - 1 - back))
        ++back;
    return least >= shortest && front + back + slip >= std::max(a.size(), b.size());
}

bool streetsDiffer(const QString &a, const QString &b)
{
    if (a == b)
        return false;
    QStringList one = wordsOf(a);
    QStringList two = wordsOf(b);
    if (holdsAll(one, two) || holdsAll(two, one))
        return false;
    const auto takeNumbers = [](QStringList &words) {
        QStringList numbers;
        std::copy_if(words.begin(), words.end(), std::back_inserter(numbers), hasDigit);
        words.removeIf(hasDigit);
        return numbers;
    };
    const QStringList numbers = takeNumbers(one);
    return numbers.isEmpty() || numbers != takeNumbers(two)
        || !isSlip(one.join(QString()), two.join(QString()));
}

QStringList allWords(const Household &home)
{
    const QStringList parts{
        home.street, home.neighbourhood, home.town, home.region, home.postcode, home.country};
    return wordsOf(fold(parts.join(u' ')));
}

} // namespace

QString addressKey(const QString &street, const QString &town, const QString &postcode)
{
    const QString way = fold(street);
    if (way.isEmpty())
        return {};
    const QString code = fold(postcode).remove(u' ');
    return way + u'|' + (code.isEmpty() ? foldUmlauts(fold(town)) : code);
}

QString streetKey(const QString &addressKey)
{
    constexpr qsizetype letters = 3;
    QString numbers;
    QString name;
    for (const QString &word : addressKey.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts)) {
        if (hasDigit(word))
            numbers += word + u' ';
        else if (name.isEmpty())
            name = word.left(letters);
    }
    return numbers + name;
}

bool addressesDiffer(const QString &key, const QString &otherKey)
{
    if (key.isEmpty() || otherKey.isEmpty() || key == otherKey)
        return false;
    const qsizetype at = key.indexOf(u'|');
    const qsizetype otherAt = otherKey.indexOf(u'|');
    const QString place = key.sliced(at + 1);
    const QString otherPlace = otherKey.sliced(otherAt + 1);
    const bool comparable =
        !place.isEmpty() && !otherPlace.isEmpty() && hasDigit(place) == hasDigit(otherPlace);
    return (comparable && place != otherPlace) || streetsDiffer(key.first(at), otherKey.first(otherAt));
}

QString streetOfKey(const QString &key)
{
    return wordsOf(key.section(u'|', 0, 0)).join(u' ');
}

QString postcodeOfKey(const QString &key)
{
    const QString place = key.section(u'|', 1);
    return hasDigit(place) ? place : QString();
}

bool addressIsKnown(const Household &written, const Household &home)
{
    return !written.street.isEmpty() && !home.street.isEmpty() && holdsAll(allWords(home), allWords(written))
        && holdsAll(wordsOf(fold(written.street)), wordsOf(fold(home.street)));
}

} // namespace twinbook
