// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"

#include "text.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QStringList>

namespace twinbook {

namespace {

struct Language
{
    const char *code;
    const char *name; // English source text
};

constexpr Language known[] = {{"en", QT_TRANSLATE_NOOP("Languages", "English")},
    {"fr", QT_TRANSLATE_NOOP("Languages", "French")}, {"de", QT_TRANSLATE_NOOP("Languages", "German")},
    {"es", QT_TRANSLATE_NOOP("Languages", "Spanish")}, {"it", QT_TRANSLATE_NOOP("Languages", "Italian")},
    {"nl", QT_TRANSLATE_NOOP("Languages", "Dutch")}, {"pl", QT_TRANSLATE_NOOP("Languages", "Polish")},
    {"pt", QT_TRANSLATE_NOOP("Languages", "Portuguese")}, {"cy", QT_TRANSLATE_NOOP("Languages", "Welsh")},
    {"ga", QT_TRANSLATE_NOOP("Languages", "Irish")},
    {"gd", QT_TRANSLATE_NOOP("Languages", "Scottish Gaelic")},
    {"br", QT_TRANSLATE_NOOP("Languages", "Breton")}, {"da", QT_TRANSLATE_NOOP("Languages", "Danish")},
    {"sv", QT_TRANSLATE_NOOP("Languages", "Swedish")}, {"nb", QT_TRANSLATE_NOOP("Languages", "Norwegian")},
    {"fi", QT_TRANSLATE_NOOP("Languages", "Finnish")}, {"cs", QT_TRANSLATE_NOOP("Languages", "Czech")},
    {"sk", QT_TRANSLATE_NOOP("Languages", "Slovak")}, {"hu", QT_TRANSLATE_NOOP("Languages", "Hungarian")},
    {"ro", QT_TRANSLATE_NOOP("Languages", "Romanian")}, {"bg", QT_TRANSLATE_NOOP("Languages", "Bulgarian")},
    {"el", QT_TRANSLATE_NOOP("Languages", "Greek")}, {"ru", QT_TRANSLATE_NOOP("Languages", "Russian")},
    {"uk", QT_TRANSLATE_NOOP("Languages", "Ukrainian")}, {"hr", QT_TRANSLATE_NOOP("Languages", "Croatian")},
    {"sl", QT_TRANSLATE_NOOP("Languages", "Slovenian")}, {"sr", QT_TRANSLATE_NOOP("Languages", "Serbian")},
    {"tr", QT_TRANSLATE_NOOP("Languages", "Turkish")}, {"ar", QT_TRANSLATE_NOOP("Languages", "Arabic")},
    {"he", QT_TRANSLATE_NOOP("Languages", "Hebrew")}, {"zh", QT_TRANSLATE_NOOP("Languages", "Chinese")},
    {"ja", QT_TRANSLATE_NOOP("Languages", "Japanese")}, {"lt", QT_TRANSLATE_NOOP("Languages", "Lithuanian")},
    {"lv", QT_TRANSLATE_NOOP("Languages", "Latvian")}, {"et", QT_TRANSLATE_NOOP("Languages", "Estonian")},
    {"lb", QT_TRANSLATE_NOOP("Languages", "Luxembourgish")}};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Languages)
};

QString nameOf(const QString &code)
{
    for (const Language &language : known)
        if (code == QLatin1String(language.code))
            return Words::tr(language.name);
    return code;
}

QString codeOf(const QString &name)
{
    const QString wanted = fold(name);
    for (const Language &language : known) {
        const QString code = QString::fromLatin1(language.code);
        if (wanted == code || wanted == fold(Words::tr(language.name))
            || wanted == fold(QString::fromLatin1(language.name))
            || wanted == fold(QLocale(code).nativeLanguageName()))
            return code;
    }
    return {};
}

bool isLevel(const QString &word)
{
    static const QStringList levels{QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("B1"),
        QStringLiteral("B2"), QStringLiteral("C1"), QStringLiteral("C2")};
    return levels.contains(word.toUpper());
}

bool isNative(const QString &word)
{
    return word.compare(QLatin1String("native"), Qt::CaseInsensitive) == 0
        || fold(word) == fold(Words::tr("native"));
}

} // namespace

QString showLanguages(const QString &stored)
{
    QStringList shown;
    for (const QString &part : stored.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QStringList words = part.simplified().split(QLatin1Char(' '));
        words.first() = nameOf(words.first());
        if (words.size() > 1 && isNative(words.last()))
            words.last() = Words::tr("native");
        shown.append(words.join(QLatin1Char(' ')));
    }
    return shown.join(QStringLiteral(", "));
}

Result<QString> readLanguages(const QString &typed)
{
    QStringList stored;
    QString text = typed;
    text.replace(QLatin1Char(';'), QLatin1Char(',')).replace(QLatin1Char('\n'), QLatin1Char(','));
    text.replace(QLatin1Char('('), QLatin1Char(' ')).remove(QLatin1Char(')'));
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QStringList words = part.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        QString level;
        if (words.size() > 1 && isLevel(words.last()))
            level = words.takeLast().toUpper();
        else if (words.size() > 1 && isNative(words.last()))
            words.removeLast(), level = QStringLiteral("native");
        const QString code = codeOf(words.join(QLatin1Char(' ')));
        if (code.isEmpty())
            return Result<QString>::refused(
                Words::tr("“%1” is not a language known here. Write languages as “French B2, German A1”.")
                    .arg(words.join(QLatin1Char(' '))));
        stored.append(level.isEmpty() ? code : code + QLatin1Char(' ') + level);
    }
    return Result<QString>(stored.join(QStringLiteral(", ")));
}

} // namespace twinbook
