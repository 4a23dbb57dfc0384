// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit.h"

#include "visit_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int longestVisit = 60; // days

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

} // namespace

template <>
const Record<Visit> &recordOf<Visit>()
{
    using R = Visit;
    static const Record<Visit> record =
        Record<Visit>(
            "visit", "Visits", QT_TRANSLATE_NOOP("Visits", "Visit"), QT_TRANSLATE_NOOP("Visits", "Visits"))
            .text("name", &R::name, QT_TRANSLATE_NOOP("Visits", "Name"))
            .searched()
            .link("link", &R::link, QT_TRANSLATE_NOOP("Visits", "Link"), "town_link")
            .choice("direction", &R::direction, QT_TRANSLATE_NOOP("Visits", "Direction"), visitDirections())
            .date("from_on", &R::fromOn, QT_TRANSLATE_NOOP("Visits", "First day"))
            .date("until_on", &R::untilOn, QT_TRANSLATE_NOOP("Visits", "Last day"))
            .choice("kind", &R::kind, QT_TRANSLATE_NOOP("Visits", "Kind of visit"), visitKinds())
            .choice("status", &R::status, QT_TRANSLATE_NOOP("Visits", "Status"), visitStatuses())
            .text("purpose", &R::purpose, QT_TRANSLATE_NOOP("Visits", "Purpose"), Kind::LongText)
            .searched()
            .text("benefit", &R::benefit, QT_TRANSLATE_NOOP("Visits", "Expected benefit"), Kind::LongText)
            .searched()
            .date("approved_on", &R::approvedOn, QT_TRANSLATE_NOOP("Visits", "Approved on"))
            .text("approved_by", &R::approvedBy, QT_TRANSLATE_NOOP("Visits", "Approved by"))
            .link("organiser", &R::organiser, QT_TRANSLATE_NOOP("Visits", "Organiser"), "person")
            .integer("places", &R::places, QT_TRANSLATE_NOOP("Visits", "Places for travellers"))
            .date("booking_until", &R::bookingUntil, QT_TRANSLATE_NOOP("Visits", "Booking until"))
            .text("price_notes", &R::priceNotes, QT_TRANSLATE_NOOP("Visits", "What the price covers"),
                Kind::LongText)
            .text("currency", &R::currency, QT_TRANSLATE_NOOP("Visits", "Currency of the fees"))
            .flag("members_only", &R::membersOnly, QT_TRANSLATE_NOOP("Visits", "Only for paid-up members"))
            .text("meeting_place", &R::meetingPlace, QT_TRANSLATE_NOOP("Visits", "Meeting place"))
            .searched()
            .link("template_of", &R::templateOf, QT_TRANSLATE_NOOP("Visits", "Copied from"), "visit")
            .integer("sequence", &R::sequence, QT_TRANSLATE_NOOP("Visits", "Version of the calendar entry"))
            .text("weights", &R::weights, QT_TRANSLATE_NOOP("Visits", "What counts in the placement"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Visits", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &r) { return r.name; })
            .sortedBy([](const R &r) { return r.fromOn.toString(Qt::ISODate); });
    return record;
}

template <>
const Record<VisitFee> &recordOf<VisitFee>()
{
    using R = VisitFee;
    static const Record<VisitFee> record =
        Record<VisitFee>(
            "visit_fee", "Visits", QT_TRANSLATE_NOOP("Visits", "Fee"), QT_TRANSLATE_NOOP("Visits", "Fees"))
            .link("visit", &R::visit, QT_TRANSLATE_NOOP("Visits", "Visit"), "visit")
            .text("name", &R::name, QT_TRANSLATE_NOOP("Visits", "Fee"))
            .searched()
            .choice("who", &R::who, QT_TRANSLATE_NOOP("Visits", "For"), feeGroups())
            .money("amount", &R::amount, QT_TRANSLATE_NOOP("Visits", "Whole price"))
            .money("deposit", &R::deposit, QT_TRANSLATE_NOOP("Visits", "Deposit"))
            .date("deposit_due", &R::depositDue, QT_TRANSLATE_NOOP("Visits", "Deposit due by"))
            .date("balance_due", &R::balanceDue, QT_TRANSLATE_NOOP("Visits", "Rest due by"))
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &r) { return r.name; })
            .sortedBy([](const R &r) { return r.name; });
    return record;
}

template <>
const Record<VisitQuestion> &recordOf<VisitQuestion>()
{
    using R = VisitQuestion;
    static const Record<VisitQuestion> record =
        Record<VisitQuestion>("visit_question", "Visits", QT_TRANSLATE_NOOP("Visits", "Question"),
            QT_TRANSLATE_NOOP("Visits", "Questions"))
            .link("visit", &R::visit, QT_TRANSLATE_NOOP("Visits", "Visit"), "visit")
            .integer("position", &R::position, QT_TRANSLATE_NOOP("Visits", "Position"))
            .text("question", &R::question, QT_TRANSLATE_NOOP("Visits", "Question"))
            .searched()
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Visits", "Notes"), Kind::LongText)
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &r) { return r.question; })
            .sortedBy([](const R &r) { return r.question; });
    return record;
}

Problems check(const Visit &visit, QDate today)
{
    Problems problems;
    if (visit.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please give the visit a name, such as “Easter in Altenbrück”.")};
    if (visit.fromOn.isValid() && visit.untilOn.isValid() && visit.untilOn < visit.fromOn)
        problems += {u"until_on"_s, Words::tr("The visit ends before it begins.")};
    if (visit.fromOn.isValid() && visit.untilOn.isValid()
        && visit.fromOn.daysTo(visit.untilOn) > longestVisit)
        problems += {u"until_on"_s, Words::tr("A visit may last 60 days at most.")};
    if (visit.approvedOn.isValid() && visit.approvedOn > today)
        problems += {u"approved_on"_s, Words::tr("This day is still to come.")};
    if (visit.places < 0)
        problems += {u"places"_s, Words::tr("This number cannot be below nought.")};
    if (visit.bookingUntil.isValid() && visit.fromOn.isValid() && visit.bookingUntil > visit.fromOn)
        problems += {u"booking_until"_s, Words::tr("Booking ends after the visit has begun.")};
    if (visit.templateOf.isValid() && visit.templateOf == visit.id)
        problems += {u"template_of"_s, Words::tr("A visit cannot be copied from itself.")};
    return problems;
}

Problems check(const VisitFee &fee)
{
    Problems problems;
    if (!fee.visit.isValid())
        problems += {u"visit"_s, Words::tr("Please choose the visit.")};
    if (fee.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please give the fee a name, such as “Adult”.")};
    if (fee.amount < 0)
        problems += {u"amount"_s, Words::tr("This amount cannot be below nought.")};
    if (fee.deposit < 0 || fee.deposit > fee.amount)
        problems += {u"deposit"_s, Words::tr("The deposit is more than the whole price.")};
    if (fee.depositDue.isValid() && fee.balanceDue.isValid() && fee.balanceDue < fee.depositDue)
        problems += {u"balance_due"_s, Words::tr("The rest is due before the deposit.")};
    return problems;
}

Problems check(const VisitQuestion &question)
{
    Problems problems;
    if (!question.visit.isValid())
        problems += {u"visit"_s, Words::tr("Please choose the visit.")};
    if (question.question.trimmed().isEmpty())
        problems += {u"question"_s, Words::tr("Please write the question.")};
    return problems;
}

int nightsOf(const Visit &visit)
{
    if (!visit.fromOn.isValid() || !visit.untilOn.isValid())
        return 0;
    return std::max(1, int(visit.fromOn.daysTo(visit.untilOn)));
}

} // namespace twinbook
