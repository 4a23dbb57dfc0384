// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "record_table.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>
#include <QVariantList>

namespace twinbook {

// How a value is looked at.
enum class ListTest { Is, IsNot, Contains, Lacks, Empty, Filled, Before, After, AtLeast, AtMost };

// One condition on the rows of a list: "languages contains fr". The value is as a column stores it; a day may
// also be "today", "today+30" or "today-90", so that a list that is kept goes along with the calendar.
struct ListCondition
{
    QString field; // name of the column
    ListTest test = ListTest::Contains;
    QString value{};

    bool operator==(const ListCondition &) const = default;
};

using ListConditions = QList<ListCondition>; // all of them hold

// What RecordTable::setCondition takes.
struct SqlCondition
{
    QString sql; // empty: all rows
    QVariantList values;
};

QList<ListTest> testsFor(const ListColumn &column); // those that make sense, the most useful first
bool needsValue(ListTest test);
QString testWords(ListTest test, Kind kind); // translated: "is", "contains", "is not filled in"
const ListColumn *columnOf(const ListQuery &query, const QString &field);

// What a person typed for a value, as the condition keeps it ("3/5/2026", "French", "paid up"); or the
// sentence why it cannot be.
Result<QString> readValue(
    const ListColumn &column, const QString &typed, const QDate &today, const QLocale &locale);
QString showValue(const ListColumn &column, const QString &value, const QLocale &locale);

// One line of the command line or of a saved list: the name of a column, a test in English and a value.
Result<ListCondition> readCondition(
    const QString &line, const ListQuery &query, const QDate &today, const QLocale &locale);
QString writeCondition(const ListCondition &condition);
// A condition as a person reads it: "Languages contains French".
QString conditionWords(const ListCondition &condition, const ListQuery &query, const QLocale &locale);

SqlCondition sqlOf(const ListConditions &conditions, const ListQuery &query, const QDate &today);
SqlCondition allOf(const QList<SqlCondition> &parts);
int countOf(const Store &store, const ListQuery &query, const SqlCondition &condition);
// What stands in a column, to be offered while typing.
QStringList valuesIn(const Store &store, const ListQuery &query, const ListColumn &column, int most);

} // namespace twinbook
