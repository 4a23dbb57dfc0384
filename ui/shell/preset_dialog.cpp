// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preset_dialog.h"

#include "choice_box.h"
#include "labels.h"
#include "mnemonics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

PresetDialog::PresetDialog(const PresetQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_offers(question.offers)
    , m_choice(new ChoiceBox(this))
    , m_about(quietParagraph({}, this))
{
    setWindowTitle(question.title);
    QList<ChoiceItem> items;
    for (const PresetOffer &offer : m_offers)
        items += {offer.key, offer.name};
    items += {u"own"_s, question.own};
    m_choice->setItems(items);
    m_choice->setAccessibleName(question.choiceWords);
    auto *label = new QLabel(question.choiceWords, this);
    label->setBuddy(m_choice);
    auto *next = new QPushButton(tr("Look through them"), this);
    next->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(next);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new HeadingLabel(windowTitle(), 1, this));
    column->addWidget(paragraph(question.sentence, this));
    column->addWidget(label);
    column->addWidget(m_choice);
    column->addWidget(m_about);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_choice, &ChoiceBox::keyChanged, this, &PresetDialog::tellAbout);
    connect(next, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    giveMnemonics(this);
    tellAbout();
    resize(emPx(this, 40), std::max(sizeHint().height(), emPx(this, 24)));
}

QString PresetDialog::key() const
{
    return m_choice->key();
}

void PresetDialog::tellAbout()
{
    const auto it = std::find_if(
        m_offers.begin(), m_offers.end(), [this](const PresetOffer &offer) { return offer.key == key(); });
    m_about->setText(it == m_offers.end() ? QString() : it->about);
}

} // namespace twinbook
