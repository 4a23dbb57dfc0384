// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge_plan.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace twinbook {

// Two records side by side and what becomes of them: of each field in which they differ one value is chosen;
// below stands what is kept as it is.
class MergeView : public QWidget
{
    Q_OBJECT

public:
    explicit MergeView(QWidget *parent = nullptr);

    void setPlan(const MergePlan &plan);
    void clear(const QString &sentence = {}); // says why there is nothing to see
    const MergePlan &plan() const { return m_plan; }
    bool hasPlan() const { return m_plan.shape != nullptr; }

private:
    void build();
    void addChoice(QGridLayout &grid, int &line, int row);
    void addKept(QVBoxLayout &column);
    void choose(const QString &column, MergeRow::Choice choice);

    MergePlan m_plan;
    QScrollArea *m_scroll;
};

} // namespace twinbook
