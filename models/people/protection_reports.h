// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// Who has agreed to what, person by person, and whose checks are valid until when.
Report consentReport(const Store &store, QDate today, const QLocale &locale);
// Former exchange pupils and junior members: how old they are, where they went, and whether they may be
// written to.
Report youngPeopleReport(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook
