// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_dialog.h"
#include "store.h"

namespace twinbook {

// The roles of the book by name, for fields that point to one.
void offerRoles(FormExtras &extras, const Store &store, const QStringList &columns);

RecordDialogKind roleDialogKind(const Session &session);
RecordDialogKind rolePairDialogKind(const Session &session);

// Adds or edits a role and says at once what follows from its years and terms.
class RoleDialog : public RecordDialog
{
    Q_OBJECT

public:
    RoleDialog(Session &session, qint64 id, QWidget *parent = nullptr);

private:
    void tell();

    Session &m_session;
};

qint64 editRole(Session &session, qint64 id, QWidget *parent); // 0: nothing was saved

} // namespace twinbook
