// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payments_import.h"

#include "heading_index.h"
#include "payer_finder.h"

#include "table.h"
#include "text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentsImport)
};

struct Heading
{
    const char *field;
    const char *label;
    const char *names; // further headings, separated by |
};

// Found in bank exports, in treasurers' sheets and in our own lists.
constexpr Heading headings[] = {
    {"name", QT_TRANSLATE_NOOP("PaymentsImport", "Who paid"),
        "name|payer|paid by|member|members|from|nom|payeur|adhérent|zahler|mitglied|auftraggeber|who "
        "paid|who"},
    {"given_name", QT_TRANSLATE_NOOP("PaymentsImport", "First name"),
        "first name|given name|forename|first|prénom|vorname"},
    {"family_name", QT_TRANSLATE_NOOP("PaymentsImport", "Last name"),
        "last name|surname|family name|nom de famille|nachname|familienname"},
    {"member_number", QT_TRANSLATE_NOOP("PaymentsImport", "Member number"),
        "member number|member no|membership number|number|no|numéro d'adhérent|mitgliedsnummer"},
    {"email", QT_TRANSLATE_NOOP("PaymentsImport", "E-mail"), "email|e-mail address|courriel|mail"},
    {"amount", QT_TRANSLATE_NOOP("PaymentsImport", "Amount"),
        "amount|sum|paid amount|value|subscription|fee|montant|somme|cotisation|betrag|summe|beitrag|umsatz"},
    {"paid_on", QT_TRANSLATE_NOOP("PaymentsImport", "Paid on"),
        "date|day|paid on|paid|payment date|date de paiement|payé le|datum|zahldatum|buchungstag|bezahlt am"},
    {"method", QT_TRANSLATE_NOOP("PaymentsImport", "How"),
        "how|method|payment method|type|mode de paiement|moyen|zahlungsart|zahlweise"},
    {"reference", QT_TRANSLATE_NOOP("PaymentsImport", "Reference"),
        "reference|ref|cheque number|cheque no|description|details|référence|libellé|verwendungszweck"},
    {"notes", QT_TRANSLATE_NOOP("PaymentsImport", "Notes"), "notes|note|remarks|remarques|bemerkung"},
};

// Where each field stands in the file; -1: nowhere.
QHash<QString, int> columnsOf(const Table &table, const ImportChoices &choices)
{
    QHash<QString, int> columns;
    QSet<int> taken;
    for (auto it = choices.map.begin(); it != choices.map.end(); ++it) {
        const int column = int(table.headings.indexOf(it.value()));
        columns.insert(it.key(), column);
        taken.insert(column);
    }
    for (const Heading &heading : headings) {
        const QString field = QString::fromLatin1(heading.field);
        if (columns.contains(field))
            continue;
        QStringList names = QString::fromUtf8(heading.names).split(u'|');
        names += {field, Words::tr(heading.label)};
        for (QString &name : names)
            name = headingKey(name);
        for (int column = 0; column < table.headings.size(); ++column) {
            if (taken.contains(column) || !names.contains(headingKey(table.headings.at(column))))
                continue;
            columns.insert(field, column);
            taken.insert(column);
            break;
        }
    }
    return columns;
}

QString methodOf(const QString &written)
{
    static const QList<std::pair<QString, QString>> known{{u"ca"_s, u"cash"_s}, {u"bar"_s, u"cash"_s},
        {u"esp"_s, u"cash"_s}, {u"ch"_s, u"cheque"_s}, {u"sch"_s, u"cheque"_s}, {u"standing"_s, u"order"_s},
        {u"order"_s, u"order"_s}, {u"dauer"_s, u"order"_s}, {u"prel"_s, u"order"_s}, {u"card"_s, u"card"_s},
        {u"kart"_s, u"card"_s}, {u"carte"_s, u"card"_s}, {u"waive"_s, u"waived"_s},
        {u"erlass"_s, u"waived"_s}, {u"bank"_s, u"transfer"_s}, {u"bacs"_s, u"transfer"_s},
        {u"trans"_s, u"transfer"_s}, {u"faster"_s, u"transfer"_s}, {u"online"_s, u"transfer"_s},
        {u"sepa"_s, u"transfer"_s}, {u"wire"_s, u"transfer"_s}, {u"vir"_s, u"transfer"_s},
        {u"uber"_s, u"transfer"_s}, {u"ueber"_s, u"transfer"_s}};
    const QString folded = fold(written);
    if (folded.isEmpty())
        return {};
    QString best;
    qsizetype length = 0;
    for (const auto &[begin, method] : known) {
        if (folded.startsWith(begin) && begin.size() > length) {
            best = method;
            length = begin.size();
        }
    }
    return best;
}

// Payments of the book as they are known again.
QString sameKey(const PaymentLine &line)
{
    return u"%1/%2/%3/%4/%5"_s.arg(line.payer.value)
        .arg(line.organisation.value)
        .arg(line.paidOn.toString(Qt::ISODate))
        .arg(line.amount)
        .arg(fold(line.reference));
}

class PaymentsImport
{
public:
    PaymentsImport(const Table &table, const ImportChoices &choices, const Store &store)
        : m_table(table)
        , m_choices(choices)
        , m_store(store)
        , m_columns(columnsOf(table, choices))
        , m_book(store, choices.today)
        , m_finder(m_book)
    {
        for (const Payment &payment : store.all<Payment>())
            m_known += sameKey({payment.paidOn, payment.payer, payment.organisation, payment.amount, {},
                payment.reference, {}});
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
        if (!has(u"name"_s) && !has(u"family_name"_s) && !has(u"member_number"_s) && !has(u"email"_s))
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
        for (int row = 0; row < m_table.rows.size(); ++row)
            addRow(plan, row);
    }

    void write(Edit &edit, int row)
    {
        if (m_edit != edit.number()) { // as the book stands now, line after line
            m_edit = edit.number();
            m_book = SubscriptionBook(m_store, m_choices.today);
        }
        save(edit, m_store, m_book.take(m_lines.at(row)));
    }

private:
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
        const QString whole = (cell(row, u"given_name"_s) + u' ' + cell(row, u"family_name"_s)).trimmed();
        PayerFound first;
        for (const QString &written :
            {cell(row, u"member_number"_s), cell(row, u"email"_s), cell(row, u"name"_s), whole}) {
            if (written.isEmpty())
                continue;
            const PayerFound found = m_finder.find(written);
            if (found.payer.isValid())
                return found;
            if (first.sentence.isEmpty())
                first = found;
        }
        return first.sentence.isEmpty() ? m_finder.find({}) : first;
    }

    void addRow(ImportPlan &plan, int row)
    {
        ImportRow out;
        out.line = m_table.lines.value(row, row + 2);
        PaymentLine line;
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
        const std::optional<Money> money = readMoney(amount, m_choices.locale, m_book.currency());
        if (money && money->currency == m_book.currency())
            line.amount = money->minor;
        else
            wrong(u"amount"_s, Words::tr("“%1” is no amount in the association's currency.").arg(amount));
        const QString day = cell(row, u"paid_on"_s);
        const std::optional<QDate> read = day.isEmpty()
            ? m_choices.today
            : readDate(day, {m_choices.today, m_choices.locale, m_order, true});
        line.paidOn = read.value_or(QDate());
        if (!read)
            wrong(u"paid_on"_s, Words::tr("“%1” is no day.").arg(day));
        const QString method = cell(row, u"method"_s);
        line.method = methodOf(method);
        if (line.method.isEmpty() && !method.trimmed().isEmpty())
            out.problems += {u"method"_s,
                Words::tr("“%1” is no way of paying that the book knows; bank transfer is written down.")
                    .arg(method),
                out.line};
        if (line.method.isEmpty())
            line.method = u"transfer"_s;
        line.reference = cell(row, u"reference"_s);
        line.notes = cell(row, u"notes"_s);
        finish(plan, out, line, found.payer.label);
    }

    void finish(ImportPlan &plan, ImportRow &out, const PaymentLine &line, const QString &who)
    {
        out.title = u"%1, %2"_s.arg(who.isEmpty() ? Words::tr("(nobody known)") : who,
            formatMoney({line.amount, m_book.currency()}, m_choices.locale));
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
            if (planned.gift > 0 && !planned.fees.isEmpty())
                out.problems += {u"amount"_s,
                    Words::tr("This is more than was due: the rest of %1 is written down as a gift.")
                        .arg(formatMoney({planned.gift, m_book.currency()}, m_choices.locale)),
                    out.line};
        }
        plan.rows += out;
        m_lines += line;
    }

    const Table m_table;
    const ImportChoices m_choices;
    const Store &m_store;
    const QHash<QString, int> m_columns;
    SubscriptionBook m_book;
    PayerFinder m_finder;
    DateOrder m_order = DateOrder::DayMonthYear;
    QStringList m_known;
    QList<PaymentLine> m_lines;
    qint64 m_edit = 0;
};

} // namespace

QList<ImportField> paymentFields()
{
    QList<ImportField> fields;
    for (const Heading &heading : headings)
        fields += {QString::fromLatin1(heading.field), Words::tr(heading.label)};
    return fields;
}

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
