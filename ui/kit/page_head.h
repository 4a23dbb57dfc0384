// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace twinbook {

// The top of every page: title, sentence of figures, at most one main button and a menu of the lesser ones.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    void setFigures(const QString &sentence); // hidden when empty; announced when it changes
    void setMainAction(QAction *action); // the button follows the action's text, icon and state
    void addMoreAction(QAction *action); // nullptr is a line
    QMenu *moreMenu() const { return m_more; }
    void addWidget(QWidget *widget); // before the main button
    void setBrief(bool brief); // where every line counts: without the figures

private:
    QLabel *m_title;
    QLabel *m_figures;
    QHBoxLayout *m_right;
    QPushButton *m_main;
    QToolButton *m_moreButton;
    QMenu *m_more;
    QPointer<QAction> m_mainAction;
    bool m_brief = false;
};

} // namespace twinbook
