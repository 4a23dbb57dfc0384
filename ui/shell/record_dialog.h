// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_dialog.h"

#include <functional>
#include <optional>

namespace twinbook {

class Session;

// What a dialog needs to know to add or edit one kind of record.
struct RecordDialogKind
{
    const RecordShape *shape = nullptr;
    QList<FormSection> sections;
    FormExtras extras;
    std::function<Problems(const void *record)> check;
    QString addTitle; // "Add household": also the words of its button
    QString editTitle; // "Edit household"
    QVariantMap atFirst; // values of a new record
    std::optional<Currency> currency{}; // of its amounts, where it is not the association's
    std::function<void(void *record)> complete{}; // adds what follows from what was typed, before it is saved
};

// Adds or edits one record: a form of its own description, saved in one edit.
class RecordDialog : public FormDialog
{
    Q_OBJECT

public:
    // id 0: a new record.
    RecordDialog(Session &session, const RecordDialogKind &kind, qint64 id, QWidget *parent = nullptr);

    qint64 savedId() const { return m_saved; } // 0 until it is saved

private:
    QString save();

    Session &m_session;
    const RecordShape &m_shape;
    std::function<void(void *record)> m_complete;
    qint64 m_id;
    qint64 m_saved = 0;
};

} // namespace twinbook
