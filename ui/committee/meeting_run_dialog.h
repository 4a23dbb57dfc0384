// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting_run.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace twinbook {

class AttendanceModel;
class DateEdit;
class HeadingLabel;
class LinkEdit;
class Session;
class ToneText;

// The sheet on which a meeting is held: who is there, item by item what was said and decided, who does what.
// Saves with every step to another item.
class MeetingRunDialog : public QDialog
{
    Q_OBJECT

public:
    MeetingRunDialog(Session &session, Id<Meeting> meeting, QWidget *parent = nullptr);

    AttendanceModel *attendance() const { return m_attendance; }
    QString quorum() const;
    int item() const { return m_item; }
    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void goOn(); // to the next item; from the last one: save and close
    void goBack();
    void addAction();
    void accept() override;
    void reject() override;

private:
    QWidget *makeAttendance();
    QWidget *makeItem();
    QWidget *makeActionLine();
    QLayout *makeButtons();
    void tellQuorum();
    void showItem(int item);
    void showActions();
    void takeTexts();
    bool save();

    Session &m_session;
    MeetingRun m_run;
    int m_item = 0;
    AttendanceModel *m_attendance;
    QTableView *m_people;
    ToneText *m_quorum;
    HeadingLabel *m_title;
    QLabel *m_papers;
    QPlainTextEdit *m_minutes;
    QPlainTextEdit *m_decision;
    QLabel *m_actions;
    QLineEdit *m_what;
    LinkEdit *m_who;
    DateEdit *m_by;
    ToneText *m_trouble;
    QPushButton *m_add;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_told = false; // something was saved
};

void runMeeting(Session &session, Id<Meeting> meeting, QWidget *parent);

} // namespace twinbook
