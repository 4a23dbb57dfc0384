// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_dialog.h"
#include "record_dialog.h"
#include "town_link.h"

namespace twinbook {

// Enters a new link: the partner by name and country, which brings its community along.
class NewLinkDialog : public FormDialog
{
    Q_OBJECT

public:
    NewLinkDialog(Session &session, QWidget *parent = nullptr);

    qint64 savedId() const { return m_saved; } // 0 until it is saved

private:
    QString save();
    void tell();

    Session &m_session;
    qint64 m_saved = 0;
};

// Adds or edits a community: its country by name, its place as one writes it.
class CommunityDialog : public FormDialog
{
    Q_OBJECT

public:
    CommunityDialog(Session &session, qint64 id, QWidget *parent = nullptr); // 0: a new one

    qint64 savedId() const { return m_saved; }

private:
    QString save();

    Session &m_session;
    Community m_community; // as it was at first
    qint64 m_saved = 0;
};

RecordDialogKind linkDialogKind(const Session &session);
RecordDialogKind contactDialogKind(const Session &session, Id<TownLink> link);

// Each lets the user enter a new one for 0 and gives the id of what is to be shown; 0: nothing was saved.
qint64 editLink(Session &session, qint64 id, QWidget *parent);
qint64 editCommunity(Session &session, qint64 id, QWidget *parent);
qint64 editContact(Session &session, qint64 id, Id<TownLink> link, QWidget *parent);

} // namespace twinbook
