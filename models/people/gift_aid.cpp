// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_aid.h"

#include "figures.h"
#include "gift_aid_schedule.h"
#include "membership_rules.h"

#include "dates.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftAid)
};

// One part of a payment, as the book holds it.
struct Gift
{
    Id<PaymentShare> share;
    QDate day;
    qint64 payer = 0;
    qint64 member = 0;
    QString category;
    qint64 amount = 0;
    bool subscription = false;
    bool wholeCash = false; // all of a payment in cash
    bool claimed = false;
    QString claimedBy; // empty: before the book kept it
};

QDate dayOf(const QVariant &stored)
{
    return QDate::fromString(stored.toString(), Qt::ISODate);
}

QList<Gift> giftsSince(const Store &store, QDate from, QDate until)
{
    // What was claimed elsewhere, or before the book kept it with each gift.
    const QDate before = giftAidClaimedUntil(store);
    const QString sql =
        u"SELECT "
        u"s.id,p.paid_on,p.payer,s.person,s.category,s.amount,s.purpose,p.method,p.amount,s.claimed_on,"
        "s.claimed_by FROM payment_share s JOIN payment p ON p.id=s.payment WHERE p.removed=0 AND s.amount>0"
        " AND p.paid_on BETWEEN ? AND ? ORDER BY p.paid_on,p.id,s.id"_s;
    QList<Gift> gifts;
    for (const Store::Row &row :
        store.select(sql, {from.toString(Qt::ISODate), until.toString(Qt::ISODate)})) {
        Gift gift;
        gift.share = Id<PaymentShare>(row.at(0).toLongLong());
        gift.day = dayOf(row.at(1));
        gift.payer = row.at(2).toLongLong();
        gift.member = row.at(3).toLongLong();
        gift.category = row.at(4).toString();
        gift.amount = row.at(5).toLongLong();
        gift.subscription = row.at(6).toString() == u"subscription"_s;
        gift.wholeCash = row.at(7).toString() == u"cash"_s && row.at(8).toLongLong() == gift.amount;
        gift.claimed = dayOf(row.at(9)).isValid() || (before.isValid() && gift.day <= before);
        gift.claimedBy = row.at(10).toString();
        gifts += gift;
    }
    return gifts;
}

// Goes through the gifts in order of the day and puts each where it belongs.
class Sorting
{
public:
    Sorting(const Store &store, QDate until, QDate today, const QLocale &locale)
        : m_store(store)
        , m_locale(locale)
        , m_until(until)
        , m_today(today)
        , m_rules(standingRules(store, today))
        , m_yearEnd(accountingYearEnd(store))
        , m_country(store.setting(u"country"_s))
    {
        for (const GiftAidDeclaration &declaration : store.all<GiftAidDeclaration>())
            m_declared[declaration.person.value] += declaration;
    }

    void take(const Gift &gift);
    GiftAidClaim claim();

private:
    // Of one tax year.
    struct Year
    {
        qint64 giftAid = 0; // claimed before or now
        qint64 smallBefore = 0; // claimed by the small donations scheme
        QList<Gift> small = {};
    };
    QString whyNot(const Gift &gift, const std::optional<Person> &donor) const;
    QString addressMissing(const Gift &gift, const Person &donor) const;
    bool isDeclared(const Gift &gift) const;
    bool isSmall(const Gift &gift) const;
    QString who(const Gift &gift, const Person &donor) const;
    Household homeOf(const Person &donor) const;
    bool isAtHome(const Person &donor, qint64 member) const;

    const Store &m_store;
    const QLocale &m_locale;
    QDate m_until, m_today;
    StandingRules m_rules;
    YearEnd m_yearEnd;
    QString m_country;
    QHash<qint64, QList<GiftAidDeclaration>> m_declared;
    QMap<QDate, Year> m_years; // by the last day
    GiftAidClaim m_claim;
};

bool Sorting::isDeclared(const Gift &gift) const
{
    const QList<GiftAidDeclaration> declarations = m_declared.value(gift.payer);
    return std::any_of(declarations.begin(), declarations.end(),
        [&](const GiftAidDeclaration &one) { return one.covers(gift.day); });
}

// Neither a fee nor a part of a larger gift.
bool Sorting::isSmall(const Gift &gift) const
{
    return gift.payer && !gift.subscription && gift.wholeCash && !isDeclared(gift)
        && gift.amount <= giftAidFigures(m_store, gift.day).smallEach;
}

QString Sorting::who(const Gift &gift, const Person &donor) const
{
    return Words::tr("%1, %2", "a day, a name").arg(shortDate(gift.day, m_locale), displayName(donor));
}

Household Sorting::homeOf(const Person &donor) const
{
    return donor.household.isValid() ? m_store.get(donor.household).value_or(Household()) : Household();
}

bool Sorting::isAtHome(const Person &donor, qint64 member) const
{
    const std::optional<Person> other = member ? m_store.get(Id<Person>(member)) : std::nullopt;
    return other && donor.household.isValid() && other->household == donor.household;
}

// Why it is no gift of a taxpayer who has declared; empty when it is one.
QString Sorting::whyNot(const Gift &gift, const std::optional<Person> &donor) const
{
    if (!donor)
        return Words::tr("%1: what an organisation pays is no gift of a taxpayer.")
            .arg(shortDate(gift.day, m_locale));
    if (!isDeclared(gift))
        return Words::tr("%1: no declaration covers that day.").arg(who(gift, *donor));
    if (!gift.subscription)
        return {};
    const MembershipCategory *category = m_rules.category(gift.category);
    if (!category || !category->giftAid)
        return Words::tr("%1: the fee of “%2” is not described as a gift.")
            .arg(who(gift, *donor), gift.category);
    if (gift.member != gift.payer && !(category->coversHousehold() && isAtHome(*donor, gift.member)))
        return Words::tr("%1: paid for somebody else, whose fee is not the payer's own gift.")
            .arg(who(gift, *donor));
    return {};
}

// What HMRC asks for in the line and the book does not hold.
QString Sorting::addressMissing(const Gift &gift, const Person &donor) const
{
    const Household home = homeOf(donor);
    const QString code = schedulePostcode(home, m_country);
    if (code.isEmpty())
        return Words::tr("%1: the address has no postcode. HMRC asks for it in the United Kingdom.")
            .arg(who(gift, donor));
    if (code != u"X"_s && !isUnitedKingdomPostcode(code))
        return Words::tr("%1: “%2” is not a postcode of the United Kingdom, and the address names no other "
                         "country.")
            .arg(who(gift, donor), home.postcode);
    if (scheduleHouse(home.street).isEmpty())
        return Words::tr("%1: the address has no name or number of the house. HMRC asks for it.")
            .arg(who(gift, donor));
    return {};
}

void Sorting::take(const Gift &gift)
{
    Year &year = m_years[taxYearEnd(gift.day)];
    const std::optional<Person> donor = gift.payer ? m_store.get(Id<Person>(gift.payer)) : std::nullopt;
    QString reason = whyNot(gift, donor);
    if (gift.claimed) {
        const bool giftAid = gift.claimedBy.isEmpty() ? reason.isEmpty() : gift.claimedBy == u"giftaid"_s;
        if (giftAid)
            year.giftAid += gift.amount;
        else if (!gift.claimedBy.isEmpty() || isSmall(gift))
            year.smallBefore += gift.amount;
        return;
    }
    if (gift.day > m_until)
        return;
    if (reason.isEmpty())
        reason = addressMissing(gift, *donor);
    if (reason.isEmpty()) {
        year.giftAid += gift.amount;
        m_claim.donations +=
            {*donor, homeOf(*donor), gift.day, gift.amount, gift.share, m_yearEnd.of(gift.day)};
        return;
    }
    if (isSmall(gift))
        year.small += gift;
    m_claim.leftOut += reason;
    m_claim.leftOutAmount += gift.amount;
}

GiftAidClaim Sorting::claim()
{
    const int years = int(numberOn(m_store, u"gasds_claim_years"_s, m_today));
    for (auto it = m_years.cbegin(); it != m_years.cend(); ++it) {
        SmallGifts small{it.key(), it.key().addYears(years)};
        if (it->small.isEmpty() || small.claimUntil < m_today)
            continue;
        const GiftAidFigures figures = giftAidFigures(m_store, it.key());
        small.most = std::max(qint64(0), smallDonationsCap(it->giftAid, figures) - it->smallBefore);
        for (const Gift &gift : it->small) {
            if (small.given < small.most)
                small.shares += gift.share;
            small.given += gift.amount;
        }
        small.topUp = giftAidClaim(small.counts(), figures);
        m_claim.small += small;
    }
    return m_claim;
}

} // namespace

qint64 GiftAidClaim::total() const
{
    qint64 sum = 0;
    for (const GiftAidDonation &donation : donations)
        sum += donation.amount;
    return sum;
}

qint64 GiftAidClaim::smallGiven() const
{
    qint64 sum = 0;
    for (const SmallGifts &year : small)
        sum += year.given;
    return sum;
}

qint64 GiftAidClaim::smallTopUp() const
{
    qint64 sum = 0;
    for (const SmallGifts &year : small)
        sum += year.topUp;
    return sum;
}

GiftAidClaim giftAidClaimOf(const Store &store, QDate until, QDate today, const QLocale &locale)
{
    Sorting sorting(store, until, today, locale);
    for (const Gift &gift : giftsSince(store, giftAidFrom(store, today), std::max(until, today)))
        sorting.take(gift);
    return sorting.claim();
}

EditOutcome rememberClaim(Store &store, QDate until, QDate today, const QLocale &locale)
{
    const GiftAidClaim claim = giftAidClaimOf(store, until, today, locale);
    if (claim.donations.isEmpty())
        return {};
    return store.edit(Words::tr("Gift Aid claimed until %1").arg(shortDate(until, locale)), [&](Edit &edit) {
        const auto mark = [&](Id<PaymentShare> id, const QString &by) {
            std::optional<PaymentShare> share = store.get(id);
            if (!share)
                return;
            share->claimedOn = today;
            share->claimedBy = by;
            edit.save(*share);
        };
        for (const GiftAidDonation &donation : claim.donations)
            mark(donation.share, u"giftaid"_s);
        for (const SmallGifts &year : claim.small)
            for (const Id<PaymentShare> id : year.shares)
                mark(id, u"gasds"_s);
    });
}

} // namespace twinbook
