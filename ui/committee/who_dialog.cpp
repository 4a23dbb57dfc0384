// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "who_dialog.h"

#include "labels.h"
#include "list_table.h"
#include "mnemonics.h"
#include "rotation_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const BoardCell *cellOf(const RotationBoard &board, int slot, QString *role)
{
    for (const BoardRow &row : board.rows)
        for (const BoardCell &cell : row.cells)
            if (cell.slot == slot) {
                *role = row.name;
                return &cell;
            }
    return nullptr;
}

} // namespace

WhoDialog::WhoDialog(const KeptRotation &kept, int slot, QWidget *parent)
    : QDialog(parent)
    , m_candidates(rotationCandidates(kept.request, kept.holders, slot))
    , m_model(new QStandardItemModel(int(m_candidates.size()), 3, this))
    , m_list(new ListTable(this))
    , m_says(paragraph({}, this))
    , m_take(new QPushButton(tr("Put there and lock"), this))
{
    const RotationBoard board = rotationBoard(kept.request, kept.holders);
    QString role;
    const BoardCell *cell = cellOf(board, slot, &role);
    setWindowTitle(tr("Who is to do it?"));
    m_model->setHorizontalHeaderLabels({tr("Person"), tr("Effect"), tr("In words")});
    for (int row = 0; row < m_candidates.size(); ++row) {
        const RotationCandidate &one = m_candidates.at(row);
        const QString effect = !one.possible  ? tr("a rule is against it")
            : one.person == kept.holder(slot) ? tr("as it is")
                                              : effectWords(one.points);
        m_model->setItem(row, 0, new QStandardItem(one.name));
        m_model->setItem(row, 1, new QStandardItem(effect));
        m_model->setItem(row, 2, new QStandardItem(one.sentence));
    }
    m_list->setModel(m_model);
    m_list->setSortingEnabled(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("People for this term, the best first"));
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setMinimumSectionSize(emPx(this, 8));
    const int wide = std::min(emPx(this, 13), screen()->availableSize().width() * 3 / 10);
    m_list->setColumnWidth(0, wide);
    m_list->setColumnWidth(1, wide);
    auto *vacant = new QPushButton(tr("Leave vacant"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    vacant->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_take->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(vacant);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    if (cell)
        column->addWidget(paragraph(tr("%1, %2. Now: %3", "Treasurer, 2027 to 2029. Now: Anne Fairweather")
                                        .arg(role, RotationTable::yearsOf(*cell), cell->name),
            this));
    column->addWidget(m_list, 1);
    column->addWidget(m_says);
    column->addLayout(buttons);
    connect(m_list, &ListTable::openWanted, this, &WhoDialog::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhoDialog::tell);
    connect(m_take, &QPushButton::clicked, this, &WhoDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(vacant, &QPushButton::clicked, this, [this] {
        m_chosen = -1;
        accept();
    });
    giveMnemonics(this);
    m_list->setFocus();
    m_list->setCurrentIndex(m_model->index(0, 0));
    tell();
    resize(QSize(emPx(this, 54), emPx(this, 34)).boundedTo(screen()->availableSize()));
}

void WhoDialog::tell()
{
    const int row = m_list->currentIndex().row();
    m_take->setEnabled(row >= 0);
    if (row < 0)
        return m_says->setText(tr("Nobody can be proposed for this."));
    const RotationCandidate &one = m_candidates.at(row);
    m_says->setText(one.possible
            ? u"%1: %2."_s.arg(
                one.name, one.sentence.isEmpty() ? tr("nothing speaks against it") : one.sentence)
            : tr("%1: %2. You may still decide it; the plan then says which rule it breaks.")
                  .arg(one.name, one.sentence));
}

void WhoDialog::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    m_chosen = m_candidates.at(row).person;
    accept();
}

} // namespace twinbook
