// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payments_import.h"

#include "footer_lines.h"
#include "payer_finder.h"
#include "payment_columns.h"

#include "table.h"
#include "text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentsImport)
};

constexpr int longAgo = 10; // years

// Payments of the book as they are known again.
QString sameKey(const PaymentLine &line)
{
    return u"%1/%2/%3/%4/%5"_s.arg(line.payer.value)
        .arg(line.organisation.value)
        .arg(line.paidOn.toString(Qt::ISODate))
        .arg(line.amount)
        .arg(fold(line.reference));
}

PaymentLine lineOf(const Payment &payment)
{
    return {payment.paidOn, payment.payer, payment.organisation, payment.amount, {}, payment.reference};
}

class PaymentsImport
{
public:
    PaymentsImport(const Table &table, const ImportChoices &choices, const Store &store)
        : m_table(table)
        , m_choices(choices)
        , m_store(store)
        , m_columns(paymentColumns(table, choices))
        , m_book(store, choices.today)
        , m_finder(m_book)
    {
        for (const Payment &payment : store.all<Payment>()) {
            if (!payment.receipt.isEmpty())
                m_receipts.insert(payment.receipt, payment);
            m_known += sameKey(lineOf(payment));
        }
        QStringList days;
        for (const QStringList &row : table.rows)
            days += row.value(m_columns.value(u"paid_on"_s, -1));
        m_order = choices.dateOrder.value_or(guessDateOrder(days, dateOrder(choices.locale)));
    }

    QString refusal() const
    {
        const auto has = [this](const QString &field) { return m_columns.value(field, -1) >= 0; };
        if (m_table.rows.isEmpty())
            return Words::tr("This list has headings but no line beneath them.");
        if (!has(u"amount"_s))
            return Words::tr("No column is known to hold the amount. Call it “Amount”, or say which it is.");
        if (!has(u"name"_s) && !has(u"family_name"_s) && !has(u"member_number"_s) && !has(u"email"_s)
            && !has(u"organisation"_s))
            return Words::tr("No column is known to say who paid. Call it “Name”, or say which it is.");
        return {};
    }

    void plan(ImportPlan &plan)
    {
        plan.kind = u"payments"_s;
        plan.fields = paymentFields();
        for (int column = 0; column < m_table.headings.size(); ++column)
            plan.columns += {m_table.headings.at(column), m_columns.key(column), samples(column)};
        plan.problems = m_table.problems;
        for (int row = 0; row < m_table.rows.size(); ++row) {
            const QStringList &cells = m_table.rows.at(row);
            if (!isFooter(cells, false) && !repeatsHeadings(cells, m_table.headings))
                m_read += readRow(row);
        }
        // In the order in which they were paid, whatever that of the list.
        std::stable_sort(m_read.begin(), m_read.end(), [](const Read &a, const Read &b) {
            return a.line.paidOn.isValid() && (!b.line.paidOn.isValid() || a.line.paidOn < b.line.paidOn);
        });
        for (Read &read : m_read) {
            if (read.row.action != ImportRow::Same)
                finish(read);
            plan.rows += read.row;
        }
    }

    void write(Edit &edit, int row)
    {
        if (m_edit != edit.number()) { // as the book stands now, line after line
            m_edit = edit.number();
            m_book = SubscriptionBook(m_store, m_choices.today);
        }
        save(edit, m_store, m_book.take(m_read.at(row).line));
    }

private:
    struct Read
    {
        ImportRow row;
        PaymentLine line;
    };

    QString cell(int row, const QString &field) const
    {
        const int column = m_columns.value(field, -1);
        return column < 0 ? QString() : m_table.rows.at(row).value(column).trimmed();
    }

    QStringList samples(int column) const
    {
        constexpr int most = 3;
        QStringList values;
        for (const QStringList &row : m_table.rows) {
            if (values.size() < most && !row.value(column).isEmpty())
                values += row.value(column);
        }
        return values;
    }

    PayerFound payerOf(int row) const
    {
        const QString parts = (cell(row, u"given_name"_s) + u' ' + cell(row, u"family_name"_s)).trimmed();
        QString name;
        for (const QString &written : {cell(row, u"name"_s), parts, cell(row, u"organisation"_s)})
            name = name.isEmpty() ? written : name;
        const PayerFound first = m_finder.find(cell(row, u"member_number"_s), name);
        if (first.payer.isValid() || (!name.isEmpty() && !cell(row, u"member_number"_s).isEmpty()))
            return first;
        for (const QString &written : {cell(row, u"email"_s), parts, cell(row, u"organisation"_s)}) {
            const PayerFound found = written.isEmpty() ? PayerFound() : m_finder.find(written);
            if (found.payer.isValid())
                return found;
        }
        return first;
    }

    QString titleOf(const QString &who, qint64 amount) const
    {
        return u"%1, %2"_s.arg(who.isEmpty() ? Words::tr("(nobody known)") : who,
            formatMoney({amount, m_book.currency()}, m_choices.locale));
    }

    // What was waived brought no money.
    std::optional<Money> amountOf(int row) const
    {
        const QString amount = cell(row, u"amount"_s);
        if (amount.isEmpty() && paymentMethod(cell(row, u"method"_s)) == u"waived"_s)
            return Money{0, m_book.currency()};
        const QString written = cell(row, u"currency"_s);
        const std::optional<Currency> currency =
            written.isEmpty() ? m_book.currency() : Currency::fromCode(written);
        return currency ? readMoney(amount, m_choices.locale, *currency) : std::nullopt;
    }

    std::optional<QDate> dayOf(int row) const
    {
        const QString day = cell(row, u"paid_on"_s);
        return day.isEmpty() ? m_choices.today
                             : readDate(day, {m_choices.today, m_choices.locale, m_order, true});
    }

    // A list that the book wrote itself names its receipts, whatever has become of the payer's name since.
    const Payment *knownByReceipt(int row)
    {
        const auto known = m_receipts.constFind(cell(row, u"receipt"_s));
        const std::optional<Money> money = amountOf(row);
        if (known == m_receipts.constEnd() || !money || money->minor != known->amount
            || dayOf(row) != known->paidOn || m_seen.contains(known.key()))
            return nullptr;
        m_seen.insert(known.key());
        return &*known;
    }

    Read readRow(int row)
    {
        Read read;
        ImportRow &out = read.row;
        out.line = m_table.lines.value(row, row + 2);
        PaymentLine &line = read.line;
        if (const Payment *known = knownByReceipt(row)) {
            m_known.removeOne(sameKey(lineOf(*known)));
            out.action = ImportRow::Same;
            out.title = titleOf(m_finder.label(known->payer, known->organisation), known->amount);
            line.paidOn = known->paidOn;
            return read;
        }
        const PayerFound found = payerOf(row);
        line.payer = found.payer.person;
        line.organisation = found.payer.organisation;
        line.others = found.payer.others;
        const auto wrong = [&](const QString &field, const QString &sentence) {
            out.problems += {field, sentence, out.line};
            out.wanted = false;
            out.action = ImportRow::Skip;
        };
        if (!found.payer.isValid())
            wrong(u"name"_s, found.sentence);
        const QString amount = cell(row, u"amount"_s);
        const std::optional<Money> money = amountOf(row);
        if (money && money->currency == m_book.currency())
            line.amount = money->minor;
        else
            wrong(u"amount"_s,
                Words::tr("“%1” is no amount in the association's currency.")
                    .arg((amount + u' ' + cell(row, u"currency"_s)).trimmed()));
        const QString day = cell(row, u"paid_on"_s);
        const std::optional<QDate> paidOn = dayOf(row);
        line.paidOn = paidOn.value_or(QDate());
        if (!paidOn)
            wrong(u"paid_on"_s, Words::tr("“%1” is no day.").arg(day));
        else if (*paidOn < m_choices.today.addYears(-longAgo))
            wrong(u"paid_on"_s,
                Words::tr("“%1” would be %2, more than ten years ago. Please check the year.")
                    .arg(day, showDate(*paidOn, m_choices.locale)));
        const QString method = cell(row, u"method"_s);
        line.method = paymentMethod(method);
        if (line.method.isEmpty() && !method.trimmed().isEmpty())
            out.problems += {u"method"_s,
                Words::tr("“%1” is no way of paying that the book knows; bank transfer is written down.")
                    .arg(method),
                out.line};
        if (line.method.isEmpty())
            line.method = u"transfer"_s;
        line.reference = cell(row, u"reference"_s);
        line.notes = cell(row, u"notes"_s);
        if (const QString receipt = cell(row, u"receipt"_s); !m_receipts.contains(receipt))
            line.receipt = receipt;
        out.title = titleOf(found.payer.label, line.amount);
        return read;
    }

    void finish(Read &read)
    {
        ImportRow &out = read.row;
        const PaymentLine &line = read.line;
        if (out.action != ImportRow::Skip) {
            Payment payment;
            payment.paidOn = line.paidOn;
            payment.payer = line.payer;
            payment.organisation = line.organisation;
            payment.amount = line.amount;
            payment.method = line.method;
            for (Problem problem : check(payment, m_choices.today)) {
                problem.line = out.line;
                out.problems += problem;
                out.wanted = false;
                out.action = ImportRow::Skip;
            }
        }
        if (out.action != ImportRow::Skip && m_known.removeOne(sameKey(line)))
            out.action = ImportRow::Same; // each payment of the book is known again once
        const QString unknown =
            out.action == ImportRow::Add ? m_book.unknownCategory(line) : QString(); // no gift by mistake
        if (!unknown.isEmpty()) {
            out.problems += {u"amount"_s,
                Words::tr("No fee is known for the category “%1”. Describe it among the categories and fees, "
                          "then import this line again.")
                    .arg(unknown),
                out.line};
            out.wanted = false;
            out.action = ImportRow::Skip;
        }
        if (out.action == ImportRow::Add) {
            const PlannedPayment planned = m_book.take(line);
            out.note = paymentWords(planned, m_book.currency(), m_choices.locale);
            if (const QString twice = alreadyPaidWords(planned, m_choices.locale); !twice.isEmpty())
                out.problems += {u"name"_s, twice, out.line};
            if (planned.gift > 0 && !planned.fees.isEmpty())
                out.problems += {u"amount"_s,
                    Words::tr("This is more than was due: the rest of %1 is written down as a gift.")
                        .arg(formatMoney({planned.gift, m_book.currency()}, m_choices.locale)),
                    out.line};
        }
    }

    const Table m_table;
    const ImportChoices m_choices;
    const Store &m_store;
    const QHash<QString, int> m_columns;
    SubscriptionBook m_book;
    PayerFinder m_finder;
    DateOrder m_order = DateOrder::DayMonthYear;
    QStringList m_known;
    QHash<QString, Payment> m_receipts; // of the book
    QSet<QString> m_seen; // receipts known again
    QList<Read> m_read;
    qint64 m_edit = 0;
};

} // namespace

Result<ImportPlan> planPaymentsFile(const QString &path, const ImportChoices &choices, const Store &store)
{
    const Result<Table> table = readTable(path, {choices.hasHeadings, {}, {}});
    if (!table)
        return Result<ImportPlan>::refused(table.sentence);
    const auto import = std::make_shared<PaymentsImport>(*table, choices, store);
    ImportPlan plan;
    plan.source = u"%1 (%2)"_s.arg(QFileInfo(path).fileName(), table->format);
    const QString refusal = import->refusal();
    if (!refusal.isEmpty() && !choices.evenUnknown)
        return Result<ImportPlan>::refused(refusal);
    if (!refusal.isEmpty()) {
        plan.problems = {{QString(), refusal, 0}};
        plan.kind = u"payments"_s;
        plan.fields = paymentFields();
        for (const QString &heading : table->headings)
            plan.columns += {heading, QString(), {}};
        plan.write = [](Edit &, int) {};
        return plan;
    }
    import->plan(plan);
    plan.write = [import](Edit &edit, int row) { import->write(edit, row); };
    return plan;
}

} // namespace twinbook
