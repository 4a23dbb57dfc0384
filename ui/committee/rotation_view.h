// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace twinbook {

class RotationTable;

// A rotation plan as a board of seats and years, its people as chips over the years of their terms. Arrows go
// from term to term; Enter asks who, L locks, Delete leaves vacant, W asks why; a chip may be drawn
// elsewhere.
class RotationView : public QTableView
{
    Q_OBJECT

public:
    explicit RotationView(RotationTable *table, QWidget *parent = nullptr);

    int currentSlot() const; // -1: none
    void goToSlot(int slot);

Q_SIGNALS:
    void slotChanged(int slot);
    void whoWanted();
    void lockWanted();
    void vacantWanted();
    void whyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyboardSearch(const QString &) override { } // letters are keys of the board

private:
    void arrange();
    void step(int rows, int terms);

    RotationTable *m_table;
};

} // namespace twinbook
