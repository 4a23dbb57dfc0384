// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDate>

namespace twinbook {

// Consents, checks, a request, and former exchange pupils of the sample committee, relative to today.
void addSampleProtection(Edit &edit, QDate today);

} // namespace twinbook
