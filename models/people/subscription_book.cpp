// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscription_book.h"

#include "export_cells.h"
#include "membership_rules.h"
#include "people_records.h"

#include "dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SubscriptionBook)
};

const QString waived = u"waived"_s;
constexpr int receiptDigits = 3;
constexpr int lastPaidYears = 2; // who paid before that says little of today

qint64 sumOf(const QList<Owing> &fees)
{
    qint64 sum = 0;
    for (const Owing &fee : fees)
        sum += fee.owed();
    return sum;
}

} // namespace

SubscriptionBook::SubscriptionBook(const Store &store, QDate today)
    : SubscriptionBook(store, today, inOrderOfName(store.all<Person>()), {})
{
    m_organisations = store.all<Organisation>();
    for (qsizetype at = 0; at < m_organisations.size(); ++at)
        m_organisationAt.insert(m_organisations.at(at).id.value, at);
    for (const Store::Row &row :
        store.select(u"SELECT payer,max(paid_on) FROM payment WHERE removed=0 AND payer IS NOT NULL"
                     " AND paid_on>=? GROUP BY payer"_s,
            {today.addYears(-lastPaidYears).toString(Qt::ISODate)}))
        m_paidLast.insert(row.at(0).toLongLong(), QDate::fromString(row.at(1).toString(), Qt::ISODate));
    for (const GiftAidDeclaration &declaration : store.all<GiftAidDeclaration>()) {
        if (declaration.covers(today))
            m_declared.insert(declaration.person.value);
    }
    for (const Store::Row &row : store.select(u"SELECT receipt FROM payment WHERE receipt<>''"_s)) {
        const QString number = row.at(0).toString();
        int &last = m_receipts[number.section(u'-', 0, 0)];
        last = std::max(last, number.section(u'-', 1).toInt());
    }
}

SubscriptionBook::SubscriptionBook(const Store &store, QDate today, const Person &only)
    : SubscriptionBook(store, today,
        only.household.isValid() ? personsOf(store, only.household) : QList<Person>{only},
        u" AND s.person IN (SELECT id FROM person WHERE id=%1 OR household=%2)"_s.arg(only.id.value)
            .arg(only.household.value))
{
}

SubscriptionBook::SubscriptionBook(const Store &store, QDate today, const Organisation &only)
    : SubscriptionBook(
        store, today, QList<Person>(), u" AND s.organisation="_s + QString::number(only.id.value))
{
    m_organisations = {only};
    m_organisationAt.insert(only.id.value, 0);
}

SubscriptionBook::SubscriptionBook(
    const Store &store, QDate today, QList<Person> persons, const QString &whose)
    : m_rules(standingRules(store, today))
    , m_currency(Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{}))
    , m_persons(std::move(persons))
{
    for (qsizetype at = 0; at < m_persons.size(); ++at) {
        m_personAt.insert(m_persons.at(at).id.value, at);
        if (m_persons.at(at).household.isValid())
            m_homes[m_persons.at(at).household.value] += m_persons.at(at).id.value;
    }
    for (const Store::Row &row :
        store.select(u"SELECT coalesce(s.person,-s.organisation),s.paid_until,s.amount,p.paid_on,"
                     "s.covered_before,s.fills,p.payer FROM payment_share s"
                     " JOIN payment p ON p.id=s.payment WHERE p.removed=0 AND s.purpose='subscription'"_s
            + whose)) {
        const auto day = [&row](int at) { return QDate::fromString(row.at(at).toString(), Qt::ISODate); };
        const qint64 member = row.at(0).toLongLong();
        m_paid[{member, day(1)}] += row.at(2).toLongLong();
        m_years[member] +=
            {day(1), day(3), day(4), row.at(5).toLongLong() != 0, Id<Person>(row.at(6).toLongLong())};
    }
}

const Person *SubscriptionBook::person(Id<Person> id) const
{
    const auto at = m_personAt.constFind(id.value);
    return at == m_personAt.constEnd() ? nullptr : &m_persons.at(*at);
}

const Organisation *SubscriptionBook::organisation(Id<Organisation> id) const
{
    const auto at = m_organisationAt.constFind(id.value);
    return at == m_organisationAt.constEnd() ? nullptr : &m_organisations.at(*at);
}

QList<Id<Person>> SubscriptionBook::household(const Person &payer) const
{
    QList<Id<Person>> all{payer.id};
    for (const qint64 id : m_homes.value(payer.household.value)) {
        if (id != payer.id.value)
            all += Id<Person>(id);
    }
    return all;
}

// The year that somebody of a fee-paying category would pay next; nothing where no fee is asked.
std::optional<Owing> SubscriptionBook::begin(
    const Membership &membership, const QList<PaidYear> &years, bool advance, QDate day) const
{
    const MembershipCategory *category = m_rules.category(membership.category);
    if (!category || category->isFree())
        return std::nullopt;
    StandingRules then = m_rules;
    then.today = day;
    const std::optional<YearToPay> year = yearToPay(membership, years, then);
    if (!year || (!year->isDue && !advance))
        return std::nullopt;
    Owing fee;
    fee.category = category->name;
    fee.fee = category->fee;
    fee.before = year->before;
    fee.isDue = year->isDue;
    fee.isKnown = year->isKnown;
    fee.paidUntil = year->until;
    fee.isOver = fee.paidUntil < m_rules.today;
    return fee;
}

std::optional<Owing> SubscriptionBook::feeOf(const Person &payer, bool advance, QDate day) const
{
    std::optional<Owing> fee = begin(membershipOf(payer), m_years.value(payer.id.value), advance, day);
    if (!fee)
        return std::nullopt;
    fee->persons = {payer.id};
    if (m_rules.category(payer.category)->coversHousehold()) {
        for (const Id<Person> id : household(payer)) {
            const Person &other = *person(id);
            if (id != payer.id && other.category == payer.category
                && !(other.leftOn.isValid() && other.leftOn <= day))
                fee->persons += id;
        }
    }
    fee->paid = paidTowards(*fee);
    return fee;
}

qint64 SubscriptionBook::paidTowards(const Owing &fee) const
{
    if (fee.persons.isEmpty())
        return m_paid.value({-fee.organisation.value, fee.paidUntil});
    qint64 paid = 0;
    for (const Id<Person> id : fee.persons)
        paid += m_paid.value({id.value, fee.paidUntil});
    return paid;
}

QList<Owing> SubscriptionBook::owing(Id<Person> payer, bool advance) const
{
    return owingOn(m_rules.today, payer, advance);
}

QList<Owing> SubscriptionBook::owing(Id<Organisation> payer, bool advance) const
{
    return owingOn(m_rules.today, payer, advance);
}

QList<Owing> SubscriptionBook::owingOn(QDate day, Id<Person> payer, bool advance) const
{
    QList<Owing> fees;
    const Person *who = person(payer);
    if (!who)
        return fees;
    QList<Id<Person>> seen;
    for (const Id<Person> id : household(*who)) {
        if (seen.contains(id))
            continue;
        const std::optional<Owing> fee = feeOf(*person(id), advance, day);
        if (!fee)
            continue;
        seen += fee->persons;
        fees += *fee;
    }
    std::stable_partition(fees.begin(), fees.end(), [](const Owing &fee) { return fee.isDue; });
    return fees;
}

QList<Owing> SubscriptionBook::owingOn(QDate day, Id<Organisation> payer, bool advance) const
{
    const Organisation *who = organisation(payer);
    std::optional<Owing> fee =
        who ? begin(membershipOf(*who), m_years.value(-payer.value), advance, day) : std::nullopt;
    if (!fee)
        return {};
    fee->organisation = payer;
    fee->paid = paidTowards(*fee);
    return {*fee};
}

QList<Owing> SubscriptionBook::owing(const PaymentLine &line, bool advance) const
{
    const QDate day = line.paidOn.isValid() ? line.paidOn : m_rules.today;
    QList<Owing> fees =
        line.payer.isValid() ? owingOn(day, line.payer, advance) : owingOn(day, line.organisation, advance);
    for (const Id<Person> id : line.others) {
        const bool covered = std::any_of(
            fees.begin(), fees.end(), [id](const Owing &fee) { return fee.persons.contains(id); });
        const Person *other = person(id);
        const std::optional<Owing> fee = covered || !other ? std::nullopt : feeOf(*other, advance, day);
        if (fee)
            fees += *fee;
    }
    std::stable_partition(fees.begin(), fees.end(), [](const Owing &fee) { return fee.isDue; });
    return fees;
}

qint64 SubscriptionBook::dueNow(const PaymentLine &line) const
{
    return sumOf(owing(line));
}

qint64 SubscriptionBook::dueNow(Id<Person> payer) const
{
    return sumOf(owing(payer));
}

qint64 SubscriptionBook::dueNow(Id<Organisation> payer) const
{
    return sumOf(owing(payer));
}

// A share for each who is covered; the money stands with the first.
void SubscriptionBook::fill(PlannedPayment &planned, const Owing &fee, qint64 amount)
{
    const Payment &payment = planned.payment;
    const bool full = amount >= fee.owed() || payment.method == waived;
    PaymentShare share;
    share.purpose = u"subscription"_s;
    share.amount = amount;
    share.category = fee.category;
    share.paidUntil = fee.paidUntil;
    share.fills = full;
    Owing told = fee;
    told.paid += amount;
    planned.fees += told;
    const auto count = [&](qint64 member, QDate &paidUntil) {
        m_paid[{member, fee.paidUntil}] += share.amount;
        m_years[member] += {fee.paidUntil, payment.paidOn, share.coveredBefore, full, payment.payer};
        if (full && (!paidUntil.isValid() || paidUntil < fee.paidUntil))
            paidUntil = fee.paidUntil;
    };
    if (fee.persons.isEmpty()) {
        share.organisation = fee.organisation;
        share.coveredBefore = fee.before;
        planned.shares += share;
        count(-fee.organisation.value,
            m_organisations[m_organisationAt.value(fee.organisation.value)].paidUntil);
        return;
    }
    for (const Id<Person> id : fee.persons) {
        Person &covered = m_persons[m_personAt.value(id.value)];
        share.person = id;
        share.coveredBefore = paidUntilOn(covered.paidUntil, m_years.value(id.value), payment.paidOn);
        if (id == fee.persons.first() || full) {
            planned.shares += share;
            count(id.value, covered.paidUntil);
        }
        share.amount = 0;
    }
}

Id<Person> SubscriptionBook::likelyPayer(const QList<Id<Person>> &persons) const
{
    Id<Person> best;
    for (const Id<Person> id : persons) {
        if (!best.isValid() || payerRank(id) > payerRank(best))
            best = id;
    }
    return best;
}

PayerRank SubscriptionBook::payerRank(Id<Person> person) const
{
    return {m_paidLast.value(person.value), m_declared.contains(person.value)};
}

// Of a fee that covers several: somebody else has paid the year that runs.
void SubscriptionBook::tellAlreadyPaid(PlannedPayment &planned) const
{
    const Payment &payment = planned.payment;
    for (const Owing &fee : std::as_const(planned.fees)) {
        if (fee.isDue || fee.isKnown || fee.persons.size() < 2)
            continue;
        for (const PaidYear &year : m_years.value(fee.persons.first().value)) {
            const Person *other = person(year.payer);
            if (other && year.payer != payment.payer && year.full && year.until < fee.paidUntil
                && year.until >= payment.paidOn) {
                planned.alreadyPaid = displayName(*other);
                planned.alreadyPaidOn = year.paidOn;
            }
        }
    }
}

QString SubscriptionBook::unknownCategory(const PaymentLine &line) const
{
    const Person *payer = person(line.payer);
    const Organisation *body = organisation(line.organisation);
    const QString name = payer ? payer->category : body ? body->category : QString();
    return name.trimmed().isEmpty() || m_rules.category(name) ? QString() : name;
}

PlannedPayment SubscriptionBook::take(const PaymentLine &line)
{
    PlannedPayment planned;
    planned.unknownCategory = unknownCategory(line);
    Payment &payment = planned.payment;
    payment.paidOn = line.paidOn;
    payment.payer = line.payer;
    payment.organisation = line.organisation;
    payment.amount = line.amount;
    payment.currency = m_currency.text();
    payment.method = line.method;
    payment.reference = line.reference;
    payment.notes = line.notes;
    qint64 left = line.amount;
    for (const Owing &fee : owing(line)) {
        if (left <= 0 && line.method != waived)
            break;
        const qint64 part = std::min(left, fee.owed());
        fill(planned, fee, part);
        left -= part;
    }
    if (planned.fees.isEmpty() && line.method != waived) {
        QList<Owing> ahead = owing(line, true);
        if (line.others.isEmpty() && sumOf(ahead) != left)
            ahead = ahead.mid(0, 1);
        if (!ahead.isEmpty() && sumOf(ahead) == left) {
            for (const Owing &fee : std::as_const(ahead))
                fill(planned, fee, fee.owed());
            left = 0;
            tellAlreadyPaid(planned);
        }
    }
    if (left > 0) {
        planned.gift = left;
        PaymentShare gift;
        gift.purpose = u"gift"_s;
        gift.person = line.payer;
        gift.organisation = line.organisation;
        gift.amount = left;
        planned.shares += gift;
    }
    if (!line.receipt.isEmpty()) {
        payment.receipt = line.receipt;
        int &last = m_receipts[line.receipt.section(u'-', 0, 0)];
        last = std::max(last, line.receipt.section(u'-', 1).toInt());
    } else if (line.method != waived) {
        const QString year = QString::number(line.paidOn.year());
        payment.receipt =
            year + u'-' + QString::number(++m_receipts[year]).rightJustified(receiptDigits, u'0');
    }
    return planned;
}

void save(Edit &edit, const Store &store, PlannedPayment planned)
{
    edit.save(planned.payment);
    for (PaymentShare share : planned.shares) {
        share.payment = planned.payment.id;
        edit.save(share);
        if (!share.fills)
            continue;
        if (std::optional<Person> person = share.person.isValid() ? store.get(share.person) : std::nullopt) {
            if (!person->paidUntil.isValid() || person->paidUntil < share.paidUntil) {
                person->paidUntil = share.paidUntil;
                edit.save(*person);
            }
        } else if (std::optional<Organisation> body = store.get(share.organisation);
                   body && (!body->paidUntil.isValid() || body->paidUntil < share.paidUntil)) {
            body->paidUntil = share.paidUntil;
            edit.save(*body);
        }
    }
}

// Until when a member has paid without this share: what they had before, or what another payment filled.
static QDate withoutShare(const Store &store, const PaymentShare &share)
{
    const bool ofPerson = share.person.isValid();
    QDate until = share.coveredBefore;
    for (const Store::Row &row :
        store.select(u"SELECT max(s.paid_until) FROM payment_share s JOIN payment p ON p.id=s.payment"
                     " WHERE p.removed=0 AND s.fills=1 AND s.purpose='subscription' AND p.id<>? AND s.%1=?"
                     " AND s.paid_until<?"_s.arg(ofPerson ? u"person"_s : u"organisation"_s),
            {qlonglong(share.payment.value),
                qlonglong(ofPerson ? share.person.value : share.organisation.value),
                share.paidUntil.toString(Qt::ISODate)})) {
        const QDate other = QDate::fromString(row.at(0).toString(), Qt::ISODate);
        if (other.isValid() && (!until.isValid() || other > until))
            until = other;
    }
    return until;
}

void removePayment(Edit &edit, const Store &store, Id<Payment> id)
{
    for (const PaymentShare &share : store.all<PaymentShare>(u"payment=?"_s, {qlonglong(id.value)})) {
        if (!share.fills)
            continue;
        std::optional<Person> person = share.person.isValid() ? store.get(share.person) : std::nullopt;
        if (person && person->paidUntil == share.paidUntil) {
            person->paidUntil = withoutShare(store, share);
            edit.save(*person);
        }
        std::optional<Organisation> body =
            share.organisation.isValid() ? store.get(share.organisation) : std::nullopt;
        if (body && body->paidUntil == share.paidUntil) {
            body->paidUntil = withoutShare(store, share);
            edit.save(*body);
        }
    }
    edit.remove(id);
}

QString alreadyPaidWords(const PlannedPayment &planned, const QLocale &locale)
{
    return planned.alreadyPaid.isEmpty()
        ? QString()
        : Words::tr("%1 paid this fee on %2 already, so this is for the next year.", "somebody, a day")
              .arg(planned.alreadyPaid, shortDate(planned.alreadyPaidOn, locale));
}

QString paymentWords(const PlannedPayment &planned, Currency currency, const QLocale &locale)
{
    const auto money = [&](qint64 minor) { return formatMoney({minor, currency}, locale); };
    QStringList parts;
    for (const Owing &fee : planned.fees) {
        const QString until = shortDate(fee.paidUntil, locale);
        if (planned.payment.method == waived)
            parts += Words::tr("%1 until %2, waived", "Family, a day").arg(fee.category, until);
        else if (fee.owed() > 0)
            parts += Words::tr("part of %1 until %2, %3 still to pay", "Family, a day, an amount")
                         .arg(fee.category, until, money(fee.owed()));
        else if (fee.persons.size() > 1)
            parts += Words::tr("%1 until %2, for %n people", "Family, a day", int(fee.persons.size()))
                         .arg(fee.category, until);
        else
            parts += Words::tr("%1 until %2", "Family, a day").arg(fee.category, until);
        if (fee.isOver)
            parts.last() = Words::tr("%1 (a year that is over)", "Family until a day").arg(parts.last());
        else if (fee.isKnown)
            parts.last() = Words::tr("%1 (known as paid already)", "Family until a day").arg(parts.last());
    }
    if (planned.gift > 0)
        parts += Words::tr("gift of %1").arg(money(planned.gift));
    if (!planned.unknownCategory.isEmpty())
        parts += Words::tr("no fee is known for “%1”", "a category").arg(planned.unknownCategory);
    return parts.join(u"; "_s);
}

} // namespace twinbook
