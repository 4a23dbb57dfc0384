// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_dialog.h"

namespace twinbook {

// The forms of the area.
RecordDialogKind visitDialogKind(const Session &session);
RecordDialogKind travellerDialogKind(const Session &session);
RecordDialogKind partyDialogKind(const Session &session);
RecordDialogKind offerDialogKind(const Session &session);
RecordDialogKind visitPaymentDialogKind(const Session &session);
RecordDialogKind feeDialogKind(const Session &session);
RecordDialogKind wishDialogKind(const Session &session);
RecordDialogKind pastHostingDialogKind(const Session &session);

} // namespace twinbook
