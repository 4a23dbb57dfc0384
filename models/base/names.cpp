// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"
#include "name_words.h"
#include "text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

bool isUpperCase(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLower() && c != u'ß'; });
}

qsizetype letters(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper() || c.isLower(); });
}

// "McDONALD", "O'BRIEN", "TOUR": two capitals or more, nothing small but a Scottish or French beginning.
bool isShouted(QStringView word)
{
    for (QStringView beginning :
        {QStringView(u"Mc"), QStringView(u"Mac"), QStringView(u"d'"), QStringView(u"d’")}) {
        if (word.startsWith(beginning))
            word = word.sliced(beginning.size());
    }
    return letters(word) > 1 && isUpperCase(word);
}

bool isParticle(const QString &word)
{
    const bool initial =
        !word.isEmpty() && word.front().isUpper() && letters(word) == 1; // Mr D Smith, Mrs T Fairweather
    return !initial && namewords::isParticle(fold(word));
}

bool isTitle(const QString &word)
{
    return namewords::isTitle(fold(word)) || word == u"M." || word == u"MM.";
}

QStringList takeTitles(QStringList &words)
{
    QStringList titles;
    while (words.size() > 1) {
        const bool joint =
            namewords::isJoint(fold(words.first())) && !titles.isEmpty() && isTitle(words.at(1));
        if (!joint && !isTitle(words.first()))
            break;
        titles.append(words.takeFirst());
    }
    return titles;
}

QStringList takeSuffixes(QStringList &words)
{
    QStringList suffixes;
    while (words.size() > 2 && namewords::isSuffix(words.last()))
        suffixes.prepend(words.takeLast());
    return suffixes;
}

// The words [first, last) that are the family name because they shout; empty when none or all do.
struct Run
{
    qsizetype first = 0;
    qsizetype last = 0;
};

Run shoutedRun(const QStringList &words)
{
    const auto shouts = [&](qsizetype i) { return isShouted(words.at(i)); };
    const qsizetype size = words.size();
    qsizetype end = 0; // a run at the beginning, particles before it or within
    qsizetype i = 0;
    bool sure = false; // "JP Smith" has initials, not a name in capitals
    while (i < size && (shouts(i) || isParticle(words.at(i)))) {
        if (shouts(i)) {
            sure = sure || letters(words.at(i)) > 2;
            end = i + 1;
        }
        ++i;
    }
    if (sure && end < size)
        return {0, end};
    qsizetype begin = size; // a run at the end
    while (begin > 0 && (shouts(begin - 1) || (begin < size && isParticle(words.at(begin - 1)))))
        --begin;
    if (begin > 0 && begin < size && letters(words.last()) > 1)
        return {begin, size};
    return {};
}

// Where the family name begins: the last word and the particles before it.
qsizetype familyBegin(const QStringList &words, bool titled)
{
    qsizetype begin = words.size() - 1;
    while (begin > 0 && isParticle(words.at(begin - 1))) {
        const bool small = words.at(begin - 1).front().isLower();
        if (begin == 1 && !small && !titled)
            break; // Van Morrison, Al Pacino
        --begin;
    }
    return begin;
}

// `ending`: what follows an apostrophe in a word in capitals, where a lone letter is a genitive s.
QString segment(QStringView part, bool ending)
{
    for (QStringView beginning : {QStringView(u"Mc"), QStringView(u"Mac")}) {
        if (part.startsWith(beginning) && isUpperCase(part.sliced(beginning.size()))
            && part.size() > beginning.size())
            return beginning.toString() + part.at(beginning.size())
                + part.sliced(beginning.size() + 1).toString().toLower();
    }
    if (letters(part) < 2)
        return ending ? part.toString().toLower() : part.toString();
    if (!isUpperCase(part))
        return part.toString();
    QString out = part.toString().toLower();
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (out.at(i).isLetter()) {
            out[i] = out.at(i).toUpper();
            break;
        }
    }
    if (out.size() > 4 && out.startsWith(u"Mc"_s))
        out[2] = out.at(2).toUpper();
    return out;
}

bool isRoman(QStringView word)
{
    return QStringList{u"II"_s, u"III"_s, u"IV"_s, u"VII"_s, u"VIII"_s, u"IX"_s}.contains(word);
}

QString tidyWord(const QString &word, bool first, bool last)
{
    const bool article = first && (word == u"LE"_s || word == u"LA"_s || word == u"LES"_s); // Le Goff
    if (!last && !article && isUpperCase(word) && isParticle(word) && letters(word) > 1)
        return word.toLower();
    const bool initials = !last && letters(word) == 2 && word.size() == 2 && word != u"ST"
        && std::none_of(
            word.begin(), word.end(), [](QChar c) { return QStringView(u"AEIOUYÄÖÜÉ").contains(c); });
    if ((initials && isUpperCase(word)) || (last && !first && isRoman(word)))
        return word;
    const bool shouting = isShouted(word);
    QString out;
    QChar mark;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        const bool atEnd = i == word.size();
        if (!atEnd && word.at(i) != u'-' && word.at(i) != u'\'' && word.at(i) != u'’' && word.at(i) != u'.')
            continue;
        const bool apostrophe = mark == u'\'' || mark == u'’';
        out += segment(QStringView(word).sliced(from, i - from), apostrophe && shouting);
        if (!atEnd) {
            mark = word.at(i);
            out += mark;
        }
        from = i + 1;
    }
    return out;
}

} // namespace

PersonName splitName(QStringView full)
{
    PersonName name;
    const QString text = full.toString().simplified();
    QStringList parts = text.split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    if (parts.isEmpty())
        return name;

    QStringList suffixes;
    while (parts.size() > 1) { // "John Smith, Jr., OBE"
        const QStringList words = parts.last().split(u' ');
        if (!std::all_of(words.begin(), words.end(), [](const QString &w) { return namewords::isSuffix(w); }))
            break;
        suffixes = words + suffixes;
        parts.removeLast();
    }
    if (parts.size() > 1) {
        QStringList before = parts.takeFirst().split(u' ');
        QStringList after = parts.join(u' ').split(u' ');
        QStringList titles = takeTitles(before);
        if (after.size() == 1 && isTitle(after.first()))
            titles += after.takeFirst();
        titles += takeTitles(after);
        suffixes = takeSuffixes(after) + suffixes;
        name.family = before.join(u' ');
        name.given = after.join(u' ');
        name.title = titles.join(u' ');
        name.suffix = suffixes.join(u' ');
        return name;
    }

    QStringList words = parts.first().split(u' ');
    const QStringList titles = takeTitles(words);
    if (!isUpperCase(words.join(u' ')))
        suffixes = takeSuffixes(words) + suffixes;
    Run family = shoutedRun(words);
    if (family.first == family.last)
        family = {familyBegin(words, !titles.isEmpty()), words.size()};
    name.title = titles.join(u' ');
    name.family = words.mid(family.first, family.last - family.first).join(u' ');
    words.remove(family.first, family.last - family.first);
    name.given = words.join(u' ');
    name.suffix = suffixes.join(u' ');
    return name;
}

QString tidyCapitals(QStringView text)
{
    QStringList words = text.toString().split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i] = tidyWord(words.at(i), i == 0, i + 1 == words.size());
    return words.join(u' ');
}

} // namespace twinbook
