// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_plan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Committee)
};

const QList<Choice> &planChoices()
{
    static const QList<Choice> all{{u"draft"_s, QT_TRANSLATE_NOOP("Committee", "draft")},
        {u"adopted"_s, QT_TRANSLATE_NOOP("Committee", "adopted")},
        {u"old"_s, QT_TRANSLATE_NOOP("Committee", "put aside")}};
    return all;
}

QString titleOf(const RotationPlan &r)
{
    return r.name;
}

QString titleOf(const PlannedTerm &)
{
    return Words::tr("Planned term");
}

} // namespace

template <>
const Record<RotationPlan> &recordOf<RotationPlan>()
{
    using R = RotationPlan;
    static const Record<RotationPlan> record =
        Record<RotationPlan>("rotation_plan", "Committee", QT_TRANSLATE_NOOP("Committee", "Rotation plan"),
            QT_TRANSLATE_NOOP("Committee", "Rotation plans"))
            .text("name", &R::name, QT_TRANSLATE_NOOP("Committee", "Name"))
            .searched()
            .date("made_on", &R::madeOn, QT_TRANSLATE_NOOP("Committee", "Made on"))
            .date("first_on", &R::firstOn, QT_TRANSLATE_NOOP("Committee", "First AGM"))
            .integer("years", &R::years, QT_TRANSLATE_NOOP("Committee", "Years"))
            .choice("status", &R::status, QT_TRANSLATE_NOOP("Committee", "Stands"), planChoices())
            .date("adopted_on", &R::adoptedOn, QT_TRANSLATE_NOOP("Committee", "Adopted on"))
            .integer("seed", &R::seed, QT_TRANSLATE_NOOP("Committee", "Start number"))
            .text("weights", &R::weights, QT_TRANSLATE_NOOP("Committee", "Weights"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"), Kind::LongText)
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return r.madeOn.toString(Qt::ISODate); });
    return record;
}

template <>
const Record<PlannedTerm> &recordOf<PlannedTerm>()
{
    using R = PlannedTerm;
    static const Record<PlannedTerm> record =
        Record<PlannedTerm>("planned_term", "Committee", QT_TRANSLATE_NOOP("Committee", "Planned term"),
            QT_TRANSLATE_NOOP("Committee", "Planned terms"))
            .link("plan", &R::plan, QT_TRANSLATE_NOOP("Committee", "Plan"), "rotation_plan")
            .link("role", &R::role, QT_TRANSLATE_NOOP("Committee", "Role"), "committee_role")
            .integer("seat", &R::seat, QT_TRANSLATE_NOOP("Committee", "Seat"))
            .integer("from_year", &R::fromYear, QT_TRANSLATE_NOOP("Committee", "From the AGM of"))
            .integer("until_year", &R::untilYear, QT_TRANSLATE_NOOP("Committee", "Until the AGM of"))
            .link("person", &R::person, QT_TRANSLATE_NOOP("Committee", "Person"), "person")
            .flag("locked", &R::locked, QT_TRANSLATE_NOOP("Committee", "Locked by hand"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"))
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return titleOf(r); });
    return record;
}

Problems check(const RotationPlan &record)
{
    Problems problems;
    if (record.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please give the plan a name, such as Plan for the AGM 2027.")};
    if (!record.firstOn.isValid())
        problems += {u"first_on"_s, Words::tr("Please write the day of the first AGM.")};
    if (record.years < 1 || record.years > 12)
        problems += {u"years"_s, Words::tr("A plan covers from 1 to 12 years.")};
    return problems;
}

Problems check(const PlannedTerm &record)
{
    Problems problems;
    if (!record.plan.isValid())
        problems += {u"plan"_s, Words::tr("Please choose the plan.")};
    if (!record.role.isValid())
        problems += {u"role"_s, Words::tr("Please choose the role.")};
    if (record.untilYear <= record.fromYear)
        problems += {u"until_year"_s, Words::tr("The term ends before it begins.")};
    return problems;
}

} // namespace twinbook
