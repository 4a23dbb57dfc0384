// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings_sample.h"

#include "meeting.h"
#include "sitting.h"

#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 firstMeeting = 7'000'000;
constexpr qint64 firstItem = 7'100'000;
constexpr qint64 firstAttendance = 7'200'000;
constexpr qint64 firstAction = 7'300'000;
constexpr int years = 3;
constexpr int minuted = 6; // of the last meetings
constexpr int missedByOne = 3;

// What a committee talks about, by meeting.
struct Topic
{
    const char *title;
    const char *said;
    const char *decided;
    const char *action;
    int days; // for the action
};

constexpr std::array<Topic, 12> topics{{
    {"The coach to Valmont-sur-Orne",
        "Three firms had been asked. The dearest has the only coach with a lift.",
        "The coach with a lift is booked.", "Ask the coach firm for a written offer", 21},
    {"Hosts for the visit from Altenbrück",
        "Nine families have offered twenty-two beds; twenty-six are needed.",
        "A letter goes to all members who have not hosted for two years.", "Write to members about hosting",
        14},
    {"Evening with French cheese and wine", "Forty-one came and the evening made a small surplus.",
        "It is held again next autumn.", "Book the parish hall for the cheese evening", 40},
    {"Our page on the town's website", "The page still shows the visit of two years ago.",
        "The page is written anew, in three languages.", "Send the new texts to the town hall", 28},
    {"The school exchange", "The college would send twelve pupils if a teacher were found to go with them.",
        "The association pays the fare of a second teacher.", "Speak with the head of languages", 18},
    {"Fifty years with Valmont", "The mayor has asked for a programme by the summer.",
        "A small group prepares the jubilee.", "Draw up a programme for the jubilee", 60},
    {"A stall at the town fair", "Two tables are free. Helpers are needed for the afternoon.",
        "We take one table.", "Ask for helpers for the stall", 10},
    {"Insurance of the association", "The premium rises by nine pounds.", "The policy is renewed.",
        "Renew the public liability insurance", 30},
    {"Young people on the committee", "Nobody on the committee is under forty.",
        "Two younger members are invited to the next meeting as guests.", "Invite two younger members", 20},
    {"The Christmas letter to our partners", "The letter was late last year.",
        "It goes out in the first week of December.", "Draft the letter to both partners", 25},
    {"Accounts for the independent examiner", "The receipts of the summer are not in order yet.",
        "They are handed over by the end of the month.", "Hand the receipts to the examiner", 12},
    {"Grant of the town council", "The council asks for a short report on the last grant.",
        "The report is sent with photographs.", "Write the report on the grant", 15},
}};

// The day on which most of these fall; not valid: none.
QDate commonest(const QMap<QDate, int> &days)
{
    QDate best;
    for (auto it = days.cbegin(); it != days.cend(); ++it) {
        if (!best.isValid() || it.value() > days.value(best))
            best = it.key();
    }
    return best;
}

// The AGM of a year: the day on which most of its terms begin.
QDate agmOf(const QList<TermOfOffice> &terms, int year)
{
    QMap<QDate, int> days;
    for (const TermOfOffice &term : terms) {
        if (term.how == u"elected" && term.fromOn.isValid() && term.fromOn.year() == year)
            ++days[term.fromOn];
    }
    const QDate day = commonest(days);
    return day.isValid() && days.value(day) >= 2 ? day : QDate();
}

QDate nextAgmOf(const QList<TermOfOffice> &terms, QDate today)
{
    QMap<QDate, int> days;
    for (const TermOfOffice &term : terms) {
        if (term.untilOn > today && term.untilOn <= today.addMonths(13))
            ++days[term.untilOn];
    }
    return commonest(days);
}

QDate secondTuesday(int year, int month)
{
    QDate day(year, month, 8);
    while (day.dayOfWeek() != Qt::Tuesday)
        day = day.addDays(1);
    return day;
}

class Writer
{
public:
    Writer(Edit &edit, const QList<CommitteeRole> &roles, const QList<TermOfOffice> &terms, QDate today)
        : m_edit(edit)
        , m_roles(roles)
        , m_terms(terms)
        , m_today(today)
    {
    }

    void add()
    {
        QList<QDate> days;
        for (QDate month = m_today.addYears(-years); month <= m_today.addMonths(3);
             month = month.addMonths(1)) {
            if (month.month() == 8 || month.month() == 12)
                continue;
            const QDate day = secondTuesday(month.year(), month.month());
            if (day > m_today.addYears(-years) && (days.isEmpty() || days.last() <= m_today))
                days += day; // of those to come only the next one
        }
        int held = 0;
        for (const QDate day : std::as_const(days))
            held += day <= m_today;
        int past = 0;
        for (const QDate day : std::as_const(days)) {
            const bool coming = day > m_today;
            const int ago = coming ? -1 : held - ++past; // 0: the last one
            addCommittee(day, ago);
        }
        for (int year = m_today.year() - years + 1; year <= m_today.year(); ++year) {
            const QDate day = agmOf(m_terms, year);
            if (day.isValid() && day <= m_today)
                addAgm(day, true);
        }
        const QDate next = nextAgmOf(m_terms, m_today);
        if (next.isValid())
            addAgm(next, false);
    }

private:
    Id<Person> holder(QStringView name, const Sitting &sitting) const
    {
        for (const CommitteeRole &role : m_roles) {
            if (!role.name.contains(name, Qt::CaseInsensitive))
                continue;
            for (const Sitter &sitter : sitting.sitters) {
                if (sitter.roles.contains(role.id))
                    return sitter.person;
            }
        }
        return sitting.sitters.isEmpty() ? Id<Person>() : sitting.sitters.first().person;
    }
    Id<Person> chairOf(const Sitting &sitting) const
    {
        for (const CommitteeRole &role : m_roles) {
            if (role.name.compare(u"chair", Qt::CaseInsensitive) != 0)
                continue;
            for (const Sitter &sitter : sitting.sitters) {
                if (sitter.roles.contains(role.id))
                    return sitter.person;
            }
        }
        return holder(u"chair", sitting);
    }

    Meeting begun(QDate day, const QString &kind)
    {
        Meeting meeting;
        meeting.id = Id<Meeting>(firstMeeting + ++m_meetings);
        meeting.kind = kind;
        meeting.heldOn = day;
        meeting.starts = u"19:30"_s;
        meeting.place = u"Clubhouse, Mill Lane"_s;
        return meeting;
    }

    AgendaItem item(const Meeting &meeting, const char *title, bool standing, const char *said = "")
    {
        AgendaItem one;
        one.id = Id<AgendaItem>(firstItem + ++m_items);
        one.meeting = meeting.id;
        one.position = ++m_position;
        one.title = QString::fromUtf8(title);
        one.standing = standing;
        one.minutes = QString::fromUtf8(said);
        return one;
    }

    void addCommittee(QDate day, int ago)
    {
        const Sitting sitting = sittingOn(m_roles, m_terms, day);
        Meeting meeting = begun(day, u"committee"_s);
        const bool isHeld = ago >= 0;
        const bool written = isHeld && ago < minuted;
        if (isHeld) {
            meeting.ends = ago % 3 == 1 ? u"21:40"_s : u"21:10"_s;
            meeting.noticeOn = day.addDays(-15);
            meeting.chair = chairOf(sitting);
            meeting.minutedBy = holder(u"secretary", sitting);
            if (ago > 0)
                meeting.approvedOn = day.addDays(28);
        }
        m_edit.add(meeting);
        m_position = 0;
        const Topic &topic = topics.at(size_t(m_meetings) % topics.size());
        const char *money = ago % 2 == 0
            ? "The balance is £3,412; two grants are still to come."
            : "The balance is £3,870. The treasurer asked for help with the accounts.";
        m_edit.add(item(meeting, "Apologies for absence", true, written ? "The apologies were noted." : ""));
        AgendaItem minutes = item(meeting, "Minutes of the last meeting", true,
            written ? "The minutes were agreed and signed." : "");
        m_edit.add(minutes);
        m_edit.add(
            item(meeting, "Matters arising", true, written ? "The open actions were gone through." : ""));
        m_edit.add(item(meeting, "Report of the treasurer", true, written ? money : ""));
        m_edit.add(item(meeting, "Membership", true, written ? "Two joined, one left." : ""));
        AgendaItem special = item(meeting, topic.title, false, written ? topic.said : "");
        if (written)
            special.decision = QString::fromUtf8(topic.decided);
        m_edit.add(special);
        m_edit.add(item(meeting, "Any other business", true, written ? "There was none." : ""));
        m_edit.add(
            item(meeting, "Date of the next meeting", true, written ? "The second Tuesday, as usual." : ""));
        if (!isHeld)
            return;
        attend(meeting, sitting, ago);
        addAction(meeting, special, topic, sitting, ago);
    }

    // Somebody without office has been missing of late; others now and then.
    void attend(const Meeting &meeting, const Sitting &sitting, int ago)
    {
        Id<Person> missing;
        for (const Sitter &sitter : sittingOn(m_roles, m_terms, m_today).sitters) {
            if (!sitter.officer && !sitter.coopted)
                missing = sitter.person;
        }
        int seat = 0;
        for (const Sitter &sitter : sitting.sitters) {
            ++seat;
            Attendance one;
            one.id = Id<Attendance>(firstAttendance + ++m_attendances);
            one.meeting = meeting.id;
            one.person = sitter.person;
            const int chance = int((m_meetings * 7 + seat * 11) % 13);
            one.presence = chance == 3         ? u"apologies"_s
                : chance == 8 && seat % 3 == 0 ? u"absent"_s
                                               : u"present"_s;
            if (sitter.person == missing)
                one.presence = ago < missedByOne ? u"absent"_s : u"present"_s;
            if (sitter.person == meeting.chair || sitter.person == meeting.minutedBy)
                one.presence = u"present"_s;
            m_edit.add(one);
        }
    }

    void addAction(const Meeting &meeting, const AgendaItem &special, const Topic &topic,
        const Sitting &sitting, int ago)
    {
        ActionPoint action;
        action.id = Id<ActionPoint>(firstAction + ++m_actions);
        action.meeting = meeting.id;
        action.item = special.id;
        action.what = QString::fromUtf8(topic.action);
        if (sitting.sitters.isEmpty())
            return;
        const bool money = topic.days <= 15 || m_meetings % 3 == 0; // as ever, the treasurer
        action.owner = money ? holder(u"treasurer", sitting)
                             : sitting.sitters.at(m_meetings % sitting.sitters.size()).person;
        action.dueOn = meeting.heldOn.addDays(topic.days);
        const bool open = ago < 2 || ago == 4;
        if (!open)
            action.doneOn = std::min(action.dueOn.addDays(m_actions % 9 - 3), m_today);
        m_edit.add(action);
        if (ago != 0)
            return;
        ActionPoint second = action;
        second.id = Id<ActionPoint>(firstAction + ++m_actions);
        second.what = u"Send the list of hosts to the treasurer"_s;
        second.owner = holder(u"secretary", sitting);
        second.dueOn = m_today.addDays(6);
        m_edit.add(second);
    }

    void addAgm(QDate day, bool isHeld)
    {
        Meeting meeting = begun(day, u"agm"_s);
        meeting.place = u"Parish Hall, Church Street"_s;
        const Sitting sitting = sittingOn(m_roles, m_terms, day.addDays(-1));
        if (isHeld) {
            meeting.noticeOn = day.addDays(-30);
            meeting.ends = u"21:00"_s;
            meeting.chair = chairOf(sitting);
            meeting.minutedBy = holder(u"secretary", sitting);
            meeting.membersPresent = 41 + m_meetings % 9;
            meeting.minutes = u"The officers and the committee were elected as in the list of terms."_s;
        }
        m_edit.add(meeting);
        m_position = 0;
        for (const char *title : {"Welcome", "Apologies for absence", "Minutes of the last meeting",
                 "Matters arising", "Report of the chair", "Report of the treasurer and accounts of the year",
                 "Subscriptions of the coming year", "Election of officers and committee",
                 "Appointment of the independent examiner", "Any other business"})
            m_edit.add(item(meeting, title, true));
    }

    Edit &m_edit;
    const QList<CommitteeRole> &m_roles;
    const QList<TermOfOffice> &m_terms;
    QDate m_today;
    qint64 m_meetings = 0;
    qint64 m_items = 0;
    qint64 m_attendances = 0;
    qint64 m_actions = 0;
    qint64 m_position = 0;
};

} // namespace

void addSampleMeetings(
    Edit &edit, const QList<CommitteeRole> &roles, const QList<TermOfOffice> &terms, QDate today)
{
    Writer(edit, roles, terms, today).add();
}

} // namespace twinbook
