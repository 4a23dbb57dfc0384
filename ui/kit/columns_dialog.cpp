// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "columns_dialog.h"

#include "icons.h"
#include "labels.h"
#include "table_columns.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

namespace twinbook {

ColumnsDialog::ColumnsDialog(const QTableView *table, const QList<int> &atFirst, QWidget *parent)
    : QDialog(parent)
    , m_table(table)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
    , m_done(new QPushButton(tr("&Show these"), this))
{
    setWindowTitle(tr("Columns of the list"));
    m_filter->setPlaceholderText(tr("Find a column"));
    m_filter->setAccessibleName(tr("Find a column"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Columns, ticked if they are shown"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(paragraph(
        tr("Tick what you want to see. The columns stand from left to right as they stand here from top to "
           "bottom."),
        this));
    column->addWidget(m_filter);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch(1);
    row->addLayout(side);
    column->addLayout(row, 1);
    auto *buttons = new QHBoxLayout;
    if (!atFirst.isEmpty()) {
        auto *back = new QPushButton(icon(QStringLiteral("undo")), tr("As at &first"), this);
        back->setAutoDefault(false);
        connect(back, &QPushButton::clicked, this, [this, atFirst] { fill(atFirst); });
        buttons->addWidget(back);
    }
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    column->addLayout(buttons);
    for (QPushButton *button : {m_up, m_down, cancel})
        button->setAutoDefault(false);
    m_done->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::refresh);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::refresh);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setHidden(
                !m_list->item(i)->text().contains(words.trimmed(), Qt::CaseInsensitive));
    });
    fill(shownInOrder(table));
    m_list->setFocus();
    resize(QSize(emPx(this, 36), emPx(this, 38)).boundedTo(screen()->availableSize()));
}

// The shown ones first, then the others as the table has them.
void ColumnsDialog::fill(const QList<int> &shown)
{
    m_filter->clear();
    m_list->clear();
    QList<int> all = shown;
    for (int column = 0; column < m_table->model()->columnCount(); ++column)
        if (!all.contains(column))
            all.append(column);
    for (const int column : std::as_const(all)) {
        auto *item =
            new QListWidgetItem(m_table->model()->headerData(column, Qt::Horizontal).toString(), m_list);
        item->setData(Qt::UserRole, column);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(shown.contains(column) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    refresh();
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    QListWidgetItem *item = m_list->takeItem(row);
    if (!item)
        return;
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
}

void ColumnsDialog::refresh()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() < m_list->count() - 1);
    m_done->setEnabled(!columns().isEmpty());
}

QList<int> ColumnsDialog::columns() const
{
    QList<int> ticked;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            ticked.append(m_list->item(i)->data(Qt::UserRole).toInt());
    return ticked;
}

} // namespace twinbook
