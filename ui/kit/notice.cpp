// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notice.h"

#include "icons.h"
#include "labels.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace twinbook {

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_shape(new QLabel(this))
    , m_text(new ElidedLabel({}, this))
    , m_button(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(emPx(this, 0.4), 0, emPx(this, 0.4), 0);
    row->addWidget(m_shape);
    row->addWidget(m_text);
    row->addWidget(m_button);
    row->addStretch(1);
    m_button->setAutoDefault(false);
    m_shape->hide();
    m_button->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("What was done last"));
}

void Notice::say(const QString &sentence, Tone tone, QAction *action)
{
    m_sentence = sentence;
    m_tone = tone;
    if (m_action) {
        m_action->disconnect(m_button);
        m_button->disconnect(m_action);
    }
    m_action = action;
    m_button->setVisible(action);
    if (action) {
        const auto follow = [this, action] {
            m_button->setText(action->text());
            m_button->setEnabled(action->isEnabled());
        };
        follow();
        connect(action, &QAction::changed, m_button, follow);
        connect(action, &QObject::destroyed, m_button, &QWidget::hide);
        connect(m_button, &QPushButton::clicked, action, &QAction::trigger);
    }
    paintShape();
    m_text->setText(sentence);
    setAccessibleDescription(sentence);
    m_text->setAccessibleName(sentence);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::clear()
{
    say({});
}

QString Notice::sentence() const
{
    return m_sentence;
}

void Notice::paintShape()
{
    m_shape->setVisible(!m_sentence.isEmpty());
    const ToneLook look = toneLook(m_tone, palette());
    const int side = emPx(this, 1.2);
    m_shape->setPixmap(icon(look.icon, m_tone).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette text = m_text->palette();
    text.setColor(QPalette::WindowText, look.text);
    if (m_tone == Tone::Neutral)
        text.setColor(QPalette::WindowText, palette().color(QPalette::WindowText));
    if (text != m_text->palette())
        m_text->setPalette(text);
}

void Notice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintShape();
}

} // namespace twinbook
