// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_roles.h"

#include "column_contents.h"
#include "column_guessing.h"
#include "date_columns.h"
#include "heading_index.h"
#include "house_numbers.h"
#include "repeated_headings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

constexpr int sampleSize = 200; // enough to see the order of a date

// Works the roles out step by step.
class RoleFinder
{
public:
    RoleFinder(const Table &table, const QList<PeopleField> &fields, const ImportChoices &choices)
        : m_table(table)
        , m_fields(fields)
        , m_choices(choices)
        , m_ofSecond(secondPersonColumns(table.headings, fields))
        , m_owner(fields.size(), -1)
    {
        m_out.roles.resize(table.headings.size());
    }

    ColumnRoles find()
    {
        followChoices();
        if (m_table.headingLine > 0)
            readHeadings();
        tellNamesApart();
        villageForTown();
        birthdayInParts();
        findMembers();
        if (m_table.headingLine == 0)
            guess();
        else if (!findsPeople())
            readValues();
        tellSecondPersons();
        m_out.findsPeople = findsPeople();
        m_out.remarks += settleDateOrders(m_table, m_fields, m_choices, m_out.roles);
        m_out.remarks.removeAll(QString());
        for (int i = 0; i < m_out.roles.size(); ++i) {
            const bool empty = columnSamples(m_table, i, 1).isEmpty();
            if (m_out.roles.at(i).field < 0 && !m_settled.contains(i) && !empty)
                m_out.unknown += m_table.headings.at(i);
        }
        return std::move(m_out);
    }

private:
    int field(const QString &name) const { return fieldIndex(m_fields, name); }
    int owner(const char *name) const { return m_owner.value(field(QString::fromLatin1(name)), -1); }

    void give(int column, int index)
    {
        m_out.roles[column].field = index;
        m_out.roles[column].ofSecond = false;
        if (index >= 0 && m_owner.at(index) < 0)
            m_owner[index] = column;
    }

    void followChoices()
    {
        for (auto it = m_choices.map.begin(); it != m_choices.map.end(); ++it) {
            const int index = field(it.key());
            if (index < 0) {
                m_out.refusal =
                    Words::tr("There is no field called “%1”. The fields are: %2.").arg(it.key(), names());
                continue;
            }
            m_forced.append(index);
            for (const QString &heading : it.value().split(u'\n', Qt::SkipEmptyParts)) {
                const int column = columnOf(heading);
                if (column < 0) {
                    m_out.refusal = Words::tr("The file has no column headed “%1”. Its headings are: %2.")
                                        .arg(heading, m_table.headings.join(u", "_s));
                    continue;
                }
                if (m_ofSecond.at(column) && m_owner.at(index) >= 0 && !m_fields.at(index).isShared())
                    giveSecond(column, index);
                else
                    give(column, index);
                m_settled.append(column);
            }
        }
    }

    void giveSecond(int column, int index)
    {
        m_out.roles[column].field = index;
        m_out.roles[column].ofSecond = true;
    }

    void tellSecondPersons()
    {
        QStringList names;
        for (int i = 0; i < m_out.roles.size(); ++i) {
            if (m_out.roles.at(i).ofSecond)
                names += m_table.headings.at(i);
        }
        if (!names.isEmpty())
            m_out.remarks +=
                Words::tr("These headings stand here twice, so each line was read as two people of "
                          "one household: %1.")
                    .arg(names.join(u", "_s));
    }

    QString names() const
    {
        QStringList all;
        for (const PeopleField &f : m_fields)
            all += f.name;
        return all.join(u", "_s);
    }

    int columnOf(const QString &heading) const
    {
        qsizetype exact = m_table.headings.indexOf(heading.trimmed());
        if (exact >= 0 && m_settled.contains(int(exact))) // named twice: the second of that heading
            exact = std::max(exact, m_table.headings.indexOf(heading.trimmed(), exact + 1));
        if (exact >= 0)
            return int(exact);
        for (int i = 0; i < m_table.headings.size(); ++i) {
            if (headingKey(m_table.headings.at(i)) == headingKey(heading))
                return i;
        }
        return -1;
    }

    // The surer a heading is, the earlier it takes its field.
    void readHeadings()
    {
        const HeadingIndex index(m_fields);
        QList<std::optional<HeadingMeaning>> meanings;
        QHash<QString, int> kinds; // "phone2" -> the column of its type
        for (int i = 0; i < m_table.headings.size(); ++i) {
            meanings += index.find(m_table.headings.at(i));
            if (meanings.last() && !meanings.last()->typeOf.isEmpty()) {
                kinds.insert(meanings.last()->typeOf, i);
                m_settled.append(i);
                meanings.last().reset();
            }
        }
        findHouseNumbers(meanings);
        for (bool filled : {true, false}) { // a column without anything in it stands back
            for (int certainty = 3; certainty > 0; --certainty) {
                for (int i = 0; i < meanings.size(); ++i) {
                    const bool due = !m_settled.contains(i) && meanings.at(i)
                        && meanings.at(i)->certainty == certainty
                        && columnSamples(m_table, i, 1).isEmpty() != filled;
                    if (due)
                        take(i, *meanings.at(i), kinds);
                }
            }
        }
    }

    // "No." or "Nr." beside a street is the number of the house, not of the member.
    void findHouseNumbers(QList<std::optional<HeadingMeaning>> &meanings) const
    {
        static const QStringList words{
            u"no"_s, u"nr"_s, u"n"_s, u"n°"_s, u"num"_s, u"number"_s, u"numero"_s, u"nummer"_s, u"nos"_s};
        const int house = field(u"house_number"_s);
        const auto isStreet = [&](int column) {
            if (column < 0 || column >= meanings.size())
                return false;
            const int meant = meanings.at(column) ? meanings.at(column)->field : -1;
            return meant == field(u"street"_s) || m_out.roles.at(column).field == field(u"street"_s);
        };
        for (int i = 0; i < meanings.size(); ++i) {
            const QString &heading = m_table.headings.at(i);
            if (words.contains(headingKey(heading)) && (isStreet(i - 1) || isStreet(i + 1))
                && areHouseNumbers(columnSamples(m_table, i, sampleSize))) {
                meanings[i] = HeadingMeaning{house, 2, {}, {}};
                return;
            }
        }
    }

    void take(int column, const HeadingMeaning &meaning, const QHash<QString, int> &kinds)
    {
        m_settled.append(column);
        if (m_ofSecond.at(column)) {
            giveSecond(column, meaning.field);
            m_out.roles[column].kindColumn = kinds.value(meaning.typedBy, -1);
            return;
        }
        if (m_forced.contains(meaning.field))
            return;
        m_out.roles[column].kindColumn = kinds.value(meaning.typedBy, -1);
        if (m_owner.at(meaning.field) < 0 || m_fields.at(meaning.field).isShared()) {
            give(column, meaning.field);
            return;
        }
        const PeopleField &wanted = m_fields.at(meaning.field);
        if (wanted.name == u"email"_s || wanted.name == u"email2"_s)
            give(column, field(u"other_email"_s));
        else if (wanted.name == u"phone"_s || wanted.name == u"mobile"_s || wanted.name == u"work_phone"_s)
            give(column, field(u"other_phone"_s));
        else
            give(column, field(u"keep"_s));
    }

    // "Name" beside a first name is the family name; "Nom" alone may hold whole names.
    void tellNamesApart()
    {
        const int given = field(u"given_name"_s);
        const int family = field(u"family_name"_s);
        const int full = field(u"name"_s);
        if (m_forced.contains(family) || m_forced.contains(full))
            return;
        if (m_owner.at(given) >= 0 && m_owner.at(family) < 0 && m_owner.at(full) >= 0) {
            const QString heading = headingKey(m_table.headings.at(m_owner.at(full)));
            if (heading == u"name"_s || heading == u"names"_s || heading == u"noms"_s)
                move(full, family);
        } else if (m_owner.at(given) < 0 && m_owner.at(family) >= 0 && m_owner.at(full) < 0) {
            if (holdFullNames(columnSamples(m_table, m_owner.at(family), sampleSize)))
                move(family, full);
        }
    }

    // "Geburtstag" is the day alone where year and month have columns of their own.
    void birthdayInParts()
    {
        const int born = field(u"born"_s);
        const int day = field(u"birth_day"_s);
        const bool parted = owner("birth_year") >= 0 && owner("birth_month") >= 0;
        if (!parted || owner("born") < 0 || owner("birth_day") >= 0 || m_forced.contains(born)
            || m_forced.contains(day))
            return;
        const QStringList samples = columnSamples(m_table, owner("born"), sampleSize);
        const bool days = std::all_of(samples.begin(), samples.end(), [](const QString &sample) {
            constexpr int longest = 31;
            bool isNumber = false;
            const int number = sample.trimmed().toInt(&isNumber);
            return isNumber && number >= 1 && number <= longest;
        });
        if (days)
            move(born, day);
    }

    // A village is part of a town where there is one.
    void villageForTown()
    {
        const int part = field(u"neighbourhood"_s);
        const int column = m_owner.at(part);
        const bool village = column >= 0 && headingKey(m_table.headings.at(column)) == u"village"_s;
        if (village && m_owner.at(field(u"town"_s)) < 0 && !m_forced.contains(part))
            move(part, field(u"town"_s));
    }

    void move(int from, int to)
    {
        const int column = m_owner.at(from);
        m_owner[from] = -1;
        give(column, to);
    }

    bool findsPeople() const
    {
        for (const char *name : {"name", "given_name", "family_name", "known_as", "email", "email2", "phone",
                 "mobile", "work_phone", "other_email", "other_phone"}) {
            if (owner(name) >= 0)
                return true;
        }
        return false;
    }

    void readValues()
    {
        for (int i = 0; i < m_table.headings.size(); ++i) {
            if (m_out.roles.at(i).field >= 0 || m_settled.contains(i))
                continue;
            const QString name = fieldFromValues(columnSamples(m_table, i, sampleSize), m_choices.today);
            const int index = name.isEmpty() ? -1 : field(name);
            if (index >= 0 && m_owner.at(index) < 0 && !m_forced.contains(index))
                give(i, index);
            else if (name == u"email"_s)
                give(i, field(u"other_email"_s));
            else if (name == u"phone"_s)
                give(i, field(u"other_phone"_s));
        }
    }

    // "Member" above names is a list of people; beside names it says who is one.
    void findMembers()
    {
        static const QStringList words{u"member"_s, u"members"_s, u"adherent"_s, u"adherents"_s, u"membre"_s,
            u"membres"_s, u"mitglied"_s, u"mitglieder"_s};
        const bool named = owner("name") >= 0 || owner("given_name") >= 0 || owner("family_name") >= 0;
        for (int i = 0; i < m_table.headings.size() && !named; ++i) {
            const bool free = m_out.roles.at(i).field < 0 && !m_settled.contains(i);
            if (free && words.contains(headingKey(m_table.headings.at(i)))
                && holdFullNames(columnSamples(m_table, i, sampleSize))) {
                give(i, field(u"name"_s));
                return;
            }
        }
    }

    // Without headings the values alone can tell; what they do not tell is kept.
    void guess()
    {
        const QStringList guesses = guessedFields(m_table, m_choices.today);
        QStringList taken;
        for (int i = 0; i < m_table.headings.size(); ++i) {
            if (m_out.roles.at(i).field >= 0 || m_settled.contains(i)
                || columnSamples(m_table, i, 1).isEmpty())
                continue;
            int index = guesses.at(i).isEmpty() ? -1 : field(guesses.at(i));
            if (index >= 0 && m_owner.at(index) >= 0 && !m_forced.contains(index))
                index = guesses.at(i) == u"email"_s                               ? field(u"other_email"_s)
                    : guesses.at(i) == u"phone"_s || guesses.at(i) == u"mobile"_s ? field(u"other_phone"_s)
                                                                                  : -1;
            if (index < 0)
                index = field(u"keep"_s);
            if (m_forced.contains(index))
                continue;
            give(i, index);
            taken += Words::tr("“%1” as %2", "a column and what it was taken for")
                         .arg(m_table.headings.at(i), m_fields.at(index).label);
        }
        if (!taken.isEmpty())
            m_out.remarks +=
                Words::tr("This list has no headings, so its columns were taken by their looks: %1.")
                    .arg(taken.join(u", "_s));
    }

    const Table &m_table;
    const QList<PeopleField> &m_fields;
    const ImportChoices &m_choices;
    const QList<bool> m_ofSecond; // one a column
    ColumnRoles m_out;
    QList<int> m_owner; // the column of each field; -1: none
    QList<int> m_forced; // fields the reader has decided on
    QList<int> m_settled; // columns that need no more looking at
};

} // namespace

ColumnRoles columnRoles(const Table &table, const QList<PeopleField> &fields, const ImportChoices &choices)
{
    return RoleFinder(table, fields, choices).find();
}

} // namespace twinbook
