// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_list.h"

namespace twinbook {

// The payments, as the People page lists them; editing changes what is beside the money.
RecordListKind paymentsKind(Session &session);

} // namespace twinbook
