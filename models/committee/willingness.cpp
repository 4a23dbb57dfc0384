// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "willingness.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Committee)
};

const QList<Choice> &levelChoices()
{
    static const QList<Choice> all{{u"keen"_s, QT_TRANSLATE_NOOP("Committee", "keen")},
        {u"willing"_s, QT_TRANSLATE_NOOP("Committee", "willing")},
        {u"last"_s, QT_TRANSLATE_NOOP("Committee", "if nobody else")},
        {u"never"_s, QT_TRANSLATE_NOOP("Committee", "no")}};
    return all;
}

QString titleOf(const Willingness &)
{
    return Words::tr("Willingness");
}

QString titleOf(const Availability &)
{
    return Words::tr("Availability");
}

QString titleOf(const LoggedHours &r)
{
    return r.what;
}

} // namespace

template <>
const Record<Willingness> &recordOf<Willingness>()
{
    using R = Willingness;
    static const Record<Willingness> record =
        Record<Willingness>("willingness", "Committee", QT_TRANSLATE_NOOP("Committee", "Willingness"),
            QT_TRANSLATE_NOOP("Committee", "Willingness"))
            .link("person", &R::person, QT_TRANSLATE_NOOP("Committee", "Person"), "person")
            .link("role", &R::role, QT_TRANSLATE_NOOP("Committee", "Role"), "committee_role")
            .choice("level", &R::level, QT_TRANSLATE_NOOP("Committee", "Would take it"), levelChoices())
            .date("said_on", &R::saidOn, QT_TRANSLATE_NOOP("Committee", "Said on"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"))
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .searched()
            .sortedBy([](const R &r) { return titleOf(r); });
    return record;
}

template <>
const Record<Availability> &recordOf<Availability>()
{
    using R = Availability;
    static const Record<Availability> record =
        Record<Availability>("availability", "Committee", QT_TRANSLATE_NOOP("Committee", "Availability"),
            QT_TRANSLATE_NOOP("Committee", "Availability"))
            .link("person", &R::person, QT_TRANSLATE_NOOP("Committee", "Person"), "person")
            .integer("year", &R::year, QT_TRANSLATE_NOOP("Committee", "From the AGM of"))
            .integer("hours", &R::hours, QT_TRANSLATE_NOOP("Committee", "Hours a month at most"))
            .integer("comfortable", &R::comfortable,
                QT_TRANSLATE_NOOP("Committee", "Hours a month that are comfortable"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"))
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .searched()
            .sortedBy([](const R &r) { return titleOf(r); });
    return record;
}

template <>
const Record<LoggedHours> &recordOf<LoggedHours>()
{
    using R = LoggedHours;
    static const Record<LoggedHours> record =
        Record<LoggedHours>("logged_hours", "Committee", QT_TRANSLATE_NOOP("Committee", "Hours worked"),
            QT_TRANSLATE_NOOP("Committee", "Hours worked"))
            .link("person", &R::person, QT_TRANSLATE_NOOP("Committee", "Person"), "person")
            .link("role", &R::role, QT_TRANSLATE_NOOP("Committee", "Role"), "committee_role")
            .date("worked_on", &R::workedOn, QT_TRANSLATE_NOOP("Committee", "Day"))
            .integer("minutes", &R::minutes, QT_TRANSLATE_NOOP("Committee", "Minutes of work"))
            .text("what", &R::what, QT_TRANSLATE_NOOP("Committee", "What for"))
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return titleOf(r); });
    return record;
}

Problems check(const Willingness &record)
{
    Problems problems;
    if (!record.person.isValid())
        problems += {u"person"_s, Words::tr("Please choose the person.")};
    if (!record.role.isValid())
        problems += {u"role"_s, Words::tr("Please choose the role.")};
    return problems;
}

Problems check(const Availability &record)
{
    Problems problems;
    if (!record.person.isValid())
        problems += {u"person"_s, Words::tr("Please choose the person.")};
    if (record.year != 0 && (record.year < 1900 || record.year > 2200))
        problems += {u"year"_s, Words::tr("Please write the year with four digits, such as 2027.")};
    if (record.hours < 0 || record.hours > 300)
        problems += {u"hours"_s, Words::tr("Please write the hours of one month, such as 6.")};
    if (record.comfortable < 0 || (record.hours > 0 && record.comfortable > record.hours))
        problems += {u"comfortable"_s, Words::tr("What is comfortable is more than what is possible.")};
    return problems;
}

Problems check(const LoggedHours &record)
{
    constexpr qint64 mostMinutes = 31 * 24 * 60;
    Problems problems;
    if (!record.person.isValid())
        problems += {u"person"_s, Words::tr("Please choose the person.")};
    if (!record.workedOn.isValid())
        problems += {u"worked_on"_s, Words::tr("Please write the day.")};
    if (record.minutes < 1)
        problems += {u"minutes"_s, Words::tr("Please write how many minutes it took.")};
    if (record.minutes > mostMinutes)
        problems +=
            {u"minutes"_s, Words::tr("That is more than a month has. Write one line for each month.")};
    return problems;
}

} // namespace twinbook
