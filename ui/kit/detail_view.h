// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detail.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTextBrowser;

namespace twinbook {

class HeadingLabel;

// The right side of a list page: who or what it is, its states, what can be done, and all that is known. The
// text can be selected, its links followed by mouse and by keyboard.
class DetailView : public QWidget
{
    Q_OBJECT

public:
    explicit DetailView(QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions); // as buttons beside the name
    void setHint(const QString &sentence); // shown while there is nothing to show
    void showDetail(const Detail &detail); // begins at the top unless it is the same title again
    void clear();
    const Detail &detail() const { return m_detail; }

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void showStates();
    bool isTight() const;

    Detail m_detail;
    bool m_stacked = false;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    HeadingLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_states;
    QHBoxLayout *m_buttons;
    QBoxLayout *m_top; // name and buttons
    QTextBrowser *m_text;
};

} // namespace twinbook
