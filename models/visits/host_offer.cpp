// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "host_offer.h"

#include "visit_words.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 mostRooms = 99;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

} // namespace

template <>
const Record<HostOffer> &recordOf<HostOffer>()
{
    using R = HostOffer;
    static const Record<HostOffer> record =
        Record<HostOffer>(
            "host_offer", "Visits", QT_TRANSLATE_NOOP("Visits", "Host"), QT_TRANSLATE_NOOP("Visits", "Hosts"))
            .link("visit", &R::visit, QT_TRANSLATE_NOOP("Visits", "Visit"), "visit")
            .link("household", &R::household, QT_TRANSLATE_NOOP("Visits", "Household"), "household")
            .choice("status", &R::status, QT_TRANSLATE_NOOP("Visits", "Answer"), offerStatuses())
            .date("asked_on", &R::askedOn, QT_TRANSLATE_NOOP("Visits", "Asked on"))
            .integer("singles", &R::singles, QT_TRANSLATE_NOOP("Visits", "Rooms with a single bed"))
            .integer("doubles", &R::doubles, QT_TRANSLATE_NOOP("Visits", "Rooms with a double bed"))
            .integer("twins", &R::twins, QT_TRANSLATE_NOOP("Visits", "Rooms with two beds"))
            .integer("sofas", &R::sofas, QT_TRANSLATE_NOOP("Visits", "Places on a sofa bed"))
            .integer("max_guests", &R::maxGuests, QT_TRANSLATE_NOOP("Visits", "At most so many guests"))
            .integer("comfortable", &R::comfortable, QT_TRANSLATE_NOOP("Visits", "Guests they like to have"))
            .date("from_on", &R::fromOn, QT_TRANSLATE_NOOP("Visits", "At home from"))
            .date("until_on", &R::untilOn, QT_TRANSLATE_NOOP("Visits", "At home until"))
            .choice("takes", &R::takes, QT_TRANSLATE_NOOP("Visits", "Would take"), offerTakes())
            .choice("minors", &R::minors, QT_TRANSLATE_NOOP("Visits", "Young people alone"), offerMinors())
            .integer("youngest", &R::youngest, QT_TRANSLATE_NOOP("Visits", "Youngest child"))
            .flag("no_smokers", &R::noSmokers, QT_TRANSLATE_NOOP("Visits", "No guests who smoke"))
            .flag("keen", &R::keen, QT_TRANSLATE_NOOP("Visits", "Has asked to host"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("Visits", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("Visits", "Removed"))
            .titled([](const R &) { return Words::tr("Host"); })
            .sortedBy([](const R &) { return QString(); });
    return record;
}

Problems check(const HostOffer &offer, const Visit &visit)
{
    Problems problems;
    if (!offer.visit.isValid())
        problems += {u"visit"_s, Words::tr("Please choose the visit.")};
    if (!offer.household.isValid())
        problems += {u"household"_s, Words::tr("Please choose the household that hosts.")};
    const QList<std::pair<QString, qint64>> counts{{u"singles"_s, offer.singles},
        {u"doubles"_s, offer.doubles}, {u"twins"_s, offer.twins}, {u"sofas"_s, offer.sofas},
        {u"max_guests"_s, offer.maxGuests}, {u"comfortable"_s, offer.comfortable},
        {u"youngest"_s, offer.youngest}};
    for (const auto &[field, count] : counts) {
        if (count < 0)
            problems += {field, Words::tr("This number cannot be below nought.")};
        else if (count > mostRooms)
            problems += {field, Words::tr("This number is larger than any house.")};
    }
    if (offer.isOffered() && offer.beds() == 0)
        problems += {u"singles"_s, Words::tr("Please say which beds the household has for guests.")};
    if (offer.fromOn.isValid() && offer.untilOn.isValid() && offer.untilOn <= offer.fromOn)
        problems += {u"until_on"_s, Words::tr("They would be away before they are at home.")};
    if (offer.fromOn.isValid() && visit.untilOn.isValid() && offer.fromOn >= visit.untilOn)
        problems += {u"from_on"_s, Words::tr("On this day the visit is over.")};
    if (offer.untilOn.isValid() && visit.fromOn.isValid() && offer.untilOn <= visit.fromOn)
        problems += {u"until_on"_s, Words::tr("On this day the visit has not begun.")};
    return problems;
}

HostOffer offerOf(const Household &household, Id<Visit> visit)
{
    HostOffer offer;
    offer.visit = visit;
    offer.household = household.id;
    offer.status = u"asked"_s;
    offer.singles = household.singleRooms;
    offer.doubles = household.doubleRooms;
    offer.twins = household.twinRooms;
    offer.sofas = household.sofaPlaces;
    offer.maxGuests = household.maxGuests;
    return offer;
}

} // namespace twinbook
