// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QWidget;

namespace twinbook {

class Session;

// The age profile in a window of its own: the chart of the report, its figures, and the way to print it.
bool hasAgeProfile(const Session &session);
QDialog *makeAgeProfile(Session &session, QWidget *parent); // not shown yet; the caller owns it
void showAgeProfile(Session &session, QWidget *parent);

} // namespace twinbook
