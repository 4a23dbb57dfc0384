// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_hand.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace twinbook {

class ListTable;

// Asks who is to have one term of the plan: everybody, the best first, with the effect in words.
class WhoDialog : public QDialog
{
    Q_OBJECT

public:
    WhoDialog(const KeptRotation &kept, int slot, QWidget *parent = nullptr);

    int chosen() const { return m_chosen; } // index of the person; -1: left vacant
    ListTable *list() const { return m_list; }

private:
    void tell();
    void take();

    QList<RotationCandidate> m_candidates;
    QStandardItemModel *m_model;
    ListTable *m_list;
    QLabel *m_says;
    QPushButton *m_take;
    int m_chosen = -1;
};

} // namespace twinbook
