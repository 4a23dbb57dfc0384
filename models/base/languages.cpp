// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// A language by its code; the English name (translated for showing), and the French and German ones, so that
// a list is read whatever language the window speaks.
struct Language
{
    const char *code;
    const char *name;
    const char16_t *french;
    const char16_t *german;
};

constexpr std::array languages{
    Language{"en", QT_TRANSLATE_NOOP("Languages", "English"), u"anglais", u"englisch"},
    Language{"fr", QT_TRANSLATE_NOOP("Languages", "French"), u"français", u"französisch"},
    Language{"de", QT_TRANSLATE_NOOP("Languages", "German"), u"allemand", u"deutsch"},
    Language{"es", QT_TRANSLATE_NOOP("Languages", "Spanish"), u"espagnol", u"spanisch"},
    Language{"it", QT_TRANSLATE_NOOP("Languages", "Italian"), u"italien", u"italienisch"},
    Language{"nl", QT_TRANSLATE_NOOP("Languages", "Dutch"), u"néerlandais", u"niederländisch"},
    Language{"pl", QT_TRANSLATE_NOOP("Languages", "Polish"), u"polonais", u"polnisch"},
    Language{"pt", QT_TRANSLATE_NOOP("Languages", "Portuguese"), u"portugais", u"portugiesisch"},
    Language{"cy", QT_TRANSLATE_NOOP("Languages", "Welsh"), u"gallois", u"walisisch"},
    Language{"ga", QT_TRANSLATE_NOOP("Languages", "Irish"), u"irlandais", u"irisch"},
    Language{
        "gd", QT_TRANSLATE_NOOP("Languages", "Scottish Gaelic"), u"gaélique écossais", u"schottisch-gälisch"},
    Language{"br", QT_TRANSLATE_NOOP("Languages", "Breton"), u"breton", u"bretonisch"},
    Language{"da", QT_TRANSLATE_NOOP("Languages", "Danish"), u"danois", u"dänisch"},
    Language{"sv", QT_TRANSLATE_NOOP("Languages", "Swedish"), u"suédois", u"schwedisch"},
    Language{"nb", QT_TRANSLATE_NOOP("Languages", "Norwegian"), u"norvégien", u"norwegisch"},
    Language{"fi", QT_TRANSLATE_NOOP("Languages", "Finnish"), u"finnois", u"finnisch"},
    Language{"cs", QT_TRANSLATE_NOOP("Languages", "Czech"), u"tchèque", u"tschechisch"},
    Language{"sk", QT_TRANSLATE_NOOP("Languages", "Slovak"), u"slovaque", u"slowakisch"},
    Language{"hu", QT_TRANSLATE_NOOP("Languages", "Hungarian"), u"hongrois", u"ungarisch"},
    Language{"ro", QT_TRANSLATE_NOOP("Languages", "Romanian"), u"roumain", u"rumänisch"},
    Language{"bg", QT_TRANSLATE_NOOP("Languages", "Bulgarian"), u"bulgare", u"bulgarisch"},
    Language{"el", QT_TRANSLATE_NOOP("Languages", "Greek"), u"grec", u"griechisch"},
    Language{"ru", QT_TRANSLATE_NOOP("Languages", "Russian"), u"russe", u"russisch"},
    Language{"uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian"), u"ukrainien", u"ukrainisch"},
    Language{"hr", QT_TRANSLATE_NOOP("Languages", "Croatian"), u"croate", u"kroatisch"},
    Language{"sl", QT_TRANSLATE_NOOP("Languages", "Slovenian"), u"slovène", u"slowenisch"},
    Language{"sr", QT_TRANSLATE_NOOP("Languages", "Serbian"), u"serbe", u"serbisch"},
    Language{"tr", QT_TRANSLATE_NOOP("Languages", "Turkish"), u"turc", u"türkisch"},
    Language{"ar", QT_TRANSLATE_NOOP("Languages", "Arabic"), u"arabe", u"arabisch"},
    Language{"he", QT_TRANSLATE_NOOP("Languages", "Hebrew"), u"hébreu", u"hebräisch"},
    Language{"zh", QT_TRANSLATE_NOOP("Languages", "Chinese"), u"chinois", u"chinesisch"},
    Language{"ja", QT_TRANSLATE_NOOP("Languages", "Japanese"), u"japonais", u"japanisch"},
    Language{"lt", QT_TRANSLATE_NOOP("Languages", "Lithuanian"), u"lituanien", u"litauisch"},
    Language{"lv", QT_TRANSLATE_NOOP("Languages", "Latvian"), u"letton", u"lettisch"},
    Language{"et", QT_TRANSLATE_NOOP("Languages", "Estonian"), u"estonien", u"estnisch"},
    Language{"lb", QT_TRANSLATE_NOOP("Languages", "Luxembourgish"), u"luxembourgeois", u"luxemburgisch"},
};

// Words for how well, folded, and the level they stand for.
struct Level
{
    const char16_t *word;
    const char16_t *level;
};

constexpr std::array levels{Level{u"native", u"native"}, Level{u"mother tongue", u"native"},
    Level{u"natif", u"native"}, Level{u"langue maternelle", u"native"}, Level{u"maternelle", u"native"},
    Level{u"muttersprache", u"native"}, Level{u"bilingual", u"C2"}, Level{u"bilingue", u"C2"},
    Level{u"fluent", u"C1"}, Level{u"courant", u"C1"}, Level{u"fliessend", u"C1"}, Level{u"good", u"B2"},
    Level{u"bon", u"B2"}, Level{u"gut", u"B2"}, Level{u"fair", u"B1"}, Level{u"intermediate", u"B1"},
    Level{u"moyen", u"B1"}, Level{u"mittel", u"B1"}, Level{u"basic", u"A2"}, Level{u"a little", u"A2"},
    Level{u"notions", u"A2"}, Level{u"grundkenntnisse", u"A2"}, Level{u"beginner", u"A1"},
    Level{u"debutant", u"A1"}, Level{u"anfanger", u"A1"}};

QString words(const char *text)
{
    return QCoreApplication::translate("Languages", text);
}

// The codes by every name that the program knows without asking its translations.
const QHash<QString, QString> &knownCodes()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        for (const Language &language : languages) {
            const QString code = QString::fromLatin1(language.code);
            for (const QString &known :
                {code, QString::fromLatin1(language.name), QString::fromUtf16(language.french),
                    QString::fromUtf16(language.german), QLocale(code).nativeLanguageName(),
                    QLocale(code).nativeLanguageName().section(u' ', 0, 0)})
                all.insert(fold(known), code);
        }
        for (const QString &gaelic : {u"gaelic"_s, u"gaelique"_s, u"galisch"_s})
            all.insert(gaelic, u"gd"_s);
        all.insert(u"no"_s, u"nb"_s);
        all.insert(u"eng"_s, u"en"_s);
        all.insert(u"fra"_s, u"fr"_s);
        all.insert(u"deu"_s, u"de"_s);
        all.insert(u"ger"_s, u"de"_s);
        return all;
    }();
    return codes;
}

QString codeOf(const QString &name)
{
    return knownCodes().value(name);
}

// The reader's language may be one that the tables do not have.
QString translatedCodeOf(const QString &name)
{
    for (const Language &language : languages) {
        if (fold(words(language.name)) == name)
            return QString::fromLatin1(language.code);
    }
    return {};
}

QString levelOf(const QString &word)
{
    if (word.size() == 2 && u"abc"_s.contains(word.at(0)) && (word.at(1) == u'1' || word.at(1) == u'2'))
        return word.toUpper();
    for (const Level &level : levels) {
        if (word == QStringView(level.word))
            return QString::fromUtf16(level.level);
    }
    return word == fold(words("native")) ? u"native"_s : QString(); // in the reader's language
}

using Lookup = QString (*)(const QString &);

// One language with or without a level: "french b2".
std::optional<QString> readOne(const QString &folded, Lookup lookup)
{
    const QStringList parts = folded.split(u' ');
    for (qsizetype length = parts.size(); length > 0; --length) {
        const QString code = lookup(parts.first(length).join(u' '));
        if (code.isEmpty())
            continue;
        if (length == parts.size())
            return code;
        const QString level = levelOf(parts.sliced(length).join(u' '));
        return level.isEmpty() ? std::nullopt : std::optional<QString>(code + u' ' + level);
    }
    return std::nullopt;
}

// "French and German", "fr de", "français B2 et allemand"; empty when a word is neither language nor level.
QStringList readSeveral(const QString &folded)
{
    QStringList stored;
    QString code; // of the word before
    for (const QString &word : folded.split(u' ')) {
        if (word == u"and"_s || word == u"et"_s || word == u"und"_s)
            continue;
        const QString level = levelOf(word);
        QString next = codeOf(word);
        if (next.isEmpty() && level.isEmpty())
            next = translatedCodeOf(word);
        if (!level.isEmpty() && !code.isEmpty())
            stored.last() = code + u' ' + level;
        else if (next.isEmpty())
            return {};
        else
            stored += next;
        code = next;
    }
    return stored;
}

bool isCode(QStringView text)
{
    return std::any_of(languages.begin(), languages.end(),
        [text](const Language &language) { return text == QLatin1String(language.code); });
}

bool isLevel(QStringView text)
{
    return text == u"native"
        || (text.size() == 2 && QStringView(u"ABC").contains(text.at(0))
            && (text.at(1) == u'1' || text.at(1) == u'2'));
}

// "fr B2, de": nothing to understand. Every person of a long list is asked.
bool isStored(QStringView text)
{
    while (!text.isEmpty()) {
        const qsizetype comma = text.indexOf(u',');
        const QStringView part = comma < 0 ? text : text.first(comma);
        const bool levelled = part.size() > 3 && part.at(2) == u' ' && isLevel(part.sliced(3));
        if (!isCode(part.first(std::min<qsizetype>(2, part.size()))) || (part.size() != 2 && !levelled))
            return false;
        if (comma < 0)
            return true;
        if (comma + 2 >= text.size() || text.at(comma + 1) != u' ')
            return false;
        text = text.sliced(comma + 2);
    }
    return false;
}

} // namespace

QString showLanguages(const QString &stored)
{
    QStringList shown;
    for (const QString &part : stored.split(u',', Qt::SkipEmptyParts)) {
        QStringList parts = part.simplified().split(u' ');
        for (const Language &language : languages) {
            if (parts.first() == QLatin1String(language.code))
                parts.first() = words(language.name);
        }
        if (parts.size() > 1 && parts.last() == u"native"_s)
            parts.last() = words(QT_TRANSLATE_NOOP("Languages", "native"));
        shown += parts.join(u' ');
    }
    return shown.join(u", "_s);
}

Result<QString> readLanguages(const QString &typed)
{
    if (isStored(typed))
        return typed;
    QString text = typed;
    for (const QString &mark : {u";"_s, u"\n"_s, u"/"_s, u"+"_s, u"&"_s})
        text.replace(mark, u","_s);
    QStringList stored;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString folded = fold(part);
        if (folded.isEmpty())
            continue;
        std::optional<QString> one = readOne(folded, codeOf);
        if (!one)
            one = readOne(folded, translatedCodeOf);
        const QStringList found = one ? QStringList{*one} : readSeveral(folded);
        if (found.isEmpty())
            return Result<QString>::refused(
                words(QT_TRANSLATE_NOOP("Languages",
                          "“%1” is not a language known here. Write languages as “French B2, German A1”."))
                    .arg(part.simplified()));
        stored += found;
    }
    stored.removeDuplicates();
    return stored.join(u", "_s);
}

} // namespace twinbook
