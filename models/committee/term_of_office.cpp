// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "term_of_office.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Committee)
};

const QList<Choice> &holdingChoices()
{
    static const QList<Choice> all{{u"elected"_s, QT_TRANSLATE_NOOP("Committee", "elected")},
        {u"coopted"_s, QT_TRANSLATE_NOOP("Committee", "co-opted")},
        {u"acting"_s, QT_TRANSLATE_NOOP("Committee", "acting")},
        {u"appointed"_s, QT_TRANSLATE_NOOP("Committee", "appointed")},
        {u"planned"_s, QT_TRANSLATE_NOOP("Committee", "planned")}};
    return all;
}

QString titleOf(const TermOfOffice &)
{
    return Words::tr("Term of office");
}

QString titleOf(const Honour &r)
{
    return r.name;
}

} // namespace

template <>
const Record<TermOfOffice> &recordOf<TermOfOffice>()
{
    using R = TermOfOffice;
    static const Record<TermOfOffice> record =
        Record<TermOfOffice>("term", "Committee", QT_TRANSLATE_NOOP("Committee", "Term of office"),
            QT_TRANSLATE_NOOP("Committee", "Terms of office"))
            .link("role", &R::role, QT_TRANSLATE_NOOP("Committee", "Role"), "committee_role")
            .link("person", &R::person, QT_TRANSLATE_NOOP("Committee", "Person"), "person")
            .date("from_on", &R::fromOn, QT_TRANSLATE_NOOP("Committee", "From"))
            .date("until_on", &R::untilOn, QT_TRANSLATE_NOOP("Committee", "Until"))
            .date("ended_on", &R::endedOn, QT_TRANSLATE_NOOP("Committee", "Really ended on"))
            .choice("how", &R::how, QT_TRANSLATE_NOOP("Committee", "Came by being"), holdingChoices())
            .text("ended_why", &R::endedWhy, QT_TRANSLATE_NOOP("Committee", "Why it ended"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"))
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return r.fromOn.toString(Qt::ISODate); });
    return record;
}

template <>
const Record<Honour> &recordOf<Honour>()
{
    using R = Honour;
    static const Record<Honour> record =
        Record<Honour>("honour", "Committee", QT_TRANSLATE_NOOP("Committee", "Honour"),
            QT_TRANSLATE_NOOP("Committee", "Honours"))
            .link("person", &R::person, QT_TRANSLATE_NOOP("Committee", "Person"), "person")
            .text("name", &R::name, QT_TRANSLATE_NOOP("Committee", "Honour"))
            .searched()
            .date("given_on", &R::givenOn, QT_TRANSLATE_NOOP("Committee", "Given on"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"))
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return titleOf(r); });
    return record;
}

Problems check(const TermOfOffice &record)
{
    Problems problems;
    if (!record.role.isValid())
        problems += {u"role"_s, Words::tr("Please choose the role.")};
    if (!record.person.isValid())
        problems += {u"person"_s, Words::tr("Please choose the person.")};
    if (!record.fromOn.isValid())
        problems += {u"from_on"_s, Words::tr("Please write the day the term began.")};
    if (record.untilOn.isValid() && record.fromOn.isValid() && record.untilOn <= record.fromOn)
        problems += {u"until_on"_s, Words::tr("The term ends before it begins.")};
    if (record.endedOn.isValid() && record.fromOn.isValid() && record.endedOn < record.fromOn)
        problems += {u"ended_on"_s, Words::tr("The term ended before it began.")};
    return problems;
}

Problems check(const Honour &record)
{
    Problems problems;
    if (!record.person.isValid())
        problems += {u"person"_s, Words::tr("Please choose the person.")};
    if (record.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please name the honour, such as Honorary president.")};
    return problems;
}

} // namespace twinbook
