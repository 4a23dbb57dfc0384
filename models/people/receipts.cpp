// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts.h"

#include "letter_fields.h"
#include "letters.h"
#include "membership_category.h"
#include "payment.h"

#include "dates.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Renewals)
};

struct Payer
{
    QString name;
    QString language; // of their letters
};

Payer payerOf(const Store &store, const Payment &payment, const LetterHead &head)
{
    if (payment.payer.isValid()) {
        const std::optional<Person> person = store.get(payment.payer);
        if (!person)
            return {{}, head.language};
        const bool own = letterLanguages().contains(person->letterLanguage);
        return {displayName(*person), own ? person->letterLanguage : head.language};
    }
    const std::optional<Organisation> body = store.get(payment.organisation);
    return {body ? body->name : QString(), head.language};
}

// The pages of one receipt in one language.
class ReceiptWriter
{
public:
    ReceiptWriter(const Store &store, const QString &language)
        : m_store(store)
        , m_spoken(language)
        , m_locale(letterLocale(language))
    {
    }

    void write(Report &report, const Payment &payment, const QString &payer) const
    {
        const QString title = payment.receipt.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Renewals", "Receipt"))
            : say(QT_TRANSLATE_NOOP("Renewals", "Receipt %1")).arg(payment.receipt);
        report.blocks += Heading{title, 1};
        report.blocks +=
            Paragraph{say(QT_TRANSLATE_NOOP("Renewals", "Received from %1 on %2: %3."))
                          .arg(payer, showDate(payment.paidOn, m_locale), money(payment, payment.amount)),
                true};
        report.blocks += Paragraph{payment.reference.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Renewals", "How it was paid: %1.")).arg(methodOf(payment))
                : say(QT_TRANSLATE_NOOP("Renewals", "How it was paid: %1, %2."))
                      .arg(methodOf(payment), payment.reference),
            false};
        report.blocks += sharesOf(payment, payer);
        report.blocks +=
            Paragraph{say(QT_TRANSLATE_NOOP("Renewals", "With thanks for your support.")), false};
        report.blocks += Paragraph{
            say(QT_TRANSLATE_NOOP("Renewals", "\n\nTreasurer: ______________________________")), false};
    }

private:
    QString say(const char *source) const { return m_spoken.text("Renewals", source); }

    QString money(const Payment &payment, qint64 minor) const
    {
        return formatMoney({minor, Currency::fromCode(payment.currency).value_or(Currency{})}, m_locale);
    }

    QString methodOf(const Payment &payment) const
    {
        for (const Choice &choice : recordOf<Payment>().find(u"method"_s)->choices)
            if (choice.key == payment.method)
                return m_spoken.text("Payment", choice.label);
        return payment.method;
    }

    ReportTable sharesOf(const Payment &payment, const QString &payer) const
    {
        ReportTable table;
        table.columns = {{say(QT_TRANSLATE_NOOP("Renewals", "What it pays for")), ColumnKind::Text, 4},
            {say(QT_TRANSLATE_NOOP("Renewals", "Amount")), ColumnKind::Money, 1}};
        for (const PaymentShare &share :
            m_store.all<PaymentShare>(u"payment=?"_s, {qlonglong(payment.id.value)})) {
            const std::optional<Person> person =
                share.person.isValid() ? m_store.get(share.person) : std::nullopt;
            const QString whose = person ? displayName(*person) : payer;
            const QString until = shortDate(share.paidUntil, m_locale);
            const qint64 left = share.fills ? 0 : stillToPay(payment, share, person);
            const QString what = share.purpose == u"gift"_s ? say(QT_TRANSLATE_NOOP("Renewals", "A gift"))
                : share.fills ? say(QT_TRANSLATE_NOOP("Renewals", "Membership “%1” of %2 until %3"))
                                    .arg(share.category, whose, until)
                : left > 0
                ? say(QT_TRANSLATE_NOOP(
                          "Renewals", "Part payment of the membership “%1” of %2 until %3; still to pay: %4"))
                      .arg(share.category, whose, until, money(payment, left))
                : say(QT_TRANSLATE_NOOP("Renewals", "Part payment of the membership “%1” of %2 until %3"))
                      .arg(share.category, whose, until);
            table.rows += {Cell(what), Cell(money(payment, share.amount))};
        }
        return table;
    }

    // Of the fee of that year, with this payment and those before it.
    qint64 stillToPay(
        const Payment &payment, const PaymentShare &share, const std::optional<Person> &person) const
    {
        const QList<MembershipCategory> categories =
            m_store.all<MembershipCategory>(u"removed=0 AND name=?"_s, {share.category});
        if (categories.isEmpty())
            return 0;
        const bool together = person && person->household.isValid() && categories.first().coversHousehold();
        const QString whose = together ? u"s.person IN (SELECT id FROM person WHERE household=?)"_s
            : person                   ? u"s.person=?"_s
                                       : u"s.organisation=?"_s;
        const qint64 id = together ? person->household.value
            : person               ? person->id.value
                                   : share.organisation.value;
        const QString day = payment.paidOn.toString(Qt::ISODate);
        const qint64 paid =
            m_store
                .select(
                    u"SELECT coalesce(sum(s.amount),0) FROM payment_share s JOIN payment p ON "
                    "p.id=s.payment WHERE p.removed=0 AND s.purpose='subscription' AND s.paid_until=? AND "
                    "(p.paid_on<? OR (p.paid_on=? AND p.receipt<=?)) AND "_s
                        + whose,
                    {share.paidUntil.toString(Qt::ISODate), day, day, payment.receipt, qlonglong(id)})
                .first()
                .first()
                .toLongLong();
        return categories.first().fee - paid;
    }

    const Store &m_store;
    Spoken m_spoken;
    QLocale m_locale;
};

} // namespace

Report receipts(const Store &store, const QList<qint64> &payments, QDate today, const QLocale &locale)
{
    Report report;
    report.title = Words::tr("Receipts");
    report.association = store.setting(u"association"_s);
    report.day = today;
    report.fileStem = u"receipts"_s;
    const LetterHead head = letterHead(store, locale);
    std::map<QString, ReceiptWriter> writers;
    for (const qint64 id : payments) {
        const std::optional<Payment> payment = store.get(Id<Payment>(id));
        if (!payment)
            continue;
        if (!report.blocks.isEmpty())
            report.blocks += PageBreak{};
        const Payer payer = payerOf(store, *payment, head);
        writers.try_emplace(payer.language, store, payer.language)
            .first->second.write(report, *payment, payer.name);
    }
    if (report.blocks.isEmpty())
        report.blocks += Paragraph{Words::tr("There is no payment to write a receipt for."), false};
    return report;
}

Report receiptsOfTheYear(const Store &store, QDate today, const QLocale &locale)
{
    return receipts(store,
        store.selectIds(
            u"SELECT id FROM payment WHERE removed=0 AND amount>0 AND paid_on>=? ORDER BY paid_on,id"_s,
            {QDate(today.year(), 1, 1).toString(Qt::ISODate)}),
        today, locale);
}

} // namespace twinbook
