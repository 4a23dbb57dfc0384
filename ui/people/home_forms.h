// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link_edit.h"
#include "record_dialog.h"
#include "store.h"

namespace twinbook {

// What is asked about a household and about an organisation.
RecordDialogKind householdDialogKind(const Store &store);
RecordDialogKind organisationDialogKind(const Store &store);
RecordDialogKind contactDialogKind(const Store &store, qint64 organisation = 0); // of a new contact person
// Finds persons as one types their name, for fields that link to one.
LinkSearch personSearch(const Store &store);
LinkLabel personLabel(const Store &store);

// organisation 0: of a nominee that there is
RecordDialogKind nomineeDialogKind(const Store &store, QDate today, qint64 organisation = 0);

} // namespace twinbook
