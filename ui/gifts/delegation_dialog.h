// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry_sheet.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace twinbook {

class Form;
class GiftGrid;
class Session;
class ToneText;

// The sheet on which the gifts of a whole delegation are entered by keyboard alone: what all have in common
// once above, then one gift a line.
class DelegationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DelegationDialog(Session &session, QWidget *parent = nullptr);

    GiftGrid *grid() const { return m_grid; }
    EntrySheet *sheet() const { return m_sheet; }
    Form *head(int part) const { return m_head.at(part); } // day and direction, whom, where
    QString summary() const;

public Q_SLOTS:
    void accept() override;
    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *scrolling(QVBoxLayout *column);
    void makeHead();
    void takeHead();
    void goOnFrom(int part);
    void tell();

    Session &m_session;
    GiftGrid *m_grid;
    EntrySheet *m_sheet;
    QList<Form *> m_head;
    QScrollArea *m_scroll = nullptr; // on a low screen
    QLabel *m_line;
    ToneText *m_summary;
    QPushButton *m_save;
    QPushButton *m_remove;
};

void enterDelegation(Session &session, QWidget *parent);

} // namespace twinbook
