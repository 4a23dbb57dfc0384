// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_template.h"

#include "letter_fields.h"

#include "text.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LetterTemplate)
};

QString titleOf(const LetterTemplate &text)
{
    return text.name;
}

struct Seed
{
    const char *key;
    const char *name;
};

constexpr Seed seeds[] = {{"reminder", QT_TRANSLATE_NOOP("LetterTemplate", "Subscription reminder")},
    {"welcome", QT_TRANSLATE_NOOP("LetterTemplate", "Welcome to a new member")}};

// resources/samples/letter_reminder_en.txt: the subject, an empty line, the text.
LetterTemplate seeded(const Seed &seed, const QString &language)
{
    LetterTemplate text;
    text.seed = QString::fromLatin1(seed.key);
    text.purpose = text.seed;
    text.name = Words::tr(seed.name);
    text.language = language;
    QFile file(u":/resources/samples/letter_%1_%2.txt"_s.arg(text.seed, language));
    if (file.open(QIODevice::ReadOnly)) {
        const QString all = QString::fromUtf8(file.readAll());
        text.subject = all.section(u'\n', 0, 0).trimmed();
        text.body = all.section(u'\n', 1).trimmed();
    }
    return text;
}

QString keyOf(const LetterTemplate &text)
{
    return text.seed.isEmpty() ? fold(text.name) : text.seed;
}

} // namespace

template <>
const Record<LetterTemplate> &recordOf<LetterTemplate>()
{
    using L = LetterTemplate;
    static const Record<LetterTemplate> record =
        Record<LetterTemplate>("letter_template", "LetterTemplate",
            QT_TRANSLATE_NOOP("LetterTemplate", "Letter"), QT_TRANSLATE_NOOP("LetterTemplate", "Letters"))
            .text("name", &L::name, QT_TRANSLATE_NOOP("LetterTemplate", "Name"))
            .searched()
            .text("seed", &L::seed, QT_TRANSLATE_NOOP("LetterTemplate", "Written after"))
            .choice("purpose", &L::purpose, QT_TRANSLATE_NOOP("LetterTemplate", "What it is for"),
                {{u""_s, QT_TRANSLATE_NOOP("LetterTemplate", "anything else")},
                    {u"reminder"_s, QT_TRANSLATE_NOOP("LetterTemplate", "reminder of a subscription")},
                    {u"welcome"_s, QT_TRANSLATE_NOOP("LetterTemplate", "welcome to a new member")},
                    {u"receipt"_s, QT_TRANSLATE_NOOP("LetterTemplate", "receipt")},
                    {u"invitation"_s, QT_TRANSLATE_NOOP("LetterTemplate", "invitation")}})
            .choice("language", &L::language, QT_TRANSLATE_NOOP("LetterTemplate", "Language"),
                {{u"en"_s, QT_TRANSLATE_NOOP("LetterTemplate", "English")},
                    {u"fr"_s, QT_TRANSLATE_NOOP("LetterTemplate", "French")},
                    {u"de"_s, QT_TRANSLATE_NOOP("LetterTemplate", "German")}})
            .text("subject", &L::subject, QT_TRANSLATE_NOOP("LetterTemplate", "Subject"))
            .text("body", &L::body, QT_TRANSLATE_NOOP("LetterTemplate", "Text"), Kind::LongText)
            .flag("removed", &L::removed, QT_TRANSLATE_NOOP("LetterTemplate", "Removed"))
            .titled(titleOf)
            .sortedBy(titleOf);
    return record;
}

const LetterTemplate *LetterKind::in(const QString &language) const
{
    const auto found = std::find_if(
        texts.begin(), texts.end(), [&](const LetterTemplate &text) { return text.language == language; });
    return found == texts.end() ? nullptr : &*found;
}

QList<LetterKind> letterKinds(const Store &store)
{
    QList<LetterTemplate> texts = store.all<LetterTemplate>();
    for (const Seed &seed : seeds) {
        for (const QString &language : letterLanguages()) {
            const bool own = std::any_of(texts.begin(), texts.end(), [&](const LetterTemplate &text) {
                return text.seed == QLatin1String(seed.key) && text.language == language;
            });
            if (!own)
                texts += seeded(seed, language);
        }
    }
    QList<LetterKind> kinds;
    for (const LetterTemplate &text : std::as_const(texts)) {
        const QString key = keyOf(text);
        auto kind =
            std::find_if(kinds.begin(), kinds.end(), [&](const LetterKind &k) { return k.key == key; });
        if (kind == kinds.end())
            kind = kinds.insert(kinds.end(), LetterKind{key, text.name, text.purpose, {}});
        kind->texts += text;
        for (const Seed &seed : seeds)
            if (key == QLatin1String(seed.key))
                kind->name = Words::tr(seed.name);
    }
    for (LetterKind &kind : kinds)
        std::sort(kind.texts.begin(), kind.texts.end(), [](const LetterTemplate &a, const LetterTemplate &b) {
            return letterLanguages().indexOf(a.language) < letterLanguages().indexOf(b.language);
        });
    std::sort(kinds.begin(), kinds.end(),
        [](const LetterKind &a, const LetterKind &b) { return sortKey(a.name) < sortKey(b.name); });
    return kinds;
}

std::optional<LetterKind> letterKind(const Store &store, const QString &keyOrName)
{
    for (const LetterKind &kind : letterKinds(store))
        if (kind.key == keyOrName || fold(kind.name) == fold(keyOrName))
            return kind;
    return std::nullopt;
}

Problems check(const LetterTemplate &text)
{
    Problems problems;
    if (text.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please give the letter a name.")};
    if (text.body.trimmed().isEmpty())
        problems += {u"body"_s, Words::tr("Please write the text of the letter.")};
    for (const auto &[column, words] :
        {std::pair(u"subject"_s, text.subject), std::pair(u"body"_s, text.body)})
        for (const QString &field : unknownFields(words))
            problems += {column,
                Words::tr("There is no field called {%1}. Choose one from the list of fields.").arg(field)};
    return problems;
}

} // namespace twinbook
