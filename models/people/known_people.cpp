// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_people.h"

#include "names.h"
#include "text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// What a key is made of.
enum Trait { ByNumber, ByName, ByBirth, ByEmail, ByPhone, ByAddress, ByNameEmail, ByNamePhone, ByInitial };

constexpr qsizetype phoneDigits = 9; // the end of a number that is the same with and without its country
constexpr qsizetype fewestPhoneDigits = 7;

bool isNameless(const PersonTraits &p)
{
    return p.givenName.isEmpty() && p.familyName.isEmpty();
}

const QString &remembered(
    QHash<QString, QString> &cache, const QString &name, QString (*make)(const QString &))
{
    auto it = cache.find(name);
    if (it == cache.end())
        it = cache.insert(name, make(name));
    return *it;
}

QString phoneKey(const QString &phone)
{
    const QString digits = digitsOnly(phone);
    return digits.size() < fewestPhoneDigits ? QString() : digits.right(phoneDigits);
}

size_t keyOf(Trait trait, const QString &one, const QString &two = {})
{
    return qHashMulti(0, int(trait), one, two);
}

size_t birthKey(const QString &name, QDate born)
{
    return qHashMulti(0, int(ByBirth), name, born.toJulianDay());
}

size_t initialKey(const QString &name)
{
    const qsizetype slash = name.indexOf(u'/');
    return keyOf(ByInitial, name.first(slash), name.mid(slash + 1, 1));
}

bool clash(const QStringList &a, const QStringList &b)
{
    return !a.isEmpty() && !b.isEmpty()
        && std::none_of(a.begin(), a.end(), [&](const QString &one) { return b.contains(one); });
}

bool birthsClash(const PersonTraits &a, const PersonTraits &b)
{
    return a.born.isValid() && b.born.isValid() && a.born != b.born;
}

bool anythingClashes(const PersonTraits &a, const PersonTraits &b)
{
    return birthsClash(a, b) || clash(a.emailKeys, b.emailKeys) || clash(a.phoneKeys, b.phoneKeys)
        || (!a.address.isEmpty() && !b.address.isEmpty() && a.address != b.address)
        || (!a.memberNumber.isEmpty() && !b.memberNumber.isEmpty() && a.memberNumber != b.memberNumber);
}

NameMatch matchOf(const PersonTraits &a, const PersonTraits &b)
{
    return matchNames(a.givenName, a.familyName, b.givenName, b.familyName);
}

} // namespace

size_t Pigeonholes::holeOf(size_t key) const
{
    const size_t mask = m_holes.size() - 1;
    size_t at = (key ^ (key >> 29)) & mask;
    while (m_holes[at].first >= 0 && m_holes[at].key != key)
        at = (at + 1) & mask;
    return at;
}

void Pigeonholes::widen(size_t size)
{
    std::vector<Hole> before(size);
    before.swap(m_holes);
    for (const Hole &hole : before) {
        if (hole.first >= 0)
            m_holes[holeOf(hole.key)] = hole;
    }
}

void Pigeonholes::reserve(size_t count)
{
    m_entries.reserve(count);
    size_t size = 64;
    while (2 * size < 3 * count)
        size *= 2;
    if (size > m_holes.size())
        widen(size);
}

void Pigeonholes::add(size_t key, int number)
{
    if (3 * (m_used + 1) > 2 * m_holes.size())
        widen(std::max<size_t>(64, 2 * m_holes.size()));
    const int at = int(m_entries.size());
    m_entries.push_back({number, -1, at});
    Hole &hole = m_holes[holeOf(key)];
    if (hole.first < 0) {
        hole = {key, at};
        ++m_used;
        return;
    }
    Entry &first = m_entries[size_t(hole.first)];
    m_entries[size_t(first.last)].next = at;
    first.last = at;
}

KnownPeople::KnownPeople(QList<PersonTraits> inBook, qsizetype expected)
{
    constexpr int keysEach = 6;
    const qsizetype all = inBook.size() + expected;
    m_people.reserve(all);
    m_holes.reserve(size_t(all) * keysEach);
    for (PersonTraits &person : inBook) {
        prepare(person);
        const int number = add(person);
        if (!isNameless(person))
            m_holes.add(initialKey(person.key), number);
    }
    m_bookSize = int(m_people.size());
}

void KnownPeople::prepare(PersonTraits &person)
{
    person.emailKeys.clear();
    for (const QString &email : person.emails)
        person.emailKeys += email.toCaseFolded();
    person.phoneKeys.clear();
    for (const QString &phone : person.phones) {
        const QString key = phoneKey(phone);
        if (!key.isEmpty())
            person.phoneKeys += key;
    }
    person.key.clear();
    if (isNameless(person))
        return;
    person.key =
        remembered(m_family, person.familyName, [](const QString &n) { return nameKey(QString(), n); })
        + remembered(
            m_given, person.givenName, [](const QString &n) { return nameKey(n, QString()).sliced(1); });
    if (person.givenName.isEmpty()) // Mr and Mrs Smith are two
        person.key += u'#' + fold(person.title);
}

int KnownPeople::add(const PersonTraits &person)
{
    const int number = int(m_people.size());
    m_people += person;
    if (!person.memberNumber.isEmpty())
        m_holes.add(keyOf(ByNumber, fold(person.memberNumber)), number);
    const QString &name = person.key;
    for (const QString &email : person.emailKeys) {
        m_holes.add(keyOf(ByEmail, email), number);
        m_holes.add(keyOf(ByNameEmail, name, email), number);
    }
    for (const QString &key : person.phoneKeys) {
        m_holes.add(keyOf(ByPhone, key), number);
        m_holes.add(keyOf(ByNamePhone, name, key), number);
    }
    if (name.isEmpty())
        return number;
    m_holes.add(keyOf(ByName, name), number);
    if (person.born.isValid())
        m_holes.add(birthKey(name, person.born), number);
    if (!person.address.isEmpty())
        m_holes.add(keyOf(ByAddress, name, person.address), number);
    return number;
}

int KnownPeople::findSure(const PersonTraits &person) const
{
    int found = -1;
    const auto take = [&](int number) {
        const PersonTraits &other = m_people.at(number);
        if (birthsClash(other, person))
            return false;
        found = number;
        return true;
    };
    const bool nameless = isNameless(person);
    if (!person.memberNumber.isEmpty()) {
        m_holes.visit(keyOf(ByNumber, fold(person.memberNumber)), [&](int number) {
            const PersonTraits &other = m_people.at(number);
            const bool near = nameless || isNameless(other) || matchOf(other, person) != NameMatch::Different;
            return near && take(number);
        });
    }
    const QString &name = person.key;
    if (found < 0 && !nameless && person.born.isValid())
        m_holes.visit(birthKey(name, person.born), take);
    for (const QString &email : person.emailKeys) {
        if (found < 0)
            m_holes.visit(keyOf(ByNameEmail, name, email), take);
    }
    if (found < 0 && !nameless && !person.address.isEmpty())
        m_holes.visit(keyOf(ByAddress, name, person.address), take);
    for (const QString &key : person.phoneKeys) {
        if (found < 0)
            m_holes.visit(keyOf(ByNamePhone, name, key), take);
    }
    return found;
}

int KnownPeople::findLikely(const PersonTraits &person, const QSet<int> &taken) const
{
    if (m_bookSize == 0)
        return -1;
    int found = -1;
    const auto nearly = [&](int number) {
        const PersonTraits &other = m_people.at(number);
        if (number >= m_bookSize || taken.contains(number) || birthsClash(other, person))
            return false;
        const bool near =
            isNameless(person) || isNameless(other) || matchOf(other, person) != NameMatch::Different;
        if (near)
            found = number;
        return near;
    };
    for (const QString &email : person.emailKeys) {
        if (found < 0)
            m_holes.visit(keyOf(ByEmail, email), nearly);
    }
    for (const QString &key : person.phoneKeys) {
        if (found < 0)
            m_holes.visit(keyOf(ByPhone, key), nearly);
    }
    if (found >= 0 || isNameless(person))
        return found;
    int candidates = 0;
    m_holes.visit(keyOf(ByName, person.key), [&](int number) {
        if (number >= m_bookSize || taken.contains(number) || anythingClashes(m_people.at(number), person))
            return false;
        found = number;
        ++candidates;
        return false;
    });
    return candidates == 1 ? found : -1;
}

int KnownPeople::findLookalike(const PersonTraits &person, int before) const
{
    if (isNameless(person))
        return -1;
    int found = -1;
    m_holes.visit(keyOf(ByName, person.key), [&](int number) {
        if (number < before)
            found = number;
        return found >= 0;
    });
    const auto nearly = [&](int number) {
        if (number < before && matchOf(m_people.at(number), person) != NameMatch::Different)
            found = number;
        return found >= 0;
    };
    for (const QString &email : person.emailKeys) {
        if (found < 0)
            m_holes.visit(keyOf(ByEmail, email), nearly);
    }
    for (const QString &key : person.phoneKeys) {
        if (found < 0)
            m_holes.visit(keyOf(ByPhone, key), nearly);
    }
    if (found < 0 && m_bookSize > 0)
        m_holes.visit(initialKey(person.key), nearly);
    return found;
}

} // namespace twinbook
