// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_dialog.h"

namespace twinbook {

class Session;

// Adds or edits one request about data; of a breach it asks for the time of day too, since 72 hours count
// from there.
class RequestDialog : public FormDialog
{
    Q_OBJECT

public:
    RequestDialog(Session &session, qint64 id, QWidget *parent = nullptr); // id 0: a new one

    qint64 savedId() const { return m_saved; } // 0 until it is saved

private:
    QString save();
    void tellClock(); // under the day of receipt, as it is typed

    Session &m_session;
    qint64 m_id;
    qint64 m_saved = 0;
};

} // namespace twinbook
