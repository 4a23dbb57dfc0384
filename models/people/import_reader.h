// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell_reading.h"
#include "column_roles.h"
#include "person.h"

#include <bitset>
#include <optional>

namespace twinbook {

// A person as one line of a file tells of them, and which columns the line said anything about.
struct ReadPerson
{
    Person person;
    Household household;
    std::bitset<64> personGiven; // by index of the description's columns
    std::bitset<64> householdGiven;
    bool dayOfLeavingGuessed = false; // left_on is the day of the import, as the list tells none
    QStringList tags;
    QString householdKey; // lines with the same belong to one home
    QStringList noteLines; // what has no column of its own: "Fax: 01632 960001"
};

struct ReadLine
{
    QList<ReadPerson> persons; // none: nobody in this line; two: a couple, the second of the household alone
    Problems problems; // fields by the names of the columns
    Problems remarks; // how the file is read where it could mean something else: told once, not by line
    QString firm = {}; // no person but this firm or club
    bool isFooter = false; // no entry of the list: a total, the day it was printed
};

struct ImportDraft;

// Turns the lines of a file into persons. The same line gives the same persons however often it is read.
class ImportReader
{
public:
    ImportReader(const Table &table, const QList<PeopleField> &fields, const ColumnRoles &roles,
        const ImportChoices &choices);
    ReadLine read(int row);

private:
    // A column that is read: where it stands and where it goes.
    struct Source
    {
        int column = 0;
        PeopleField field;
        const Column *target = nullptr;
        QDate Person::*day = nullptr; // of a column that holds a day
        DayUse use = DayUse::Beginning;
        ColumnRole role;
        int unlessColumn = -1; // left out where this other column is filled
    };

    void readCell(const Source &source, const QString &value, ImportDraft &draft);
    void readPart(const Source &source, const QString &value, ImportDraft &draft);
    void readText(const Source &source, QString value, ImportDraft &draft);
    void readStatus(const Source &source, const QString &value, ImportDraft &draft);
    void readDay(const Source &source, const QString &value, ImportDraft &draft);
    void takeYesAsPaid(const Source &source, const QString &value, ImportDraft &draft) const;
    bool holdsChildren(const Source &source) const; // among the birthdays that are written in full
    void keepShortened(const Source &source, const QString &value, ImportDraft &draft) const;
    std::optional<qint64> numberIn(const Source &source, const QString &value) const;
    void keepImpossible(const Source &source, const QString &value, ImportDraft &draft) const;
    bool keepsFirm(const Source &source, const QString &value, ImportDraft &draft) const;
    void fail(const Source &source, const QString &value, ImportDraft &draft) const;
    QString noteHeading(const Source &source, const QStringList &cells) const;

    const Table &m_table;
    QList<PeopleField> m_fields;
    QList<Source> m_sources;
    QDate m_today;
    QLocale m_locale;
    bool m_chosen; // somebody has said what the columns hold, so odd names are meant
    bool m_hasSecond = false; // columns of a second person of the line
    bool m_ofAdults = true; // as far as the birthdays tell
    CellReader m_cells;
};

} // namespace twinbook
