// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare_dialog.h"

#include "choice_box.h"
#include "icons.h"
#include "labels.h"
#include "list_table.h"
#include "mnemonics.h"
#include "rotation_report.h"
#include "session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

CompareDialog::CompareDialog(Session &session, const KeptRotation &kept, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kept(kept)
    , m_choice(new ChoiceBox(this))
    , m_says(paragraph({}, this))
    , m_all(new QCheckBox(tr("Show the terms that are the same too"), this))
    , m_model(new QStandardItemModel(this))
    , m_list(new ListTable(this))
{
    setWindowTitle(tr("Two plans side by side"));
    QList<ChoiceItem> items;
    for (const RotationPlan &plan : rotationPlans(session.store()))
        if (plan.id != kept.plan.id)
            items += {QString::number(plan.id.value), plan.name};
    m_choice->setItems(items);
    m_choice->setAccessibleName(tr("Compare with"));
    auto *label = new QLabel(tr("Compare with"), this);
    label->setBuddy(m_choice);
    m_list->setModel(m_model);
    m_list->setSortingEnabled(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(windowTitle());
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setMinimumSectionSize(emPx(this, 8));
    auto *print = new QPushButton(icon(u"print"_s), tr("Print..."), this);
    auto *close = new QPushButton(tr("Close"), this);
    print->setAutoDefault(false);
    print->setEnabled(!items.isEmpty());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(print);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(label);
    column->addWidget(m_choice);
    column->addWidget(m_says);
    column->addWidget(m_all);
    column->addWidget(m_list, 1);
    if (items.isEmpty())
        column->addStretch(1);
    column->addLayout(buttons);
    connect(m_choice, &ChoiceBox::keyChanged, this, [this](const QString &key) { show(key.toLongLong()); });
    connect(m_all, &QCheckBox::toggled, this, [this] { show(m_other ? m_other->plan.id.value : 0); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(print, &QPushButton::clicked, this, [this] {
        if (m_other)
            m_session.preview(comparisonReport(m_kept, *m_other, m_session.association()));
    });
    giveMnemonics(this);
    show(items.isEmpty() ? 0 : items.first().key.toLongLong());
    resize(QSize(emPx(this, 66), emPx(this, 40)).boundedTo(screen()->availableSize()));
}

void CompareDialog::show(qint64 other)
{
    m_model->clear();
    m_other = keptRotation(m_session.store(), Id<RotationPlan>(other), m_session.today());
    m_list->setVisible(m_other.has_value());
    m_all->setVisible(m_other.has_value());
    m_choice->setEnabled(m_other.has_value());
    if (!m_other)
        return m_says->setText(
            tr("There is only this plan. Propose another one, with another number under How "
               "it is weighed or with other years, and compare both."));
    m_model->setHorizontalHeaderLabels(
        {tr("Role"), tr("Years"), m_kept.plan.name, m_other->plan.name, tr("Difference")});
    int different = 0;
    for (const ComparedTerm &term : compared(m_kept, *m_other)) {
        if (!term.differs && !m_all->isChecked())
            continue;
        QList<QStandardItem *> row;
        for (const QString &text :
            {term.role, term.years, term.one, term.other, term.differs ? tr("different") : QString()})
            row += new QStandardItem(text);
        if (term.differs) {
            ++different;
            row.last()->setIcon(icon(u"warning"_s, Tone::Warning));
        }
        m_model->appendRow(row);
    }
    m_says->setText(
        different == 0 ? tr("Both plans are the same.") : tr("%n terms are different.", nullptr, different));
    const qreal widths[] = {12, 8, 12, 12};
    for (int column = 0; column < 4; ++column)
        m_list->setColumnWidth(column, emPx(m_list, widths[column]));
}

} // namespace twinbook
