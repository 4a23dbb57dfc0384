// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help_topics.h"
#include "report.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QDialog;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace twinbook {

class EmptyState;

// The help pages beside their contents list; finding shows only the pages that hold the words, and marks
// them. It needs no book.
class HelpView : public QWidget
{
    Q_OBJECT

public:
    explicit HelpView(const QLocale &locale, QWidget *parent = nullptr);

    void goTo(const QString &topic); // name of the help page
    QString topic() const; // shown now
    std::optional<Report> report() const; // the page shown, to be printed
    QLineEdit *findEdit() const { return m_find; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTopic();
    void find(const QString &words);
    void follow(const QUrl &link);

    QList<HelpTopic> m_topics;
    QLineEdit *m_find;
    QListWidget *m_list;
    QTextBrowser *m_view;
    EmptyState *m_none;
};

// The help in a window of its own, where there is no page for it.
QDialog *makeHelpDialog(const QString &topic, const QLocale &locale, QWidget *parent);

} // namespace twinbook
