// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_sample.h"

#include "household.h"
#include "organisation.h"
#include "person.h"

#include "csv.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 firstHousehold = 1'000'000;
constexpr qint64 firstPerson = 2'000'000;
constexpr qint64 firstOrganisation = 3'000'000;

Table sampleTable(const QString &name)
{
    QFile file(u":/resources/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample committee is missing from this program");
    const Result<Table> table = readCsv(file.readAll(), {true, {}, {}});
    if (!table)
        throw std::runtime_error("the sample committee cannot be read");
    return *table;
}

// A day is written as the number of days from today, a household as the number of its line.
QVariant sampleValue(const Column &column, const QString &cell, QDate today)
{
    if (column.kind == Kind::Date)
        return today.addDays(cell.toLongLong()).toString(Qt::ISODate);
    if (column.kind == Kind::Link)
        return firstHousehold + cell.toLongLong();
    if (column.kind == Kind::Integer || column.kind == Kind::Flag)
        return cell.toLongLong();
    return cell;
}

template <class T>
QList<T> sampleRecords(const QString &name, qint64 firstId, QDate today)
{
    QList<T> records;
    const RecordShape &shape = recordOf<T>();
    const Table table = sampleTable(name);
    for (int row = 0; row < table.rows.size(); ++row) {
        T record;
        record.id = Id<T>(firstId + row + 1);
        for (int i = 0; i < table.headings.size(); ++i) {
            const Column *column = shape.find(table.headings.at(i));
            const QString &cell = table.rows.at(row).at(i);
            if (column && !cell.isEmpty())
                column->set(&record, sampleValue(*column, cell, today));
        }
        records += record;
    }
    return records;
}

template <class T>
void addAll(Edit &edit, const QList<T> &records)
{
    for (const T &record : records)
        edit.add(record);
}

// Subscriptions run from the day of joining, so that it falls on the day paid until.
template <class T>
QList<T> fromJoining(QList<T> members)
{
    constexpr double year = 365.25;
    for (T &member : members) {
        if (member.joined.isValid() && member.paidUntil.isValid())
            member.joined =
                member.paidUntil.addYears(-qRound(double(member.joined.daysTo(member.paidUntil)) / year));
    }
    return members;
}

} // namespace

QList<Person> samplePersons(QDate today)
{
    return fromJoining(sampleRecords<Person>(u"people.csv"_s, firstPerson, today));
}

void addSamplePeople(Edit &edit, QDate today)
{
    addAll(edit, sampleRecords<Household>(u"households.csv"_s, firstHousehold, today));
    addAll(edit, samplePersons(today));
    addAll(edit, fromJoining(sampleRecords<Organisation>(u"organisations.csv"_s, firstOrganisation, today)));
}

} // namespace twinbook
