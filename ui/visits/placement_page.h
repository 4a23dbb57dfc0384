// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosting_hand.h"
#include "hosting_run.h"
#include "window_page.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace twinbook {

class ChoiceBox;
class DetailView;
class EmptyState;
class PageHead;
class PlacementTree;
class PlacementView;
class WhereDialog;

// Who stays with whom on a visit: the houses with their guests, changed by hand or by the planner, and beside
// them why. What is shown is always kept in the book.
class PlacementPage : public WindowPage
{
    Q_OBJECT

public:
    explicit PlacementPage(Session &session, QWidget *parent = nullptr);

    QList<QAction *> areaActions() const override;
    std::optional<Report> printable() const override;
    bool canPrint() const override { return m_kept.has_value(); }
    QWidget *firstFocus() const override;

    PlacementView *board() const { return m_board; }
    PlacementTree *tree() const { return m_tree; }
    DetailView *side() const { return m_side; }
    const std::optional<KeptPlacement> &kept() const { return m_kept; }
    void refresh(); // at once
    void showFirstParty();
    void placeForPicture(); // here and at once, for the tour
    WhereDialog *whereDialog(); // of the chosen party; nullptr: none is chosen

    void placeAll();
    void replan();
    void where();
    void toggleLock();
    void takeOut();
    void why();
    void printHosts();
    void printGuests();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void build();
    QAction *make(const QString &iconName, const QString &words, void (PlacementPage::*what)());
    QPushButton *button(QAction *action);
    void showVisits();
    void showSide();
    void showEmpty();
    void enableActions();
    void toggleSide();
    void arrange();
    bool mayChange() const;
    void run(const QString &title, const std::function<HostingOutcome(const plan::Control &)> &planner);

    PageHead *m_head;
    ChoiceBox *m_visits;
    PlacementTree *m_tree;
    PlacementView *m_board;
    DetailView *m_side;
    QSplitter *m_split;
    QStackedWidget *m_stack; // the board, nothing yet
    EmptyState *m_empty;
    QWidget *m_tools;
    QList<QAction *> m_ofPlan;
    QList<QPushButton *> m_buttons; // of them
    QList<QAction *> m_ofParty;
    QAction *m_all = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_sideToggle = nullptr;
    std::optional<KeptPlacement> m_kept;
    std::vector<HostingFixes> m_fixes; // what would place those left out of m_fixesOf
    plan::hosting::Plan m_fixesOf;
    plan::hosting::Plan m_against; // before it was planned again
    Id<Visit> m_wanted; // the visit that is to be shown
    QTimer m_soon;
    bool m_stale = true;
    bool m_narrow = false;
    bool m_sideShown = false; // where there is room for one only
};

} // namespace twinbook
