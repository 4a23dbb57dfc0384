// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;

namespace twinbook {

// Chooses which columns of a table are shown, and in which order.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    // atFirst: what "As at first" goes back to; none: there is no such button.
    ColumnsDialog(const QTableView *table, const QList<int> &atFirst, QWidget *parent = nullptr);

    QList<int> columns() const; // those ticked, in order; never none

private:
    void fill(const QList<int> &shown);
    void move(int by);
    void refresh();

    const QTableView *m_table;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_done;
};

} // namespace twinbook
