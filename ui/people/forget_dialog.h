// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forget_plan.h"

#include <QDialog>

class QCheckBox;
class QVBoxLayout;

namespace twinbook {

class Session;

// Shows what forgetting takes out and what it must leave, and does it at the press of one plainly worded
// button.
class ForgetDialog : public QDialog
{
    Q_OBJECT

public:
    ForgetDialog(Session &session, const ForgetPlan &plan, QWidget *parent = nullptr);

private:
    void addList(QVBoxLayout &column, const QString &heading, const QStringList &lines);
    void forget();

    Session &m_session;
    ForgetPlan m_plan;
    QCheckBox *m_copies = nullptr; // nullptr: there are none
};

void forgetPersons(Session &session, const QList<qint64> &persons, QWidget *parent);
void runForget(Session &session, const ForgetPlan &plan, QWidget *parent);

} // namespace twinbook
