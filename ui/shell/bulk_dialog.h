// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk_change.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace twinbook {

class ChoiceBox;
class Form;
class Session;
class ToneText;

// Asks for one field and one value for many records, and says what that would change.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(
        Session &session, const RecordShape &shape, const QList<qint64> &ids, QWidget *parent = nullptr);

    void choose(const QString &column);
    Form *form() const { return m_form; }
    QString preview() const; // the sentence
    void accept() override; // changes them in one edit

private:
    void makeForm();
    void refresh();
    QVariant value() const;

    Session &m_session;
    const RecordShape &m_shape;
    QList<qint64> m_ids;
    BulkChange m_plan;
    ChoiceBox *m_column;
    QVBoxLayout *m_place;
    Form *m_form = nullptr;
    ToneText *m_preview;
    QPushButton *m_done;
};

} // namespace twinbook
