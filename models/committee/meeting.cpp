// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting.h"

#include <QCoreApplication>
#include <QTime>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Committee)
};

const QList<Choice> &meetingChoices()
{
    static const QList<Choice> all{{u"committee"_s, QT_TRANSLATE_NOOP("Committee", "committee meeting")},
        {u"agm"_s, QT_TRANSLATE_NOOP("Committee", "annual general meeting")},
        {u"egm"_s, QT_TRANSLATE_NOOP("Committee", "extraordinary general meeting")},
        {u"joint"_s, QT_TRANSLATE_NOOP("Committee", "joint meeting with a partner")},
        {u"working"_s, QT_TRANSLATE_NOOP("Committee", "working group")}};
    return all;
}

const QList<Choice> &presenceChoices()
{
    static const QList<Choice> all{{u"present"_s, QT_TRANSLATE_NOOP("Committee", "present")},
        {u"apologies"_s, QT_TRANSLATE_NOOP("Committee", "apologies")},
        {u"absent"_s, QT_TRANSLATE_NOOP("Committee", "absent without apologies")},
        {u"guest"_s, QT_TRANSLATE_NOOP("Committee", "guest")}};
    return all;
}

QString titleOf(const Meeting &r)
{
    return recordOf<Meeting>().choiceLabel(*recordOf<Meeting>().find(QStringLiteral("kind")), r.kind);
}

QString titleOf(const AgendaItem &r)
{
    return r.title;
}

QString titleOf(const Attendance &)
{
    return Words::tr("Attendance");
}

QString titleOf(const ActionPoint &r)
{
    return r.what;
}

} // namespace

template <>
const Record<Meeting> &recordOf<Meeting>()
{
    using R = Meeting;
    static const Record<Meeting> record =
        Record<Meeting>("meeting", "Committee", QT_TRANSLATE_NOOP("Committee", "Meeting"),
            QT_TRANSLATE_NOOP("Committee", "Meetings"))
            .choice("kind", &R::kind, QT_TRANSLATE_NOOP("Committee", "Kind"), meetingChoices())
            .date("held_on", &R::heldOn, QT_TRANSLATE_NOOP("Committee", "Day"))
            .text("starts", &R::starts, QT_TRANSLATE_NOOP("Committee", "Begins at"))
            .text("ends", &R::ends, QT_TRANSLATE_NOOP("Committee", "Ends at"))
            .text("place", &R::place, QT_TRANSLATE_NOOP("Committee", "Place"))
            .searched()
            .date("notice_on", &R::noticeOn, QT_TRANSLATE_NOOP("Committee", "Notice sent on"))
            .link("chair", &R::chair, QT_TRANSLATE_NOOP("Committee", "In the chair"), "person")
            .link("minuted_by", &R::minutedBy, QT_TRANSLATE_NOOP("Committee", "Minutes by"), "person")
            .text(
                "minutes", &R::minutes, QT_TRANSLATE_NOOP("Committee", "Minutes in general"), Kind::LongText)
            .searched()
            .date("approved_on", &R::approvedOn, QT_TRANSLATE_NOOP("Committee", "Minutes approved on"))
            .integer("members_present", &R::membersPresent, QT_TRANSLATE_NOOP("Committee", "Members present"))
            .integer("sequence", &R::sequence, QT_TRANSLATE_NOOP("Committee", "Changes sent out"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"), Kind::LongText)
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return r.heldOn.toString(Qt::ISODate); });
    return record;
}

template <>
const Record<AgendaItem> &recordOf<AgendaItem>()
{
    using R = AgendaItem;
    static const Record<AgendaItem> record =
        Record<AgendaItem>("agenda_item", "Committee", QT_TRANSLATE_NOOP("Committee", "Agenda item"),
            QT_TRANSLATE_NOOP("Committee", "Agenda"))
            .link("meeting", &R::meeting, QT_TRANSLATE_NOOP("Committee", "Meeting"), "meeting")
            .integer("position", &R::position, QT_TRANSLATE_NOOP("Committee", "Number"))
            .text("title", &R::title, QT_TRANSLATE_NOOP("Committee", "Item"))
            .searched()
            .text("papers", &R::papers, QT_TRANSLATE_NOOP("Committee", "Papers and remarks"), Kind::LongText)
            .text("minutes", &R::minutes, QT_TRANSLATE_NOOP("Committee", "What was said"), Kind::LongText)
            .searched()
            .text(
                "decision", &R::decision, QT_TRANSLATE_NOOP("Committee", "What was decided"), Kind::LongText)
            .searched()
            .flag("standing", &R::standing, QT_TRANSLATE_NOOP("Committee", "Comes back every time"))
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return QString::number(r.position).rightJustified(4, u'0'); });
    return record;
}

template <>
const Record<Attendance> &recordOf<Attendance>()
{
    using R = Attendance;
    static const Record<Attendance> record =
        Record<Attendance>("attendance", "Committee", QT_TRANSLATE_NOOP("Committee", "Attendance"),
            QT_TRANSLATE_NOOP("Committee", "Attendance"))
            .link("meeting", &R::meeting, QT_TRANSLATE_NOOP("Committee", "Meeting"), "meeting")
            .link("person", &R::person, QT_TRANSLATE_NOOP("Committee", "Person"), "person")
            .choice("presence", &R::presence, QT_TRANSLATE_NOOP("Committee", "Was"), presenceChoices())
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Remark"))
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .searched()
            .sortedBy([](const R &r) { return titleOf(r); });
    return record;
}

template <>
const Record<ActionPoint> &recordOf<ActionPoint>()
{
    using R = ActionPoint;
    static const Record<ActionPoint> record =
        Record<ActionPoint>("action_point", "Committee", QT_TRANSLATE_NOOP("Committee", "Action"),
            QT_TRANSLATE_NOOP("Committee", "Actions"))
            .link("meeting", &R::meeting, QT_TRANSLATE_NOOP("Committee", "Meeting"), "meeting")
            .link("item", &R::item, QT_TRANSLATE_NOOP("Committee", "Agenda item"), "agenda_item")
            .text("what", &R::what, QT_TRANSLATE_NOOP("Committee", "What is to be done"))
            .searched()
            .link("owner", &R::owner, QT_TRANSLATE_NOOP("Committee", "Who"), "person")
            .link("role", &R::role, QT_TRANSLATE_NOOP("Committee", "In which role"), "committee_role")
            .date("due_on", &R::dueOn, QT_TRANSLATE_NOOP("Committee", "By"))
            .date("done_on", &R::doneOn, QT_TRANSLATE_NOOP("Committee", "Done on"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Committee", "Notes"))
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Committee", "Removed"))
            .titled([](const R &r) { return titleOf(r); })
            .sortedBy([](const R &r) { return r.dueOn.toString(Qt::ISODate); });
    return record;
}

Problems check(const Meeting &record)
{
    Problems problems;
    if (!record.heldOn.isValid())
        problems += {u"held_on"_s, Words::tr("Please write the day of the meeting.")};
    const auto time = [&](const char *field, const QString &text) {
        if (!text.isEmpty() && !QTime::fromString(text, u"H:mm"_s).isValid())
            problems += {QString::fromLatin1(field), Words::tr("Please write the time as 19:30.")};
    };
    time("starts", record.starts);
    time("ends", record.ends);
    const QTime starts = QTime::fromString(record.starts, u"H:mm"_s);
    const QTime ends = QTime::fromString(record.ends, u"H:mm"_s);
    if (starts.isValid() && ends.isValid() && ends <= starts)
        problems += {u"ends"_s, Words::tr("The meeting ends before it begins.")};
    if (record.noticeOn.isValid() && record.heldOn.isValid() && record.noticeOn > record.heldOn)
        problems += {u"notice_on"_s, Words::tr("The notice went out after the meeting.")};
    if (record.membersPresent < 0)
        problems += {u"members_present"_s, Words::tr("This number cannot be less than nothing.")};
    return problems;
}

Problems check(const AgendaItem &record)
{
    Problems problems;
    if (!record.meeting.isValid())
        problems += {u"meeting"_s, Words::tr("Please choose the meeting.")};
    if (record.title.trimmed().isEmpty())
        problems += {u"title"_s, Words::tr("Please give the item a title.")};
    return problems;
}

Problems check(const Attendance &record)
{
    Problems problems;
    if (!record.meeting.isValid())
        problems += {u"meeting"_s, Words::tr("Please choose the meeting.")};
    if (!record.person.isValid())
        problems += {u"person"_s, Words::tr("Please choose the person.")};
    return problems;
}

Problems check(const ActionPoint &record)
{
    Problems problems;
    if (record.what.trimmed().isEmpty())
        problems += {u"what"_s, Words::tr("Please say what is to be done.")};
    return problems;
}

} // namespace twinbook
