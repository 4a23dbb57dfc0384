// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ask.h"

namespace twinbook::Ask {

// Shows the question and waits; `safe` is the verb of Esc and of closing. Only ask.cpp calls it.
QString askInWindow(QWidget *parent, const Question &question, const QString &safe);

} // namespace twinbook::Ask
