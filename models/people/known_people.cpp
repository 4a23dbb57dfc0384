// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_people.h"

#include "address_matching.h"

#include "names.h"
#include "text.h"

#include <QVarLengthArray>

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

// A number of the household is nobody's own and speaks for each of them.
bool phonesClash(const PersonTraits &a, const PersonTraits &b)
{
    const bool atHome = (!a.homePhoneKey.isEmpty() && b.phoneKeys.contains(a.homePhoneKey))
        || (!b.homePhoneKey.isEmpty() && a.phoneKeys.contains(b.homePhoneKey));
    return !atHome && clash(a.phoneKeys, b.phoneKeys);
}

bool birthsClash(const PersonTraits &a, const PersonTraits &b)
{
    return a.born.isValid() && b.born.isValid() && a.born != b.born;
}

bool anythingClashes(const PersonTraits &a, const PersonTraits &b)
{
    return birthsClash(a, b) || clash(a.emailKeys, b.emailKeys) || phonesClash(a, b)
        || addressesDiffer(a.address, b.address)
        || (!a.memberNumber.isEmpty() && !b.memberNumber.isEmpty() && a.memberNumber != b.memberNumber);
}

bool sayTheSame(const PersonTraits &a, const PersonTraits &b)
{
    return a.born == b.born && a.emailKeys == b.emailKeys && a.phoneKeys == b.phoneKeys
        && a.memberNumber == b.memberNumber && a.title == b.title && a.address == b.address;
}

bool shares(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &one) { return b.contains(one); });
}

// The same first name and ways to reach them, and another family name.
bool mayBeRenamed(const PersonTraits &a, const PersonTraits &b)
{
    if (a.givenName.isEmpty() || fold(a.givenName) != fold(b.givenName))
        return false;
    const bool sameNumber = !a.memberNumber.isEmpty() && a.memberNumber == b.memberNumber;
    const bool email = shares(a.emailKeys, b.emailKeys);
    const bool phone = shares(a.phoneKeys, b.phoneKeys);
    return sameNumber ? email || phone : email && phone;
}

// Somebody of this name whom another number or e-mail address alone does not rule out: people change them.
bool mayStillBe(const PersonTraits &a, const PersonTraits &b)
{
    return !birthsClash(a, b) && !addressesDiffer(a.address, b.address)
        && (a.memberNumber.isEmpty() || b.memberNumber.isEmpty() || a.memberNumber == b.memberNumber);
}

NameMatch matchOf(const PersonTraits &a, const PersonTraits &b)
{
    return matchNames(a.givenName, a.familyName, b.givenName, b.familyName);
}

} // namespace

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
    person.homePhoneKey = phoneKey(person.homePhone);
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
    if (!person.homePhoneKey.isEmpty() && !person.phoneKeys.contains(person.homePhoneKey))
        m_holes.add(keyOf(ByNamePhone, name, person.homePhoneKey), number);
    if (name.isEmpty())
        return number;
    m_holes.add(keyOf(ByName, name), number);
    if (person.born.isValid())
        m_holes.add(birthKey(name, person.born), number);
    if (!person.address.isEmpty())
        m_holes.add(keyOf(ByAddress, name, person.address), number);
    return number;
}

template <class Fn>
void KnownPeople::visitContacts(const PersonTraits &person, Fn fn) const
{
    bool done = false;
    const auto look = [&](int number) { return done = fn(number); };
    for (const QString &email : person.emailKeys) {
        if (!done)
            m_holes.visit(keyOf(ByEmail, email), look);
    }
    for (const QString &key : person.phoneKeys) {
        if (!done)
            m_holes.visit(keyOf(ByPhone, key), look);
    }
}

Recognised KnownPeople::findSure(const PersonTraits &person) const
{
    QVarLengthArray<int, 8> among; // fit equally well so far
    const auto oneOf = [&](size_t key, auto fits) {
        QVarLengthArray<int, 8> found;
        m_holes.visit(key, [&](int number) {
            const bool open = among.isEmpty() || among.contains(number);
            if (open && !found.contains(number) && !birthsClash(m_people.at(number), person) && fits(number))
                found.append(number);
            return false;
        });
        if (found.size() > 1)
            among = found;
        return found.size() == 1 ? found.first() : -1;
    };
    const bool nameless = isNameless(person);
    const auto near = [&](int number) {
        const PersonTraits &other = m_people.at(number);
        return nameless || isNameless(other) || matchOf(other, person) != NameMatch::Different
            || mayBeRenamed(other, person);
    };
    const auto anybody = [](int) { return true; };
    const QString &name = person.key;
    int found = -1;
    if (!person.memberNumber.isEmpty())
        found = oneOf(keyOf(ByNumber, fold(person.memberNumber)), near);
    if (found < 0 && !nameless && person.born.isValid())
        found = oneOf(birthKey(name, person.born), anybody);
    for (const QString &email : person.emailKeys) {
        if (found < 0)
            found = oneOf(keyOf(ByNameEmail, name, email), anybody);
    }
    if (found < 0 && !nameless && !person.address.isEmpty())
        found = oneOf(keyOf(ByAddress, name, person.address), anybody);
    for (const QString &key : person.phoneKeys) {
        if (found < 0)
            found = oneOf(keyOf(ByNamePhone, name, key), anybody);
    }
    if (found >= 0 || among.isEmpty())
        return {found, false};
    const auto same = [&](int number) { return sayTheSame(m_people.at(number), person); };
    const auto first = std::find_if(among.begin(), among.end(), same);
    if (first == among.end() || std::find_if(first + 1, among.end(), same) != among.end())
        return {-1, true};
    return {*first, false};
}

Recognised KnownPeople::findLikely(const PersonTraits &person, const QSet<int> &taken) const
{
    if (m_bookSize == 0)
        return {};
    int found = -1;
    int candidates = 0;
    visitContacts(person, [&](int number) {
        if (number >= m_bookSize || number == found || taken.contains(number))
            return false;
        const PersonTraits &other = m_people.at(number);
        const bool near = isNameless(person) || isNameless(other)
            || matchOf(other, person) != NameMatch::Different || mayBeRenamed(other, person);
        if (near && !birthsClash(other, person)) {
            found = number;
            ++candidates;
        }
        return candidates > 1;
    });
    if (candidates > 0)
        return candidates == 1 ? Recognised{found, false} : Recognised{-1, true};
    if (isNameless(person))
        return {};
    // Somebody who is taken still is one whom the name alone could mean.
    int further = 0; // of this name, with another number or e-mail address
    m_holes.visit(keyOf(ByName, person.key), [&](int number) {
        if (number >= m_bookSize)
            return false;
        if (anythingClashes(m_people.at(number), person)) {
            further += !taken.contains(number) && mayStillBe(m_people.at(number), person);
            return false;
        }
        found = number;
        return ++candidates > 1;
    });
    if (candidates > 1 || (candidates == 1 && further > 0))
        return {-1, true};
    return {taken.contains(found) ? -1 : found, false};
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
        const PersonTraits &other = m_people.at(number);
        if (number < before
            && (matchOf(other, person) != NameMatch::Different
                || (!person.givenName.isEmpty() && fold(other.givenName) == fold(person.givenName)
                    && shares(other.emailKeys, person.emailKeys))))
            found = number;
        return found >= 0;
    };
    if (found < 0)
        visitContacts(person, nearly);
    if (found < 0 && m_bookSize > 0)
        m_holes.visit(initialKey(person.key), nearly);
    return found;
}

} // namespace twinbook
