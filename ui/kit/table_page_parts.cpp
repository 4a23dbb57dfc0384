// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table_page.h"

#include "empty_state.h"
#include "icons.h"
#include "list_table.h"
#include "page_head.h"
#include "place_keeper.h"
#include "table_columns.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace twinbook {

namespace {

constexpr int typingPause = 150; // ms between the last key and the filter

} // namespace

// How the page is put together; what it does is in table_page.cpp.
TablePage::TablePage(const QString &name, const ListSource &source, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_source(source)
    , m_head(new PageHead(this))
    , m_filter(new QLineEdit(this))
    , m_filterRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_choiceRow(new QHBoxLayout)
    , m_columns(new QToolButton(this))
    , m_furtherLine(new QWidget(this))
    , m_further(new QLabel(m_furtherLine))
    , m_columnsName(name)
    , m_counted(new QLabel(this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(QString(), this))
    , m_nothing(new EmptyState(QStringLiteral("search"), this))
    , m_clear(new QAction(tr("Show the whole list"), this))
    , m_list(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_listSide(new QWidget(this))
    , m_detailSide(new QWidget(this))
    , m_noDetail(new EmptyState(QString(), this))
    , m_back(new QToolButton(this))
{
    buildFilterRow();
    buildTable();
    buildSides();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    arrange();
}

void TablePage::buildFilterRow()
{
    m_filter->setPlaceholderText(tr("Filter as you type"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setToolTip(tr("Shows only the lines that hold all these words. Keys: %1")
                             .arg(QKeySequence(Qt::Key_F3).toString(QKeySequence::NativeText)));
    m_filter->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &TablePage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    auto *shortcut = new QShortcut(QKeySequence(Qt::Key_F3), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &TablePage::find);
    m_columns->setIcon(icon(QStringLiteral("columns")));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown"));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_columns);
    m_columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
        [this, menu] { fillColumnsMenu(menu, m_table, m_columnsName, m_shownAtFirst); });
    m_filterRow->addWidget(m_filter, 1);
    m_choiceRow->addWidget(m_columns);
    m_filterRow->addLayout(m_choiceRow);
    m_further->setWordWrap(true);
    auto *away = new QToolButton(m_furtherLine);
    away->setIcon(icon(QStringLiteral("cross")));
    away->setText(tr("Without these"));
    away->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    away->setFocusPolicy(Qt::StrongFocus);
    connect(away, &QToolButton::clicked, this, [this] {
        m_filter->setFocus();
        Q_EMIT furtherCleared();
    });
    auto *line = new QHBoxLayout(m_furtherLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_further, 1);
    line->addWidget(away, 0, Qt::AlignTop);
    m_furtherLine->hide();
}

void TablePage::buildTable()
{
    m_table->setModel(m_source.model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(
        m_source.sortColumn, Qt::AscendingOrder); // as it is: setSortingEnabled would sort again
    connect(header, &QHeaderView::sortIndicatorChanged, m_source.model,
        [model = m_source.model](int column, Qt::SortOrder order) { model->sort(column, order); });
    m_keeper = new PlaceKeeper(m_table, m_source, this);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_list->addWidget(m_nothing);
    m_nothing->setActions({m_clear});
    connect(m_clear, &QAction::triggered, this, [this] {
        clearFilters();
        m_filter->setFocus();
    });
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu menu;
        fillColumnsMenu(&menu, m_table, m_columnsName, m_shownAtFirst);
        menu.exec(header->mapToGlobal(at));
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &TablePage::contextMenu);
    connect(m_table, &ListTable::typed, this, [this](const QString &text) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->setText(text);
    });
    connect(m_table, &ListTable::openWanted, this, &TablePage::openRow);
    connect(m_table, &ListTable::clickedPlainly, this, [this] {
        if (m_narrow)
            showDetail();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        selectCurrent();
        announceCurrent(false);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        countSelection();
        Q_EMIT selectionChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TablePage::selectCurrent, Qt::QueuedConnection); // none is left, as after Ctrl and a click
    connect(m_keeper, &PlaceKeeper::restored, this, &TablePage::rowsChanged);
    connect(m_source.model, &QAbstractItemModel::rowsInserted, this, &TablePage::rowsChanged);
    connect(m_source.model, &QAbstractItemModel::rowsRemoved, this, &TablePage::rowsChanged);
    connect(m_source.model, &QAbstractItemModel::layoutChanged, this, &TablePage::rowsChanged);
    connect(m_source.model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) {
            const int row = m_table->currentIndex().row();
            if (row >= first.row() && row <= last.row())
                announceCurrent(true);
        });
}

void TablePage::buildSides()
{
    auto *left = new QVBoxLayout(m_listSide);
    left->setContentsMargins(0, 0, 0, 0);
    left->addLayout(m_filterRow);
    left->addWidget(m_furtherLine);
    left->addWidget(m_list, 1);
    left->addWidget(m_counted);
    auto *right = new QVBoxLayout(m_detailSide);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_back, 0, Qt::AlignLeft);
    right->addWidget(m_noDetail, 1);
    m_noDetail->setTexts({}, tr("Choose a line in the list to see more of it here."));
    m_back->setIcon(icon(QStringLiteral("back")));
    m_back->setText(tr("Back to the list"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFocusPolicy(Qt::StrongFocus);
    connect(m_back, &QToolButton::clicked, this, &TablePage::showList);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_detailSide);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &TablePage::showList);
    m_listSide->installEventFilter(this);
    m_splitter->addWidget(m_listSide);
    m_splitter->addWidget(m_detailSide);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
}

void TablePage::addFilterButton(QToolButton *button)
{
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_choiceRow->insertWidget(m_choiceRow->indexOf(m_columns), button);
    setTabOrder(m_choices.isEmpty() ? static_cast<QWidget *>(m_filter) : m_choices.last(), button);
    setTabOrder(button, m_columns);
    m_filterButtons.append(button);
}

ChoiceBox *TablePage::addChoiceFilter(const QString &label, const QList<ChoiceItem> &items)
{
    auto *choice = new ChoiceBox(this);
    choice->setAccessibleName(label);
    choice->setToolTip(label);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setItems(items);
    choice->view()->setMinimumWidth(choice->view()->sizeHintForColumn(0) + emPx(this, 2));
    m_choices.append(choice);
    m_choiceRow->insertWidget(m_choiceRow->indexOf(m_columns), choice, 1);
    setTabOrder(
        m_choices.size() > 1 ? static_cast<QWidget *>(m_choices.at(m_choices.size() - 2)) : m_filter, choice);
    return choice;
}

} // namespace twinbook
