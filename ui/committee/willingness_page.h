// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_page.h"

class QStackedWidget;

namespace twinbook {

class EmptyState;
class PageHead;
class WillingnessGrid;
class WillingnessView;

// Who would take which role and who has how much time, on one sheet.
class WillingnessPage : public WindowPage
{
    Q_OBJECT

public:
    explicit WillingnessPage(Session &session, QWidget *parent = nullptr);

    QList<QAction *> areaActions() const override;
    std::optional<Report> printable() const override;
    QWidget *firstFocus() const override;

    WillingnessGrid *grid() const { return m_grid; }
    WillingnessView *view() const { return m_view; }
    void addPerson(); // asks whom

private:
    void refresh();
    void print(bool blank);

    WillingnessGrid *m_grid;
    WillingnessView *m_view;
    PageHead *m_head;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_add;
    QAction *m_usual;
    QList<QAction *> m_prints;
};

} // namespace twinbook
