// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_records.h"
#include "pigeonholes.h"

#include <QHash>
#include <QSet>

namespace twinbook {

// Who somebody is.
struct Recognised
{
    int number = -1; // of the known person; -1: nobody
    bool several = false; // more than one fits, and nothing tells them apart: number is -1
};

// Everybody in the book and in the lines read so far, to know a person again at once among 100,000.
class KnownPeople
{
public:
    KnownPeople(QList<PersonTraits> inBook, qsizetype expected = 0);

    int bookSize() const { return m_bookSize; } // numbers below are persons of the book
    const PersonTraits &at(int number) const { return m_people.at(number); }
    // Works out what is compared, remembering the parts of names seen before. Done before any of the others.
    void prepare(PersonTraits &traits);
    int add(const PersonTraits &traits);

    // Beyond doubt: the same number, or name together with birthday, e-mail, address or telephone; where
    // these fit several persons, the one whom all of them fit, or whose record says just this.
    Recognised findSure(const PersonTraits &traits) const;
    // Somebody in the book who is likely the same: the e-mail or telephone and nearly the name, or the same
    // name with nothing that speaks against. `taken` are those that others surely are.
    Recognised findLikely(const PersonTraits &traits, const QSet<int> &taken) const;
    // Somebody, in the book or in an earlier line, who is worth a second look.
    int findLookalike(const PersonTraits &traits, int before) const;

private:
    // Calls fn for everybody who shares an e-mail address or a telephone with the person, until it answers
    // true.
    template <class Fn>
    void visitContacts(const PersonTraits &person, Fn fn) const;

    QList<PersonTraits> m_people;
    int m_bookSize = 0;
    Pigeonholes m_holes;
    QHash<QString, QString> m_given; // name as written -> its part of the key
    QHash<QString, QString> m_family;
};

} // namespace twinbook
