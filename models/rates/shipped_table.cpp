// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped_table.h"

#include <QFile>
#include <QLocale>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QVariant storedValue(const Column &column, const QString &text, Currency currency)
{
    if (column.kind == Kind::Money)
        return text.isEmpty() ? 0 : readMoney(text, QLocale::c(), currency).value_or(Money{}).minor;
    if (column.kind == Kind::Integer || column.kind == Kind::Flag)
        return text.toLongLong();
    return text;
}

} // namespace

Table shippedTable(const QString &file)
{
    QFile shipped(u":/resources/rules/"_s + file);
    if (!shipped.open(QIODevice::ReadOnly))
        throw std::logic_error(file.toStdString() + " is not in the program");
    const Result<Table> table = readCsv(shipped.readAll());
    if (!table)
        throw std::logic_error(table.sentence.toStdString());
    return *table;
}

void takeCells(const RecordShape &shape, void *record, const Table &table, const QStringList &row,
    Currency currency, const QLocale &spoken)
{
    const QString language = u'_' + spoken.name().section(u'_', 0, 0);
    for (const Column &column : shape.columns) {
        const qsizetype at = table.headings.indexOf(column.name);
        if (at < 0)
            continue;
        const qsizetype ours = table.headings.indexOf(column.name + language);
        const QString text = ours < 0 ? QString() : row.value(ours);
        column.set(record, storedValue(column, text.isEmpty() ? row.value(at) : text, currency));
    }
}

} // namespace twinbook
