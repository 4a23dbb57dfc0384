// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help_topics.h"
#include "session.h"
#include "window_page.h"

class QLineEdit;
class QListWidget;
class QSplitter;
class QTextBrowser;
class QUrl;

namespace twinbook {

class EmptyState;
class PageHead;

// The help pages beside their contents list; finding shows only the pages that hold the words, and marks
// them.
class HelpPage : public WindowPage
{
    Q_OBJECT

public:
    explicit HelpPage(Session &session, QWidget *parent = nullptr);

    void goTo(const Place &place) override; // place.table: name of the help page
    std::optional<Report> printable() const override;
    QWidget *findField() const override;
    QString topic() const; // shown now

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTopic();
    void find(const QString &words);
    void follow(const QUrl &link);

    QList<HelpTopic> m_topics;
    PageHead *m_head;
    QLineEdit *m_find;
    QListWidget *m_list;
    QTextBrowser *m_view;
    EmptyState *m_none;
};

} // namespace twinbook
