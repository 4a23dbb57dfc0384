// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTableView>
#include <QTimer>

#include <functional>

namespace twinbook {

// What a sheet must know of its lines.
struct SheetWays
{
    // What is offered while typing in a column; empty: nothing. What is the only one offered is taken.
    std::function<QStringList(int column)> offers;
    // Where Enter leads from a cell: the column in the same line, or -1 for the first one of the next line.
    std::function<int(const QModelIndex &from)> next;
    QList<qreal>
        widths; // of the columns in ems, without the last shown, which has what is left; others are hidden
    qreal leastLast = 12; // in ems
};

// A sheet on which many lines are entered by keyboard alone: Enter ends a cell and goes on. The model keeps
// an empty line at its end.
class EntrySheet : public QTableView
{
    Q_OBJECT

public:
    EntrySheet(QAbstractItemModel *model, const SheetWays &ways, QWidget *parent = nullptr);

    void startAtEnd(); // takes the keys, in the empty line
    void removeLine(); // the current one
    void arrangeColumns(); // with large letters the sheet is wider than the window and scrolls

Q_SIGNALS:
    void saveWanted(); // Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void goOn();

    SheetWays m_ways;
    QTimer m_goOn; // once for every Enter, whichever way it comes
};

} // namespace twinbook
