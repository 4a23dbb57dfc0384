// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry_sheet.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace twinbook {

class PaymentGrid;
class Session;
class ToneText;

// The sheet on which many payments are entered by keyboard alone: a name and Enter brings the amount due,
// Enter again the next line.
class PaymentDialog : public QDialog
{
    Q_OBJECT

public:
    // owing: persons for whom lines are offered; empty: an empty sheet.
    PaymentDialog(Session &session, const QList<qint64> &owing, QWidget *parent = nullptr);

    PaymentGrid *grid() const { return m_grid; }
    EntrySheet *table() const { return m_table; }

public Q_SLOTS:
    void accept() override;
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showTotal();

    Session &m_session;
    PaymentGrid *m_grid;
    EntrySheet *m_table;
    QLabel *m_line;
    ToneText *m_total;
    QPushButton *m_save;
    QPushButton *m_remove;
};

void enterPayments(Session &session, const QList<qint64> &owing, QWidget *parent);

} // namespace twinbook
