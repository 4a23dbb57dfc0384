// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace twinbook {

class PlacementTree;

// The houses and their guests: Enter asks where else, L locks, Delete takes out, W asks why; a party may be
// drawn to another house.
class PlacementView : public QTreeView
{
    Q_OBJECT

public:
    explicit PlacementView(PlacementTree *tree, QWidget *parent = nullptr);

    int currentParty() const; // -1: a house or nothing
    void goToParty(int party);

Q_SIGNALS:
    void currentMoved();
    void whereWanted();
    void lockWanted();
    void outWanted();
    void whyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyboardSearch(const QString &) override { } // letters are keys of the board

private:
    void arrange();

    PlacementTree *m_tree;
};

} // namespace twinbook
