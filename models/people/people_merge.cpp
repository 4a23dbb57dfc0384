// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_merge.h"

#include "address_matching.h"
#include "household_finder.h"
#include "values_alike.h"

#include "text.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// The person has this e-mail address or number, perhaps in another place.
bool hasContact(const Person &person, const Column &column, const QString &value)
{
    if (column.kind == Kind::Email)
        return person.email.compare(value, Qt::CaseInsensitive) == 0
            || person.email2.compare(value, Qt::CaseInsensitive) == 0;
    if (column.kind != Kind::Phone || column.name.startsWith(u"emergency"_s))
        return false;
    return samePhone(person.phone, value) || samePhone(person.mobile, value)
        || samePhone(person.workPhone, value);
}

// Names are never replaced: who is matched has the same name, or a fuller one in the book.
bool isName(const QString &column)
{
    return column == u"given_name"_s || column == u"family_name"_s || column == u"known_as"_s
        || column == u"title"_s;
}

FieldChange change(const RecordShape &shape, const Column &column, const QVariant &before,
    const QVariant &after, const QLocale &locale)
{
    const bool blank = isBlank(column, before);
    return {shape.label(column), blank ? QString() : shape.show(column, before, locale),
        shape.show(column, after, locale)};
}

void mergeNotes(Person &person, const QString &more, QList<FieldChange> &changes)
{
    const QString notes = withLines(person.notes, more);
    if (fold(notes) == fold(person.notes))
        return;
    const RecordShape &shape = recordOf<Person>();
    changes += FieldChange{shape.label(*shape.find(u"notes"_s)), person.notes, notes};
    person.notes = notes;
}

bool isOfAddress(const QString &column)
{
    return column == u"street"_s || column == u"town"_s || column == u"postcode"_s || column == u"region"_s
        || column == u"neighbourhood"_s || column == u"country"_s;
}

// A name that the program has made ("Smith, High Street") follows the street.
void followStreet(
    Household &household, const Household &old, const QLocale &locale, QList<FieldChange> &changes)
{
    if (old.street == household.street)
        return;
    QString family = old.name.section(u", "_s, 0, 0);
    if (old.name == householdName({}, old.street))
        family.clear();
    const bool made = !old.name.isEmpty() && old.name == householdName(family, old.street);
    if (!made || old.name != household.name)
        return;
    household.name = householdName(family, household.street);
    const RecordShape &shape = recordOf<Household>();
    if (household.name != old.name)
        changes += change(shape, *shape.find(u"name"_s), old.name, household.name, locale);
}

} // namespace

QList<FieldChange> mergeInto(
    Person &person, const ReadPerson &read, const QLocale &locale, const QString &homePhone)
{
    QList<FieldChange> changes;
    const RecordShape &shape = recordOf<Person>();
    for (int i = 0; i < shape.columns.size(); ++i) {
        const Column &column = shape.columns.at(i);
        if (!read.personGiven.test(size_t(i)) || column.name == u"notes"_s)
            continue;
        const QVariant before = column.get(&person);
        const QVariant after = column.get(&read.person);
        if (isBlank(column, after) || saysTheSame(column, before, after)
            || hasContact(person, column, after.toString()))
            continue;
        if (isName(column.name) && !isBlank(column, before))
            continue;
        if (column.kind == Kind::Phone && !column.name.startsWith(u"emergency"_s)
            && samePhone(after.toString(), homePhone))
            continue;
        if (column.name == u"left_on"_s && read.dayOfLeavingGuessed && person.leftOn.isValid())
            continue;
        if (column.name == u"age_band"_s && person.born.isValid())
            continue;
        changes += change(shape, column, before, after, locale);
        column.set(&person, after);
    }
    mergeNotes(person, read.person.notes, changes);
    return changes;
}

QList<FieldChange> mergeInto(Household &household, const ReadPerson &read, const QLocale &locale)
{
    QList<FieldChange> changes;
    const RecordShape &shape = recordOf<Household>();
    const Household old = household;
    std::optional<bool> known; // asked only where something differs
    for (int i = 0; i < shape.columns.size(); ++i) {
        const Column &column = shape.columns.at(i);
        if (!read.householdGiven.test(size_t(i)))
            continue;
        const QVariant before = column.get(&household);
        const QVariant after = column.get(&read.household);
        const bool none = column.kind == Kind::Integer; // no rooms any more
        if ((isBlank(column, after) && !none) || saysTheSame(column, before, after))
            continue;
        if (isOfAddress(column.name) && !isBlank(column, before)) {
            if (!known)
                known = addressIsKnown(read.household, old);
            if (*known)
                continue;
        }
        changes += change(shape, column, before, after, locale);
        column.set(&household, after);
    }
    followStreet(household, old, locale, changes);
    return changes;
}

Consistent withoutContradiction(ReadPerson later, const ReadPerson &earlier, const QLocale &locale)
{
    Consistent out{std::move(later), {}};
    const auto yields = [&](const RecordShape &shape, const Column &column, const void *mine,
                            const void *first) {
        const QVariant value = column.get(mine);
        const QVariant before = column.get(first);
        if (isBlank(column, value) || isBlank(column, before) || saysTheSame(column, before, value))
            return false;
        if (!isName(column.name))
            out.lost += shape.label(column) + u": "_s + shape.show(column, value, locale);
        return true;
    };
    const RecordShape &person = recordOf<Person>();
    for (int i = 0; i < person.columns.size(); ++i) {
        const Column &column = person.columns.at(i);
        const bool both = out.read.personGiven.test(size_t(i)) && earlier.personGiven.test(size_t(i))
            && column.name != u"notes"_s;
        if (both && !hasContact(earlier.person, column, column.get(&out.read.person).toString())
            && yields(person, column, &out.read.person, &earlier.person))
            out.read.personGiven.reset(size_t(i));
    }
    const RecordShape &home = recordOf<Household>();
    bool otherAddress = false;
    for (int i = 0; i < home.columns.size(); ++i) {
        const Column &column = home.columns.at(i);
        const bool both = out.read.householdGiven.test(size_t(i)) && earlier.householdGiven.test(size_t(i));
        const bool known =
            both && isOfAddress(column.name) && addressIsKnown(out.read.household, earlier.household);
        if (both && !known && yields(home, column, &out.read.household, &earlier.household)) {
            out.read.householdGiven.reset(size_t(i));
            otherAddress = otherAddress || isOfAddress(column.name);
        }
    }
    for (int i = 0; otherAddress && i < home.columns.size(); ++i) {
        if (isOfAddress(home.columns.at(i).name))
            out.read.householdGiven.reset(size_t(i));
    }
    return out;
}

void fillInto(Household &household, const ReadPerson &read)
{
    const RecordShape &shape = recordOf<Household>();
    for (int i = 0; i < shape.columns.size(); ++i) {
        const Column &column = shape.columns.at(i);
        if (read.householdGiven.test(size_t(i)) && isOpen(column, column.get(&household)))
            column.set(&household, column.get(&read.household));
    }
}

QStringList lostBeside(const Household &household, const ReadPerson &read, const QLocale &locale)
{
    QStringList lost;
    const RecordShape &shape = recordOf<Household>();
    for (int i = 0; i < shape.columns.size(); ++i) {
        const Column &column = shape.columns.at(i);
        if (!read.householdGiven.test(size_t(i)) || isOfAddress(column.name))
            continue;
        const QVariant there = column.get(&household);
        const QVariant told = column.get(&read.household);
        const bool within =
            column.kind == Kind::LongText && fold(there.toString()).contains(fold(told.toString()));
        if (!isOpen(column, there) && (!isBlank(column, told) || column.kind == Kind::Integer)
            && !saysTheSame(column, there, told) && !within)
            lost += shape.label(column) + u": "_s + shape.show(column, told, locale);
    }
    return lost;
}

bool saysMoreThanAddress(const ReadPerson &read)
{
    static const std::bitset<64> address = [] {
        std::bitset<64> all;
        const RecordShape &shape = recordOf<Household>();
        for (int i = 0; i < shape.columns.size(); ++i)
            all.set(size_t(i), isOfAddress(shape.columns.at(i).name));
        return all;
    }();
    return (read.householdGiven & ~address).any();
}

} // namespace twinbook
