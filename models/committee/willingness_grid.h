// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_role.h"
#include "person.h"
#include "store.h"
#include "willingness.h"

#include <QAbstractTableModel>
#include <QHash>

namespace twinbook {

// Who would take which role, and how much time who has: a line a person, a column a role, and three for time.
// Every change is an edit of its own.
class WillingnessGrid : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { LevelRole = Qt::UserRole }; // "keen", "willing", "last", "never" or empty

    WillingnessGrid(Store &store, QDate today, QObject *parent = nullptr);

    void addPerson(Id<Person> person); // a line for somebody who has not been asked yet
    Id<Person> personAt(int row) const { return m_lines.at(row).person; }
    int rowOf(Id<Person> person) const; // -1: none
    bool isRole(int column) const { return column >= 0 && column < m_roles.size(); }
    QString roleName(int column) const { return isRole(column) ? m_roles.at(column).name : QString(); }
    QString spoken(const QModelIndex &index) const; // "Anne Fairweather as Treasurer: keen"
    int asked() const; // persons of whom anything is known
    const QList<CommitteeRole> &roles() const { return m_roles; }

    static QStringList levels(); // keys, in the order of the keys 1 to 4
    static QString levelWords(const QString &level); // "keen"; "not asked"
    // What a typed letter means in a cell that holds this: the next level whose words begin with it; nothing
    // when none does.
    static std::optional<QString> levelOf(const QString &typed, const QString &now);
    static QString next(const QString &level); // a click goes round them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // A role: a level, empty for not asked. Hours: a number. Away: years.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void refresh(); // from the book

Q_SIGNALS:
    void saved(const twinbook::EditOutcome &outcome, const QString &done);
    void refused(const QString &sentence); // what was typed cannot be understood

private:
    struct Line
    {
        Id<Person> person;
        QString name;
        QHash<Id<CommitteeRole>, Willingness> said;
        Availability always; // of every year; without id: not said
        QList<Availability> away; // years with no hours
        bool operator==(const Line &) const = default;
    };

    QList<Line> read() const;
    QVariant cell(const Line &line, int column) const;
    bool setLevel(const Line &line, int column, const QString &level);
    bool setHours(const Line &line, bool comfortable, const QString &typed);
    bool setAway(const Line &line, const QString &typed);
    bool save(const QString &label, const std::function<void(Edit &)> &change, const QString &done);

    Store &m_store;
    QDate m_today;
    QList<CommitteeRole> m_roles;
    QList<Line> m_lines;
    QList<Id<Person>> m_added;
};

} // namespace twinbook
