// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting.h"

#include <QDialog>

class QPlainTextEdit;

namespace twinbook {

class Session;
class ToneText;

// The agenda of a meeting as it is typed: an item a line.
class MeetingAgendaDialog : public QDialog
{
    Q_OBJECT

public:
    MeetingAgendaDialog(Session &session, const Meeting &meeting, QWidget *parent = nullptr);

    QPlainTextEdit *text() const { return m_text; }

public Q_SLOTS:
    void accept() override;
    void reject() override;
    void beginAgain(); // with the items that such a meeting usually has

private:
    Session &m_session;
    Meeting m_meeting;
    QString m_before;
    QPlainTextEdit *m_text;
    ToneText *m_trouble;
};

void editAgenda(Session &session, Id<Meeting> meeting, QWidget *parent);

} // namespace twinbook
