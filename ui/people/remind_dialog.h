// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_sheet.h"
#include "reminders.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace twinbook {

class ChoiceBox;
class Session;
class ToneText;

// Asks how those who owe a subscription are reminded, and which of them, and says what that makes.
class RemindDialog : public QDialog
{
    Q_OBJECT

public:
    enum class How { Letters, Labels, Email };

    explicit RemindDialog(Session &session, QWidget *parent = nullptr);

    void choose(How how, RemindWhom whom);
    How how() const;
    QList<ToRemind> chosen() const; // of those who are reached that way
    const LabelSheet *sheet() const;
    QString count() const; // "21 letters, a page each."

private:
    void layOut();
    void fillWhom();
    void refresh();
    void showLetters(const QList<ToRemind> &all);
    void showLabels(const QList<ToRemind> &all);
    void showMails(const QList<ToRemind> &all);
    void changeLetter();
    RemindWhom whom() const;
    QDate notSince() const;

    Session &m_session;
    ChoiceBox *m_how;
    ChoiceBox *m_whom;
    QCheckBox *m_notAgain;
    QLabel *m_sheetLabel;
    ChoiceBox *m_sheet;
    QLabel *m_owed;
    QPushButton *m_change;
    ToneText *m_count;
    ToneText *m_missing;
    QPushButton *m_go;
};

// Asks, shows letters or labels as they will be printed or opens the e-mails, and then asks whether they have
// gone out, to remember it.
void remindThoseWhoOwe(Session &session, QWidget *parent);

} // namespace twinbook
