// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_kind.h"

#include "ask.h"

namespace twinbook {

qint64 runRecordDialog(Session &session, const RecordDialogKind &kind, qint64 id, QWidget *parent)
{
    RecordDialog dialog(session, kind, id, parent);
    Ask::run(dialog);
    return dialog.savedId();
}

} // namespace twinbook
