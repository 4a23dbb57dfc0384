// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "constitution.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Committee)
};

const QList<Choice> &quorumChoices()
{
    static const QList<Choice> all{{u"number"_s, QT_TRANSLATE_NOOP("Committee", "a number of members")},
        {u"fraction"_s, QT_TRANSLATE_NOOP("Committee", "a fraction of the committee")}};
    return all;
}

const QList<Choice> &baseChoices()
{
    static const QList<Choice> all{{u"filled"_s, QT_TRANSLATE_NOOP("Committee", "the seats that are filled")},
        {u"all"_s, QT_TRANSLATE_NOOP("Committee", "all seats, filled or not")}};
    return all;
}

const QList<Choice> &retireChoices()
{
    static const QList<Choice> all{
        {u"none"_s, QT_TRANSLATE_NOOP("Committee", "nobody, terms run out by themselves")},
        {u"all"_s, QT_TRANSLATE_NOOP("Committee", "everybody every year")},
        {u"part"_s, QT_TRANSLATE_NOOP("Committee", "a part every year")}};
    return all;
}

const QList<Choice> &roundChoices()
{
    static const QList<Choice> all{
        {u"nearest"_s, QT_TRANSLATE_NOOP("Committee", "to the nearest whole number")},
        {u"up"_s, QT_TRANSLATE_NOOP("Committee", "up")}, {u"down"_s, QT_TRANSLATE_NOOP("Committee", "down")}};
    return all;
}

QString titleOf(const Constitution &r)
{
    return r.name;
}

} // namespace

template <>
const Record<Constitution> &recordOf<Constitution>()
{
    using R = Constitution;
    static const Record<Constitution> record =
        Record<Constitution>("constitution", "Committee", QT_TRANSLATE_NOOP("Committee", "Constitution"),
            QT_TRANSLATE_NOOP("Committee", "Constitution"))
            .text("name", &R::name, QT_TRANSLATE_NOOP("Committee", "Name"))
            .searched()
            .date("from_on", &R::fromOn, QT_TRANSLATE_NOOP("Committee", "From"))
            .choice("quorum_kind", &R::quorumKind,
                QT_TRANSLATE_NOOP("Committee", "Quorum of the committee is"), quorumChoices())
            .integer("quorum", &R::quorum, QT_TRANSLATE_NOOP("Committee", "Number for the quorum"))
            .integer("quorum_part", &R::quorumPart, QT_TRANSLATE_NOOP("Committee", "Part for the quorum"))
            .integer("quorum_whole", &R::quorumWhole, QT_TRANSLATE_NOOP("Committee", "out of"))
            .choice(
                "quorum_base", &R::quorumBase, QT_TRANSLATE_NOOP("Committee", "Counted from"), baseChoices())
            .integer(
                "quorum_officers", &R::quorumOfficers, QT_TRANSLATE_NOOP("Committee", "Officers among them"))
            .integer(
                "agm_quorum", &R::agmQuorum, QT_TRANSLATE_NOOP("Committee", "Quorum of a general meeting"))
            .flag("casting_vote", &R::castingVote,
                QT_TRANSLATE_NOOP("Committee", "The chair has a casting vote"))
            .integer(
                "min_members", &R::minMembers, QT_TRANSLATE_NOOP("Committee", "Committee members at least"))
            .integer(
                "max_members", &R::maxMembers, QT_TRANSLATE_NOOP("Committee", "Committee members at most"))
            .integer("max_years", &R::maxYears,
                QT_TRANSLATE_NOOP("Committee", "Years in a row on the committee at most"))
            .integer("rest_years", &R::restYears, QT_TRANSLATE_NOOP("Committee", "Years out after that"))
            .integer("review_years", &R::reviewYears,
                QT_TRANSLATE_NOOP("Committee", "Review after years on the committee"))
            .integer("term_years", &R::termYears, QT_TRANSLATE_NOOP("Committee", "Years of a term"))
            .integer("max_terms", &R::maxTerms, QT_TRANSLATE_NOOP("Committee", "Terms in a row at most"))
            .integer("role_rest_years", &R::roleRestYears,
                QT_TRANSLATE_NOOP("Committee", "Years out of the role after that"))
            .text("exempt", &R::exempt, QT_TRANSLATE_NOOP("Committee", "Roles without limit"))
            .choice("retirement", &R::retirement, QT_TRANSLATE_NOOP("Committee", "Who stands down each year"),
                retireChoices())
            .integer("retire_part", &R::retirePart, QT_TRANSLATE_NOOP("Committee", "Part that stands down"))
            .integer("retire_whole", &R::retireWhole, QT_TRANSLATE_NOOP("Committee", "out of so many"))
            .choice("retire_rounding", &R::retireRounding, QT_TRANSLATE_NOOP("Committee", "Rounded"),
                roundChoices())
            .flag("retire_officers", &R::retireOfficers,
                QT_TRANSLATE_NOOP("Committee", "Officers count among them"))
            .integer(
                "coopted_max", &R::cooptedMax, QT_TRANSLATE_NOOP("Committee", "Co-opted members at most"))
            .flag("coopted_vote", &R::cooptedVote, QT_TRANSLATE_NOOP("Committee", "Co-opted members vote"))
            .integer("coopted_years", &R::cooptedYears,
                QT_TRANSLATE_NOOP("Committee", "Years as co-opted member at most"))
            .integer("missed_meetings", &R::missedMeetings,
                QT_TRANSLATE_NOOP("Committee", "Meetings missed in a row until out"))
            .flag("missed_with_apologies", &R::missedWithApologies,
                QT_TRANSLATE_NOOP("Committee", "Missed with apologies counts too"))
            .flag("one_per_household", &R::onePerHousehold,
                QT_TRANSLATE_NOOP("Committee", "One officer per household"))
            .flag("several_roles", &R::severalRoles,
                QT_TRANSLATE_NOOP("Committee", "One person may hold several roles"))
            .integer("notice_meeting", &R::noticeMeeting,
                QT_TRANSLATE_NOOP("Committee", "Days of notice of a meeting"))
            .integer("notice_agm", &R::noticeAgm,
                QT_TRANSLATE_NOOP("Committee", "Days of notice of a general meeting"))
            .flag("notice_written", &R::noticeWritten, QT_TRANSLATE_NOOP("Committee", "Notice in writing"))
            .integer("nominations_open", &R::nominationsOpen,
                QT_TRANSLATE_NOOP("Committee", "Nominations open, days before the AGM"))
            .integer("nominations_close", &R::nominationsClose,
                QT_TRANSLATE_NOOP("Committee", "Nominations close, days before the AGM"))
            .integer("agm_month", &R::agmMonth, QT_TRANSLATE_NOOP("Committee", "Month of the AGM"))
            .integer("agm_day", &R::agmDay, QT_TRANSLATE_NOOP("Committee", "Usual day in that month"))
            .text("agm_latest", &R::agmLatest, QT_TRANSLATE_NOOP("Committee", "AGM no later than"))
            .integer("meetings_least", &R::meetingsLeast,
                QT_TRANSLATE_NOOP("Committee", "Meetings a year at least"))
            .flag("paid_up", &R::paidUp, QT_TRANSLATE_NOOP("Committee", "Only paid-up members stand"))
            .integer("min_age", &R::minAge, QT_TRANSLATE_NOOP("Committee", "Youngest age"))
            .flag("appeal", &R::appeal,
                QT_TRANSLATE_NOOP("Committee", "Who is put out may appeal to a general meeting"))
            .text("source", &R::source, QT_TRANSLATE_NOOP("Committee", "Where it is written"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"), Kind::LongText)
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return r.fromOn.toString(Qt::ISODate); });
    return record;
}

Problems check(const Constitution &record)
{
    Problems problems;
    if (record.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please give it a name, such as Our constitution of 2019.")};
    if (record.quorumKind == u"fraction"
        && (record.quorumPart < 1 || record.quorumWhole < 1 || record.quorumPart > record.quorumWhole))
        problems +=
            {u"quorum_part"_s, Words::tr("Please write the part as two numbers, such as 1 out of 2.")};
    if (record.retirement == u"part"
        && (record.retirePart < 1 || record.retireWhole < 1 || record.retirePart > record.retireWhole))
        problems +=
            {u"retire_part"_s, Words::tr("Please write the part as two numbers, such as 1 out of 3.")};
    if (record.maxMembers > 0 && record.maxMembers < record.minMembers)
        problems += {u"max_members"_s, Words::tr("There are fewer members at most than at least.")};
    if (record.agmMonth != 0
        && !QDate(2024, int(record.agmMonth), int(std::max<qint64>(record.agmDay, 1))).isValid())
        problems += {u"agm_month"_s, Words::tr("There is no such day of the year.")};
    static const QRegularExpression dayAndMonth(u"^\\d{1,2}-\\d{1,2}$"_s);
    if (!record.agmLatest.isEmpty() && !dayAndMonth.match(record.agmLatest).hasMatch())
        problems += {u"agm_latest"_s, Words::tr("Please write day and month as 31-03.")};
    constexpr qint64 most = 400; // days, years or persons
    const std::pair<const char *, qint64> counts[] = {{"quorum", record.quorum},
        {"quorum_officers", record.quorumOfficers}, {"agm_quorum", record.agmQuorum},
        {"max_years", record.maxYears}, {"rest_years", record.restYears},
        {"review_years", record.reviewYears}, {"term_years", record.termYears},
        {"max_terms", record.maxTerms}, {"role_rest_years", record.roleRestYears},
        {"coopted_years", record.cooptedYears}, {"missed_meetings", record.missedMeetings},
        {"notice_meeting", record.noticeMeeting}, {"notice_agm", record.noticeAgm},
        {"nominations_open", record.nominationsOpen}, {"nominations_close", record.nominationsClose},
        {"meetings_least", record.meetingsLeast}, {"min_age", record.minAge},
        {"min_members", record.minMembers}};
    for (const auto &[field, number] : counts) {
        if (number < 0)
            problems += {QString::fromLatin1(field), Words::tr("This number cannot be less than nothing.")};
        else if (number > most)
            problems += {
                QString::fromLatin1(field), Words::tr("This number is too large; %1 is the most.").arg(most)};
    }
    if (record.nominationsOpen > 0 && record.nominationsClose > record.nominationsOpen)
        problems += {u"nominations_close"_s, Words::tr("Nominations close before they open.")};
    return problems;
}

} // namespace twinbook
