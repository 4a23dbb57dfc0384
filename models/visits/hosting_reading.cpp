// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting_reading.h"

#include "text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostingWords)
};

struct Thing
{
    const char *name; // for people
    const char16_t *words; // folded beginnings of words, in several languages
};

constexpr Thing pets[] = {{QT_TRANSLATE_NOOP("HostingWords", "dogs"),
                              u"dog|puppy|spaniel|terrier|labrador|retriever|collie|chien|hund"},
    {QT_TRANSLATE_NOOP("HostingWords", "cats"), u"cat|kitten|chat|katze"},
    {QT_TRANSLATE_NOOP("HostingWords", "rabbits and other small animals"),
        u"rabbit|hamster|guinea|mouse|mice|gerbil|lapin|cochon|kaninchen|meerschwein|maus"},
    {QT_TRANSLATE_NOOP("HostingWords", "horses"), u"horse|pony|ponies|cheval|pferd"},
    {QT_TRANSLATE_NOOP("HostingWords", "birds"),
        u"bird|hen|hens|chicken|duck|parrot|budgie|canary|feather|oiseau|poule|perroquet|plume|vogel|huhn|"
        u"huhner|feder"}};
constexpr Bits furry = 0b1111;

constexpr Thing diets[] = {{QT_TRANSLATE_NOOP("HostingWords", "vegetarian"), u"vegetari|vegetarien"},
    {QT_TRANSLATE_NOOP("HostingWords", "vegan"), u"vegan|vegetalien"},
    {QT_TRANSLATE_NOOP("HostingWords", "fish, but no meat"), u"fish|pesc|poisson|fisch"},
    {QT_TRANSLATE_NOOP("HostingWords", "halal"), u"halal"},
    {QT_TRANSLATE_NOOP("HostingWords", "kosher"), u"kosher|casher|kacher|koscher"},
    {QT_TRANSLATE_NOOP("HostingWords", "gluten-free"), u"gluten|coeliac|celiac|cœliaque|coeliaque|zoliakie"}};

// A word begins with one of these.
bool tells(const QString &folded, const char16_t *words)
{
    for (const QString &word : QString::fromUtf16(words).split(u'|')) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (at == 0 || !folded.at(at - 1).isLetter())
                return true;
        }
    }
    return false;
}

template <std::size_t N>
Bits bitsOf(const Thing (&things)[N], const QString &folded)
{
    Bits bits = 0;
    for (std::size_t i = 0; i < N; ++i)
        if (tells(folded, things[i].words))
            bits |= Bits(1) << i;
    return bits;
}

template <std::size_t N>
QString wordsOf(const Thing (&things)[N], Bits bits)
{
    QStringList words;
    for (std::size_t i = 0; i < N; ++i)
        if (bits & (Bits(1) << i))
            words += Words::tr(things[i].name);
    return words.join(u", "_s);
}

// "fr B2": how well.
int levelOf(const QString &level)
{
    const QString folded = level.toUpper();
    if (folded.startsWith(u'A'))
        return 1;
    return folded.startsWith(u'B') || folded.isEmpty() ? 2 : 3;
}

} // namespace

Bits petsIn(const QString &text)
{
    return bitsOf(pets, fold(text));
}

Bits animalAllergies(const QString &text)
{
    const QString folded = fold(text);
    Bits bits = bitsOf(pets, folded);
    if (tells(folded, u"animal|fur|pet|pets|tier|tierhaar|poil") && !(bits & furry))
        bits |= furry;
    return bits;
}

bool isSmokeAllergy(const QString &text)
{
    return tells(fold(text), u"smok|tobacco|asthma|asthme|fume|tabac|rauch|tabak");
}

Bits dietsIn(const QString &text)
{
    return bitsOf(diets, fold(text));
}

bool isStrictDiet(const QString &notes)
{
    return tells(fold(notes), u"strict|severe|coeliac|celiac|coeliaque|zoliakie|streng|schwer");
}

bool needsNoSteps(const QString &accessNeeds)
{
    return tells(fold(accessNeeds),
        u"wheel|step|stair|ground floor|walking frame|rollator|crutch|fauteuil|marche|escalier|plain-pied|"
        u"deambulateur|bequille|rollstuhl|treppe|stufe|ebenerdig|gehhilfe|krucke");
}

QString petWords(Bits bits)
{
    return wordsOf(pets, bits);
}

QString dietWords(Bits bits)
{
    return wordsOf(diets, bits);
}

std::vector<plan::hosting::Spoken> spokenBy(const QStringList &languages, QStringList &codes)
{
    std::map<int, int> best;
    for (const QString &list : languages) {
        for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
            const QString one = part.trimmed();
            const QString code = one.section(u' ', 0, 0).toLower();
            if (code.isEmpty())
                continue;
            if (!codes.contains(code))
                codes += code;
            int &level = best[int(codes.indexOf(code))];
            level = std::max(level, levelOf(one.section(u' ', 1)));
        }
    }
    std::vector<plan::hosting::Spoken> spoken;
    for (const auto &[language, level] : best)
        spoken.push_back({language, level});
    return spoken;
}

Bits thingsIn(const QStringList &lists, QStringList &known)
{
    constexpr qsizetype most = 64;
    Bits bits = 0;
    for (const QString &list : lists) {
        for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
            const QString thing = fold(part.trimmed());
            if (thing.isEmpty())
                continue;
            if (!known.contains(thing) && known.size() < most)
                known += thing;
            if (const qsizetype at = known.indexOf(thing); at >= 0)
                bits |= Bits(1) << at;
        }
    }
    return bits;
}

} // namespace twinbook
