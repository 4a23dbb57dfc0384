// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace twinbook {

// Asks the three things a new book cannot guess, and says where it will be kept.
class NewBookDialog : public QDialog
{
    Q_OBJECT

public:
    NewBookDialog(const Setting &setting, QWidget *parent = nullptr);

    QString path() const { return m_path; }
    QVariantMap values() const;
    Form *form() const { return m_form; }

    void accept() override;

private:
    void suggestPath();
    void choosePath();
    void showPath();

    Form *m_form;
    QLabel *m_where;
    QPushButton *m_make;
    QString m_path;
    bool m_chosen = false; // by the user: no longer follows the name
};

} // namespace twinbook
