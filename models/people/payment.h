// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "organisation.h"
#include "person.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// Money that came in from one payer on one day: subscriptions, gifts, or both.
struct Payment
{
    Id<Payment> id;
    QDate paidOn;
    Id<Person> payer; // or
    Id<Organisation> organisation;
    qint64 amount = 0; // in the smallest unit; 0 when the fee was waived
    QString currency; // "GBP"
    QString method; // "cash", "cheque", "transfer", "card", "order", "waived"
    QString reference; // number of the cheque, words of the transfer
    QString receipt; // its number: "2026-017"
    QString notes;
    bool removed = false;

    bool operator==(const Payment &) const = default;
};

// What a part of a payment is for: the subscription of one member, or a gift.
struct PaymentShare
{
    Id<PaymentShare> id;
    Id<Payment> payment;
    QString purpose; // "subscription", "gift"
    Id<Person> person; // whose subscription, or
    Id<Organisation> organisation;
    qint64 amount = 0;
    QString category; // of membership at that time
    QDate paidUntil; // the last day of the membership year it is for
    QDate coveredBefore; // until when they had paid when this filled that year
    bool fills = false; // with this the year was paid in full: paid_until went on
    QDate claimedOn = {}; // when tax was claimed back on it
    QString claimedBy = {}; // "giftaid", "gasds": the small donations scheme

    bool operator==(const PaymentShare &) const = default;
};

// A promise that the association may claim tax back on what this person gives.
struct GiftAidDeclaration
{
    Id<GiftAidDeclaration> id;
    Id<Person> person;
    QDate declaredOn;
    QString how; // "written", "oral", "online"
    QDate coversFrom; // none: from the day of the declaration
    QDate cancelledOn; // gifts from this day on are not covered
    QString evidence; // where the paper lies
    QString notes;
    bool removed = false;

    bool covers(QDate day) const
    {
        const QDate from = coversFrom.isValid() ? coversFrom : declaredOn;
        return !removed && from.isValid() && from <= day && (!cancelledOn.isValid() || day < cancelledOn);
    }
    bool operator==(const GiftAidDeclaration &) const = default;
};

// A person who acts for a corporate member.
struct Nominee
{
    Id<Nominee> id;
    Id<Organisation> organisation;
    Id<Person> person;
    QDate since;
    QDate until;
    QString notes;
    bool removed = false;

    bool operator==(const Nominee &) const = default;
};

template <>
const Record<Payment> &recordOf<Payment>();
template <>
const Record<PaymentShare> &recordOf<PaymentShare>();
template <>
const Record<GiftAidDeclaration> &recordOf<GiftAidDeclaration>();
template <>
const Record<Nominee> &recordOf<Nominee>();

Problems check(const Payment &payment, QDate today);
Problems check(const GiftAidDeclaration &declaration, QDate today);

} // namespace twinbook
