// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gift)
};

const QList<Choice> &kinds()
{
    static const QList<Choice> all{{u"gift"_s, QT_TRANSLATE_NOOP("Gift", "gift")},
        {u"hospitality"_s, QT_TRANSLATE_NOOP("Gift", "hospitality")}};
    return all;
}

const QList<Choice> &directions()
{
    static const QList<Choice> all{{u"received"_s, QT_TRANSLATE_NOOP("Gift", "received")},
        {u"given"_s, QT_TRANSLATE_NOOP("Gift", "given")},
        {u"declined"_s, QT_TRANSLATE_NOOP("Gift", "offered and declined")},
        {u"returned"_s, QT_TRANSLATE_NOOP("Gift", "received and returned")}};
    return all;
}

const QList<Choice> &capacities()
{
    static const QList<Choice> all{{u"association"_s, QT_TRANSLATE_NOOP("Gift", "for the association")},
        {u"member"_s, QT_TRANSLATE_NOOP("Gift", "member of the council")},
        {u"officer"_s, QT_TRANSLATE_NOOP("Gift", "officer of the council")},
        {u"volunteer"_s, QT_TRANSLATE_NOOP("Gift", "volunteer")},
        {u"accompanying"_s, QT_TRANSLATE_NOOP("Gift", "accompanying person")}};
    return all;
}

const QList<Choice> &donorKinds()
{
    static const QList<Choice> all{{u"twin"_s, QT_TRANSLATE_NOOP("Gift", "twin municipality")},
        {u"public"_s, QT_TRANSLATE_NOOP("Gift", "public body")},
        {u"association"_s, QT_TRANSLATE_NOOP("Gift", "association")},
        {u"company"_s, QT_TRANSLATE_NOOP("Gift", "company")},
        {u"individual"_s, QT_TRANSLATE_NOOP("Gift", "individual")},
        {u"other"_s, QT_TRANSLATE_NOOP("Gift", "other")}};
    return all;
}

const QList<Choice> &valueKinds()
{
    static const QList<Choice> all{{u"plain"_s, QT_TRANSLATE_NOOP("Gift", "an amount")},
        {u"about"_s, QT_TRANSLATE_NOOP("Gift", "about")}, {u"range"_s, QT_TRANSLATE_NOOP("Gift", "between")},
        {u"below"_s, QT_TRANSLATE_NOOP("Gift", "less than")},
        {u"above"_s, QT_TRANSLATE_NOOP("Gift", "more than")},
        {u"unknown"_s, QT_TRANSLATE_NOOP("Gift", "not known")}};
    return all;
}

const QList<Choice> &bases()
{
    static const QList<Choice> all{{u"receipt"_s, QT_TRANSLATE_NOOP("Gift", "a receipt")},
        {u"shop"_s, QT_TRANSLATE_NOOP("Gift", "the price in a shop")},
        {u"estimate"_s, QT_TRANSLATE_NOOP("Gift", "an estimate")},
        {u"donor"_s, QT_TRANSLATE_NOOP("Gift", "the word of the donor")},
        {u"valuation"_s, QT_TRANSLATE_NOOP("Gift", "a valuation")}};
    return all;
}

const QList<Choice> &outcomes()
{
    static const QList<Choice> all{{u"kept"_s, QT_TRANSLATE_NOOP("Gift", "kept")},
        {u"authority"_s, QT_TRANSLATE_NOOP("Gift", "handed to the authority")},
        {u"displayed"_s, QT_TRANSLATE_NOOP("Gift", "displayed")},
        {u"shared"_s, QT_TRANSLATE_NOOP("Gift", "shared with colleagues")},
        {u"raffled"_s, QT_TRANSLATE_NOOP("Gift", "raffled")},
        {u"charity"_s, QT_TRANSLATE_NOOP("Gift", "donated to charity")},
        {u"bought"_s, QT_TRANSLATE_NOOP("Gift", "bought by the recipient")},
        {u"used"_s, QT_TRANSLATE_NOOP("Gift", "used for hospitality")},
        {u"returned"_s, QT_TRANSLATE_NOOP("Gift", "returned")},
        {u"disposed"_s, QT_TRANSLATE_NOOP("Gift", "disposed of")}};
    return all;
}

QString titleOf(const Gift &gift)
{
    const QString donor = gift.donorOrganisation.isEmpty() ? gift.donorPerson : gift.donorOrganisation;
    if (gift.description.isEmpty())
        return donor;
    return donor.isEmpty() ? gift.description : u"%1 (%2)"_s.arg(gift.description, donor);
}

// Without a day first, then the newest: the list is in the order of its own key, quick when it is long.
QString newestFirst(const Gift &gift)
{
    constexpr qint64 farAhead = 9999999; // a Julian day
    constexpr int digits = 7;
    return gift.receivedOn.isValid()
        ? QString::number(farAhead - gift.receivedOn.toJulianDay()).rightJustified(digits, u'0')
        : QString();
}

} // namespace

template <>
const Record<Gift> &recordOf<Gift>()
{
    using G = Gift;
    static const Record<Gift> record =
        Record<Gift>("gift", "Gift", QT_TRANSLATE_NOOP("Gift", "Gift"),
            QT_TRANSLATE_NOOP("Gift", "Gifts and hospitality"))
            .text("reference", &G::reference, QT_TRANSLATE_NOOP("Gift", "Reference"))
            .searched()
            .choice("kind", &G::kind, QT_TRANSLATE_NOOP("Gift", "Kind"), kinds())
            .choice("direction", &G::direction, QT_TRANSLATE_NOOP("Gift", "What happened"), directions())
            .date("received_on", &G::receivedOn, QT_TRANSLATE_NOOP("Gift", "Day"))
            .text("day_words", &G::dayWords, QT_TRANSLATE_NOOP("Gift", "Day as written"))
            .date("offered_on", &G::offeredOn, QT_TRANSLATE_NOOP("Gift", "Offered on"))
            .date("registered_on", &G::registeredOn, QT_TRANSLATE_NOOP("Gift", "Registered on"))
            .text("holder", &G::holder, QT_TRANSLATE_NOOP("Gift", "On our side"))
            .searched()
            .link(
                "holder_person", &G::holderPerson, QT_TRANSLATE_NOOP("Gift", "Person in the book"), "person")
            .choice("capacity", &G::capacity, QT_TRANSLATE_NOOP("Gift", "In the capacity of"), capacities())
            .text("donor_person", &G::donorPerson, QT_TRANSLATE_NOOP("Gift", "Donor or recipient"))
            .searched()
            .text(
                "donor_organisation", &G::donorOrganisation, QT_TRANSLATE_NOOP("Gift", "Their organisation"))
            .searched()
            .choice("donor_kind", &G::donorKind, QT_TRANSLATE_NOOP("Gift", "Kind of donor"), donorKinds())
            .text("donor_country", &G::donorCountry, QT_TRANSLATE_NOOP("Gift", "Country"))
            .searched()
            .text("donor_address", &G::donorAddress, QT_TRANSLATE_NOOP("Gift", "Private address"),
                Kind::LongText)
            .text("counts_with", &G::countsWith, QT_TRANSLATE_NOOP("Gift", "Counts together with"))
            .searched()
            .text("partner", &G::partner, QT_TRANSLATE_NOOP("Gift", "Partner community"))
            .searched()
            .text("visit", &G::visit, QT_TRANSLATE_NOOP("Gift", "Visit or event"))
            .searched()
            .text("description", &G::description, QT_TRANSLATE_NOOP("Gift", "What it was"))
            .searched()
            .text("reason", &G::reason, QT_TRANSLATE_NOOP("Gift", "Why it was given"), Kind::LongText)
            .searched()
            .choice("guest", &G::guest, QT_TRANSLATE_NOOP("Gift", "With a guest"),
                {{u"yes"_s, QT_TRANSLATE_NOOP("Gift", "yes")}, {u"no"_s, QT_TRANSLATE_NOOP("Gift", "no")}})
            .text("value_words", &G::valueWords, QT_TRANSLATE_NOOP("Gift", "Value"))
            .searched()
            .choice("value_kind", &G::valueKind, QT_TRANSLATE_NOOP("Gift", "The value is"), valueKinds())
            .money("value", &G::value, QT_TRANSLATE_NOOP("Gift", "Amount"))
            .money("value_to", &G::valueTo, QT_TRANSLATE_NOOP("Gift", "Amount at most"))
            .text("currency", &G::currency, QT_TRANSLATE_NOOP("Gift", "Currency"))
            .choice("basis", &G::basis, QT_TRANSLATE_NOOP("Gift", "The value is taken from"), bases())
            .text("rate", &G::rate, QT_TRANSLATE_NOOP("Gift", "Exchange rate"))
            .choice("rate_way", &G::rateWay, QT_TRANSLATE_NOOP("Gift", "The rate says"),
                {{u"times"_s, QT_TRANSLATE_NOOP("Gift", "our money for one of theirs")},
                    {u"divide"_s, QT_TRANSLATE_NOOP("Gift", "their money for one of ours")}})
            .text("rate_source", &G::rateSource, QT_TRANSLATE_NOOP("Gift", "Source of the rate"))
            .date("rate_on", &G::rateOn, QT_TRANSLATE_NOOP("Gift", "Day of the rate"))
            .money("home_value", &G::homeValue, QT_TRANSLATE_NOOP("Gift", "In our currency"))
            .text("approved_by", &G::approvedBy, QT_TRANSLATE_NOOP("Gift", "Approved by"))
            .date("approved_on", &G::approvedOn, QT_TRANSLATE_NOOP("Gift", "Approved on"))
            .text("officer_action", &G::officerAction,
                QT_TRANSLATE_NOOP("Gift", "Action of the senior officer"))
            .choice("outcome", &G::outcome, QT_TRANSLATE_NOOP("Gift", "What became of it"), outcomes())
            .text("outcome_words", &G::outcomeWords, QT_TRANSLATE_NOOP("Gift", "More about that"))
            .searched()
            .link("item", &G::item, QT_TRANSLATE_NOOP("Gift", "Out of the cupboard"), "gift_item")
            .integer("item_count", &G::itemCount, QT_TRANSLATE_NOOP("Gift", "How many"))
            .link("corrects", &G::corrects, QT_TRANSLATE_NOOP("Gift", "Corrects the entry"), "gift")
            .flag("withheld", &G::withheld, QT_TRANSLATE_NOOP("Gift", "Not to be published"))
            .link("publication", &G::publication, QT_TRANSLATE_NOOP("Gift", "Published with"),
                "gift_publication")
            .text("register", &G::registerName, QT_TRANSLATE_NOOP("Gift", "Taken from the register"))
            .searched()
            .text("source_key", &G::sourceKey, QT_TRANSLATE_NOOP("Gift", "Known again by"))
            .text("notes", &G::notes, QT_TRANSLATE_NOOP("Gift", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &G::removed, QT_TRANSLATE_NOOP("Gift", "Removed"))
            .keptByLaw("received_on", true)
            .titled(titleOf)
            .sortedBy(newestFirst);
    return record;
}

template <>
const Record<GiftItem> &recordOf<GiftItem>()
{
    using I = GiftItem;
    static const Record<GiftItem> record =
        Record<GiftItem>("gift_item", "GiftItem", QT_TRANSLATE_NOOP("GiftItem", "Gift to take along"),
            QT_TRANSLATE_NOOP("GiftItem", "Gift cupboard"))
            .text("name", &I::name, QT_TRANSLATE_NOOP("GiftItem", "What it is"))
            .searched()
            .date("bought_on", &I::boughtOn, QT_TRANSLATE_NOOP("GiftItem", "Bought on"))
            .integer("quantity", &I::quantity, QT_TRANSLATE_NOOP("GiftItem", "How many were bought"))
            .money("unit_cost", &I::unitCost, QT_TRANSLATE_NOOP("GiftItem", "One costs"))
            .text("supplier", &I::supplier, QT_TRANSLATE_NOOP("GiftItem", "Bought from"))
            .searched()
            .text("place", &I::place, QT_TRANSLATE_NOOP("GiftItem", "Where they are kept"))
            .text("notes", &I::notes, QT_TRANSLATE_NOOP("GiftItem", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &I::removed, QT_TRANSLATE_NOOP("GiftItem", "Removed"))
            .titled([](const I &item) { return item.name; })
            .sortedBy([](const I &item) { return item.name; });
    return record;
}

template <>
const Record<GiftPublication> &recordOf<GiftPublication>()
{
    using P = GiftPublication;
    static const Record<GiftPublication> record =
        Record<GiftPublication>("gift_publication", "GiftPublication",
            QT_TRANSLATE_NOOP("GiftPublication", "Published register"),
            QT_TRANSLATE_NOOP("GiftPublication", "Published registers"))
            .date("from_on", &P::fromOn, QT_TRANSLATE_NOOP("GiftPublication", "First day"))
            .date("until_on", &P::untilOn, QT_TRANSLATE_NOOP("GiftPublication", "Last day"))
            .date("published_on", &P::publishedOn, QT_TRANSLATE_NOOP("GiftPublication", "Published on"))
            .text("published_by", &P::publishedBy, QT_TRANSLATE_NOOP("GiftPublication", "Published by"))
            .searched()
            .integer("entries", &P::entries, QT_TRANSLATE_NOOP("GiftPublication", "Entries"))
            .text("notes", &P::notes, QT_TRANSLATE_NOOP("GiftPublication", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &P::removed, QT_TRANSLATE_NOOP("GiftPublication", "Removed"))
            .titled([](const P &p) {
                return QCoreApplication::translate("GiftPublication", "Register from %1 to %2")
                    .arg(QLocale().toString(p.fromOn, QLocale::ShortFormat),
                        QLocale().toString(p.untilOn, QLocale::ShortFormat));
            })
            .sortedBy([](const P &p) { return p.publishedOn.toString(Qt::ISODate); });
    return record;
}

template <>
const Record<NilReturn> &recordOf<NilReturn>()
{
    using N = NilReturn;
    static const Record<NilReturn> record =
        Record<NilReturn>("nil_return", "NilReturn", QT_TRANSLATE_NOOP("NilReturn", "Nil return"),
            QT_TRANSLATE_NOOP("NilReturn", "Nil returns"))
            .text("holder", &N::holder, QT_TRANSLATE_NOOP("NilReturn", "On our side"))
            .searched()
            .choice("kind", &N::kind, QT_TRANSLATE_NOOP("NilReturn", "Nothing of"),
                {{u"gift"_s, QT_TRANSLATE_NOOP("NilReturn", "gifts")},
                    {u"hospitality"_s, QT_TRANSLATE_NOOP("NilReturn", "hospitality")}})
            .date("from_on", &N::fromOn, QT_TRANSLATE_NOOP("NilReturn", "First day"))
            .date("until_on", &N::untilOn, QT_TRANSLATE_NOOP("NilReturn", "Last day"))
            .text("period_words", &N::periodWords, QT_TRANSLATE_NOOP("NilReturn", "Time as written"))
            .searched()
            .text("register", &N::registerName, QT_TRANSLATE_NOOP("NilReturn", "Taken from the register"))
            .searched()
            .text("source_key", &N::sourceKey, QT_TRANSLATE_NOOP("NilReturn", "Known again by"))
            .text("notes", &N::notes, QT_TRANSLATE_NOOP("NilReturn", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &N::removed, QT_TRANSLATE_NOOP("NilReturn", "Removed"))
            .titled([](const N &n) { return n.holder.isEmpty() ? n.periodWords : n.holder; })
            .sortedBy([](const N &n) { return n.holder; });
    return record;
}

Problems check(const Gift &gift, QDate today)
{
    constexpr int longAgo = 150; // years
    Problems problems;
    if (gift.description.trimmed().isEmpty())
        problems += {u"description"_s, Words::tr("Please say in a few words what it was.")};
    if (gift.donorPerson.trimmed().isEmpty() && gift.donorOrganisation.trimmed().isEmpty())
        problems += {u"donor_person"_s,
            gift.direction == u"given"
                ? Words::tr("Please say who got it: a person, an organisation, or both.")
                : Words::tr("Please say who gave or offered it: a person, an organisation, or both.")};
    if (!gift.receivedOn.isValid() && gift.dayWords.isEmpty())
        problems += {u"received_on"_s, Words::tr("Please write the day: the rules of that day hold.")};
    else if (gift.receivedOn > today)
        problems += {u"received_on"_s, Words::tr("This day is still to come. Please check the year.")};
    else if (gift.receivedOn.isValid() && gift.receivedOn < today.addYears(-longAgo))
        problems += {u"received_on"_s, Words::tr("This day is long past. Please check the year.")};
    if (gift.registeredOn.isValid() && gift.registeredOn > today)
        problems += {u"registered_on"_s, Words::tr("This day is still to come. Please check the year.")};
    else if (gift.registeredOn.isValid() && gift.receivedOn.isValid() && gift.registeredOn < gift.receivedOn)
        problems +=
            {u"registered_on"_s, Words::tr("This is before the day of the gift. Please check both days.")};
    if (gift.item.isValid() && gift.itemCount < 1)
        problems += {u"item_count"_s, Words::tr("Please say how many came out of the cupboard.")};
    return problems;
}

Problems check(const GiftItem &item, QDate today)
{
    Problems problems;
    if (item.name.trimmed().isEmpty())
        problems += {u"name"_s, QCoreApplication::translate("GiftItem", "Please say what it is.")};
    if (item.quantity < 0)
        problems +=
            {u"quantity"_s, QCoreApplication::translate("GiftItem", "There cannot be less than none.")};
    if (item.unitCost < 0)
        problems +=
            {u"unit_cost"_s, QCoreApplication::translate("GiftItem", "A price cannot be less than nothing.")};
    if (item.boughtOn > today)
        problems += {u"bought_on"_s,
            QCoreApplication::translate("GiftItem", "This day is still to come. Please check the year.")};
    return problems;
}

} // namespace twinbook
