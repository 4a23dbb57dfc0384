// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace twinbook {

class ChoiceBox;
class RecordList;
class Session;

// The part of the People page about data protection: consents, checks, requests, rules for keeping and the
// young, one list at a time.
class ProtectionPart : public QWidget
{
    Q_OBJECT

public:
    explicit ProtectionPart(Session &session, QWidget *parent = nullptr);

    static bool holds(const QString &table);
    RecordList *open(const QString &table); // makes its list on the first visit
    RecordList *current() const;
    // With large letters: one row with a box to choose the list from, and the way back.
    void setTight(bool tight);

Q_SIGNALS:
    void backWanted();
    void linkActivated(const QString &link);

private:
    RecordList *openAt(int at);
    RecordList *makeList(int at);
    void addConsentActions(RecordList &list);
    void addRequestActions(RecordList &list);
    void addRetentionActions(RecordList &list);

    Session &m_session;
    QTabBar *m_tabs;
    ChoiceBox *m_choice;
    QToolButton *m_back;
    QStackedWidget *m_stack;
    QList<RecordList *> m_lists;
};

} // namespace twinbook
