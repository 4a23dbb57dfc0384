// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_hand.h"
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
class RotationTable;
class RotationView;

// The plan of who does what in the next years: a board that is changed by hand, and beside it why each term
// is as it is and how the whole is balanced. What is shown is always kept in the book.
class RotationPage : public WindowPage
{
    Q_OBJECT

public:
    explicit RotationPage(Session &session, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    Place place() const override;
    QList<QAction *> areaActions() const override;
    std::optional<Report> printable() const override;
    bool canPrint() const override { return m_kept.has_value(); }
    QWidget *firstFocus() const override;

    RotationView *board() const { return m_board; }
    RotationTable *table() const { return m_table; }
    DetailView *side() const { return m_side; }
    const std::optional<KeptRotation> &kept() const { return m_kept; }
    void refresh(); // at once

    void propose();
    void replan();
    void replanWithout(); // whoever holds the chosen term
    void showWays();
    void adopt();
    void compare();
    void who();
    void toggleLock();
    void leaveVacant();
    void why();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void build();
    QAction *make(const QString &iconName, const QString &words, void (RotationPage::*what)());
    QPushButton *button(QAction *action);
    void showPlans();
    void showBoard();
    void showSide();
    void showEmpty();
    void enableActions();
    void editPlan();
    void removePlan();
    void print();
    void toggleSide();
    void arrange();
    void keep(const plan::rota::Plan &holders, RotationPlan plan, const RotationRequest &request);

    PageHead *m_head;
    ChoiceBox *m_plans;
    RotationTable *m_table;
    RotationView *m_board;
    DetailView *m_side;
    QSplitter *m_split;
    QStackedWidget *m_stack; // the board, nothing yet
    EmptyState *m_empty;
    QWidget *m_tools; // the plan and what is done with it
    QList<QAction *> m_ofPlan;
    QList<QPushButton *> m_buttons; // of the first of them
    QList<QAction *> m_ofCell;
    QAction *m_propose = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_sideToggle = nullptr;
    QAction *m_usual = nullptr;
    std::optional<KeptRotation> m_kept;
    RotationBoard m_shown;
    plan::rota::Plan m_against; // before it was planned again
    QStringList m_ways; // the smallest ways to fill what is vacant in m_waysOf
    plan::rota::Plan m_waysOf;
    Id<RotationPlan> m_wanted; // the plan that is to be shown
    QTimer m_soon;
    bool m_stale = true;
    bool m_narrow = false;
    bool m_sideShown = false; // where there is room for one only
};

} // namespace twinbook
