// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention_dialog.h"

#include "ask.h"
#include "forget_dialog.h"
#include "labels.h"
#include "mnemonics.h"
#include "session.h"

#include "dates.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

RetentionDialog::RetentionDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_kept(keptTooLong(session.store(), session.today(), session.locale()))
    , m_list(new QListWidget(this))
    , m_forget(new QPushButton(this))
{
    setWindowTitle(tr("What is kept too long"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(tr("What is kept longer than your rules say"), 1, this));
    column->addWidget(paragraph(m_kept.isEmpty()
            ? tr("Nothing that the book knows of. What lies in folders and mailboxes is not counted here.")
            : tr("Take the tick away from whom you have a good reason to keep. What is going to be forgotten "
                 "is shown "
                 "once more before it is done."),
        this));
    m_list->setAccessibleName(tr("What is kept too long, the longest first"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const KeptTooLong &one : std::as_const(m_kept)) {
        const QString what = one.what == KeptTooLong::Health
            ? tr("%1: health details, %2").arg(one.name, one.why)
            : u"%1: %2"_s.arg(one.name, one.why);
        auto *item = new QListWidgetItem(
            tr("%1; to be kept until %2").arg(what, shortDate(one.until, session.locale())), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setVisible(!m_kept.isEmpty());
    column->addWidget(m_list, 1);
    if (m_kept.isEmpty())
        column->addStretch(1);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_forget);
    buttons->addWidget(close);
    column->addLayout(buttons);
    m_forget->setAutoDefault(false);
    m_forget->setVisible(!m_kept.isEmpty() && !session.store().isReadOnly());
    close->setDefault(true);
    if (!m_kept.isEmpty()) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, &RetentionDialog::follow);
    follow();
    giveMnemonics(this);
    resize(QSize(emPx(this, 44), emPx(this, 30)).boundedTo(screen()->availableSize()));
}

QList<KeptTooLong> RetentionDialog::ticked() const
{
    QList<KeptTooLong> some;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            some += m_kept.at(row);
    }
    return some;
}

void RetentionDialog::follow()
{
    m_forget->setText(tr("Forget those ticked..."));
    m_forget->setEnabled(!ticked().isEmpty());
}

void lookThroughKept(Session &session, QWidget *parent)
{
    RetentionDialog dialog(session, parent);
    if (Ask::run(dialog))
        runForget(session,
            planForgettingKept(session.store(), dialog.ticked(), session.today(), session.locale()), parent);
}

} // namespace twinbook
