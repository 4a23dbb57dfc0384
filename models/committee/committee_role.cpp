// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_role.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Committee)
};

const QList<Choice> &chosenChoices()
{
    static const QList<Choice> all{{u"members"_s, QT_TRANSLATE_NOOP("Committee", "the members at the AGM")},
        {u"committee"_s, QT_TRANSLATE_NOOP("Committee", "the committee")},
        {u"council"_s, QT_TRANSLATE_NOOP("Committee", "the council")}};
    return all;
}

const QList<Choice> &pairChoices()
{
    static const QList<Choice> all{{u"never"_s, QT_TRANSLATE_NOOP("Committee", "never at the same time")},
        {u"together"_s, QT_TRANSLATE_NOOP("Committee", "may be held together")}};
    return all;
}

QString titleOf(const CommitteeRole &r)
{
    return r.name;
}

QString titleOf(const RolePair &)
{
    return Words::tr("Rule for two roles");
}

} // namespace

template <>
const Record<CommitteeRole> &recordOf<CommitteeRole>()
{
    using R = CommitteeRole;
    static const Record<CommitteeRole> record =
        Record<CommitteeRole>("committee_role", "Committee", QT_TRANSLATE_NOOP("Committee", "Role"),
            QT_TRANSLATE_NOOP("Committee", "Roles"))
            .text("name", &R::name, QT_TRANSLATE_NOOP("Committee", "Role"))
            .searched()
            .integer("position", &R::position, QT_TRANSLATE_NOOP("Committee", "Place in the list"))
            .integer("hours", &R::hours, QT_TRANSLATE_NOOP("Committee", "Hours a month"))
            .flag("essential", &R::essential,
                QT_TRANSLATE_NOOP("Committee", "The association cannot do without it"))
            .flag("officer", &R::officer, QT_TRANSLATE_NOOP("Committee", "Officer"))
            .flag("outside", &R::outside, QT_TRANSLATE_NOOP("Committee", "Not on the committee"))
            .integer("seats", &R::seats, QT_TRANSLATE_NOOP("Committee", "Seats"))
            .flag("shared", &R::shared, QT_TRANSLATE_NOOP("Committee", "May be shared"))
            .choice("chosen_by", &R::chosenBy, QT_TRANSLATE_NOOP("Committee", "Chosen by"), chosenChoices())
            .integer("term_years", &R::termYears, QT_TRANSLATE_NOOP("Committee", "Years of a term"))
            .integer("max_terms", &R::maxTerms, QT_TRANSLATE_NOOP("Committee", "Terms in a row at most"))
            .integer("rest_years", &R::restYears, QT_TRANSLATE_NOOP("Committee", "Years out after that"))
            .flag("intense", &R::intense, QT_TRANSLATE_NOOP("Committee", "A year of rest after it"))
            .link("predecessor", &R::predecessor, QT_TRANSLATE_NOOP("Committee", "Comes after"),
                "committee_role")
            .flag("strict", &R::strict, QT_TRANSLATE_NOOP("Committee", "Only after that role"))
            .flag("shadow", &R::shadow, QT_TRANSLATE_NOOP("Committee", "A year beside the holder first"))
            .text("skills", &R::skills, QT_TRANSLATE_NOOP("Committee", "Skills it needs"))
            .text("helpful", &R::helpful, QT_TRANSLATE_NOOP("Committee", "Skills that help"))
            .integer("min_age", &R::minAge, QT_TRANSLATE_NOOP("Committee", "Youngest age"))
            .integer("max_age", &R::maxAge, QT_TRANSLATE_NOOP("Committee", "Oldest age at the start"))
            .text("duties", &R::duties, QT_TRANSLATE_NOOP("Committee", "What the role does and when"),
                Kind::LongText)
            .searched()
            .text("papers", &R::papers, QT_TRANSLATE_NOOP("Committee", "Where its papers and keys are"),
                Kind::LongText)
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"), Kind::LongText)
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return QString::number(r.position).rightJustified(4, u'0'); });
    return record;
}

template <>
const Record<RolePair> &recordOf<RolePair>()
{
    using R = RolePair;
    static const Record<RolePair> record =
        Record<RolePair>("role_pair", "Committee", QT_TRANSLATE_NOOP("Committee", "Rule for two roles"),
            QT_TRANSLATE_NOOP("Committee", "Rules for two roles"))
            .link("role", &R::role, QT_TRANSLATE_NOOP("Committee", "Role"), "committee_role")
            .link("other", &R::other, QT_TRANSLATE_NOOP("Committee", "Other role"), "committee_role")
            .choice("rule", &R::rule, QT_TRANSLATE_NOOP("Committee", "Rule"), pairChoices())
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"))
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .searched()
            .sortedBy([](const R &r) { return titleOf(r); });
    return record;
}

Problems check(const CommitteeRole &record)
{
    Problems problems;
    if (record.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please give the role a name, such as Treasurer.")};
    if (record.hours < 0 || record.hours > 300)
        problems += {u"hours"_s, Words::tr("Please write the hours of one month, such as 6.")};
    if (record.seats < 1 || record.seats > 40)
        problems += {u"seats"_s, Words::tr("A role has from one seat to forty.")};
    if (record.termYears < 0 || record.termYears > 20)
        problems += {u"term_years"_s, Words::tr("Please write the years of a term, such as 3.")};
    if (record.maxTerms < 0)
        problems += {u"max_terms"_s, Words::tr("The number of terms cannot be less than nothing.")};
    if (record.restYears < 0)
        problems += {u"rest_years"_s, Words::tr("The years out cannot be less than nothing.")};
    if (record.minAge < 0 || record.maxAge < 0 || (record.maxAge > 0 && record.maxAge < record.minAge))
        problems += {u"max_age"_s, Words::tr("The oldest age is below the youngest.")};
    if (record.id.isValid() && record.predecessor == record.id)
        problems += {u"predecessor"_s, Words::tr("A role cannot come after itself.")};
    if (record.strict && !record.predecessor.isValid())
        problems += {u"strict"_s, Words::tr("Please say after which role it comes.")};
    return problems;
}

Problems check(const RolePair &record)
{
    Problems problems;
    if (!record.role.isValid())
        problems += {u"role"_s, Words::tr("Please choose the first role.")};
    if (!record.other.isValid())
        problems += {u"other"_s, Words::tr("Please choose the second role.")};
    else if (record.role == record.other)
        problems += {u"other"_s, Words::tr("Please choose two different roles.")};
    if (record.rule.isEmpty())
        problems += {u"rule"_s, Words::tr("Please say whether one person may hold both.")};
    return problems;
}

} // namespace twinbook
