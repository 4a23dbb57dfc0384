// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "merge_dialog.h"

#include "ask.h"
#include "labels.h"
#include "merge_view.h"
#include "mnemonics.h"
#include "session.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace twinbook {

MergeDialog::MergeDialog(Session &session, const MergePlan &plan, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_view(new MergeView(this))
{
    setWindowTitle(tr("Merge two entries"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(tr("Merge two entries"), 1, this));
    column->addWidget(
        quietParagraph(tr("One entry is left, with all that belongs to either. You can undo it."), this));
    column->addWidget(m_view, 1);
    auto *merge = new QPushButton(tr("Merge"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    merge->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(merge);
    column->addLayout(buttons);
    connect(merge, &QPushButton::clicked, this, &MergeDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &MergeDialog::reject);
    m_view->setPlan(plan);
    giveMnemonics(this);
    merge->setFocus();
    resize(QSize(emPx(this, 46), emPx(this, 36)).boundedTo(screen()->availableSize() * 0.92));
}

void MergeDialog::accept()
{
    if (saveMerge(m_session, m_view->plan()))
        QDialog::accept();
}

EditOutcome saveMerge(Session &session, const MergePlan &plan)
{
    return session.edit(
        mergeLabel(plan), [&](Edit &edit) { writeMerge(edit, session.store(), plan); },
        MergeDialog::tr("Merged %1 and %2.").arg(plan.firstTitle, plan.secondTitle));
}

qint64 mergeTwo(Session &session, const RecordShape &shape, const QList<qint64> &ids, QWidget *parent)
{
    if (ids.size() != 2)
        return 0;
    const auto plan = planMerge(session.store(), shape, ids.first(), ids.last(), session.locale());
    if (!plan) {
        session.say(plan.sentence, Tone::Warning);
        return 0;
    }
    MergeDialog dialog(session, *plan, parent);
    return Ask::run(dialog) ? plan->keep : 0;
}

} // namespace twinbook
