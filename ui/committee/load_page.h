// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_page.h"

#include <QTimer>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace twinbook {

class ChartCard;
class HeadingLabel;
class ListTable;
class PageHead;

// Who on the committee carries how much, whom it is getting too much for, and whom the committee is like.
class LoadPage : public WindowPage
{
    Q_OBJECT

public:
    explicit LoadPage(Session &session, QWidget *parent = nullptr);

    std::optional<Report> printable() const override;
    QList<QAction *> areaActions() const override { return {m_print}; }
    QWidget *firstFocus() const override;
    void refresh(); // at once

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void show(ListTable *list, const ReportTable &table);
    void showWarnings(const QStringList &sentences);

    PageHead *m_head;
    QScrollArea *m_scroll;
    QVBoxLayout *m_warnings;
    QList<QWidget *> m_said;
    ListTable *m_list;
    HeadingLabel *m_yearsTitle = nullptr;
    ListTable *m_years;
    QGridLayout *m_grid;
    QList<ChartCard *> m_cards;
    QAction *m_print;
    QTimer m_soon;
    bool m_stale = true;
    int m_columns = 0;
};

} // namespace twinbook
