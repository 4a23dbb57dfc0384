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
void addAll(Edit &edit, const QString &name, qint64 firstId, QDate today)
{
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
        edit.save(record);
    }
}

} // namespace

void addSamplePeople(Edit &edit, QDate today)
{
    addAll<Household>(edit, u"households.csv"_s, firstHousehold, today);
    addAll<Person>(edit, u"people.csv"_s, firstPerson, today);
    addAll<Organisation>(edit, u"organisations.csv"_s, firstOrganisation, today);
}

} // namespace twinbook
