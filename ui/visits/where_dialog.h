// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosting_hand.h"
#include "hosting_words.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace twinbook {

class ListTable;

// Asks where one party is to stay: all houses, the best first, with what speaks for or against each.
class WhereDialog : public QDialog
{
    Q_OBJECT

public:
    WhereDialog(const KeptPlacement &kept, int party, QWidget *parent = nullptr);

    int chosen() const { return m_chosen; } // the host; plan::none: taken out
    ListTable *list() const { return m_list; }

private:
    void tell();
    void take();

    QList<HostCandidate> m_candidates;
    QStandardItemModel *m_model;
    ListTable *m_list;
    QLabel *m_says;
    QPushButton *m_take;
    int m_chosen = plan::none;
};

} // namespace twinbook
