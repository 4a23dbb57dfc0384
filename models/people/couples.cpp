// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "couples.h"

#include "name_words.h"
#include "text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

bool isJoint(const QString &word)
{
    return word == u"&"_s || word == u"+"_s || (word.size() > 1 && namewords::isJoint(fold(word)));
}

bool isTitle(const QString &word)
{
    return namewords::isTitle(fold(word)) || word == u"M."_s;
}

// The two sides of "A and B"; nothing when there is no joint, or several.
struct Sides
{
    QStringList left;
    QStringList right;
};

std::optional<Sides> sidesOf(const QString &text)
{
    const bool possible = text.contains(u'&') || text.contains(u'+')
        || (text.contains(u' ')
            && (text.contains(u" and "_s, Qt::CaseInsensitive)
                || text.contains(u" et "_s, Qt::CaseInsensitive)
                || text.contains(u" und "_s, Qt::CaseInsensitive)));
    if (!possible)
        return std::nullopt;
    QString spaced = text;
    spaced.replace(u"&"_s, u" & "_s).replace(u"+"_s, u" + "_s);
    const QStringList words = spaced.simplified().split(u' ', Qt::SkipEmptyParts);
    qsizetype at = -1;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isJoint(words.at(i)))
            continue;
        if (at >= 0)
            return std::nullopt;
        at = i;
    }
    if (at <= 0 || at + 1 == words.size())
        return std::nullopt;
    return Sides{words.first(at), words.sliced(at + 1)};
}

QString takeTitles(QStringList &words)
{
    QStringList titles;
    while (!words.isEmpty() && isTitle(words.first()))
        titles += words.takeFirst();
    return titles.join(u' ');
}

bool isShort(const QStringList &given)
{
    return !given.isEmpty() && given.size() <= 2;
}

bool shouts(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

// "Tom & Anne", with titles or without, of one family.
CoupleNames ofOneFamily(Sides sides, const QString &family, const QString &otherFamily)
{
    CoupleNames couple;
    couple.first.title = takeTitles(sides.left);
    couple.first.given = sides.left.join(u' ');
    couple.first.family = family;
    PersonName second;
    second.title = takeTitles(sides.right);
    second.given = sides.right.join(u' ');
    second.family = otherFamily;
    const bool safe = (isShort(sides.left) || !couple.first.title.isEmpty())
        && (isShort(sides.right) || !second.title.isEmpty());
    if (safe)
        couple.second = second;
    return couple;
}

CoupleNames withFamilyBehind(Sides sides, const QString &full)
{
    const PersonName right = splitName(sides.right.join(u' '));
    CoupleNames couple;
    couple.first.title = takeTitles(sides.left);
    if (sides.left.isEmpty()) { // "Mr & Mrs T Fairweather"
        if (right.title.isEmpty() || right.family.isEmpty())
            return {splitName(full), std::nullopt};
        couple.first.given = right.given;
        couple.first.family = right.family;
        couple.second = PersonName{right.title, {}, right.family, {}};
        return couple;
    }
    if (sides.right.size() == 1 && sides.left.size() > 1) { // "DUPONT Jean et Marie"
        const PersonName left = splitName(sides.left.join(u' '));
        if (!shouts(left.family))
            return {splitName(full), std::nullopt};
        couple.first = left;
        couple.second = PersonName{{}, sides.right.first(), left.family, {}};
        return couple;
    }
    if (right.family.isEmpty() || (right.given.isEmpty() && right.title.isEmpty()))
        return {splitName(full), std::nullopt};
    couple.second = right;
    const bool onlyGiven =
        sides.left.size() == 1 || (sides.left.size() == 2 && sides.left.last().remove(u'.').size() == 1);
    if (onlyGiven) {
        couple.first.given = sides.left.join(u' ');
        couple.first.family = right.family;
    } else {
        const QString title = couple.first.title;
        couple.first = splitName(sides.left.join(u' '));
        couple.first.title = title;
    }
    return couple;
}

} // namespace

bool namesOrganisation(const QString &name)
{
    static const QSet<QString> words = [] {
        const QStringList all =
            u"ltd limited plc llp club society association school council gmbh ev sarl verein committee "
            u"comite "
            "trust foundation college university schule gymnasium lycee ecole mairie sons co company choir"_s
                .split(u' ');
        return QSet<QString>(all.begin(), all.end());
    }();
    if (!name.contains(u' '))
        return false;
    const QStringList parts = fold(name).split(u' ');
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) { return words.contains(part); });
}

CoupleNames splitCouple(const QString &full)
{
    if (namesOrganisation(full))
        return {PersonName{{}, {}, full.simplified(), {}}, std::nullopt};
    const std::optional<Sides> sides = sidesOf(full);
    if (!sides)
        return {splitName(full), std::nullopt};
    const qsizetype comma = full.indexOf(u',');
    if (comma < 0)
        return withFamilyBehind(*sides, full);
    const std::optional<Sides> givens = sidesOf(full.sliced(comma + 1));
    const QString family = full.first(comma).simplified();
    if (!givens || family.isEmpty() || full.count(u',') > 1)
        return {splitName(full), std::nullopt};
    const CoupleNames couple = ofOneFamily(*givens, family, family);
    return couple.second ? couple : CoupleNames{splitName(full), std::nullopt};
}

CoupleNames splitCouple(const PersonName &parts)
{
    const std::optional<Sides> givens = sidesOf(parts.given);
    const std::optional<Sides> titles = sidesOf(parts.title);
    if (namesOrganisation(parts.family) || (!givens && !titles))
        return {parts, std::nullopt};
    CoupleNames couple{parts, std::nullopt};
    if (givens) {
        const std::optional<Sides> families = sidesOf(parts.family);
        couple = ofOneFamily(*givens, families ? families->left.join(u' ') : parts.family,
            families ? families->right.join(u' ') : parts.family);
        couple.first.suffix = parts.suffix;
        if (!couple.second)
            return {parts, std::nullopt};
        if (!titles && couple.first.title.isEmpty())
            couple.first.title = parts.title;
    } else {
        couple.second = PersonName{{}, {}, parts.family, {}};
    }
    if (titles) {
        couple.first.title = titles->left.join(u' ');
        couple.second->title = titles->right.join(u' ');
    }
    return couple;
}

} // namespace twinbook
