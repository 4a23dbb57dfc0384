// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payment_grid.h"

#include "dates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString waived = u"waived"_s;
const QString firstMethod = u"cheque"_s;

const twinbook::Column &methodColumn()
{
    return *recordOf<Payment>().find(u"method"_s);
}

QString methodWord(const QString &key)
{
    return key.isEmpty() ? QString() : recordOf<Payment>().choiceLabel(methodColumn(), key);
}

} // namespace

PaymentGrid::PaymentGrid(const Store &store, QDate today, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(store, today)
    , m_finder(m_book)
    , m_locale(locale)
    , m_lines{Line()}
{
}

int PaymentGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PaymentGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString PaymentGrid::shownAmount(const Line &line) const
{
    return line.amount ? formatMoney({*line.amount, m_book.currency()}, m_locale) : line.amountText;
}

QVariant PaymentGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return line.trouble.isEmpty() ? line.words : line.trouble;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Who:
        return line.who;
    case Amount:
        return shownAmount(line);
    case On:
        return line.on.isValid() ? shortDate(line.on, m_locale) : line.onText;
    case How:
        return methodWord(line.method);
    case Reference:
        return line.reference;
    case For:
        return line.trouble.isEmpty() ? line.words : line.trouble;
    default:
        return {};
    }
}

QVariant PaymentGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Who:
        return tr("Who paid");
    case Amount:
        return tr("Amount");
    case On:
        return tr("Paid on");
    case How:
        return tr("How");
    case Reference:
        return tr("Reference");
    case For:
        return tr("What it pays for");
    default:
        return {};
    }
}

Qt::ItemFlags PaymentGrid::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != For ? flags | Qt::ItemIsEditable : flags;
}

bool PaymentGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() == For)
        return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString())
        return true;
    Line &line = m_lines[index.row()];
    switch (index.column()) {
    case Who:
        setWho(index.row(), text);
        break;
    case Amount:
        setAmount(line, text);
        break;
    case On:
        setDay(line, text);
        break;
    case How:
        setMethod(line, text);
        break;
    default:
        line.reference = text;
    }
    replan();
    keepEmptyLine();
    return true;
}

// With a name come the day and the way of the line above and the amount that is due.
void PaymentGrid::setWho(int row, const QString &text)
{
    Line &line = m_lines[row];
    const PayerFound found = m_finder.find(text);
    line.payer = found.payer;
    line.who = found.payer.isValid() ? found.payer.label : text;
    if (text.isEmpty() || !found.payer.isValid())
        return;
    const Line *above = row > 0 ? &m_lines.at(row - 1) : nullptr;
    if (!line.on.isValid() && line.onText.isEmpty())
        line.on = above && above->on.isValid() ? above->on : m_book.rules().today;
    if (line.method.isEmpty())
        line.method =
            above && !above->method.isEmpty() && above->method != waived ? above->method : firstMethod;
    if (line.amount || !line.amountText.isEmpty())
        return;
    const SubscriptionBook book = upTo(row);
    const qint64 due = book.dueNow(asLine(line));
    if (due > 0)
        line.amount = due;
}

void PaymentGrid::setAmount(Line &line, const QString &text) const
{
    const std::optional<Money> money = readMoney(text, m_locale, m_book.currency());
    const bool read = money && money->currency == m_book.currency();
    line.amount = read ? std::optional(money->minor) : std::nullopt;
    line.amountText = read ? QString() : text;
}

void PaymentGrid::setDay(Line &line, const QString &text) const
{
    // Nobody has paid tomorrow: a year that is not written is one that was.
    const std::optional<QDate> day = readDate(text, {m_book.rules().today, m_locale, {}, true});
    line.on = day.value_or(QDate());
    line.onText = day ? QString() : text;
}

void PaymentGrid::setMethod(Line &line, const QString &text) const
{
    for (const Choice &choice : methodColumn().choices) {
        if (!text.isEmpty()
            && (methodWord(choice.key).startsWith(text, Qt::CaseInsensitive) || choice.key == text)) {
            line.method = choice.key;
            if (choice.key == waived)
                line.amount = 0;
            return;
        }
    }
}

QString PaymentGrid::wrongWith(const Line &line) const
{
    if (!line.payer.isValid())
        return m_finder.find(line.who).sentence;
    if (!line.amountText.isEmpty())
        return tr("“%1” is no amount. Write it like 15 or 15.00.").arg(line.amountText);
    if (!line.onText.isEmpty())
        return tr("“%1” is no day. Write it like 3/5 or 3 May.").arg(line.onText);
    Payment payment;
    payment.paidOn = line.on;
    payment.payer = line.payer.person;
    payment.organisation = line.payer.organisation;
    payment.amount = line.amount.value_or(0);
    payment.method = line.method;
    const Problems problems = check(payment, m_book.rules().today);
    return problems.isEmpty() ? QString() : problems.first().sentence;
}

PaymentLine PaymentGrid::asLine(const Line &line) const
{
    return {line.on, line.payer.person, line.payer.organisation, line.amount.value_or(0), line.method,
        line.reference, {}, line.payer.others};
}

SubscriptionBook PaymentGrid::upTo(int row) const
{
    SubscriptionBook book = m_book;
    for (const int i : inOrderOfDays()) {
        if (i < row && !m_lines.at(i).isEmpty() && m_lines.at(i).trouble.isEmpty())
            book.take(asLine(m_lines.at(i)));
    }
    return book;
}

QList<int> PaymentGrid::inOrderOfDays() const
{
    QList<int> order(m_lines.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [this](int a, int b) { return m_lines.at(a).on < m_lines.at(b).on; });
    return order;
}

// What a line pays for follows from all that were paid before it.
void PaymentGrid::replan()
{
    SubscriptionBook book = m_book;
    m_planned.clear();
    for (const int i : inOrderOfDays()) {
        Line &line = m_lines[i];
        line.trouble = line.isEmpty() ? QString() : wrongWith(line);
        line.words.clear();
        if (line.isEmpty() || !line.trouble.isEmpty())
            continue;
        m_planned += book.take(asLine(line));
        line.words = paymentWords(m_planned.last(), m_book.currency(), m_locale);
        if (const QString twice = alreadyPaidWords(m_planned.last(), m_locale); !twice.isEmpty())
            line.words = twice + u' ' + line.words;
    }
    Q_EMIT dataChanged(index(0, 0), index(int(m_lines.size()) - 1, columns - 1));
    Q_EMIT counted();
}

void PaymentGrid::keepEmptyLine()
{
    if (!m_lines.isEmpty() && m_lines.last().isEmpty())
        return;
    const int row = int(m_lines.size());
    beginInsertRows({}, row, row);
    m_lines += Line();
    endInsertRows();
}

bool PaymentGrid::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_lines.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_lines.remove(row, count);
    endRemoveRows();
    keepEmptyLine();
    replan();
    return true;
}

QStringList PaymentGrid::names() const
{
    QStringList names;
    for (const Payer &payer : m_finder.payers())
        names += payer.label;
    return names;
}

QStringList PaymentGrid::methods() const
{
    QStringList words;
    for (const Choice &choice : methodColumn().choices)
        words += methodWord(choice.key);
    return words;
}

int PaymentGrid::count() const
{
    return int(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.isEmpty(); }));
}

qint64 PaymentGrid::total() const
{
    qint64 sum = 0;
    for (const PlannedPayment &planned : m_planned)
        sum += planned.payment.amount;
    return sum;
}

QString PaymentGrid::trouble(int row) const
{
    return m_lines.value(row).trouble;
}

int PaymentGrid::firstTrouble() const
{
    const auto at = std::find_if(
        m_lines.begin(), m_lines.end(), [](const Line &line) { return !line.trouble.isEmpty(); });
    return at == m_lines.end() ? -1 : int(at - m_lines.begin());
}

QString PaymentGrid::totalWords() const
{
    return tr("%1, %2", "3 payments, an amount")
        .arg(tr("%n payments", nullptr, count()), formatMoney({total(), m_book.currency()}, m_locale));
}

EditOutcome PaymentGrid::save(Store &store) const
{
    if (firstTrouble() >= 0 || m_planned.isEmpty())
        return {};
    return store.edit(tr("Enter %n payments", nullptr, int(m_planned.size())), [&](Edit &edit) {
        for (const PlannedPayment &planned : m_planned)
            twinbook::save(edit, store, planned);
    });
}

void PaymentGrid::offer(const QList<qint64> &persons)
{
    for (const qint64 id : persons) {
        const int row = int(m_lines.size()) - 1;
        const QList<Owing> fees = upTo(row).owing(Id<Person>(id));
        if (fees.isEmpty())
            continue;
        const bool own = fees.first().persons.contains(Id<Person>(id));
        const Id<Person> payer = own ? m_book.likelyPayer(fees.first().persons) : Id<Person>(id);
        setData(index(row, Who), m_finder.label(payer, {}));
    }
}

} // namespace twinbook
