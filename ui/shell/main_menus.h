// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <memory>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace twinbook {

class MainWindow;

// The lines of the menu bar that change while the window is open.
struct MenuActions
{
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *noticeUndo = nullptr; // beside what was just done: one word
    QAction *noticeRedo = nullptr;
    QAction *find = nullptr;
    QAction *print = nullptr;
    QList<QAction *> writing; // greyed while the book can only be read
    QList<QAction *> pages;
    QMenu *area = nullptr; // of the page shown
    QMenu *edit = nullptr;
};

std::unique_ptr<MenuActions> makeMenus(MainWindow &window);
void showInMenus(MenuActions &actions, MainWindow &window); // what follows from the book and the page shown

QWidget *firstTabStop(QWidget *in); // the first that takes the keys; nullptr when nothing does

} // namespace twinbook
