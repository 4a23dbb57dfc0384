// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_party.h"

#include "visit_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

} // namespace

template <>
const Record<VisitParty> &recordOf<VisitParty>()
{
    using R = VisitParty;
    static const Record<VisitParty> record =
        Record<VisitParty>("visit_party", "Visits", QT_TRANSLATE_NOOP("Visits", "Party"),
            QT_TRANSLATE_NOOP("Visits", "Parties"))
            .link("visit", &R::visit, QT_TRANSLATE_NOOP("Visits", "Visit"), "visit")
            .text("name", &R::name, QT_TRANSLATE_NOOP("Visits", "Name of the party"))
            .searched()
            .choice("kind", &R::kind, QT_TRANSLATE_NOOP("Visits", "Kind of party"), partyKinds())
            .text("wanted_host", &R::wantedHost, QT_TRANSLATE_NOOP("Visits", "Host they wish for"))
            .searched()
            .link("host", &R::host, QT_TRANSLATE_NOOP("Visits", "Stays with"), "host_offer")
            .flag("locked", &R::locked, QT_TRANSLATE_NOOP("Visits", "Placed by hand"))
            .flag("left_unplaced", &R::leftUnplaced, QT_TRANSLATE_NOOP("Visits", "Needs no host"))
            .link("near", &R::near, QT_TRANSLATE_NOOP("Visits", "Would like to be near"), "visit_party")
            .link("apart_from", &R::apartFrom, QT_TRANSLATE_NOOP("Visits", "Not in one house with"),
                "visit_party")
            .flag("may_share", &R::mayShare,
                QT_TRANSLATE_NOOP("Visits", "Would share a room with somebody else"))
            .flag("vetted_only", &R::vettedOnly, QT_TRANSLATE_NOOP("Visits", "Only with a checked host"))
            .flag("stay_near", &R::stayNear, QT_TRANSLATE_NOOP("Visits", "Close to the meeting place"))
            .integer("priority", &R::priority, QT_TRANSLATE_NOOP("Visits", "Priority"))
            .text(
                "host_note", &R::hostNote, QT_TRANSLATE_NOOP("Visits", "Note for the hosts"), Kind::LongText)
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Visits", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &r) { return r.name; })
            .sortedBy([](const R &r) { return r.name; });
    return record;
}

template <>
const Record<Traveller> &recordOf<Traveller>()
{
    using R = Traveller;
    static const Record<Traveller> record =
        Record<Traveller>("traveller", "Visits", QT_TRANSLATE_NOOP("Visits", "Traveller"),
            QT_TRANSLATE_NOOP("Visits", "Travellers"))
            .link("visit", &R::visit, QT_TRANSLATE_NOOP("Visits", "Visit"), "visit")
            .link("person", &R::person, QT_TRANSLATE_NOOP("Visits", "Person"), "person")
            .link("party", &R::party, QT_TRANSLATE_NOOP("Visits", "Party"), "visit_party")
            .choice("role", &R::role, QT_TRANSLATE_NOOP("Visits", "Role"), travellerRoles())
            .choice("status", &R::status, QT_TRANSLATE_NOOP("Visits", "Status"), travellerStatuses())
            .date("cancelled_on", &R::cancelledOn, QT_TRANSLATE_NOOP("Visits", "Cancelled on"))
            .date("waiting_since", &R::waitingSince, QT_TRANSLATE_NOOP("Visits", "Waiting since"))
            .link("fee", &R::fee, QT_TRANSLATE_NOOP("Visits", "Fee"), "visit_fee")
            .date("arrives_on", &R::arrivesOn, QT_TRANSLATE_NOOP("Visits", "Arrives on"))
            .date("leaves_on", &R::leavesOn, QT_TRANSLATE_NOOP("Visits", "Leaves on"))
            .integer("room", &R::room, QT_TRANSLATE_NOOP("Visits", "Room"))
            .flag("one_bed", &R::oneBed, QT_TRANSLATE_NOOP("Visits", "Shares a double bed"))
            .text("shares_with", &R::sharesWith, QT_TRANSLATE_NOOP("Visits", "Would like to share with"))
            .searched()
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Visits", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &) { return Words::tr("Traveller"); })
            .sortedBy([](const R &) { return QString(); });
    return record;
}

template <>
const Record<VisitPayment> &recordOf<VisitPayment>()
{
    using R = VisitPayment;
    static const Record<VisitPayment> record =
        Record<VisitPayment>("visit_payment", "Visits", QT_TRANSLATE_NOOP("Visits", "Payment for a visit"),
            QT_TRANSLATE_NOOP("Visits", "Payments for visits"))
            .link("traveller", &R::traveller, QT_TRANSLATE_NOOP("Visits", "Traveller"), "traveller")
            .date("paid_on", &R::paidOn, QT_TRANSLATE_NOOP("Visits", "Paid on"))
            .money("amount", &R::amount, QT_TRANSLATE_NOOP("Visits", "Amount"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Visits", "Notes"))
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &) { return Words::tr("Payment for a visit"); })
            .sortedBy([](const R &) { return QString(); });
    return record;
}

template <>
const Record<VisitAnswer> &recordOf<VisitAnswer>()
{
    using R = VisitAnswer;
    static const Record<VisitAnswer> record =
        Record<VisitAnswer>("visit_answer", "Visits", QT_TRANSLATE_NOOP("Visits", "Answer"),
            QT_TRANSLATE_NOOP("Visits", "Answers"))
            .link("traveller", &R::traveller, QT_TRANSLATE_NOOP("Visits", "Traveller"), "traveller")
            .link("question", &R::question, QT_TRANSLATE_NOOP("Visits", "Question"), "visit_question")
            .text("answer", &R::answer, QT_TRANSLATE_NOOP("Visits", "Answer"))
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &r) { return r.answer; })
            .sortedBy([](const R &r) { return r.answer; });
    return record;
}

Problems check(const VisitParty &party)
{
    Problems problems;
    if (!party.visit.isValid())
        problems += {u"visit"_s, Words::tr("Please choose the visit.")};
    if (party.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please give the party a name, such as the family's.")};
    if (party.near.isValid() && party.near == party.id)
        problems += {u"near"_s, Words::tr("Please choose another party than this one.")};
    if (party.apartFrom.isValid() && party.apartFrom == party.id)
        problems += {u"apart_from"_s, Words::tr("Please choose another party than this one.")};
    if (party.leftUnplaced && party.host.isValid())
        problems += {u"left_unplaced"_s, Words::tr("The party has a host: please take it out there first.")};
    return problems;
}

Problems check(const Traveller &traveller, const Visit &visit)
{
    Problems problems;
    if (!traveller.visit.isValid())
        problems += {u"visit"_s, Words::tr("Please choose the visit.")};
    if (!traveller.person.isValid())
        problems += {u"person"_s, Words::tr("Please choose who travels.")};
    if (traveller.arrivesOn.isValid() && visit.untilOn.isValid() && traveller.arrivesOn >= visit.untilOn)
        problems += {u"arrives_on"_s, Words::tr("On this day the visit is over.")};
    if (traveller.leavesOn.isValid() && visit.fromOn.isValid() && traveller.leavesOn <= visit.fromOn)
        problems += {u"leaves_on"_s, Words::tr("On this day the visit has not begun.")};
    if (traveller.arrivesOn.isValid() && traveller.leavesOn.isValid()
        && traveller.leavesOn <= traveller.arrivesOn)
        problems += {u"leaves_on"_s, Words::tr("They would leave before they arrive.")};
    if (traveller.room < 0)
        problems += {u"room"_s, Words::tr("This number cannot be below nought.")};
    return problems;
}

Problems check(const VisitPayment &payment, QDate today)
{
    Problems problems;
    if (!payment.traveller.isValid())
        problems += {u"traveller"_s, Words::tr("Please choose who paid.")};
    if (payment.amount == 0)
        problems += {u"amount"_s, Words::tr("Please write how much was paid.")};
    if (payment.paidOn.isValid() && payment.paidOn > today)
        problems += {u"paid_on"_s, Words::tr("This day is still to come.")};
    return problems;
}

Problems check(const VisitAnswer &answer)
{
    Problems problems;
    if (!answer.traveller.isValid())
        problems += {u"traveller"_s, Words::tr("Please choose who answers.")};
    if (!answer.question.isValid())
        problems += {u"question"_s, Words::tr("Please choose the question.")};
    return problems;
}

} // namespace twinbook
