// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared_consent.h"

#include <QDialog>

class QPushButton;

namespace twinbook {

class Form;
class Session;
class ToneText;

// Asks for one consent that all the chosen persons have given, and says for whom it will be written down.
class SharedConsentDialog : public QDialog
{
    Q_OBJECT

public:
    SharedConsentDialog(Session &session, const QList<qint64> &persons, QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    QString preview() const; // the sentence
    void accept() override; // writes them down in one edit

private:
    void refresh();
    Consent like() const;

    Session &m_session;
    QList<qint64> m_persons;
    SharedConsent m_plan;
    Form *m_form;
    ToneText *m_preview;
    QPushButton *m_done;
};

} // namespace twinbook
