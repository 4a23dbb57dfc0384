// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace twinbook {

class WillingnessGrid;

// The grid of who would take which role. 1 to 4 say keen, willing, if nobody else, no; 0 not asked; a letter
// the word that begins with it; a click or the space bar goes round. Numbers are typed.
class WillingnessView : public QTableView
{
    Q_OBJECT

public:
    explicit WillingnessView(WillingnessGrid *grid, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyboardSearch(const QString &) override { } // letters are answers

private:
    void arrange();
    void goRound(const QModelIndex &at);

    WillingnessGrid *m_grid;
    QPersistentModelIndex m_pressed; // current before the click: the first click only goes there
};

} // namespace twinbook
