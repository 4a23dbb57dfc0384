// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation_contact.h"
#include "payment.h"
#include "record_dialog.h"

#include <QDialog>
#include <QLocale>

#include <functional>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace twinbook {

class Session;
class ToneText;

// Persons of the book who stand in one relation to an organisation, and how they are shown and changed.
struct ContactsKind
{
    const RecordShape *shape = nullptr;
    QString title; // "Contact persons"
    QString heading; // "Contact persons of the choir"
    QString emptyTitle;
    QString emptySentence;
    QString removeLabel; // for History: "Remove the contact person %1"
    std::function<QList<qint64>()> ids;
    std::function<QString(qint64 id)> line;
    std::function<RecordDialogKind(bool fresh)> form;
    std::function<QString()> full = {}; // why nobody more can be added; empty: somebody can
};

// The persons of one kind at one organisation: added, edited and removed, each in a change of its own.
class ContactsDialog : public QDialog
{
    Q_OBJECT

public:
    ContactsDialog(Session &session, const ContactsKind &kind, QWidget *parent = nullptr);

    void add();
    void edit();
    void remove();

private:
    void build();
    void fill(int current);
    qint64 current() const; // 0: none

    Session &m_session;
    ContactsKind m_kind;
    QList<qint64> m_ids;
    QStackedWidget *m_stack; // list, or that there are none
    QListWidget *m_list;
    ToneText *m_full;
    ToneText *m_told;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

ContactsDialog *makeContacts(Session &session, Id<Organisation> organisation, QWidget *parent);
ContactsDialog *makeNominees(Session &session, Id<Organisation> organisation, QWidget *parent);
void showContacts(Session &session, Id<Organisation> organisation, QWidget *parent);
void showNominees(Session &session, Id<Organisation> organisation, QWidget *parent);

// "Owen Pritchard, Head of modern languages (until 31 July 2024)".
QString contactLine(
    const Store &store, const OrganisationContact &contact, const QLocale &locale, bool withPerson = true);
QString nomineeLine(
    const Store &store, const Nominee &nominee, const QLocale &locale, bool withPerson = true);

} // namespace twinbook
