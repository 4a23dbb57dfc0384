// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace twinbook {

class ToneText;

// A form in a window of its own: title, fields that scroll, and one button that says what it does.
// Save takes the user to the first problem; Esc and Cancel ask only if something was changed.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    // `saver` stores the values and answers the sentence why not, or nothing; without it the caller does.
    using Saver = std::function<QString(const QVariantMap &values)>;

    // Takes the form. saveLabel is a verb and a thing: "Add person".
    FormDialog(Form *form, const QString &title, const QString &saveLabel, QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    void setHelp(const QString &sentence); // under the title
    void setSaver(Saver saver) { m_saver = std::move(saver); }

public Q_SLOTS:
    void accept() override;
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    Form *m_form;
    QLabel *m_help;
    ToneText *m_refusal;
    QScrollArea *m_scroll;
    QPushButton *m_save;
    Saver m_saver;
};

} // namespace twinbook
