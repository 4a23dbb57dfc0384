// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge_plan.h"

#include <QDialog>

namespace twinbook {

class MergeView;
class Session;

// Makes one of two records that the user has selected, after showing them side by side.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(Session &session, const MergePlan &plan, QWidget *parent = nullptr);

    MergeView *view() const { return m_view; }

public Q_SLOTS:
    void accept() override; // merges

private:
    Session &m_session;
    MergeView *m_view;
};

EditOutcome saveMerge(Session &session, const MergePlan &plan); // in one edit, and told
// Of two rows of a list; gives the id of the one that stays, 0 when nothing was merged.
qint64 mergeTwo(Session &session, const RecordShape &shape, const QList<qint64> &ids, QWidget *parent);

} // namespace twinbook
