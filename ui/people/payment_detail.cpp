// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payment_detail.h"

#include "dates.h"
#include "money.h"
#include "payments_query.h"
#include "people_details.h"
#include "record_words.h"
#include "reminder.h"
#include "subscription_book.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentDetail)
};

constexpr int paymentsShown = 5; // of a person

QString money(const QString &currency, qint64 amount, const QLocale &locale)
{
    return formatMoney({amount, Currency::fromCode(currency).value_or(Currency{})}, locale);
}

QString nameOf(const Store &store, const PaymentShare &share)
{
    if (share.person.isValid()) {
        const std::optional<Person> person = store.get(share.person);
        return person ? displayName(*person) : QString();
    }
    const std::optional<Organisation> body = store.get(share.organisation);
    return body ? body->name : QString();
}

QString recordOfShare(const PaymentShare &share)
{
    return share.person.isValid() ? recordLink(u"person"_s, share.person.value)
                                  : recordLink(u"organisation"_s, share.organisation.value);
}

QString shareWords(const PaymentShare &share, const QString &currency, const QLocale &locale)
{
    const QString amount = money(currency, share.amount, locale);
    if (share.purpose == u"gift"_s)
        return Words::tr(": a gift of %1").arg(amount);
    const QString until = shortDate(share.paidUntil, locale);
    if (share.amount == 0)
        return Words::tr(": %1 until %2", "Family, a day").arg(share.category, until);
    return share.fills
        ? Words::tr(": %1 until %2, %3", "Family, a day, an amount").arg(share.category, until, amount)
        : Words::tr(": part of %1 until %2, %3", "Family, a day, an amount")
              .arg(share.category, until, amount);
}

QString claimedWords(const PaymentShare &share, const QLocale &locale)
{
    if (!share.claimedOn.isValid())
        return {};
    const QString day = shortDate(share.claimedOn, locale);
    return share.claimedBy == u"gasds"_s ? Words::tr(", claimed on %1 by the small donations scheme").arg(day)
                                         : Words::tr(", claimed on %1 by Gift Aid").arg(day);
}

void addToPay(DetailPart &part, const Owing &fee, const QString &currency, const QLocale &locale)
{
    const QString until = shortDate(fee.paidUntil, locale);
    part.add(Words::tr("To pay"),
        fee.paid > 0
            ? Words::tr("%1 of %2, until %3", "two amounts, a day")
                  .arg(money(currency, fee.owed(), locale), money(currency, fee.fee, locale), until)
            : Words::tr("%1, until %2", "an amount, a day").arg(money(currency, fee.owed(), locale), until));
}

void addReminders(DetailPart &part, const Store &store, const QString &link, qint64 id, const QLocale &locale)
{
    for (const Reminder &reminder : store.all<Reminder>(link + u"=? AND removed=0"_s, {qlonglong(id)}))
        part.add(Words::tr("Reminded"),
            Words::tr("%1, %2", "a day, by letter")
                .arg(shortDate(reminder.sentOn, locale), RecordWords(reminder, locale).value("how")));
}

void addPayments(DetailPart &part, const QList<Payment> &payments, const QLocale &locale)
{
    for (const Payment &payment : payments)
        part.add({shortDate(payment.paidOn, locale),
            {{money(payment.currency, payment.amount, locale), recordLink(u"payment"_s, payment.id.value),
                {}}},
            Tone::Neutral});
}

} // namespace

Detail paymentDetail(const Store &store, const Payment &payment, const Asked &asked)
{
    const RecordWords words(payment, asked.locale);
    Detail detail;
    const PaymentShare payer{{}, {}, {}, payment.payer, payment.organisation, 0, {}, {}, {}, false};
    detail.title = money(payment.currency, payment.amount, asked.locale);
    detail.subtitle = Words::tr("%1, paid by %2", "a day, a name")
                          .arg(showDate(payment.paidOn, asked.locale), nameOf(store, payer));
    DetailPart what{Words::tr("What it paid for"), {}};
    for (const PaymentShare &share : store.all<PaymentShare>(u"payment=?"_s, {qlonglong(payment.id.value)}))
        what.add({{},
            {{nameOf(store, share), recordOfShare(share),
                shareWords(share, payment.currency, asked.locale) + claimedWords(share, asked.locale)}},
            Tone::Neutral});
    detail.add(what);
    DetailPart how{Words::tr("How it came in"), {}};
    words.add(how, {"method", "reference", "receipt", "notes"});
    detail.add(how);
    return detail;
}

DetailPart paymentsPart(const Store &store, const Person &person, const Asked &asked)
{
    DetailPart part{Words::tr("Payments"), {}};
    const QString currency = store.setting(u"currency"_s, u"GBP"_s);
    const SubscriptionBook book(store, asked.today, person);
    const QList<Owing> fees = book.owing(person.id);
    for (const Owing &fee : fees) {
        if (!fee.persons.contains(person.id))
            continue;
        addToPay(part, fee, currency, asked.locale);
    }
    if (!fees.isEmpty())
        addReminders(part, store, u"person"_s, person.id.value, asked.locale);
    for (const GiftAidDeclaration &declaration :
        store.all<GiftAidDeclaration>(u"person=? AND removed=0"_s, {qlonglong(person.id.value)})) {
        part.add(Words::tr("Gift Aid"),
            declaration.cancelledOn.isValid()
                ? Words::tr("declared on %1, cancelled on %2")
                      .arg(shortDate(declaration.declaredOn, asked.locale),
                          shortDate(declaration.cancelledOn, asked.locale))
                : Words::tr("declared on %1").arg(shortDate(declaration.declaredOn, asked.locale)));
    }
    addPayments(part, lastPayments(store, person.id, paymentsShown), asked.locale);
    return part;
}

DetailPart paymentsPart(const Store &store, const Organisation &organisation, const Asked &asked)
{
    DetailPart part{Words::tr("Payments"), {}};
    const QList<Owing> fees = SubscriptionBook(store, asked.today, organisation).owing(organisation.id);
    for (const Owing &fee : fees)
        addToPay(part, fee, store.setting(u"currency"_s, u"GBP"_s), asked.locale);
    if (!fees.isEmpty())
        addReminders(part, store, u"organisation"_s, organisation.id.value, asked.locale);
    addPayments(part, lastPayments(store, organisation.id, paymentsShown), asked.locale);
    return part;
}

} // namespace twinbook
