// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tone_text.h"

#include "icons.h"
#include "labels.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace twinbook {

ToneText::ToneText(QWidget *parent)
    : QWidget(parent)
    , m_shape(new QLabel(this))
    , m_text(paragraph({}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(emPx(this, 0.4));
    row->addWidget(m_shape, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void ToneText::say(const QString &sentence, Tone tone)
{
    m_sentence = sentence;
    m_tone = tone;
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    paintShape();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ToneText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        paintShape();
}

void ToneText::paintShape()
{
    const ToneLook look = toneLook(m_tone, palette());
    const int side = emPx(this, 1.2);
    // In a list of states a warning is something due; in a sentence it is something to know.
    const QString shape = m_tone == Tone::Warning ? QStringLiteral("info") : look.icon;
    m_shape->setPixmap(icon(shape, m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette colours = m_text->palette();
    if (colours.color(QPalette::WindowText) == look.text)
        return;
    colours.setColor(QPalette::WindowText, look.text);
    m_text->setPalette(colours);
}

} // namespace twinbook
