// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace twinbook {

// For the accessibility sweep; each answer is one sentence a finding, empty is good. The page must be shown.

// Labels, buttons, tabs, table headings and choices whose text is cut off.
QStringList cutOffTexts(const QWidget *page);
// Widgets that take the focus, and pictures, without a name for a screen reader; mnemonics used twice.
QStringList unnamedWidgets(const QWidget *page);
// Following the tab key from the first widget visits each one that takes the focus once and comes back.
QStringList tabCycleProblems(QWidget *page);
// Buttons and other targets smaller than 32 px at the text size of the page.
QStringList smallTargets(const QWidget *page);

} // namespace twinbook
