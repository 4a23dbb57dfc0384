// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "payments_list.h"

#include "ask.h"
#include "payment_detail.h"
#include "payment_dialog.h"
#include "payments_query.h"
#include "record_dialog.h"
#include "session.h"
#include "subscription_book.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentsList)
};

RecordDialogKind paymentDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<Payment>();
    kind.editTitle = Words::tr("Edit payment");
    kind.addTitle = kind.editTitle;
    kind.sections = {{{}, {u"paid_on"_s, u"method"_s, u"reference"_s, u"receipt"_s, u"notes"_s}, false, {}}};
    kind.extras.hints = {{u"receipt"_s,
        Words::tr("Payer and amount stay as they are: where they are wrong, remove the payment and enter it "
                  "again.")}};
    const QDate today = session.today();
    kind.check = [today](const void *record) { return check(*static_cast<const Payment *>(record), today); };
    return kind;
}

// The members are paid up as before.
void removePayments(Session &session, const QList<qint64> &ids)
{
    const QString label = Words::tr("Remove %n payments", nullptr, int(ids.size()));
    session.editEach(
        label, label, ids.size(),
        [&](Edit &edit, qsizetype at) { removePayment(edit, session.store(), Id<Payment>(ids.at(at))); },
        Words::tr("Removed %n payments; the members have paid until what they had before.", nullptr,
            int(ids.size())));
}

} // namespace

RecordListKind paymentsKind(Session &session)
{
    RecordListKind kind;
    kind.changeMany = false; // what was paid and what it paid for go together
    kind.name = u"payments"_s;
    kind.shape = &recordOf<Payment>();
    kind.title = recordOf<Payment>().manyLabel();
    kind.query = paymentsQuery(session.store(), session.locale());
    kind.choices = paymentChoices(session.today());
    kind.shownAtFirst = 4;
    kind.icon = u"money"_s;
    kind.addWords = Words::tr("Enter payments");
    kind.choiceWords = Words::tr("Which payments");
    kind.emptyTitle = Words::tr("No payment is in the book yet");
    kind.emptySentence =
        Words::tr("Enter here what members pay: many at a time, from the cheques on the table or the bank's "
                  "list. The book "
                  "then knows who has paid until when, writes receipts and claims Gift Aid.");
    kind.hint = Words::tr("Choose a payment in the list to see here what it paid for.");
    kind.importer = u"payments"_s;
    kind.figures = [&session] { return paymentFigures(session.store(), session.today(), session.locale()); };
    kind.detail = [&session](qint64 id) {
        const std::optional<Payment> payment = session.store().get(Id<Payment>(id));
        return payment ? paymentDetail(session.store(), *payment, session.asked()) : Detail();
    };
    kind.edit = [&session](qint64 id, QWidget *parent) -> qint64 {
        if (id == 0) {
            enterPayments(session, {}, parent);
            return 0;
        }
        RecordDialog dialog(session, paymentDialogKind(session), id, parent);
        Ask::run(dialog);
        return dialog.savedId();
    };
    kind.remove = [&session](const QList<qint64> &ids) { removePayments(session, ids); };
    return kind;
}

} // namespace twinbook
