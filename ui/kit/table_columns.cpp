// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table_columns.h"

#include "list_table.h"
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
constexpr qreal readable = 5; // a text is cut to this before the table is scrolled sideways
constexpr int rowsMeasured = 128;

QString keyOf(const QString &pageName)
{
    return QStringLiteral("columns/%1").arg(pageName);
}

int shownCount(const QHeaderView *header)
{
    return header->count() - header->hiddenSectionCount();
}

struct Need
{
    int column = 0;
    int least = 0; // its heading whole, its texts readable
    int whole = 0; // nothing of it cut
};

// By the first rows of those in sight.
Need needOf(const QTableView *table, int column)
{
    const QHeaderView *header = table->horizontalHeader();
    const QAbstractItemModel *model = table->model();
    const int from = std::max(0, table->rowAt(0));
    int content = 0;
    for (int row = from; row < std::min(from + rowsMeasured, model->rowCount()); ++row)
        content = std::max(content, table->sizeHintForIndex(model->index(row, column)).width());
    const int heading = std::max(header->sectionSizeHint(column), emPx(table, narrowest));
    const int whole = std::clamp(content + emPx(table, 0.6), heading, std::max(heading, emPx(table, widest)));
    return {column, std::max(heading, std::min(whole, emPx(table, readable))), whole};
}

void fitColumn(QTableView *table, int column)
{
    table->horizontalHeader()->resizeSection(column, needOf(table, column).whole);
}

int widthAll(const QList<Need> &needs, int most)
{
    int sum = 0;
    for (const Need &need : needs)
        sum += std::max(need.least, std::min(need.whole, most));
    return sum;
}

// The width at which the longest columns are cut so that all find room.
int mostFor(const QList<Need> &needs, int room)
{
    int low = 0;
    int high = 0;
    for (const Need &need : needs)
        high = std::max(high, need.whole);
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (widthAll(needs, middle) <= room)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

void setFits(QTableView *table, bool fits)
{
    if (auto *list = qobject_cast<ListTable *>(table))
        list->setFitsItself(fits);
}

bool fitsItself(const QTableView *table)
{
    const auto *list = qobject_cast<const ListTable *>(table);
    return list && list->fitsItself();
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
    const bool own = fitsItself(table);
    QStringList columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(logical);
        const bool stretched = visual == lastShown || own; // as wide as the room, not as the user wants
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
    bool drawn = false;
    for (int visual = 0; visual < columns.size(); ++visual) {
        const QStringList parts = columns.at(visual).split(QLatin1Char(':'));
        const int logical = parts.value(0).toInt();
        const qreal width = parts.value(1).toDouble();
        if (logical < 0 || logical >= header->count())
            return false;
        header->moveSection(header->visualIndex(logical), visual);
        header->setSectionHidden(logical, parts.value(2) == QLatin1String("0"));
        drawn = drawn || width > 0;
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
    setFits(table, !drawn);
    return shownCount(header) > 0;
}

void fitColumns(QTableView *table)
{
    QList<Need> needs;
    for (int column = 0; column < table->horizontalHeader()->count(); ++column)
        if (!table->isColumnHidden(column))
            needs.append(needOf(table, column));
    if (needs.isEmpty())
        return;
    const int room = table->viewport()->width();
    const int most = mostFor(needs, room);
    const int spare = std::max(0, room - widthAll(needs, most)) / int(needs.size());
    for (const Need &need : std::as_const(needs))
        table->horizontalHeader()->resizeSection(
            need.column, std::max(need.least, std::min(need.whole, most)) + spare);
}

void fitByNeed(QTableView *table)
{
    setFits(table, true);
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
            const bool own = fitsItself(table);
            table->setColumnHidden(column, !shown);
            if (shown && table->columnWidth(column) < emPx(table, narrowest))
                table->setColumnWidth(column, emPx(table, 8));
            if (own)
                setFits(table, true);
            saveColumns(table, pageName);
        });
    }
    menu->addSeparator();
    QAction *fit = menu->addAction(QCoreApplication::translate("TablePage", "Fit widths to what is shown"));
    QObject::connect(fit, &QAction::triggered, table, [table, pageName] {
        setFits(table, true);
        saveColumns(table, pageName);
    });
}

} // namespace twinbook
