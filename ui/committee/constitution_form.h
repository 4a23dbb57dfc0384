// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "constitution.h"
#include "preset_dialog.h"
#include "record_dialog.h"

namespace twinbook {

class Session;

// With these values for a new one; every setting with a sentence of what it means.
RecordDialogKind constitutionDialogKind(const Session &session, const Constitution &rules);

// Asks with which constitution to begin.
class ConstitutionPresetDialog : public PresetDialog
{
    Q_OBJECT

public:
    explicit ConstitutionPresetDialog(Session &session, QWidget *parent = nullptr);

    Constitution chosen() const;

private:
    Session &m_session;
};

// 0: a new one, from a preset. Gives the id of what is to be shown; 0: nothing was saved.
qint64 editConstitution(Session &session, qint64 id, QWidget *parent);

} // namespace twinbook
