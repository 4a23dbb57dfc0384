// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// One word of a place as all its spellings share it.
QString placeWord(const QString &word)
{
    struct Spelling
    {
        const char16_t *word;
        const char16_t *same;
    };
    static constexpr std::array spellings{Spelling{u"saint", u"st"}, Spelling{u"sankt", u"st"},
        Spelling{u"sint", u"st"}, Spelling{u"skt", u"st"}, Spelling{u"sainte", u"ste"},
        Spelling{u"upon", u"on"}, Spelling{u"et", u"and"}, Spelling{u"und", u"and"}};
    for (const Spelling &s : spellings) {
        if (word == QStringView(s.word))
            return QString::fromUtf16(s.same);
    }
    return word;
}

// Equal keys mean one town.
QString placeKey(QStringView place)
{
    QString text = place.toString();
    text.replace(u"&"_s, u" and "_s);
    text.replace(u"."_s, u". "_s); // "St.Ives"
    for (qsizetype i = text.indexOf(u'/'); i > 0; i = text.indexOf(u'/', i + 1)) { // "Valmont s/Orne"
        const bool abbreviation = text.at(i - 1).toLower() == u's' && (i == 1 || !text.at(i - 2).isLetter());
        if (abbreviation)
            text.replace(i - 1, 2, u"sur "_s);
    }
    QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = placeWord(word);
    return foldUmlauts(words.join(u' '));
}

struct Phone
{
    QString digits; // with the country code when international, without a leading 0 otherwise
    bool international = false;
};

Phone readPhone(QStringView text)
{
    QString plain = text.trimmed().toString();
    const bool plus = plain.startsWith(u'+') || plain.startsWith(u"(+"_s);
    const bool zeros = digitsOnly(plain).startsWith(u"00"_s);
    Phone phone;
    phone.international = plus || zeros;
    if (phone.international)
        plain.replace(u"(0)"_s, QString());
    phone.digits = digitsOnly(plain);
    if (phone.international && !plus)
        phone.digits.remove(0, 2);
    else if (!phone.international && phone.digits.startsWith(u'0'))
        phone.digits.remove(0, 1);
    return phone;
}

} // namespace

bool samePlace(QStringView a, QStringView b)
{
    const QString key = placeKey(a);
    return !key.isEmpty() && key == placeKey(b);
}

bool samePhone(QStringView a, QStringView b)
{
    Phone one = readPhone(a);
    Phone two = readPhone(b);
    if (one.digits.isEmpty() || two.digits.isEmpty())
        return false;
    if (one.digits == two.digits)
        return true;
    if (one.international == two.international)
        return false;
    if (two.international)
        std::swap(one, two);
    constexpr qsizetype shortest = 7;
    const qsizetype country = one.digits.size() - two.digits.size();
    return two.digits.size() >= shortest && country >= 1 && country <= 3 && one.digits.endsWith(two.digits);
}

} // namespace twinbook
