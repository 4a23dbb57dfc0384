// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forget_texts.h"

#include "name_words.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qsizetype shortest = 3; // letters of a last name that is looked for by itself

struct Word
{
    QString folded;
    qsizetype from = 0;
    qsizetype to = 0;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    qsizetype i = 0;
    while (i < text.size()) {
        const qsizetype from = i;
        while (i < text.size() && (text.at(i).isLetter() || text.at(i).isMark()))
            ++i;
        if (i > from)
            words += {foldUmlauts(fold(text.sliced(from, i - from))), from, i};
        else
            ++i;
    }
    return words;
}

QStringList foldedWords(const QString &name)
{
    QStringList words;
    for (const Word &word : wordsOf(name))
        words += word.folded;
    return words;
}

class Finder
{
public:
    Finder(const Store &store, const Person &person, const QSet<qint64> &besides)
        : m_family(foldedWords(person.familyName))
    {
        for (const QString &name : {person.givenName, person.knownAs}) {
            if (const QStringList words = foldedWords(name); !words.isEmpty())
                m_own += namewords::formsLike(words.first());
        }
        for (const Store::Row &row :
            store.select(u"SELECT id,given_name,known_as,family_name FROM person WHERE removed=0"_s)) {
            if (besides.contains(row.at(0).toLongLong()) || foldedWords(row.at(3).toString()) != m_family)
                continue;
            m_isOnly = false;
            for (const int column : {1, 2}) {
                if (const QStringList words = foldedWords(row.at(column).toString()); !words.isEmpty())
                    m_others += namewords::formsLike(words.first());
            }
        }
    }

    bool isEmpty() const { return m_family.isEmpty(); }
    bool isOnlyOfTheFamily() const { return m_isOnly; }

    // The first place in a text, as written there; empty: none.
    QString find(const QString &text, const QList<Word> &words) const
    {
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (!isFamily(words, at))
                continue;
            const qsizetype end = at + m_family.size();
            if (at > 0 && means(words.at(at - 1).folded) && areClose(text, words.at(at - 1), words.at(at)))
                return text.sliced(words.at(at - 1).from, words.at(end - 1).to - words.at(at - 1).from);
            if (end < words.size() && means(words.at(end).folded)
                && areClose(text, words.at(end - 1), words.at(end)))
                return text.sliced(words.at(at).from, words.at(end).to - words.at(at).from);
        }
        return {};
    }
    bool hasFamily(const QList<Word> &words) const
    {
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (isFamily(words, at))
                return true;
        }
        return false;
    }

private:
    bool isFamily(const QList<Word> &words, qsizetype at) const
    {
        if (at + m_family.size() > words.size())
            return false;
        for (qsizetype i = 0; i < m_family.size(); ++i) {
            if (words.at(at + i).folded != m_family.at(i))
                return false;
        }
        return true;
    }
    // "R. Birch", "Birch, Bob", "BIRCH/BOB", but no new sentence or line.
    static bool areClose(const QString &text, const Word &one, const Word &next)
    {
        constexpr qsizetype most = 2;
        const QStringView between = QStringView(text).sliced(one.to, next.from - one.to);
        return between.size() <= most && !between.contains(u'\n')
            && std::none_of(between.begin(), between.end(), [](QChar c) { return c.isDigit(); });
    }
    static bool isForm(const QString &word, const QString &given)
    {
        return word.size() == 1 ? given.startsWith(word) : word == given;
    }
    // Whether the word is a first name of theirs and of nobody else with that last name.
    bool means(const QString &word) const
    {
        const auto fits = [&word](const QString &given) { return isForm(word, given); };
        return std::any_of(m_own.begin(), m_own.end(), fits)
            && std::none_of(m_others.begin(), m_others.end(), fits);
    }

    QStringList m_family;
    QStringList m_own; // first names in all their forms: "R Birch" is Bob
    QStringList m_others; // of others with that last name
    bool m_isOnly = true;
};

QStringList textColumns(const RecordShape &shape)
{
    QStringList names;
    for (const Column &column : shape.columns) {
        if (column.kind == Kind::Text || column.kind == Kind::LongText)
            names += column.name;
    }
    return names;
}

} // namespace

NamedInTexts namedInTexts(
    const Store &store, const Person &person, const QStringList &ways, const QSet<qint64> &besides)
{
    NamedInTexts named;
    const Finder finder(store, person, besides);
    const auto look = [&](QString text) {
        for (const QString &way : ways) {
            if (const qsizetype at = text.indexOf(way, 0, Qt::CaseInsensitive); at >= 0)
                named.written += text.sliced(at, way.size());
        }
        if (finder.isEmpty())
            return false;
        QList<Word> words = wordsOf(text);
        for (QString found = finder.find(text, words); !found.isEmpty(); found = finder.find(text, words)) {
            named.written += found;
            text.replace(found, u"0"_s); // a figure: nothing grows together
            words = wordsOf(text);
        }
        return finder.hasFamily(words);
    };
    for (const RecordShape *shape : store.shapes()) {
        const QStringList columns = textColumns(*shape);
        if (columns.isEmpty() || shape->table == u"person")
            continue;
        const bool paid = shape->table == u"payment";
        const QString payer = paid ? u"payer"_s : u"0"_s;
        store.each(u"SELECT %1,%2 FROM %3"_s.arg(payer, columns.join(u','), shape->table), {},
            [&](const Store::Value &value) {
                const bool own = paid && value(0).toLongLong() == person.id.value;
                for (int i = 1; i <= columns.size(); ++i) {
                    const QString text = value(i).toString();
                    if (!text.isEmpty() && look(text) && paid && (own || finder.isOnlyOfTheFamily())
                        && person.familyName.size() >= shortest && !named.remains.contains(text))
                        named.remains += text;
                }
            });
    }
    store.each(u"SELECT data FROM edit_row WHERE tbl='payment'"_s, {},
        [&](const Store::Value &value) { look(value(0).toString()); });
    named.written.removeDuplicates();
    return named;
}

} // namespace twinbook
