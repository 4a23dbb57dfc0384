// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history_model.h"
#include "session.h"
#include "window_page.h"

class QLabel;
class QPushButton;

namespace twinbook {

class ChoiceBox;
class HeadingLabel;
class TablePage;

// Who changed what and when, in words; any change can be undone from here, also long afterwards.
class HistoryPage : public WindowPage
{
    Q_OBJECT

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

    void goTo(const Place &place) override; // a record's table and id: only what touched it
    QList<QAction *> areaActions() const override { return m_actions; }
    std::optional<Report> printable() const override;
    QWidget *findField() const override;
    void find() override;
    QString helpTopic() const override { return QStringLiteral("undo-history"); }
    TablePage *tablePage() const { return m_page; }
    const HistoryModel &model() const { return *m_model; }
    void undoCurrent();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDetail();
    void showEntry(qint64 edit);
    void showFigures();
    void fillChoices();
    void narrow(); // to the day and the person chosen

    HistoryModel *m_model;
    TablePage *m_page;
    ChoiceBox *m_day;
    ChoiceBox *m_by;
    HeadingLabel *m_title = nullptr;
    QLabel *m_when = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_undoButton = nullptr;
    QAction *m_undo;
    QAction *m_everything;
    QList<QAction *> m_actions;
    bool m_stale = false;
};

} // namespace twinbook
