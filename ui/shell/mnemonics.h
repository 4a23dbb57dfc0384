// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace twinbook {

// Letters to press with Alt, given by the program and never by a translator, so that in every language each
// is given only once in its menu or dialog.
void giveMnemonics(QMenuBar *bar);
void giveMnemonics(QMenu *menu); // and again each time it opens, for what has changed in it
void giveMnemonics(QWidget *dialog); // its buttons and boxes to tick

// The text with & before the first letter not in `taken` (upper case), which is added to it; as it is where
// none is left. Text that holds an & of its own keeps it as a letter.
QString withMnemonic(const QString &text, QString &taken);
QString withoutMnemonic(const QString &text);

// An action of a page as a line of a menu: follows its text and state, shows its keys and triggers it, and
// may be given a letter that the buttons of the page do not get.
QAction *mirror(QAction *original, QMenu *menu);

} // namespace twinbook
