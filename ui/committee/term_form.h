// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_dialog.h"

namespace twinbook {

RecordDialogKind termDialogKind(const Session &session);
RecordDialogKind honourDialogKind(const Session &session);
RecordDialogKind hoursDialogKind(const Session &session);

} // namespace twinbook
