// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_dialog.h"
#include "household.h"
#include "person.h"

#include <QTimer>

namespace twinbook {

class Session;

// Adds or edits a person together with the address of their household, in one edit.
class PersonDialog : public FormDialog
{
    Q_OBJECT

public:
    // No id: a new person, who may be put into a home right away.
    PersonDialog(Session &session, Id<Person> id, Id<Household> home = {}, QWidget *parent = nullptr);

    qint64 shownId() const
    {
        return m_shown;
    } // who is to be shown now: saved, or asked for instead; 0 for none

private:
    void fill(Id<Household> home);
    void follow();
    void homeChanged();
    void remarkHome();
    void remarkLikePeople();
    void leaveHome();
    void openInstead(Id<Person> other);
    QString save();
    Id<Household> chosenHome() const;

    Session &m_session;
    Id<Person> m_id;
    Id<Household> m_home; // whose address stands in the form
    QString m_nameAsked; // whose like were looked for last
    QTimer m_typing;
    qint64 m_shown = 0;
};

} // namespace twinbook
