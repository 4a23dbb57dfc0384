// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_conditions.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace twinbook {

class ConditionRow;
class Session;
class ToneText;

// Asks for conditions on the columns of a list, says at once how many meet all of them.
class ConditionsDialog : public QDialog
{
    Q_OBJECT

public:
    using WholeSql = std::function<SqlCondition(const ListConditions &)>; // with what else narrows the list

    // among: what the list is narrowed by already, in words; empty: nothing.
    ConditionsDialog(Session &session, const ListQuery &query, const ListConditions &now,
        const QString &among, const WholeSql &whole, QWidget *parent = nullptr);

    ListConditions conditions() const; // those that are complete
    void accept() override;
    void addRow(const ListCondition *condition = nullptr);

private:
    void removeRow(ConditionRow *row);
    void refresh();

    Session &m_session;
    ListQuery m_query;
    WholeSql m_whole;
    QString m_among;
    QList<ConditionRow *> m_rows;
    QVBoxLayout *m_lines;
    ToneText *m_count;
    QPushButton *m_done;
};

} // namespace twinbook
