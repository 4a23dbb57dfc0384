// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table_columns.h"

#include "ask.h"
#include "columns_dialog.h"
#include "list_table.h"
#include "settings.h"
#include "theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <functional>

namespace twinbook {

namespace {

constexpr qreal widest = 22; // ems that a column takes by itself; the user may draw it wider
constexpr qreal narrowest = 4;
constexpr qreal readable = 5; // a text is cut to this before the table is scrolled sideways
constexpr qreal brief = 7.5; // a day or an amount, which says nothing when it is cut
constexpr int rowsMeasured = 128;
constexpr int mostInMenu = 24; // hidden columns beyond these are only in the dialog

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
    const int least = whole <= emPx(table, brief) ? whole : emPx(table, readable);
    return {column, std::max(heading, std::min(whole, least)), whole};
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

QString columnName(const QTableView *table, int column)
{
    const QAbstractItemModel *model = table->model(); // may be gone before its table
    const QString name =
        model ? model->headerData(column, Qt::Horizontal, Qt::UserRole).toString() : QString();
    return name.isEmpty() ? QString::number(column) : name;
}

QList<int> shownInOrder(const QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.append(column);
    return columns;
}

void showInOrder(QTableView *table, const QList<int> &columns)
{
    QHeaderView *header = table->horizontalHeader();
    if (columns.isEmpty())
        return;
    int visual = 0;
    for (const int column : columns)
        header->moveSection(header->visualIndex(column), visual++);
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, !columns.contains(column));
        if (columns.contains(column) && header->sectionSize(column) < emPx(table, narrowest))
            header->resizeSection(column, emPx(table, 8));
    }
}

// Each column as "name:width in ems:shown", in the order on the screen.
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
        columns.append(QStringLiteral("%1:%2:%3")
                           .arg(columnName(table, logical))
                           .arg(width, 0, 'f', 2)
                           .arg(hidden ? 0 : 1));
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
    QHash<QString, int> byName;
    for (int column = 0; column < header->count(); ++column)
        byName.insert(columnName(table, column), column);
    const bool known = std::any_of(columns.begin(), columns.end(),
        [&](const QString &column) { return byName.contains(column.section(QLatin1Char(':'), 0, 0)); });
    if (!known)
        return false; // never remembered, or by a version with other columns
    bool drawn = false;
    int visual = 0;
    for (const QString &column : columns) {
        const QStringList parts = column.split(QLatin1Char(':'));
        if (!byName.contains(parts.value(0)))
            continue;
        const int logical = byName.take(parts.value(0));
        const qreal width = parts.value(1).toDouble();
        header->moveSection(header->visualIndex(logical), visual++);
        header->setSectionHidden(logical, parts.value(2) == QLatin1String("0"));
        drawn = drawn || width > 0;
        if (width > 0)
            header->resizeSection(logical, qRound(width * em(table)));
        else if (!header->isSectionHidden(logical))
            fitColumn(table, logical);
    }
    for (const int newer : std::as_const(byName))
        header->setSectionHidden(newer, true);
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

void fillColumnsMenu(QMenu *menu, QTableView *table, const QString &pageName, const QList<int> &atFirst)
{
    menu->clear();
    QHeaderView *header = table->horizontalHeader();
    const bool many = header->count() > mostInMenu;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (many && header->isSectionHidden(column) && column >= mostInMenu)
            continue;
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
    const auto add = [&](const QString &words, const std::function<void()> &what) {
        QObject::connect(menu->addAction(words), &QAction::triggered, table, [table, pageName, what] {
            what();
            setFits(table, true);
            saveColumns(table, pageName);
        });
    };
    QAction *all =
        menu->addAction(QCoreApplication::translate("TablePage", "All columns and their order..."));
    QObject::connect(all, &QAction::triggered, table, [table, pageName, atFirst] {
        ColumnsDialog dialog(table, atFirst, table->window());
        if (!Ask::run(dialog))
            return;
        showInOrder(table, dialog.columns());
        setFits(table, true);
        saveColumns(table, pageName);
    });
    if (!atFirst.isEmpty())
        add(QCoreApplication::translate("TablePage", "As at first"),
            [table, atFirst] { showInOrder(table, atFirst); });
    add(QCoreApplication::translate("TablePage", "Fit widths to what is shown"), [] {});
}

} // namespace twinbook
