// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation_contact.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace twinbook {

class Session;
class ToneText;

// The contact persons of one organisation: added, edited and removed, each in a change of its own.
class ContactsDialog : public QDialog
{
    Q_OBJECT

public:
    ContactsDialog(Session &session, Id<Organisation> organisation, QWidget *parent = nullptr);

    void add();
    void edit();
    void remove();

private:
    void build();
    void fill(int current);
    Id<OrganisationContact> current() const;

    Session &m_session;
    Id<Organisation> m_organisation;
    QList<OrganisationContact> m_contacts;
    QStackedWidget *m_stack; // list, or that there are none
    QListWidget *m_list;
    ToneText *m_told;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

void showContacts(Session &session, Id<Organisation> organisation, QWidget *parent);

// "Owen Pritchard, Head of modern languages (until 31 July 2024)".
QString contactLine(
    const Store &store, const OrganisationContact &contact, const QLocale &locale, bool withPerson = true);

} // namespace twinbook
