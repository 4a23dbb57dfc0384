// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household_finder.h"
#include "import_plan.h"
#include "import_reader.h"
#include "known_people.h"
#include "membership_category.h"
#include "people_merge.h"

#include <QSet>

namespace twinbook {

// Where a line of the plan goes.
struct Aim
{
    int row = 0; // of the table
    int which = 0; // 1: the second of a couple
    int known = -1; // own number among the known, when nobody was recognised
    int match = -1; // number of the known person that this is
    Id<Person> person = {};
    Id<Household> household = {};
    int before = -1; // the row before of the same person; -1: none
    bool sharedHousehold = false; // others of the list are in it too, or it is in the book
    bool moves = false; // out of the household in the book, in which others stay
    bool saysHousehold = false; // the line tells something about the home
    bool saysMoreOfHome = false; // than where it is
    QString householdName = {}; // by its column
    QString householdKey = {}; // likewise
};

// Why a list cannot be taken over; empty: it can.
struct Refusal
{
    QString sentence;
    bool mendable = false; // by saying what the columns hold
};

// Computes the plan and, kept alive by it, saves its rows. An address that differs from the one in the book
// moves the household when everybody who lives there is in the list with it; otherwise those who are move
// into a household of their own, and the others stay. Another spelling or a further part of the same address
// changes the household of all.
class PeopleImport
{
public:
    PeopleImport(const Table &table, const ImportChoices &choices, const Store &store)
        : m_table(table)
        , m_fields(peopleFields())
        , m_choices(choices)
        , m_store(store)
        , m_roles(columnRoles(m_table, m_fields, m_choices))
        , m_reader(m_table, m_fields, m_roles, m_choices)
        , m_inBook(personTraits(store))
        , m_known(m_inBook, m_table.rows.size())
        , m_households(householdTraits(store), m_inBook)
    {
    }

    Refusal refusal() const;
    void describe(ImportPlan &plan) const; // what each column was taken for
    bool plan(ImportPlan &plan); // false: stopped
    void write(Edit &edit, int at);

private:
    bool readAll(ImportPlan &plan);
    void addLine(ImportPlan &plan, int row);
    void recogniseLikely(ImportPlan &plan);
    void noteMove(int at, int match, const PersonTraits &traits); // the row of a known person
    void linkLines();
    void settleMoves();
    void settleHouseholds();
    void settleHousehold(Aim &aim);
    void compareAll(ImportPlan &plan);
    void compareHomes(ImportPlan &plan);
    void tellReplaced(ImportRow &row, ReadPerson &told, const ReadPerson &read) const;
    Id<Household> freshHome();
    QStringList comparedColumns(PeopleField::Owner owner) const;
    void compare(ImportRow &row, const Aim &aim, Person person, std::optional<Household> household);
    QString othersAtHome(const Aim &aim) const; // "Tom, Lucy"; of somebody in the book
    std::optional<Household> homeSoFar(const Edit &edit, const Aim &aim) const;
    void keepHome(const Edit &edit, const Household &home);
    Consistent readConsistently(const Aim &aim); // without what contradicts the lines before
    ReadPerson readAgain(const Aim &aim);
    QString lookalikeNote(int number) const;
    bool progress(double done) const { return !m_choices.progress || m_choices.progress(done); }

    const Table m_table;
    const QList<PeopleField> m_fields;
    const ImportChoices m_choices;
    const Store &m_store;
    QList<MembershipCategory> m_categories;
    const ColumnRoles m_roles;
    ImportReader m_reader;
    QList<PersonTraits> m_inBook;
    KnownPeople m_known;
    HouseholdFinder m_households;
    QHash<QString, std::pair<qint64, QString>> m_homeOfKey; // the home and its address
    QList<Aim> m_aims; // one a row of the plan
    QList<int> m_aimOf; // of each known person that is not in the book
    QSet<QString> m_organisations; // folded names of those in the book
    QSet<QString> m_remarked; // remarks on the file that are told already
    QSet<int> m_taken; // persons of the book that some line surely is
    QHash<int, FrontDoor> m_newAddress; // of rows that may move
    QSet<qint64> m_freshHomes; // ids of households that are not in the book
    QHash<qint64, QList<int>> m_members; // numbers of the known by household in the book
    QSet<int> m_movers; // numbers of the known who leave theirs
    qint64 m_homeEdit = 0; // the edit that wrote m_home
    Household m_home; // written last: the next line is often of the same one
};

} // namespace twinbook
