// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "duplicates.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace twinbook {

class MergeView;
class Session;
class ToneText;

// Goes through the pairs that may be the same, one after the other: why, both side by side, and what to do:
// merge them, say that they are two, or leave it for later.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    // table: "person", "household" or "organisation".
    DuplicatesDialog(Session &session, const QString &table, QWidget *parent = nullptr);

    bool wasStopped() const { return m_stopped; } // by the user, so that nothing is known
    const QList<DuplicatePair> &pairs() const { return m_pairs; } // still to be looked at
    MergeView *view() const { return m_view; }
    void choose(int pair);
    void merge();
    void sayNotTheSame();
    void leaveForLater();
    void undo(); // what was done here last

private:
    void build();
    void find(); // anew
    void fillList(int current);
    void showCurrent();
    void takeOut(int pair); // and goes on to the next
    void followMerge(qint64 keep, qint64 lose);
    void tell(const QString &done);
    const RecordShape &shape() const;

    Session &m_session;
    QString m_table;
    QList<DuplicatePair> m_pairs;
    QStackedWidget *m_stack; // pairs, or that there are none
    QListWidget *m_list;
    QLabel *m_reasons;
    MergeView *m_view;
    ToneText *m_told;
    QPushButton *m_merge;
    QPushButton *m_two;
    QPushButton *m_later;
    QPushButton *m_undo;
    bool m_stopped = false;
    int m_done = 0; // changes made here that can be taken back
};

void showDuplicates(Session &session, const QString &table, QWidget *parent);

} // namespace twinbook
