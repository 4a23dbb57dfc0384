// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates.h"

#include "address_matching.h"
#include "blocks.h"
#include "known_people.h"

#include "dates.h"
#include "name_words.h"
#include "names.h"
#include "text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

bool isNameless(const PersonTraits &p)
{
    return p.givenName.isEmpty() && p.familyName.isEmpty();
}

QString firstShared(const QStringList &a, const QStringList &b)
{
    for (const QString &one : a) {
        if (b.contains(one))
            return one;
    }
    return {};
}

bool bothSay(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty();
}

// "Jr" and "Sr" tell father and son apart; "OBE" does not.
QString generation(const PersonTraits &p)
{
    static const QHash<QString, QString> known{{u"jr"_s, u"2"_s}, {u"jnr"_s, u"2"_s}, {u"jun"_s, u"2"_s},
        {u"junior"_s, u"2"_s}, {u"fils"_s, u"2"_s}, {u"ii"_s, u"2"_s}, {u"sr"_s, u"1"_s}, {u"snr"_s, u"1"_s},
        {u"sen"_s, u"1"_s}, {u"senior"_s, u"1"_s}, {u"pere"_s, u"1"_s}, {u"iii"_s, u"3"_s},
        {u"iv"_s, u"4"_s}};
    return known.value(fold(p.suffix));
}

// As told, or as the title tells.
QString genderOf(const PersonTraits &p)
{
    static const QHash<QString, QString> titles{{u"mr"_s, u"m"_s}, {u"m"_s, u"m"_s}, {u"monsieur"_s, u"m"_s},
        {u"herr"_s, u"m"_s}, {u"mrs"_s, u"f"_s}, {u"ms"_s, u"f"_s}, {u"miss"_s, u"f"_s}, {u"mme"_s, u"f"_s},
        {u"mlle"_s, u"f"_s}, {u"madame"_s, u"f"_s}, {u"frau"_s, u"f"_s}};
    return p.gender.isEmpty() ? titles.value(fold(p.title)) : p.gender;
}

// Names that share neither the first nor the last are different, which is quickly seen.
bool shareAName(const PersonTraits &a, const PersonTraits &b)
{
    const qsizetype slash = a.key.indexOf(u'/');
    const qsizetype other = b.key.indexOf(u'/');
    const QStringView family = QStringView(a.key).first(slash);
    const QStringView given = QStringView(a.key).sliced(slash + 1);
    const QStringView otherFamily = QStringView(b.key).first(other);
    const QStringView otherGiven = QStringView(b.key).sliced(other + 1);
    return family == otherFamily || given == otherGiven || family == otherGiven || given == otherFamily
        || !a.knownAs.isEmpty() || !b.knownAs.isEmpty();
}

enum class NameLikeness { Different, Renamed, OtherFirst, Near, Swapped, Same };

NameLikeness compareNames(const PersonTraits &a, const PersonTraits &b)
{
    if (a.givenName.isEmpty() && b.givenName.isEmpty()) { // Mr and Mrs Smith are two
        return a.key == b.key ? NameLikeness::Near : NameLikeness::Different;
    }
    if (a.key == b.key)
        return NameLikeness::Same;
    if (!shareAName(a, b))
        return NameLikeness::Different;
    NameMatch best = matchNames(a.givenName, a.familyName, b.givenName, b.familyName);
    if (best == NameMatch::Different && !a.knownAs.isEmpty())
        best = matchNames(a.knownAs, a.familyName, b.givenName, b.familyName);
    if (best == NameMatch::Different && !b.knownAs.isEmpty())
        best = matchNames(a.givenName, a.familyName, b.knownAs, b.familyName);
    if (best == NameMatch::Same)
        return NameLikeness::Same;
    if (best == NameMatch::Similar) {
        const bool swapped = a.key == nameKey(b.familyName, b.givenName);
        return swapped || b.key == nameKey(a.familyName, a.givenName) ? NameLikeness::Swapped
                                                                      : NameLikeness::Near;
    }
    const bool sameFirst = bothSay(a.givenName, b.givenName) && fold(a.givenName) == fold(b.givenName);
    return sameFirst ? NameLikeness::Renamed : NameLikeness::Different;
}

// As many letters as may differ between two spellings of one name.
bool isMisspelt(QStringView a, QStringView b)
{
    constexpr qsizetype shortName = 5;
    const qsizetype most = std::max(a.size(), b.size()) <= shortName ? 1 : 2;
    if (a.isEmpty() || b.isEmpty() || std::abs(a.size() - b.size()) > most)
        return false;
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype corner = row[0]++;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = a[i - 1] == b[j - 1] ? corner : 1 + std::min({corner, above, row[j - 1]});
            corner = above;
        }
    }
    return row.last() <= most;
}

// "Jon Smyth" and "John Smith": both names, each by a letter or two.
bool areMisspelt(const PersonTraits &a, const PersonTraits &b)
{
    return isMisspelt(fold(a.familyName), fold(b.familyName))
        && isMisspelt(fold(a.givenName), fold(b.givenName));
}

// What two persons have in common, and in what they differ.
struct Common
{
    bool born = false;
    bool number = false;
    QString email;
    bool phone = false;
    bool home = false; // one household
    bool address = false; // one front door
    bool town = false;

    bool own() const { return born || number || !email.isEmpty(); } // what nobody shares but a couple
    bool any() const { return own() || phone || home || address; }
};

Common commonOf(const PersonTraits &a, const PersonTraits &b)
{
    Common common;
    common.born = a.born.isValid() && a.born == b.born;
    common.number = bothSay(a.memberNumber, b.memberNumber) && fold(a.memberNumber) == fold(b.memberNumber);
    common.email = firstShared(a.emailKeys, b.emailKeys);
    common.phone = !firstShared(a.phoneKeys, b.phoneKeys).isEmpty()
        || (!a.homePhoneKey.isEmpty() && b.phoneKeys.contains(a.homePhoneKey))
        || (!b.homePhoneKey.isEmpty() && a.phoneKeys.contains(b.homePhoneKey));
    common.home = a.household != 0 && a.household == b.household;
    common.address = !common.home && bothSay(a.address, b.address) && !addressesDiffer(a.address, b.address);
    common.town = samePlace(a.town, b.town);
    return common;
}

std::optional<Likeness> likenessOf(
    const PersonTraits &a, const PersonTraits &b, NameLikeness names, const Common &common)
{
    const bool apart = addressesDiffer(a.address, b.address);
    const bool otherNumber = bothSay(a.memberNumber, b.memberNumber) && !common.number;
    const bool otherSex = bothSay(genderOf(a), genderOf(b)) && genderOf(a) != genderOf(b);
    switch (names) {
    case NameLikeness::Same:
    case NameLikeness::Swapped:
        if (otherSex)
            return common.own() ? std::optional(Likeness::Possible) : std::nullopt;
        if (common.own() && !otherNumber)
            return Likeness::Sure;
        if (common.any())
            return otherNumber ? Likeness::Possible : Likeness::Likely;
        return apart || otherNumber ? Likeness::Possible : Likeness::Likely;
    case NameLikeness::Near:
        if (otherSex)
            return std::nullopt;
        if (common.born && (common.any() || common.town || !apart))
            return Likeness::Likely;
        if (common.own() || (common.phone && (common.home || common.address)))
            return Likeness::Likely;
        if (common.any() || (common.town && !apart))
            return Likeness::Possible;
        return std::nullopt;
    case NameLikeness::Renamed: {
        const int ways =
            int(common.own()) + int(common.phone) + int(common.own() && (common.home || common.address));
        constexpr int enough = 2;
        if (otherSex)
            return std::nullopt;
        if (ways >= enough)
            return Likeness::Likely;
        return common.born ? std::optional(Likeness::Possible) : std::nullopt;
    }
    case NameLikeness::OtherFirst: // twins grow up at one address
        if (otherSex || otherNumber || common.home || common.address)
            return std::nullopt;
        return Likeness::Possible;
    case NameLikeness::Different:
        break;
    }
    return std::nullopt;
}

QStringList reasonsOf(const PersonTraits &a, const PersonTraits &b, NameLikeness names, const Common &common,
    const QLocale &locale)
{
    QStringList reasons;
    if (names == NameLikeness::Same)
        reasons += Words::tr("They have the same name.");
    else if (names == NameLikeness::Swapped)
        reasons += Words::tr("First name and last name have changed places.");
    else if (names == NameLikeness::Near)
        reasons += Words::tr("Their names are nearly the same.");
    else if (names == NameLikeness::OtherFirst)
        reasons += Words::tr("They have the same last name and another first name.");
    else if (names == NameLikeness::Renamed)
        reasons += Words::tr("They have the same first name and another last name.");
    if (common.born)
        reasons += Words::tr("Both were born on %1.").arg(shortDate(a.born, locale));
    if (!common.email.isEmpty())
        reasons += Words::tr("They have the same e-mail address, %1.").arg(common.email);
    if (common.number)
        reasons += Words::tr("They have the same membership number, %1.").arg(a.memberNumber);
    if (common.phone)
        reasons += Words::tr("They have the same telephone number.");
    if (common.home)
        reasons += Words::tr("They live in one household.");
    else if (common.address)
        reasons += Words::tr("They have the same address.");
    else if (common.town && !addressesDiffer(a.address, b.address))
        reasons += Words::tr("They live in the same town.");
    if (addressesDiffer(a.address, b.address))
        reasons += Words::tr("But their addresses differ.");
    if (!a.emailKeys.isEmpty() && !b.emailKeys.isEmpty() && common.email.isEmpty())
        reasons += Words::tr("But their e-mail addresses differ.");
    if (bothSay(a.memberNumber, b.memberNumber) && !common.number)
        reasons += Words::tr("But their membership numbers differ.");
    return reasons;
}

// Of somebody without a name: an e-mail address or a telephone is all there is.
std::optional<LikePersons> judgeNameless(const PersonTraits &a, const PersonTraits &b)
{
    const Common common = commonOf(a, b);
    LikePersons pair;
    if (!common.email.isEmpty())
        pair.reasons += Words::tr("They have the same e-mail address, %1.").arg(common.email);
    if (common.phone)
        pair.reasons += Words::tr("They have the same telephone number.");
    if (pair.reasons.isEmpty())
        return std::nullopt;
    pair.reasons += Words::tr("One of them has no name.");
    pair.likeness = isNameless(a) && isNameless(b) ? Likeness::Likely : Likeness::Possible;
    return pair;
}

std::optional<LikePersons> judge(const PersonTraits &a, const PersonTraits &b, const QLocale &locale)
{
    if ((a.born.isValid() && b.born.isValid() && a.born != b.born) || generation(a) != generation(b))
        return std::nullopt;
    if (isNameless(a) || isNameless(b))
        return judgeNameless(a, b);
    NameLikeness names = compareNames(a, b);
    const bool misspelt = names == NameLikeness::Different && a.born.isValid() && a.born == b.born
        && a.familyName != b.familyName && areMisspelt(a, b);
    const bool sameFamily = bothSay(a.familyName, b.familyName) && bothSay(a.givenName, b.givenName)
        && fold(a.familyName) == fold(b.familyName);
    if (names == NameLikeness::Different && !misspelt && sameFamily && a.born.isValid() && a.born == b.born)
        names = NameLikeness::OtherFirst;
    if (names == NameLikeness::Different && !misspelt)
        return std::nullopt;
    const Common common = commonOf(a, b);
    if (misspelt) { // twins have one family name
        if (!common.phone && common.email.isEmpty() && !common.number && !common.home && !common.address)
            return std::nullopt;
        names = NameLikeness::Near;
    }
    const std::optional<Likeness> likeness = likenessOf(a, b, names, common);
    if (!likeness)
        return std::nullopt;
    return LikePersons{0, 0, *likeness, reasonsOf(a, b, names, common, locale)};
}

enum Trait { ByName, ByForm, ByBirth, ByEmail, ByPhone, ByNumber, ByAddress, ByHome };

size_t keyOf(Trait trait, const QString &value)
{
    return qHashMulti(0, int(trait), value);
}

void addNames(Blocks &blocks, int number, const PersonTraits &p)
{
    blocks.add(keyOf(ByName, p.key), number);
    if (!p.givenName.isEmpty() && !p.familyName.isEmpty())
        blocks.add(keyOf(ByName, nameKey(p.familyName, p.givenName)), number);
    if (!p.knownAs.isEmpty())
        blocks.add(keyOf(ByName, nameKey(p.knownAs, p.familyName)), number);
    const QString family = p.key.section(u'/', 0, 0);
    for (const QString &given : {p.givenName, p.knownAs}) {
        const QString first = foldUmlauts(fold(given)).section(u' ', 0, 0);
        for (const int name : namewords::namesOfForm(first))
            blocks.add(qHashMulti(0, int(ByForm), family, name), number);
    }
}

} // namespace

QList<LikePersons> likePersons(
    QList<PersonTraits> &persons, const QLocale &locale, const Store::Progress &progress)
{
    constexpr size_t keysEach = 10;
    constexpr size_t step = 256; // between two looks at the progress
    constexpr double prepared = 0.4; // of the time
    const auto goesOn = [&](size_t done, size_t all, double from, double to) {
        return done % step != 0 || !progress || progress(from + (to - from) * double(done) / double(all));
    };
    KnownPeople reader({});
    Blocks blocks;
    blocks.reserve(size_t(persons.size()) * keysEach);
    for (int i = 0; i < persons.size(); ++i) {
        PersonTraits &p = persons[i];
        if (!goesOn(size_t(i), size_t(persons.size()), 0, prepared))
            return {};
        reader.prepare(p);
        if (!isNameless(p))
            addNames(blocks, i, p);
        if (p.born.isValid())
            blocks.add(qHashMulti(0, int(ByBirth), p.born.toJulianDay()), i);
        for (const QString &email : p.emailKeys)
            blocks.add(keyOf(ByEmail, email), i);
        for (const QString &phone : p.phoneKeys)
            blocks.add(keyOf(ByPhone, phone), i);
        if (!p.homePhoneKey.isEmpty())
            blocks.add(keyOf(ByPhone, p.homePhoneKey), i);
        if (!p.memberNumber.isEmpty())
            blocks.add(keyOf(ByNumber, fold(p.memberNumber)), i);
        if (!p.address.isEmpty())
            blocks.add(keyOf(ByAddress, streetKey(p.address)), i);
        if (p.household != 0)
            blocks.add(qHashMulti(0, int(ByHome), p.household), i);
    }
    QList<LikePersons> found;
    const auto pairs = blocks.pairs([&](int a, int b) { return persons.at(a).key < persons.at(b).key; });
    for (size_t at = 0; at < pairs.size(); ++at) {
        if (!goesOn(at, pairs.size(), prepared, 1))
            return {};
        const auto [first, second] = pairs[at];
        if (auto pair = judge(persons.at(first), persons.at(second), locale)) {
            pair->first = first;
            pair->second = second;
            found += *pair;
        }
    }
    return found;
}

} // namespace twinbook
