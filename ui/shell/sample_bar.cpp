// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_bar.h"

#include "labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace twinbook {

SampleBar::SampleBar(QWidget *parent)
    : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(this);
    QLabel *words = paragraph(tr("This is the sample committee. Nothing you do here matters."), this);
    row->addWidget(words, 1);
    auto *begin = new QPushButton(tr("Start my own book"), this);
    begin->setAutoDefault(false);
    connect(begin, &QPushButton::clicked, this, &SampleBar::ownBookWanted);
    row->addWidget(begin, 0, Qt::AlignVCenter);
    measure();
}

void SampleBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void SampleBar::measure()
{
    const int gap = emPx(this, 0.3);
    layout()->setContentsMargins(gap * 4, gap, gap * 4, gap);
}

} // namespace twinbook
