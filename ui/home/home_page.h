// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "window_page.h"

#include <QTimer>

class QAction;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace twinbook {

class ChartCard;
class DueList;
class EmptyState;
class PageHead;

// What needs doing, from every area, with one click to go there, and a few pictures.
class HomePage : public WindowPage
{
    Q_OBJECT

public:
    explicit HomePage(Session &session, QWidget *parent = nullptr);

    std::optional<Report> printable() const override;
    QWidget *firstFocus() const override;
    DueList *dueList() const { return m_list; }
    void refresh(); // at once

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Report dueReport() const;
    QString greeting() const;
    QString figures() const;
    void showDues();
    void showCharts();
    void arrange();

    PageHead *m_head;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    QBoxLayout *m_parts;
    QLabel *m_nothing;
    DueList *m_list;
    QWidget *m_pictures;
    QGridLayout *m_grid;
    QList<ChartCard *> m_cards;
    QList<Due> m_dues;
    QTimer m_soon;
    QAction *m_print;
    bool m_stale = true;
    int m_columns = 0;
};

} // namespace twinbook
