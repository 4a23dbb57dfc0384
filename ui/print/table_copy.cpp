// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_copy.h"

#include "renderers.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace twinbook {

namespace {

QString plain(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString line(const QList<Cell> &row, const QList<ReportColumn> &columns, const QLocale &locale)
{
    QStringList cells;
    for (qsizetype i = 0; i < columns.size(); ++i)
        cells.append(plain(cellText(row.value(i), columns.at(i).kind, locale)));
    return cells.join(u'\t') + u'\n';
}

} // namespace

void copyTable(const ReportTable &table, const QLocale &locale)
{
    QStringList headings;
    for (const ReportColumn &column : table.columns)
        headings.append(plain(column.heading));
    QString text = hasHead(table) ? headings.join(u'\t') + u'\n' : QString();
    for (const QList<Cell> &row : table.rows)
        text += line(row, table.columns, locale);
    if (!table.totals.isEmpty())
        text += line(table.totals, table.columns, locale);
    auto *data = new QMimeData; // the clipboard takes it
    data->setText(text);
    data->setHtml(tableHtml(table, locale));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace twinbook
