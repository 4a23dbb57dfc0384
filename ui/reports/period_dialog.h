// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period.h"

#include <optional>

class QWidget;

namespace twinbook {

class FormDialog;
class Session;

// Asks which time a report is to tell of, by its first and its last day; nothing: the user changed his mind.
std::optional<Period> askPeriod(Session &session, const Period &now, QWidget *parent);
FormDialog *makePeriodDialog(Session &session, const Period &now, QWidget *parent); // for the tour

} // namespace twinbook
