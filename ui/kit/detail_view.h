// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detail.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QWidget>

#include <functional>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QStackedWidget;

namespace twinbook {

class DetailText;
class FlowLayout;
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
    // Gives the pictures that its lines name, none larger than this many pixels either way.
    using Pictures = std::function<QImage(const QString &name, int side)>;
    void setPictures(const Pictures &pictures);
    // Links of this scheme are handed over and not told by linkActivated().
    void takeLinks(const QString &scheme, const std::function<void(const QString &rest)> &taken);
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
    bool isTopTight() const; // no room for the buttons beside the name

    Detail m_detail;
    QHash<QString, std::function<void(const QString &)>> m_links;
    bool m_stacked = false;
    bool m_topStacked = false;
    QStackedWidget *m_stack;
    QLabel *m_hint;
    HeadingLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_states;
    FlowLayout *m_buttons;
    QBoxLayout *m_top; // name and buttons
    DetailText *m_text;
};

} // namespace twinbook
