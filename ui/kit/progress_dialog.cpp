// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress_dialog.h"

#include "labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twinbook {

ProgressDialog::ProgressDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_words(paragraph(tr("One moment, please."), this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    setModal(true);
    m_bar->setRange(0, 0);
    m_bar->setMinimumWidth(emPx(this, 26));
    m_bar->setAccessibleName(title);
    m_cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(title, 2, this));
    column->addWidget(m_words);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressDialog::reject);
}

void ProgressDialog::showStep(qint64 done, qint64 all, const QString &words)
{
    if (!words.isEmpty() && !m_cancelled)
        m_words->setText(words);
    m_bar->setRange(0, all > 0 ? 100 : 0);
    if (all > 0)
        m_bar->setValue(int(std::clamp<qint64>(done * 100 / all, 0, 100)));
}

void ProgressDialog::reject()
{
    m_cancelled = true;
    m_cancel->setEnabled(false);
    m_words->setText(tr("Stopping; what was begun is being undone."));
    Q_EMIT cancelled();
}

} // namespace twinbook
