// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_reports.h"

#include "agenda_template.h"
#include "begun_report.h"
#include "candidates.h"
#include "committee_begun.h"
#include "dates.h"
#include "meeting_parts.h"
#include "people_queries.h"
#include "people_records.h"
#include "retirement.h"
#include "rotation_report.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgmPack)
};

constexpr int ballotsAtMost = 600; // of one role
constexpr int ballotsBeside = 3;
constexpr int yearsBeside = 4; // of the rotation plan, so that names fit
const QString box = u"☐ "_s;

void putPart(Report &report, const QString &title, const Blocks &blocks)
{
    if (!report.blocks.isEmpty())
        report.blocks += PageBreak{};
    report.blocks += Heading{title};
    report.blocks += blocks;
}

QStringList namesOf(const CommitteeBook &book, const QList<Id<Person>> &persons)
{
    QStringList names;
    for (const Id<Person> person : persons)
        names += book.name(person);
    return names;
}

Blocks standingDown(const CommitteeBook &book, const QList<Election> &elections, const QLocale &locale)
{
    Blocks blocks;
    ReportTable table;
    table.columns = {{Words::tr("Role"), ColumnKind::Text, 2},
        {Words::tr("Held until now by"), ColumnKind::Text, 2}, {Words::tr("Since"), ColumnKind::Date, 1.1},
        {Words::tr("Seats to fill"), ColumnKind::Integer, 1},
        {Words::tr("Would stand"), ColumnKind::Text, 3}};
    for (const Election &election : elections) {
        QStringList names;
        QDate since;
        for (const Holder &holder : election.ending) {
            names += book.name(holder.term.person);
            if (!since.isValid() || holder.term.fromOn < since)
                since = holder.term.fromOn;
        }
        table.rows += QList<Cell>{Cell(election.role.name),
            names.isEmpty() ? Cell(Words::tr("vacant")) : Cell::list(names), Cell(since), Cell(election.free),
            election.candidates.isEmpty() ? Cell(Words::tr("nobody yet"))
                                          : Cell::list(namesOf(book, election.candidates))};
    }
    if (table.rows.isEmpty())
        blocks += Paragraph{Words::tr("No term ends at this meeting.")};
    else
        blocks += table;
    const std::optional<Retirement> retirement = retiring(book);
    if (retirement && retirement->number > 0) {
        blocks += Heading{Words::tr("Standing down by the constitution"), 2};
        if (!retirement->certain.isEmpty())
            blocks += Paragraph{Words::tr("Longest in office since their election: %1.")
                                    .arg(locale.createSeparatedList(namesOf(book, retirement->certain)))};
        if (!retirement->byLot.isEmpty())
            blocks +=
                Paragraph{Words::tr("Lots are drawn for %n more among: %1.", nullptr, retirement->fromLot)
                              .arg(locale.createSeparatedList(namesOf(book, retirement->byLot)))};
    }
    return blocks;
}

Blocks nominationForm(const MeetingFolder &folder, const QLocale &locale)
{
    ReportTable form;
    form.columns = {{{}, ColumnKind::Text, 1}, {{}, ColumnKind::Text, 2}};
    const auto field = [&](const QString &label) {
        form.rows += QList<Cell>{Cell::list({label, u" "_s}), Cell()};
    };
    field(Words::tr("I nominate (name)"));
    field(Words::tr("for the role of"));
    field(Words::tr("Proposed by (name and signature)"));
    field(Words::tr("Seconded by (name and signature)"));
    field(Words::tr("I am willing to stand (signature of the person nominated)"));
    field(Words::tr("Day"));
    Blocks blocks;
    blocks += Paragraph{Words::tr("For the election at the %1.").arg(meetingTitle(folder.meeting, locale))};
    blocks += form;
    return blocks;
}

Blocks membershipByCategory(const Store &store, QDate today)
{
    QMap<QString, qint64> members;
    for (const Person &person : personsById(store, memberIds(store, today)))
        ++members[person.category];
    ReportTable table;
    table.columns = {
        {Words::tr("Membership"), ColumnKind::Text, 3}, {Words::tr("Members"), ColumnKind::Integer, 1}};
    qint64 all = 0;
    for (auto it = members.cbegin(); it != members.cend(); ++it) {
        table.rows += QList<Cell>{
            Cell(it.key().isEmpty() ? Words::tr("without a category") : it.key()), Cell(it.value())};
        all += it.value();
    }
    table.totals = {Cell(Words::tr("Together")), Cell(all)};
    Blocks blocks{table};
    blocks += Paragraph{Words::tr("%n of them have a vote.", nullptr, int(votingMembers(store, today)))};
    return blocks;
}

// The adopted plan, else the newest draft.
std::optional<KeptRotation> planToShow(const Store &store, QDate today)
{
    const QList<RotationPlan> plans = rotationPlans(store);
    for (const QString &status : {u"adopted"_s, u"draft"_s})
        for (const RotationPlan &plan : plans)
            if (plan.status == status)
                return keptRotation(store, plan.id, today);
    return std::nullopt;
}

Blocks rotation(const Store &store, QDate today)
{
    const std::optional<KeptRotation> kept = planToShow(store, today);
    if (!kept)
        return {Paragraph{Words::tr("No rotation plan has been made yet.")}};
    Blocks blocks{Paragraph{kept->plan.status == u"adopted"
            ? Words::tr("The plan of the committee for the coming years.")
            : Words::tr("A draft: nothing is decided yet, and nobody is bound by it.")}};
    return blocks + boardBlocks(rotationBoard(kept->request, kept->holders), yearsBeside);
}

// Several to a page, to be cut apart: a row of the table is never parted.
Blocks ballots(const Election &election, const CommitteeBook &book, qint64 voters)
{
    QStringList paper{Words::tr("Ballot paper"), election.role.name,
        Words::tr("Please choose %n at most.", nullptr, int(election.free)), QString()};
    for (const QString &name : namesOf(book, election.candidates))
        paper += box + name;
    paper += QString();
    ReportTable table;
    for (int i = 0; i < ballotsBeside; ++i)
        table.columns += ReportColumn{};
    const int rows = int((std::clamp<qint64>(voters, 1, ballotsAtMost) + ballotsBeside - 1) / ballotsBeside);
    for (int i = 0; i < rows; ++i) {
        QList<Cell> row;
        for (int beside = 0; beside < ballotsBeside; ++beside)
            row += Cell::list(paper);
        table.rows += row;
    }
    return {table};
}

MeetingFolder agmToPrepare(const Store &store, const MeetingAsked &asked)
{
    std::optional<Meeting> agm = nextMeeting(store, asked.today, asked.period, {u"agm"_s});
    if (!agm || (asked.period == Period() && agm->heldOn < asked.today)) {
        agm = Meeting();
        agm->kind = u"agm"_s;
        agm->heldOn = nextAgm(store, asked.today);
    }
    MeetingFolder folder = folderFor(store, *agm);
    if (folder.agenda.isEmpty())
        folder.agenda = agendaFor(*agm, agendaSource(store, *agm), asked.locale);
    return folder;
}

} // namespace

Report agmPack(const Store &store, const MeetingAsked &asked)
{
    const MeetingFolder folder = agmToPrepare(store, asked);
    const CommitteeBook book = readCommittee(store, asked.today);
    const QList<Election> elections = electionsAt(book, store, folder.meeting.heldOn);
    const qint64 voters = votingMembers(store, asked.today);
    Report report =
        begunReport(store, Words::tr("Papers for the annual general meeting"), u"agm-pack"_s, asked.today);
    report.subtitle = dayAndPlace(folder.meeting, asked.locale);
    report.landscape = false;
    MeetingFolder withoutAgenda = folder;
    withoutAgenda.agenda.clear();
    Blocks notice = noticeBlocks(withoutAgenda, store, asked.today, asked.locale);
    if (!folder.meeting.id.isValid())
        notice.prepend(
            Paragraph{Words::tr("Not yet for sending: no annual general meeting is in the book, so "
                                "the usual day stands here. Add the meeting, then make these "
                                "papers again."),
                true});
    putPart(report, Words::tr("Notice"), notice);
    putPart(report, Words::tr("Agenda"), agendaBlocks(folder));
    putPart(report, Words::tr("Who stands down, and who would stand"),
        standingDown(book, elections, asked.locale));
    putPart(report, Words::tr("Nomination form"), nominationForm(folder, asked.locale));
    putPart(report, Words::tr("Membership by category"), membershipByCategory(store, asked.today));
    putPart(report, Words::tr("Rotation plan"), rotation(store, asked.today));
    putPart(report, Words::tr("Attendance sheet"), attendanceBlocks(folder, store, asked.today));
    bool contested = false;
    for (const Election &election : elections) {
        if (!election.isContested())
            continue;
        contested = true;
        putPart(
            report, Words::tr("Ballot papers: %1").arg(election.role.name), ballots(election, book, voters));
    }
    if (!contested)
        putPart(report, Words::tr("Ballot papers"),
            {Paragraph{Words::tr(
                "No role has more candidates than seats: the meeting can vote by a show of hands.")}});
    return report;
}

} // namespace twinbook
