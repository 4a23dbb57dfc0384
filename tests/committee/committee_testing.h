// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_begun.h"
#include "committee_shapes.h"
#include "live_checks.h"
#include "people_shapes.h"

#include <QTemporaryDir>

#include <memory>

// A committee as a test needs it: a fresh book, roles and persons by name, terms by AGM years (24 April).
namespace twinbook::testing {

class Committee
{
    QTemporaryDir m_dir; // outlives the book in it

public:
    Committee()
    {
        OpenOptions options{peopleShapes() + committeeShapes(), QStringLiteral("Joan"),
            m_dir.filePath(QStringLiteral("sites.ini")), false};
        auto made = Store::create(m_dir.filePath(QStringLiteral("committee.twinbook")), options);
        if (!made)
            qFatal("%s", qPrintable(made.sentence));
        store = *made;
        rules.name = QStringLiteral("Ours");
        rules.agmMonth = 4;
        rules.agmDay = 24;
    }

    template <class T>
    Id<T> keep(T record)
    {
        const EditOutcome outcome =
            store->edit(QStringLiteral("Keep"), [&](Edit &edit) { edit.save(record); });
        if (outcome.end == EditOutcome::Refused)
            qFatal("%s", qPrintable(outcome.sentence));
        return record.id;
    }
    Id<CommitteeRole> role(const QString &name, bool officer = true, int maxTerms = 0)
    {
        CommitteeRole one;
        one.name = name;
        one.officer = officer;
        one.seats = 1;
        one.termYears = 1;
        one.maxTerms = maxTerms;
        one.position = ++m_position;
        return keep(one);
    }
    Id<Person> person(const QString &given, const QString &family, Id<Household> home = {})
    {
        Person one;
        one.givenName = given;
        one.familyName = family;
        one.household = home;
        one.category = QStringLiteral("Individual");
        return keep(one);
    }
    Id<TermOfOffice> term(Id<CommitteeRole> role, Id<Person> person, int from, int until,
        const QString &how = QStringLiteral("elected"))
    {
        TermOfOffice one;
        one.role = role;
        one.person = person;
        one.fromOn = QDate(from, 4, 24);
        one.untilOn = QDate(until, 4, 24);
        one.how = how;
        return keep(one);
    }
    void adopt() { rules.id = keep(rules); } // the constitution as it stands in `rules`
    // Sentences of the checks of one setting on a day.
    QStringList says(const QString &clause, QDate today) const
    {
        QStringList sentences;
        for (const LiveCheck &check :
            liveChecks(*store, today, QLocale(QLocale::English, QLocale::UnitedKingdom)))
            if (check.clause == clause)
                sentences += check.sentence;
        return sentences;
    }

    std::shared_ptr<Store> store;
    Constitution rules;

private:
    int m_position = 0;
};

} // namespace twinbook::testing
