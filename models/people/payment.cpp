// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payment.h"

#include "money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Payment)
};

QString titleOf(const Payment &payment)
{
    return Words::tr("Payment of %1 of %2")
        .arg(moneyNumber(
                 {payment.amount, Currency::fromCode(payment.currency).value_or(Currency{})}, QLocale()),
            QLocale().toString(payment.paidOn, QLocale::ShortFormat));
}

} // namespace

template <>
const Record<Payment> &recordOf<Payment>()
{
    using P = Payment;
    static const Record<Payment> record =
        Record<Payment>("payment", "Payment", QT_TRANSLATE_NOOP("Payment", "Payment"),
            QT_TRANSLATE_NOOP("Payment", "Payments"))
            .date("paid_on", &P::paidOn, QT_TRANSLATE_NOOP("Payment", "Paid on"))
            .alsoKnownAs("date|payment date|paid|day|date de paiement|payé le|datum|zahldatum|bezahlt "
                         "am|buchungstag|valuta")
            .link("payer", &P::payer, QT_TRANSLATE_NOOP("Payment", "Paid by"), "person")
            .link("organisation", &P::organisation, QT_TRANSLATE_NOOP("Payment", "Paid by the organisation"),
                "organisation")
            .money("amount", &P::amount, QT_TRANSLATE_NOOP("Payment", "Amount"))
            .alsoKnownAs("sum|paid amount|subscription|value|montant|somme|betrag|summe|umsatz")
            .text("currency", &P::currency, QT_TRANSLATE_NOOP("Payment", "Currency"))
            .choice("method", &P::method, QT_TRANSLATE_NOOP("Payment", "How"),
                {{u"cash"_s, QT_TRANSLATE_NOOP("Payment", "cash")},
                    {u"cheque"_s, QT_TRANSLATE_NOOP("Payment", "cheque")},
                    {u"transfer"_s, QT_TRANSLATE_NOOP("Payment", "bank transfer")},
                    {u"order"_s, QT_TRANSLATE_NOOP("Payment", "standing order")},
                    {u"card"_s, QT_TRANSLATE_NOOP("Payment", "card")},
                    {u"waived"_s, QT_TRANSLATE_NOOP("Payment", "waived")}})
            .alsoKnownAs("method|payment method|type|mode de paiement|moyen|zahlungsart|zahlweise")
            .text("reference", &P::reference, QT_TRANSLATE_NOOP("Payment", "Reference"))
            .searched()
            .alsoKnownAs("ref|cheque number|cheque no|description|details|référence|libellé|verwendungszweck")
            .text("receipt", &P::receipt, QT_TRANSLATE_NOOP("Payment", "Receipt number"))
            .searched()
            .alsoKnownAs("receipt|receipt no|reçu|quittung|quittungsnummer")
            .text("notes", &P::notes, QT_TRANSLATE_NOOP("Payment", "Notes"), Kind::LongText)
            .searched()
            .alsoKnownAs("note|remarks|remarques|bemerkung|bemerkungen")
            .flag("removed", &P::removed, QT_TRANSLATE_NOOP("Payment", "Removed"))
            .keptByLaw("paid_on")
            .titled(titleOf)
            .sortedBy([](const P &p) { return p.paidOn.toString(Qt::ISODate); });
    return record;
}

template <>
const Record<PaymentShare> &recordOf<PaymentShare>()
{
    using S = PaymentShare;
    static const Record<PaymentShare> record =
        Record<PaymentShare>("payment_share", "PaymentShare",
            QT_TRANSLATE_NOOP("PaymentShare", "Part of a payment"),
            QT_TRANSLATE_NOOP("PaymentShare", "Parts of payments"))
            .link("payment", &S::payment, QT_TRANSLATE_NOOP("PaymentShare", "Payment"), "payment")
            .choice("purpose", &S::purpose, QT_TRANSLATE_NOOP("PaymentShare", "For"),
                {{u"subscription"_s, QT_TRANSLATE_NOOP("PaymentShare", "subscription")},
                    {u"gift"_s, QT_TRANSLATE_NOOP("PaymentShare", "gift")}})
            .link("person", &S::person, QT_TRANSLATE_NOOP("PaymentShare", "Member"), "person")
            .link("organisation", &S::organisation, QT_TRANSLATE_NOOP("PaymentShare", "Organisation"),
                "organisation")
            .money("amount", &S::amount, QT_TRANSLATE_NOOP("PaymentShare", "Amount"))
            .text("category", &S::category, QT_TRANSLATE_NOOP("PaymentShare", "Membership"))
            .searched()
            .date("paid_until", &S::paidUntil, QT_TRANSLATE_NOOP("PaymentShare", "Pays until"))
            .date("covered_before", &S::coveredBefore, QT_TRANSLATE_NOOP("PaymentShare", "Had paid until"))
            .flag("fills", &S::fills, QT_TRANSLATE_NOOP("PaymentShare", "The year is paid in full"))
            .date("claimed_on", &S::claimedOn, QT_TRANSLATE_NOOP("PaymentShare", "Tax claimed back on"))
            .choice("claimed_by", &S::claimedBy, QT_TRANSLATE_NOOP("PaymentShare", "Claimed by"),
                {{u"giftaid"_s, QT_TRANSLATE_NOOP("PaymentShare", "Gift Aid")},
                    {u"gasds"_s, QT_TRANSLATE_NOOP("PaymentShare", "small donations scheme")}})
            .keptByLaw()
            .titled([](const S &share) {
                return moneyNumber({share.amount, {}}, QLocale()) + u' ' + share.category;
            });
    return record;
}

template <>
const Record<GiftAidDeclaration> &recordOf<GiftAidDeclaration>()
{
    using D = GiftAidDeclaration;
    static const Record<GiftAidDeclaration> record =
        Record<GiftAidDeclaration>("gift_aid_declaration", "GiftAidDeclaration",
            QT_TRANSLATE_NOOP("GiftAidDeclaration", "Gift Aid declaration"),
            QT_TRANSLATE_NOOP("GiftAidDeclaration", "Gift Aid declarations"))
            .link("person", &D::person, QT_TRANSLATE_NOOP("GiftAidDeclaration", "Declared by"), "person")
            .date("declared_on", &D::declaredOn, QT_TRANSLATE_NOOP("GiftAidDeclaration", "Declared on"))
            .choice("how", &D::how, QT_TRANSLATE_NOOP("GiftAidDeclaration", "How"),
                {{u"written"_s, QT_TRANSLATE_NOOP("GiftAidDeclaration", "on paper")},
                    {u"online"_s, QT_TRANSLATE_NOOP("GiftAidDeclaration", "online or by e-mail")},
                    {u"oral"_s, QT_TRANSLATE_NOOP("GiftAidDeclaration", "by word of mouth")}})
            .date("covers_from", &D::coversFrom,
                QT_TRANSLATE_NOOP("GiftAidDeclaration", "Covers what was given from"))
            .date("cancelled_on", &D::cancelledOn, QT_TRANSLATE_NOOP("GiftAidDeclaration", "Cancelled on"))
            .text("evidence", &D::evidence, QT_TRANSLATE_NOOP("GiftAidDeclaration", "Where the paper lies"))
            .searched()
            .text("notes", &D::notes, QT_TRANSLATE_NOOP("GiftAidDeclaration", "Notes"), Kind::LongText)
            .flag("removed", &D::removed, QT_TRANSLATE_NOOP("GiftAidDeclaration", "Removed"))
            .keptByLaw("", true)
            .titled([](const D &d) {
                return Words::tr("Gift Aid declaration of %1")
                    .arg(QLocale().toString(d.declaredOn, QLocale::ShortFormat));
            });
    return record;
}

template <>
const Record<Nominee> &recordOf<Nominee>()
{
    using N = Nominee;
    static const Record<Nominee> record =
        Record<Nominee>("nominee", "Nominee", QT_TRANSLATE_NOOP("Nominee", "Nominee"),
            QT_TRANSLATE_NOOP("Nominee", "Nominees"))
            .link("organisation", &N::organisation, QT_TRANSLATE_NOOP("Nominee", "Acts for"), "organisation")
            .link("person", &N::person, QT_TRANSLATE_NOOP("Nominee", "Person"), "person")
            .date("since", &N::since, QT_TRANSLATE_NOOP("Nominee", "Since"))
            .date("until", &N::until, QT_TRANSLATE_NOOP("Nominee", "Until"))
            .text("notes", &N::notes, QT_TRANSLATE_NOOP("Nominee", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &N::removed, QT_TRANSLATE_NOOP("Nominee", "Removed"))
            .titled([](const N &) { return Words::tr("Nominee"); });
    return record;
}

Problems check(const Payment &payment, QDate today)
{
    constexpr int longAgo = 40; // years
    constexpr qint64 mostPaid = 100'000'000; // in the smallest unit: a slip of the keys
    Problems problems;
    if (!payment.paidOn.isValid())
        problems += {u"paid_on"_s, Words::tr("Please write the day on which it was paid.")};
    else if (payment.paidOn > today)
        problems += {u"paid_on"_s, Words::tr("This day is still to come. Please check the year.")};
    else if (payment.paidOn < today.addYears(-longAgo))
        problems += {u"paid_on"_s, Words::tr("This day is long past. Please check the year.")};
    if (payment.payer.isValid() == payment.organisation.isValid())
        problems += {u"payer"_s, Words::tr("Please say who paid: a person or an organisation.")};
    if (payment.method == u"waived"_s && payment.amount != 0)
        problems += {u"amount"_s, Words::tr("What was waived brought no money: the amount is 0.00.")};
    else if (payment.method != u"waived"_s && payment.amount <= 0)
        problems += {u"amount"_s, Words::tr("Please write the amount that was paid.")};
    else if (payment.amount > mostPaid)
        problems += {u"amount"_s, Words::tr("This is more than a million. Please check the amount.")};
    return problems;
}

Problems check(const GiftAidDeclaration &declaration, QDate today)
{
    Problems problems;
    if (!declaration.person.isValid())
        problems += {u"person"_s, Words::tr("Please say who declared it.")};
    if (!declaration.declaredOn.isValid())
        problems += {u"declared_on"_s, Words::tr("Please write the day of the declaration.")};
    else if (declaration.declaredOn > today)
        problems += {u"declared_on"_s, Words::tr("This day is still to come. Please check the year.")};
    constexpr int years = 4; // HMRC: a declaration reaches back four years
    if (declaration.coversFrom.isValid() && declaration.declaredOn.isValid()
        && declaration.coversFrom < declaration.declaredOn.addYears(-years))
        problems += {u"covers_from"_s,
            Words::tr("A declaration can reach back four years at most. Please check the day.")};
    if (declaration.cancelledOn.isValid() && declaration.cancelledOn < declaration.declaredOn)
        problems += {u"cancelled_on"_s, Words::tr("This is before the declaration. Please check both days.")};
    return problems;
}

} // namespace twinbook
