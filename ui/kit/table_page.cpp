// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table_page.h"

#include "empty_state.h"
#include "list_table.h"
#include "page_head.h"
#include "place_keeper.h"
#include "table_columns.h"
#include "theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinbook {

namespace {

constexpr qreal shortestFilter = 9; // ems, with its icons
constexpr qreal shortestChoice = 11;
constexpr qreal furtherFrom = 30; // ems of height from which there is room to say what narrows the list
constexpr qreal lowBelow = 24; // ems of height under which every line counts
constexpr qreal narrowBelow = 60; // ems of the page under which the detail covers the list

} // namespace

TablePage::~TablePage()
{
    if (m_laidOut)
        saveColumns(m_table, m_columnsName);
}

void TablePage::setTitle(const QString &title)
{
    m_head->setTitle(title);
    m_table->setAccessibleName(title);
}

void TablePage::setFigures(const QString &sentence)
{
    m_head->setFigures(sentence);
}

void TablePage::setMainAction(QAction *action)
{
    m_head->setMainAction(action);
    addAction(action);
}

void TablePage::addMoreAction(QAction *action)
{
    m_head->addMoreAction(action);
    if (action)
        addAction(action);
}

void TablePage::addRowAction(QAction *action, Needs needs)
{
    m_rowActions.append({action, needs});
    m_head->addMoreAction(action);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    countSelection();
}

void TablePage::setDetail(QWidget *detail)
{
    m_detail = detail;
    static_cast<QVBoxLayout *>(m_detailSide->layout())->addWidget(detail, 1);
    arrange();
}

void TablePage::setDetailOnlyWhenChosen()
{
    m_detailWhenChosen = true;
    arrange();
}

void TablePage::setEmpty(const QString &title, const QString &sentence, const QList<QAction *> &actions)
{
    m_empty->setTexts(title, sentence);
    m_empty->setActions(actions);
}

void TablePage::setEmptyIcon(const QString &iconName)
{
    m_empty->setIcon(iconName);
}

void TablePage::setShownColumns(const QList<int> &columns)
{
    m_shownAtFirst = columns;
    for (int column = 0; column < m_source.model->columnCount(); ++column)
        m_table->setColumnHidden(column, !columns.isEmpty() && !columns.contains(column));
}

void TablePage::useColumns(const QString &name, const QList<int> &columns)
{
    const QString wanted = name.isEmpty() ? m_name : m_name + QLatin1Char('/') + name;
    if (wanted == m_columnsName)
        return;
    if (m_laidOut)
        saveColumns(m_table, m_columnsName);
    m_columnsName = wanted;
    if (m_laidOut && restoreColumns(m_table, m_columnsName))
        return;
    showInOrder(m_table, columns.isEmpty() && name.isEmpty() ? m_shownAtFirst : columns);
    fitByNeed(m_table);
}

void TablePage::setFurther(const QString &words)
{
    m_further->setText(words);
    m_further->setAccessibleName(words);
    rowsChanged();
}

QTableView *TablePage::table() const
{
    return m_table;
}

QString TablePage::filter() const
{
    return m_filter->text().trimmed();
}

void TablePage::setFilter(const QString &words)
{
    m_filter->setText(words);
    applyFilter();
}

void TablePage::clearFilters()
{
    for (ChoiceBox *choice : std::as_const(m_choices))
        choice->setCurrentIndex(0);
    if (!m_further->text().isEmpty())
        Q_EMIT furtherCleared();
    setFilter({});
}

ListState TablePage::state() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    ListState state{filter(), {}, header->sortIndicatorSection(), header->sortIndicatorOrder()};
    for (const ChoiceBox *choice : m_choices)
        state.choices += choice->key();
    return state;
}

void TablePage::setState(const ListState &state)
{
    for (qsizetype i = 0; i < std::min(m_choices.size(), state.choices.size()); ++i)
        m_choices.at(i)->setKey(state.choices.at(i));
    m_table->horizontalHeader()->setSortIndicator(state.sortColumn, state.order);
    setFilter(state.words);
}

void TablePage::find()
{
    showList();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool TablePage::isFiltered() const
{
    return !filter().isEmpty() || !m_further->text().isEmpty()
        || std::any_of(
            m_choices.begin(), m_choices.end(), [](const ChoiceBox *c) { return c->currentIndex() > 0; });
}

qint64 TablePage::total() const
{
    return m_source.total ? m_source.total() : m_source.model->rowCount();
}

void TablePage::applyFilter()
{
    m_typing.stop();
    m_source.setFilter(filter());
    rowsChanged();
}

qint64 TablePage::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_source.idAt(current.row()) : 0;
}

QList<qint64> TablePage::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        if (range.left() == 0)
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.append(row);
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : std::as_const(rows))
        ids.append(m_source.idAt(row));
    return ids;
}

void TablePage::goTo(qint64 id)
{
    int row = m_source.rowOf(id);
    if (row < 0 && isFiltered()) {
        clearFilters();
        row = m_source.rowOf(id);
    }
    if (row < 0)
        return;
    int column = 0;
    while (column < m_source.model->columnCount() - 1 && m_table->isColumnHidden(column))
        ++column;
    const QModelIndex index = m_source.model->index(row, column);
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    if (m_narrow)
        showDetail();
}

// Another number of rows: the right thing to show, and the right words.
void TablePage::rowsChanged()
{
    const bool any = m_source.model->rowCount() > 0;
    const bool filtered = isFiltered();
    QWidget *shown = any ? static_cast<QWidget *>(m_table) : filtered ? m_nothing : m_empty;
    const bool lostFocus = m_list->currentWidget()->hasFocus() && shown != m_list->currentWidget();
    m_list->setCurrentWidget(shown);
    for (QWidget *tool : QList<QWidget *>{m_filter, m_columns, m_counted}
            + QList<QWidget *>(m_choices.begin(), m_choices.end())
            + QList<QWidget *>(m_filterButtons.begin(), m_filterButtons.end()))
        tool->setVisible(shown != m_empty); // nothing to find yet
    if (lostFocus)
        m_filter->setFocus();
    if (!any && filtered)
        m_nothing->setTexts(filter().isEmpty() ? tr("Nothing matches these choices")
                                               : tr("Nothing matches “%1”").arg(filter()),
            tr("Try fewer letters, or look at the whole list again."));
    arrange();
    selectCurrent();
    countSelection();
    announceCurrent(true);
}

void TablePage::selectCurrent()
{
    QItemSelectionModel *selection = m_table->selectionModel();
    if (!m_keeper->isAway() && selection->currentIndex().isValid() && !selection->hasSelection())
        selection->select(selection->currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TablePage::countSelection()
{
    int selected = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        if (range.left() == 0)
            selected += range.height();
    for (const auto &[action, needs] : std::as_const(m_rowActions))
        action->setEnabled(needs == Needs::OneRow ? selected == 1
                : needs == Needs::TwoRows         ? selected == 2
                                                  : selected > 0);
    const int shown = m_source.model->rowCount();
    const qint64 all = total();
    if (selected > 1)
        m_counted->setText(
            tr("%1 of %2 selected").arg(locale().toString(selected), locale().toString(shown)));
    else if (isFiltered() && all > shown)
        m_counted->setText(tr("%1 of %2 shown").arg(locale().toString(shown), locale().toString(all)));
    else
        m_counted->setText(tr("%1 in the list").arg(locale().toString(shown)));
}

void TablePage::announceCurrent(bool again)
{
    if (m_keeper->isAway())
        return;
    const qint64 id = currentId();
    if (!again && id == m_announced)
        return;
    if (id == 0 && m_announced == 0)
        return;
    m_announced = id;
    if (id == 0)
        showList();
    else
        arrange();
    Q_EMIT currentChanged(id);
}

void TablePage::openRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (m_narrow && !m_detailShown && m_detail)
        return showDetail();
    Q_EMIT opened(m_source.idAt(index.row()));
}

void TablePage::contextMenu(const QPoint &at)
{
    if (!m_table->currentIndex().isValid() || m_rowActions.isEmpty())
        return;
    QMenu menu(this);
    for (const auto &[action, needs] : std::as_const(m_rowActions))
        menu.addAction(action);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void TablePage::showDetail()
{
    if (!m_detail || !currentId())
        return;
    m_detailShown = true;
    arrange();
    if (m_narrow)
        m_back->setFocus();
}

void TablePage::showList()
{
    const bool covered = m_narrow && m_detailShown;
    m_detailShown = false;
    arrange();
    if (covered)
        m_table->setFocus();
}

void TablePage::arrange()
{
    m_narrow = m_detail && width() < narrowBelow * em(this);
    const bool covering = m_narrow && m_detailShown;
    m_back->setVisible(covering);
    m_head->setVisible(!covering);
    const bool low = height() < lowBelow * em(this);
    m_head->setBrief(low);
    m_furtherLine->setVisible(height() >= furtherFrom * em(this) && !m_further->text().isEmpty());
    m_counted->setVisible(!low && m_list->currentWidget() != m_empty);
    for (QLayout *lines : {layout(), m_listSide->layout()})
        if (lines)
            lines->setSpacing(low ? emPx(this, 0.05) : -1); // -1: as the style has it
    m_listSide->setVisible(!covering);
    const bool any = m_list->currentWidget() == m_table;
    const bool chosen = currentId() != 0;
    const bool beside = !m_narrow && (chosen || !m_detailWhenChosen);
    m_detailSide->setVisible(m_detail && any && (beside || m_detailShown));
    if (m_detail) {
        m_detail->setVisible(chosen);
        m_noDetail->setVisible(!chosen);
    }
}

// The filter is never too narrow to be written into: the button beside it loses its word, then the choices go
// below it.
void TablePage::arrangeFilters()
{
    int choices = 0;
    for (const ChoiceBox *choice : std::as_const(m_choices))
        choices += std::max(choice->sizeHint().width(), emPx(this, shortestChoice)) + m_choiceRow->spacing();
    const QList<QToolButton *> buttons = m_filterButtons + QList<QToolButton *>{m_columns};
    const auto widthAs = [&](Qt::ToolButtonStyle style) {
        int width = 0;
        for (QToolButton *button : buttons) {
            button->setToolButtonStyle(style);
            width += button->sizeHint().width() + m_choiceRow->spacing();
        }
        return width;
    };
    const int least = emPx(this, shortestFilter) + choices + m_filterRow->spacing();
    const int room = m_listSide->width();
    int taken = widthAs(Qt::ToolButtonTextBesideIcon);
    if (least + taken > room)
        taken = widthAs(Qt::ToolButtonIconOnly);
    const bool below = least + taken > room;
    m_filterRow->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    arrangeFilters();
}

void TablePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
        arrangeFilters();
    }
}

void TablePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_laidOut || m_source.model->columnCount() == 0)
        return;
    m_laidOut = true;
    if (!restoreColumns(m_table, m_columnsName))
        fitByNeed(m_table);
    m_splitter->setSizes({qRound(width() * 0.55), qRound(width() * 0.45)});
    rowsChanged();
    arrangeFilters();
}

bool TablePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_listSide && event->type() == QEvent::Resize)
        arrangeFilters();
    if (watched == m_filter && event->type() == QEvent::FocusIn && m_source.prepareFilter)
        m_source.prepareFilter();
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            setFilter({});
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            applyFilter();
            if (m_source.model->rowCount() > 0 && !m_table->currentIndex().isValid())
                goTo(m_source.idAt(0));
            m_table->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace twinbook
