// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_hand.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QStandardItemModel;

namespace twinbook {

class ChoiceBox;
class ListTable;
class Session;

// Two plans side by side, the differences marked with words.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(Session &session, const KeptRotation &kept, QWidget *parent = nullptr);

    QStandardItemModel *model() const { return m_model; }

private:
    void show(qint64 other);

    Session &m_session;
    KeptRotation m_kept;
    std::optional<KeptRotation> m_other;
    ChoiceBox *m_choice;
    QLabel *m_says;
    QCheckBox *m_all;
    QStandardItemModel *m_model;
    ListTable *m_list;
};

} // namespace twinbook
