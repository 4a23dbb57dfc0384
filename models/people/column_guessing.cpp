// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_guessing.h"

#include "address_parts.h"
#include "column_contents.h"
#include "contact_slots.h"
#include "first_names.h"

#include "name_words.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int sampleSize = 200;

double share(const QStringList &samples, bool (*test)(const QString &))
{
    return samples.isEmpty()
        ? 0
        : double(std::count_if(samples.begin(), samples.end(), test)) / double(samples.size());
}

bool most(const QStringList &samples, bool (*test)(const QString &))
{
    return share(samples, test) >= 0.7;
}

bool isTitle(const QString &text)
{
    return namewords::isTitle(fold(text)) || text == u"M."_s;
}

bool isWords(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return c.isLetter() || c.isMark() || u" -'’.,&"_s.contains(c); });
}

// "12 Mill Lane", "Hauptstraße 5", "Flat 2, 1 High St", "rue de la Paix"
bool isStreet(const QString &text)
{
    static const QRegularExpression numbered(
        u"^\\d+\\s*(bis|ter|[a-z])?[\\s,]+\\p{L}|\\p{L}[.,]?\\s+\\d+\\s*[a-z]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression worded(
        u"\\b(street|road|lane|avenue|close|drive|crescent|gardens|rue|chemin|impasse|boulevard)\\b|"
        "(stra(ß|ss)e|str\\.|weg|gasse|platz|allee)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return numbered.match(text).hasMatch() || worded.match(text).hasMatch();
}

bool isPostcodeAndTown(const QString &text)
{
    Household home;
    home.town = text;
    return takeApart(home);
}

bool isWholeName(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1
        && (text.contains(u',') || isTitle(words.first())
            || std::any_of(
                words.begin(), words.end(), [](const QString &word) { return isFirstName(fold(word)); }));
}

bool isGiven(const QString &text)
{
    return isFirstName(fold(text).section(u' ', 0, 0));
}

bool shouts(const QString &text)
{
    return text.size() > 1 && text == text.toUpper() && text != text.toLower();
}

// What the part of an e-mail address before the @ says of two names: 1 the first is the given name, -1 the
// second is, 0 nothing.
int ofAddress(const QString &email, const QString &one, const QString &two)
{
    const QString local = email.section(u'@', 0, 0);
    const QString a = fold(one).remove(u' ');
    const QString b = fold(two).remove(u' ');
    if (a.isEmpty() || b.isEmpty() || local.isEmpty())
        return 0;
    static const QRegularExpression gaps(u"[._\\-+\\d]+"_s);
    const QString first = fold(local.section(gaps, 0, 0, QString::SectionSkipEmpty));
    if (first == a || first == a.first(1) + b)
        return 1;
    return first == b || first == b.first(1) + a ? -1 : 0;
}

// Works the columns out, the surest first.
class Guess
{
public:
    Guess(const Table &table, QDate today)
        : m_table(table)
        , m_fields(table.headings.size())
    {
        for (int i = 0; i < m_fields.size(); ++i) {
            m_samples += columnSamples(table, i, sampleSize);
            m_fields[i] = plainField(m_samples.last(), today);
        }
    }

    QStringList fields()
    {
        const int name = fullNames();
        if (name >= 0)
            m_fields[name] = u"name"_s;
        townBesideAddress();
        if (name < 0)
            names();
        return m_fields;
    }

private:
    static QString plainField(const QStringList &samples, QDate today)
    {
        const QString plain = fieldFromValues(samples, today);
        if (plain == u"phone"_s && most(samples, looksMobile))
            return u"mobile"_s;
        if (!plain.isEmpty())
            return plain;
        return most(samples, isTitle)          ? u"title"_s
            : most(samples, isPostcode)        ? u"postcode"_s
            : most(samples, isPostcodeAndTown) ? u"town"_s
            : most(samples, isStreet)          ? u"street"_s
                                               : QString();
    }

    bool isFree(int column) const
    {
        return column >= 0 && column < m_fields.size() && m_fields.at(column).isEmpty()
            && most(m_samples.at(column), isWords);
    }

    int fullNames() const
    {
        int best = -1;
        double mostNames = 0.3;
        for (int i = 0; i < m_fields.size(); ++i) {
            const double names = isFree(i) ? share(m_samples.at(i), isWholeName) : 0;
            if (names > mostNames) {
                best = i;
                mostNames = names;
            }
        }
        return best < 0 && isFree(0) && holdFullNames(m_samples.at(0)) ? 0 : best;
    }

    void townBesideAddress()
    {
        if (m_fields.contains(u"town"_s))
            return;
        const auto street = int(m_fields.indexOf(u"street"_s));
        const auto postcode = int(m_fields.indexOf(u"postcode"_s));
        QList<int> places;
        if (postcode >= 0)
            places << postcode + 1 << postcode - 1;
        if (street >= 0)
            places << street + 1;
        for (const int place : places) {
            if (isFree(place) && share(m_samples.at(place), isGiven) < 0.5) {
                m_fields[place] = u"town"_s;
                return;
            }
        }
    }

    void names()
    {
        QList<int> free;
        for (int i = 0; i < m_fields.size(); ++i) {
            if (isFree(i))
                free += i;
        }
        int at = 0; // of the pair among the free ones
        double best = 0.3;
        for (int i = 0; i + 1 < free.size(); ++i) {
            const double given = std::max(
                share(m_samples.at(free.at(i)), isGiven), share(m_samples.at(free.at(i + 1)), isGiven));
            if (given > best) {
                at = i;
                best = given;
            }
        }
        const bool aboutPeople = best > 0.3
            || std::any_of(m_fields.begin(), m_fields.end(), [](const QString &f) { return !f.isEmpty(); });
        if (free.isEmpty() || !aboutPeople)
            return;
        if (free.size() == 1) {
            m_fields[free.first()] = u"family_name"_s;
            return;
        }
        const int one = free.at(at);
        const int two = free.at(at + 1);
        const bool givenFirst = speaksForGiven(one, two) >= 0;
        m_fields[one] = givenFirst ? u"given_name"_s : u"family_name"_s;
        m_fields[two] = givenFirst ? u"family_name"_s : u"given_name"_s;
    }

    // Above 0: the first of two columns holds the given names.
    double speaksForGiven(int one, int two) const
    {
        double weight = share(m_samples.at(one), isGiven) - share(m_samples.at(two), isGiven)
            + share(m_samples.at(two), shouts) - share(m_samples.at(one), shouts);
        const auto email = int(m_fields.indexOf(u"email"_s));
        const qsizetype rows = std::min<qsizetype>(sampleSize, m_table.rows.size());
        for (qsizetype row = 0; email >= 0 && row < rows; ++row) {
            const QStringList &cells = m_table.rows.at(row);
            weight += ofAddress(cells.value(email), cells.value(one), cells.value(two)) / double(rows);
        }
        return weight;
    }

    const Table &m_table;
    QStringList m_fields;
    QList<QStringList> m_samples;
};

} // namespace

QStringList guessedFields(const Table &table, QDate today)
{
    return Guess(table, today).fields();
}

} // namespace twinbook
