// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page_head.h"

#include "icons.h"
#include "labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace twinbook {

PageHead::PageHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new HeadingLabel({}, 1, this))
    , m_figures(quietParagraph({}, this))
    , m_right(new QHBoxLayout)
    , m_main(new QPushButton(this))
    , m_moreButton(new QToolButton(this))
    , m_more(new QMenu(this))
{
    m_right->addWidget(m_main);
    m_right->addWidget(m_moreButton);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addLayout(m_right);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(emPx(this, 0.15));
    column->addLayout(row);
    column->addWidget(m_figures);

    m_figures->hide();
    m_main->hide();
    m_main->setProperty("look", QStringLiteral("primary"));
    m_main->setAutoDefault(false);
    m_moreButton->hide();
    m_moreButton->setIcon(icon(QStringLiteral("more")));
    m_moreButton->setText(tr("More"));
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setAccessibleName(tr("More that can be done here"));
    m_moreButton->setPopupMode(QToolButton::InstantPopup);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setMenu(m_more);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setFigures(const QString &sentence)
{
    m_figures->setText(sentence);
    m_figures->setVisible(!m_brief && !sentence.isEmpty());
}

void PageHead::setBrief(bool brief)
{
    m_brief = brief;
    m_figures->setVisible(!brief && !m_figures->text().isEmpty());
    if (m_mainAction)
        m_main->setIcon(m_brief ? QIcon() : m_mainAction->icon()); // its words need the room
}

void PageHead::setMainAction(QAction *action)
{
    if (m_mainAction) {
        m_mainAction->disconnect(m_main);
        m_main->disconnect(m_mainAction);
    }
    m_mainAction = action;
    m_main->setVisible(action);
    if (!action)
        return;
    const auto follow = [this, action] {
        m_main->setText(action->text());
        m_main->setIcon(m_brief ? QIcon() : action->icon());
        m_main->setEnabled(action->isEnabled());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        m_main->setToolTip(keys.isEmpty() ? QString() : tr("Keys: %1").arg(keys));
    };
    follow();
    connect(action, &QAction::changed, m_main, follow);
    connect(m_main, &QPushButton::clicked, action, &QAction::trigger);
}

void PageHead::addMoreAction(QAction *action)
{
    if (action)
        m_more->addAction(action);
    else
        m_more->addSeparator();
    m_moreButton->show();
}

void PageHead::addWidget(QWidget *widget)
{
    m_right->insertWidget(m_right->indexOf(m_main), widget);
}

} // namespace twinbook
