// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_dialog.h"

namespace twinbook {

RecordDialogKind meetingDialogKind(const Session &session, const QString &kind = {});
RecordDialogKind actionDialogKind(const Session &session);

// Adds or edits a meeting; a new one gets the agenda of the last one of its kind. Gives its id; 0: nothing
// saved.
qint64 editMeeting(Session &session, qint64 id, QWidget *parent);
qint64 editAction(Session &session, qint64 id, QWidget *parent);

} // namespace twinbook
