// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace twinbook {

// The table of a list page: whole rows, tab leaves it, Enter opens, sorted by click or,
// by the column of the current cell, by Ctrl+Shift+O; what does not fit into a cell is shown whole in a tip.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    explicit ListTable(QWidget *parent = nullptr);

    // Columns share the room by what they hold until the user draws one of them or another width is set.
    void setFitsItself(bool fits);
    bool fitsItself() const { return m_fitsItself; }

    void keyboardSearch(const QString &text) override; // goes to the filter: no long list is searched by hand

Q_SIGNALS:
    void typed(const QString &text);
    void openWanted(const QModelIndex &index);
    void clickedPlainly(const QModelIndex &index); // without Ctrl or Shift

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void fit();
    int lastShown() const;

    qreal m_em = 0;
    bool m_fitsItself = false;
    bool m_fitting = false;
};

} // namespace twinbook
