// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period.h"
#include "session.h"
#include "window_page.h"

class QAction;
class QListWidget;
class QListWidgetItem;
class QSplitter;

namespace twinbook {

class EmptyState;
class PageHead;
class ReportView;

// All reports of all areas: choose one, see it, print it, save it as PDF, spreadsheet or web page.
class ReportsPage : public WindowPage
{
    Q_OBJECT

public:
    explicit ReportsPage(Session &session, QWidget *parent = nullptr);

    void goTo(const Place &place) override; // place.table: the report's name
    QList<QAction *> areaActions() const override;
    std::optional<Report> printable() const override;
    std::optional<Report> forOthers() override;
    QWidget *firstFocus() const override;
    QList<TourStop> tourStops() override;
    QListWidget *list() const { return m_list; }
    void saveAs(const QString &suffix); // asks where

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void showOrOffer();
    void makeActions();
    const ReportKind *current() const;
    Asked asked() const;
    void showCurrent();
    void shareWidth();

    PageHead *m_head;
    QSplitter *m_splitter;
    QListWidget *m_list;
    ReportView *m_view;
    EmptyState *m_none;
    QList<ReportKind> m_kinds;
    QAction *m_print = nullptr;
    QAction *m_choosePeriod = nullptr;
    Period m_period; // of reports that tell of one
    QList<QAction *> m_actions;
    bool m_stale = false;
    bool m_nothing = false; // in the whole book
    bool m_shared = false; // the width between list and report
};

} // namespace twinbook
