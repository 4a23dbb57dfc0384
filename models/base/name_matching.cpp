// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_words.h"
#include "names.h"
#include "text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QStringList foldedWords(QStringView text)
{
    QString spaced = text.toString();
    spaced.replace(u'.', u' '); // "J.R." is two initials
    return foldUmlauts(fold(spaced)).split(u' ', Qt::SkipEmptyParts);
}

QString withoutParticles(const QStringList &words)
{
    QString out;
    for (const QString &word : words) {
        if (word == u"d" || !namewords::isParticle(word)) // "d Arc" is "d'Arc", one word when folded
            out += word;
    }
    return out.isEmpty() ? words.join(QString()) : out;
}

// Whether one change of a letter, or two neighbours swapped, turns one into the other.
bool isOneSlip(const QString &a, const QString &b)
{
    const QString &shorter = a.size() <= b.size() ? a : b;
    const QString &longer = a.size() <= b.size() ? b : a;
    if (longer.size() <= 4 || longer.size() - shorter.size() > 1)
        return false;
    qsizetype i = 0;
    while (i < shorter.size() && shorter.at(i) == longer.at(i))
        ++i;
    const QStringView rest = QStringView(shorter).sliced(i);
    const QStringView more = QStringView(longer).sliced(i);
    if (shorter.size() < longer.size())
        return rest == more.sliced(1);
    if (rest.isEmpty() || rest.sliced(1) == more.sliced(1))
        return true;
    return rest.size() > 1 && rest[0] == more[1] && rest[1] == more[0] && rest.sliced(2) == more.sliced(2);
}

bool isNearWord(const QString &a, const QString &b)
{
    if (a == b || isOneSlip(a, b) || namewords::isShortForm(a, b))
        return true;
    return (a.size() == 1 || b.size() == 1) && a.front() == b.front();
}

NameMatch matchGiven(QStringView a, QStringView b)
{
    const QStringList one = foldedWords(a);
    const QStringList two = foldedWords(b);
    if (one.isEmpty() || two.isEmpty())
        return one.isEmpty() && two.isEmpty() ? NameMatch::Same : NameMatch::Different;
    if (one.join(QString()) == two.join(QString()))
        return NameMatch::Same;
    if (isOneSlip(one.join(QString()), two.join(QString())))
        return NameMatch::Similar;
    for (qsizetype i = 0; i < std::min(one.size(), two.size()); ++i) {
        if (!isNearWord(one.at(i), two.at(i)))
            return NameMatch::Different;
    }
    return NameMatch::Similar;
}

NameMatch matchFamily(QStringView a, QStringView b)
{
    const QStringList one = foldedWords(a);
    const QStringList two = foldedWords(b);
    const QString short1 = withoutParticles(one);
    const QString short2 = withoutParticles(two);
    if (short1 == short2 || one.join(QString()) == two.join(QString()))
        return NameMatch::Same;
    if (short1.isEmpty() || short2.isEmpty())
        return NameMatch::Different;
    if (isOneSlip(short1, short2))
        return NameMatch::Similar;
    const auto isHalf = [](const QStringList &words, const QString &whole) {
        return words.size() > 1 && whole.size() > 2 && words.contains(whole);
    };
    return isHalf(one, short2) || isHalf(two, short1) ? NameMatch::Similar : NameMatch::Different;
}

// Similar when one half is the same and the other at least near.
NameMatch matchBoth(NameMatch given, NameMatch family)
{
    if (given == NameMatch::Same && family == NameMatch::Same)
        return NameMatch::Same;
    const bool one = given == NameMatch::Same || family == NameMatch::Same;
    const bool none = given == NameMatch::Different || family == NameMatch::Different;
    return one && !none ? NameMatch::Similar : NameMatch::Different;
}

} // namespace

QString nameKey(QStringView given, QStringView family)
{
    return withoutParticles(foldedWords(family)) + u'/' + foldedWords(given).join(QString());
}

NameMatch matchNames(QStringView given1, QStringView family1, QStringView given2, QStringView family2)
{
    constexpr QStringView blank = u"/";
    const QString key1 = nameKey(given1, family1);
    const QString key2 = nameKey(given2, family2);
    if (key1 == blank || key2 == blank)
        return NameMatch::Different;
    if (key1 == key2)
        return NameMatch::Same;
    const NameMatch straight = matchBoth(matchGiven(given1, given2), matchFamily(family1, family2));
    if (straight != NameMatch::Different)
        return straight;
    const bool swapped = key1 == nameKey(family2, given2) || nameKey(family1, given1) == key2;
    return swapped ? NameMatch::Similar : NameMatch::Different;
}

} // namespace twinbook
