// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QList>
#include <QString>

namespace twinbook {

// What a column of a list of people can hold: a column of the person, of the household, or a part that is put
// together with others. Import and export of people share these, so that one reads what the other writes.
struct PeopleField
{
    enum Owner { OfPerson, OfHousehold, Part };
    // The parts that are no column of a record.
    enum Special {
        None,
        FullName, // "Mrs Anne Fairweather"
        MiddleName,
        BirthYear,
        BirthMonth,
        BirthDay,
        Age, // in years: an age band
        SecondStreet, // a further line of the address
        HouseNumber, // or the name of the house: before or behind the street
        Initials, // first names where none are written out
        Status, // "active", "resigned": who has left
        Deceased, // yes or the day
        OtherEmail, // goes where there is room
        OtherPhone, // likewise, by its kind
        Tags, // words on the person, separated by commas
        HouseholdKey, // lines with the same belong to one home
        Keep // into the notes, as "Heading: value"
    };
    QString name; // as in --map; unique
    QString label; // translated; unique
    Owner owner = OfPerson;
    Special special = None;
    int column = -1; // index in the record's description
    QStringList synonyms;

    // Several columns of a file may hold it.
    bool isShared() const
    {
        return special == Keep || special == OtherEmail || special == OtherPhone || special == SecondStreet;
    }
    const Column &of(const RecordShape &shape) const { return shape.columns.at(column); }
};

// All of them, in the order of an export; the parts come last.
QList<PeopleField> peopleFields();
int fieldIndex(const QList<PeopleField> &fields, const QString &name); // -1 when there is none
const RecordShape &shapeOf(const PeopleField &field); // not for parts

} // namespace twinbook
