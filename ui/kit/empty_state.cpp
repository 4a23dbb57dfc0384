// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "empty_state.h"

#include "icons.h"
#include "labels.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace twinbook {

namespace {

constexpr qreal roomForPicture = 16; // ems of height

} // namespace

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_picture(new QLabel(this))
    , m_title(new HeadingLabel({}, 2, this))
    , m_sentence(paragraph({}, this))
    , m_buttons(new QHBoxLayout)
{
    // With large letters on a small screen there may not be room for all: then it scrolls.
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget switched it on
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    auto *middle = new QVBoxLayout(content);
    middle->addStretch(2);
    middle->addWidget(m_picture, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        auto *centred = new QHBoxLayout;
        centred->addStretch(1);
        centred->addWidget(label, 100);
        centred->addStretch(1);
        middle->addLayout(centred);
    }
    middle->addSpacing(emPx(this, 0.5));
    m_buttons->setAlignment(Qt::AlignHCenter);
    middle->addLayout(m_buttons);
    middle->addStretch(3);
    m_picture->setVisible(!iconName.isEmpty());
    showPicture();
}

void EmptyState::setIcon(const QString &iconName)
{
    m_iconName = iconName;
    m_picture->setVisible(!iconName.isEmpty());
    showPicture();
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setVisible(!sentence.isEmpty());
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    for (QWidget *button : std::as_const(m_made))
        button->deleteLater();
    m_made.clear();
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setAutoDefault(false);
        if (m_made.isEmpty())
            button->setProperty("look", QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setText(action->text());
            button->setEnabled(action->isEnabled());
        });
        m_buttons->addWidget(button);
        m_made.append(button);
    }
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showPicture();
}

// Where there is little room the words come first, and the buttons one under the other.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int wide = 0;
    for (const QWidget *button : std::as_const(m_made))
        wide += button->sizeHint().width() + emPx(this, 1);
    m_buttons->setDirection(wide > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_picture->setVisible(!m_iconName.isEmpty() && height() > emPx(this, roomForPicture));
}

void EmptyState::showPicture()
{
    m_sentence->setMaximumWidth(emPx(this, 34)); // lines of at most 75 letters
    if (!m_iconName.isEmpty())
        m_picture->setPixmap(icon(m_iconName, QPalette::Link)
                                 .pixmap(QSize(emPx(this, 3.5), emPx(this, 3.5)), devicePixelRatioF()));
}

} // namespace twinbook
