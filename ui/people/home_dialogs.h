// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_dialog.h"
#include "household_moves.h"

#include <functional>

namespace twinbook {

class Session;

// Asks about a move of people or of a home, says in words what will happen while it is filled in, and saves
// it in one edit.
class HomeDialog : public FormDialog
{
    Q_OBJECT

public:
    // What the form means; the sentence why not where it means nothing yet.
    using Planner = std::function<Result<HomePlan>(const QVariantMap &values)>;

    HomeDialog(Session &session, const RecordShape &shape, const QList<FormSection> &sections,
        const FormExtras &extras, const QString &title, const QString &doLabel, Planner planner,
        QWidget *parent);

    qint64 shownId() const { return m_shown; } // the household or person to show afterwards; 0: nothing saved
    void setShown(qint64 id) { m_whenSaved = id; }
    void start(const QVariantMap &values); // fills the form

private:
    void preview();
    QString save(const QVariantMap &values);

    Session &m_session;
    Planner m_planner;
    qint64 m_whenSaved = 0;
    qint64 m_shown = 0;
};

// Not shown yet; the caller owns them. nullptr where there is nothing to ask (nobody lives there).
HomeDialog *makeSplitDialog(Session &session, Id<Household> home, QWidget *parent);
HomeDialog *makeMoveHouseDialog(Session &session, Id<Household> home, QWidget *parent);
HomeDialog *makeMoveInDialog(Session &session, Id<Household> home, QWidget *parent);
HomeDialog *makeMoveOutDialog(Session &session, Id<Person> person, QWidget *parent);

} // namespace twinbook
