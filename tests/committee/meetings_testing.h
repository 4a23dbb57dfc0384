// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_shapes.h"
#include "people/people_testing.h"
#include "sitting.h"

// What the tests of meetings share: books, people, roles and terms in two lines.
namespace twinbook::testing {

class CommitteeBooks
{
public:
    std::shared_ptr<Store> fresh()
    {
        OpenOptions options{
            peopleShapes(), QStringLiteral("Joan"), m_dir.filePath(QStringLiteral("sites.ini")), false};
        options.records += committeeShapes();
        auto made = Store::create(path(QStringLiteral("book%1.twinbook").arg(++m_count)), options);
        if (!made)
            qFatal("%s", qPrintable(made.sentence));
        return *made;
    }
    QString path(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

// Saves a record in an edit of its own and gives it back with its id.
template <class T>
T saved(Store &store, T record)
{
    const EditOutcome outcome = store.edit(QStringLiteral("Enter"), [&](Edit &edit) { edit.save(record); });
    if (!outcome)
        qFatal("%s", qPrintable(outcome.sentence));
    return record;
}

inline Person person(Store &store, const QString &given, const QString &family = QStringLiteral("Adams"))
{
    Person one;
    one.givenName = given;
    one.familyName = family;
    return saved(store, one);
}

inline CommitteeRole role(
    Store &store, const QString &name, bool officer, qint64 seats = 1, qint64 position = 10)
{
    CommitteeRole one;
    one.name = name;
    one.officer = officer;
    one.seats = seats;
    one.position = position;
    one.termYears = 1;
    return saved(store, one);
}

inline TermOfOffice term(Store &store, const CommitteeRole &role, const Person &person, QDate from,
    QDate until = {}, const QString &how = QStringLiteral("elected"))
{
    TermOfOffice one;
    one.role = role.id;
    one.person = person.id;
    one.fromOn = from;
    one.untilOn = until;
    one.how = how;
    return saved(store, one);
}

} // namespace twinbook::testing
