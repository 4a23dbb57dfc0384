// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_dialog.h"
#include "store.h"

namespace twinbook {

// What is asked about a household and about an organisation.
RecordDialogKind householdDialogKind(const Store &store);
RecordDialogKind organisationDialogKind(const Store &store);

} // namespace twinbook
