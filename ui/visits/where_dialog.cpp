// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "where_dialog.h"

#include "labels.h"
#include "list_table.h"
#include "mnemonics.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

WhereDialog::WhereDialog(const KeptPlacement &kept, int party, QWidget *parent)
    : QDialog(parent)
    , m_candidates(hostCandidates(kept.request, kept.plan, party))
    , m_model(new QStandardItemModel(int(m_candidates.size()), 3, this))
    , m_list(new ListTable(this))
    , m_says(paragraph({}, this))
    , m_take(new QPushButton(tr("Put there and lock"), this))
{
    const int now = kept.plan.at(std::size_t(party));
    setWindowTitle(tr("Where else?"));
    m_model->setHorizontalHeaderLabels({tr("House"), tr("Effect"), tr("In words")});
    for (int row = 0; row < m_candidates.size(); ++row) {
        const HostCandidate &one = m_candidates.at(row);
        const QString effect = one.host == now ? tr("as it is")
            : !one.possible                    ? tr("a rule is against it")
            : one.points >= 0                  ? tr("%1 points better").arg(one.points)
                                               : tr("%1 points worse").arg(-one.points);
        m_model->setItem(row, 0, new QStandardItem(one.name));
        m_model->setItem(row, 1, new QStandardItem(effect));
        m_model->setItem(row, 2, new QStandardItem(one.sentence));
    }
    m_list->setModel(m_model);
    m_list->setSortingEnabled(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Houses for this party, the best first"));
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setMinimumSectionSize(emPx(this, 8));
    m_list->setWordWrap(true); // reasons are read whole
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    const int wide = std::min(emPx(this, 16), screen()->availableSize().width() * 3 / 10);
    m_list->setColumnWidth(0, wide);
    m_list->setColumnWidth(1, wide * 2 / 3);
    auto *out = new QPushButton(tr("Take out"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    out->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_take->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(out);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(paragraph(now >= 0
            ? tr("%1: %2. Now with %3.", "party: guests. Now with host")
                  .arg(kept.request.partyNames.value(party), kept.guestsOf(party).join(u", "_s),
                      kept.request.hostNames.value(now))
            : tr("%1: %2. Not placed yet.", "party: guests")
                  .arg(kept.request.partyNames.value(party), kept.guestsOf(party).join(u", "_s)),
        this));
    column->addWidget(m_list, 1);
    column->addWidget(m_says);
    column->addLayout(buttons);
    connect(m_list, &ListTable::openWanted, this, &WhereDialog::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhereDialog::tell);
    connect(m_take, &QPushButton::clicked, this, &WhereDialog::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(out, &QPushButton::clicked, this, [this] {
        m_chosen = plan::none;
        accept();
    });
    giveMnemonics(this);
    m_list->setFocus();
    m_list->setCurrentIndex(m_model->index(0, 0));
    tell();
    resize(QSize(emPx(this, 66), emPx(this, 38)).boundedTo(screen()->availableSize()));
}

void WhereDialog::tell()
{
    const int row = m_list->currentIndex().row();
    m_take->setEnabled(row >= 0);
    if (row < 0)
        return m_says->setText(tr("Nobody has offered to host yet."));
    const HostCandidate &one = m_candidates.at(row);
    m_says->setText(one.possible
            ? u"%1: %2."_s.arg(
                one.name, one.sentence.isEmpty() ? tr("nothing speaks against it") : one.sentence)
            : tr("%1: %2. You may still decide it; the board then says which rule is broken.")
                  .arg(one.name, one.sentence));
}

void WhereDialog::take()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    m_chosen = m_candidates.at(row).host;
    accept();
}

} // namespace twinbook
