// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table_columns.h"

#include "settings.h"
#include "theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace twinbook {

namespace {

constexpr qreal widest = 22; // ems that a column takes by itself; the user may draw it wider
constexpr qreal narrowest = 4;

QString keyOf(const QString &pageName)
{
    return QStringLiteral("columns/%1").arg(pageName);
}

int shownCount(const QHeaderView *header)
{
    return header->count() - header->hiddenSectionCount();
}

void fitColumn(QTableView *table, int column)
{
    QHeaderView *header = table->horizontalHeader();
    header->setResizeContentsPrecision(0); // the rows in sight
    const int content = static_cast<QAbstractItemView *>(table)->sizeHintForColumn(column);
    const int wanted = std::max(content, header->sectionSizeHint(column)) + emPx(table, 0.6);
    header->resizeSection(column, std::clamp(wanted, emPx(table, narrowest), emPx(table, widest)));
}

} // namespace

// Each column as "logical:width in ems:shown", in the order on the screen.
void saveColumns(const QTableView *table, const QString &pageName)
{
    const QHeaderView *header = table->horizontalHeader();
    if (header->count() == 0)
        return;
    int lastShown = header->count() - 1;
    while (lastShown > 0 && header->isSectionHidden(header->logicalIndex(lastShown)))
        --lastShown;
    QStringList columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(logical);
        const bool stretched = visual == lastShown; // as wide as the room, not as the user wants
        const qreal width = hidden || stretched ? 0 : header->sectionSize(logical) / em(table);
        columns.append(QStringLiteral("%1:%2:%3").arg(logical).arg(width, 0, 'f', 2).arg(hidden ? 0 : 1));
    }
    const auto settings = openSettings();
    settings->setValue(keyOf(pageName), columns);
    settings->setValue(keyOf(pageName) + QStringLiteral("-sort"),
        QStringLiteral("%1:%2").arg(header->sortIndicatorSection()).arg(int(header->sortIndicatorOrder())));
}

bool restoreColumns(QTableView *table, const QString &pageName)
{
    QHeaderView *header = table->horizontalHeader();
    const auto settings = openSettings();
    const QStringList columns = settings->value(keyOf(pageName)).toStringList();
    if (columns.size() != header->count() || columns.isEmpty())
        return false; // never remembered, or by a version with other columns
    for (int visual = 0; visual < columns.size(); ++visual) {
        const QStringList parts = columns.at(visual).split(QLatin1Char(':'));
        const int logical = parts.value(0).toInt();
        const qreal width = parts.value(1).toDouble();
        if (logical < 0 || logical >= header->count())
            return false;
        header->moveSection(header->visualIndex(logical), visual);
        header->setSectionHidden(logical, parts.value(2) == QLatin1String("0"));
        if (width > 0)
            header->resizeSection(logical, qRound(width * em(table)));
        else if (!header->isSectionHidden(logical))
            fitColumn(table, logical);
    }
    const QStringList sort =
        settings->value(keyOf(pageName) + QStringLiteral("-sort")).toString().split(QLatin1Char(':'));
    const int column = sort.size() == 2 ? sort.first().toInt() : -1;
    if (column >= 0 && column < header->count())
        header->setSortIndicator(column, sort.last().toInt() ? Qt::DescendingOrder : Qt::AscendingOrder);
    return shownCount(header) > 0;
}

void fitColumns(QTableView *table)
{
    for (int column = 0; column < table->horizontalHeader()->count(); ++column)
        if (!table->isColumnHidden(column))
            fitColumn(table, column);
}

void fillColumnsMenu(QMenu *menu, QTableView *table, const QString &pageName)
{
    menu->clear();
    QHeaderView *header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *action = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || shownCount(header) > 1); // one always stays
        QObject::connect(action, &QAction::toggled, table, [table, column, pageName](bool shown) {
            table->setColumnHidden(column, !shown);
            if (shown && table->columnWidth(column) < emPx(table, narrowest))
                table->setColumnWidth(column, emPx(table, 8));
            saveColumns(table, pageName);
        });
    }
    menu->addSeparator();
    QAction *fit = menu->addAction(QCoreApplication::translate("TablePage", "Fit widths to what is shown"));
    QObject::connect(fit, &QAction::triggered, table, [table, pageName] {
        fitColumns(table);
        saveColumns(table, pageName);
    });
}

} // namespace twinbook
