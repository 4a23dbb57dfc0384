// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_list.h"
#include "saved_list.h"

#include <QObject>

class QToolButton;

namespace twinbook {

class ChoiceBox;

// What narrows a list of records besides the words of its filter: the choice beside it, which also offers the
// lists that were kept, and conditions on any of its columns.
class ListNarrowing : public QObject
{
    Q_OBJECT

public:
    explicit ListNarrowing(RecordList &list);

    const ListConditions &conditions() const { return m_conditions; }
    void setConditions(const ListConditions &conditions);
    std::optional<SavedList> current() const; // the saved list that is chosen
    QString words() const; // what narrows it now, for paper: "Members; Town is “Harton”"; empty: nothing
    SavedList asItStands(const QString &title) const; // the list as it is now, to be kept

    void askForConditions();
    void saveAs();
    void saveChanges();
    void rename();
    void removeCurrent();
    void show(Id<SavedList> saved); // chooses it
    void renew(); // the same choice by rules that have changed

private:
    void makeButton();
    void refill(); // the choices, with the lists that are kept
    void choose(const QString &key);
    void load(const SavedList &saved);
    void apply();
    QString choiceLabel() const;
    void keep(SavedList saved, const QString &label, const QString &done);

    RecordList &m_list;
    Session &m_session;
    ChoiceBox *m_box;
    QToolButton *m_button;
    QString m_choice; // of the program's own; what a saved list was made from
    ListConditions m_conditions;
    QAction *m_saveChanges;
    QAction *m_rename;
    QAction *m_remove;
};

} // namespace twinbook
