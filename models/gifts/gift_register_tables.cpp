// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_register_tables.h"

#include "dates.h"
#include "gift_cupboard.h"
#include "gift_words.h"
#include "gifts_query.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftRegister)
};

struct Sum
{
    QString name;
    int entries = 0;
    int unvalued = 0;
    qint64 value = 0;
};

void add(Sum &sum, const Gift &gift)
{
    ++sum.entries;
    sum.value += gift.homeValue;
    sum.unvalued += gift.homeValue == 0 ? 1 : 0;
}

} // namespace

RegisterTables::RegisterTables(const Store &store, QDate today, const QLocale &locale)
    : m_store(store)
    , m_today(today)
    , m_locale(locale)
    , m_home(Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{}))
    , m_judge(judgeOf(store))
{
    for (const Gift &gift : store.all<Gift>(u"removed=0 AND corrects IS NOT NULL"_s))
        m_correctedBy.insert(gift.corrects.value, gift.reference);
}

QString RegisterTables::label(const QString &column, const QString &key) const
{
    const Record<Gift> &shape = recordOf<Gift>();
    return key.isEmpty() ? QString() : shape.choiceLabel(*shape.find(column), key);
}

QString RegisterTables::referenceOf(qint64 id) const
{
    const std::optional<Gift> gift = m_store.get(Id<Gift>(id));
    return !gift                    ? QString()
        : gift->reference.isEmpty() ? shortDate(gift->receivedOn, m_locale)
                                    : gift->reference;
}

int RegisterTables::daysLate(const Gift &gift) const
{
    return gift.registeredOn.isValid() ? m_judge.judge(gift, m_today, m_locale).daysLate : 0;
}

QString RegisterTables::sentence(const QList<Gift> &gifts) const
{
    qint64 value = 0;
    int late = 0;
    int unvalued = 0;
    int open = 0;
    for (const Gift &gift : gifts) {
        if (m_correctedBy.contains(gift.id.value))
            continue; // its correction counts
        value += gift.direction == u"received" ? gift.homeValue : 0;
        unvalued += gift.homeValue == 0 ? 1 : 0;
        late += daysLate(gift) > 0 ? 1 : 0;
        open += !gift.registeredOn.isValid() && !stillToRegister(gift).isEmpty() ? 1 : 0;
    }
    QStringList parts{Words::tr("%n entries", nullptr, int(gifts.size())),
        Words::tr("%1 received in all").arg(formatMoney({value, m_home}, m_locale))};
    if (unvalued > 0)
        parts += Words::tr("%n without an amount", nullptr, unvalued);
    parts += late > 0 ? Words::tr("%n registered late", nullptr, late) : Words::tr("none registered late");
    if (open > 0)
        parts += Words::tr("%n not registered yet", nullptr, open);
    return parts.join(u", "_s) + u'.';
}

QString RegisterTables::day(const Gift &gift) const
{
    return gift.receivedOn.isValid() ? shortDate(gift.receivedOn, m_locale) : gift.dayWords;
}

QString RegisterTables::who(const Gift &gift) const
{
    const QString capacity = label(u"capacity"_s, gift.capacity);
    return capacity.isEmpty() || gift.holder.isEmpty() ? gift.holder + capacity
                                                       : u"%1 (%2)"_s.arg(gift.holder, capacity);
}

QString RegisterTables::what(const Gift &gift) const
{
    QStringList parts{gift.description};
    if (!gift.reason.isEmpty())
        parts += gift.reason.simplified();
    if (!gift.visit.isEmpty())
        parts += gift.visit;
    if (const QString sum = sumWords(gift); !sum.isEmpty())
        parts += sum;
    QString text = parts.join(u"; "_s);
    if (gift.corrects.isValid())
        text = Words::tr("Correction of %1: %2").arg(referenceOf(gift.corrects.value), text);
    if (m_correctedBy.contains(gift.id.value)) {
        const QString by = m_correctedBy.value(gift.id.value);
        text +=
            u' ' + (by.isEmpty() ? Words::tr("(corrected later)") : Words::tr("(corrected by %1)").arg(by));
    }
    return text;
}

QString RegisterTables::value(const Gift &gift) const
{
    const QString words = giftValueText(gift, m_locale);
    if (words.isEmpty())
        return Words::tr("not known");
    return gift.homeValue != 0 && gift.currency != m_home.text() && !gift.currency.isEmpty()
        ? u"%1 (%2)"_s.arg(words, formatMoney({gift.homeValue, m_home}, m_locale))
        : words;
}

QString RegisterTables::became(const Gift &gift) const
{
    QStringList parts;
    if (gift.direction != u"received")
        parts += label(u"direction"_s, gift.direction);
    const QString outcome = label(u"outcome"_s, gift.outcome);
    if (!outcome.isEmpty())
        parts += outcome;
    if (!gift.outcomeWords.isEmpty())
        parts += gift.outcomeWords;
    if (!gift.approvedBy.isEmpty())
        parts += Words::tr("approved by %1").arg(gift.approvedBy);
    if (!gift.officerAction.isEmpty())
        parts += gift.officerAction;
    return parts.join(u"; "_s);
}

QString RegisterTables::sumWords(const Gift &gift) const
{
    return gift.direction == u"received" ? m_judge.judge(gift, m_today, m_locale).sumWords : QString();
}

QString RegisterTables::stillToRegister(const Gift &gift) const
{
    if (!gift.registerName.isEmpty() || m_correctedBy.contains(gift.id.value) || gift.direction == u"given")
        return {};
    const GiftJudgement judgement = m_judge.judge(gift, m_today, m_locale);
    if (judgement.verdict != GiftJudgement::Must)
        return {};
    return judgement.daysLate > 0 ? Words::tr("not registered, %n days late", nullptr, judgement.daysLate)
        : judgement.by.isValid()  ? Words::tr("to be registered by %1").arg(shortDate(judgement.by, m_locale))
                                  : Words::tr("not registered");
}

Cell RegisterTables::registered(const Gift &gift) const
{
    if (!gift.registeredOn.isValid())
        return Cell(stillToRegister(gift));
    const QString day = shortDate(gift.registeredOn, m_locale);
    const int late = daysLate(gift);
    return late > 0 ? Cell::list({day, Words::tr("late by %n days", nullptr, late)}) : Cell(day);
}

ReportTable RegisterTables::received(const QString &title, const QList<Gift> &gifts) const
{
    ReportTable table;
    table.title = title;
    table.columns = {{Words::tr("Reference"), ColumnKind::Text, 0.9}, {Words::tr("Day"), ColumnKind::Date, 1},
        {Words::tr("Who received it"), ColumnKind::Text, 1.4},
        {Words::tr("Who gave or offered it"), ColumnKind::Text, 1.8},
        {Words::tr("What and why"), ColumnKind::Text, 3}, {Words::tr("Value"), ColumnKind::Text, 1.1},
        {Words::tr("What became of it"), ColumnKind::Text, 1.6},
        {Words::tr("Registered"), ColumnKind::Text, 1.1}};
    for (const Gift &gift : gifts) {
        const Cell date = gift.receivedOn.isValid() ? Cell(gift.receivedOn) : Cell(gift.dayWords);
        table.rows += {gift.reference, date, who(gift), donorName(gift), what(gift), value(gift),
            became(gift), registered(gift)};
    }
    return table;
}

ReportTable RegisterTables::given(const QList<Gift> &gifts) const
{
    ReportTable table;
    table.title = Words::tr("Given");
    table.columns = {{Words::tr("Reference"), ColumnKind::Text, 0.9}, {Words::tr("Day"), ColumnKind::Date, 1},
        {Words::tr("Who gave it"), ColumnKind::Text, 1.4},
        {Words::tr("Who received it"), ColumnKind::Text, 1.8},
        {Words::tr("What and why"), ColumnKind::Text, 3}, {Words::tr("Value"), ColumnKind::Text, 1.1}};
    for (const Gift &gift : gifts) {
        const Cell date = gift.receivedOn.isValid() ? Cell(gift.receivedOn) : Cell(gift.dayWords);
        table.rows += {gift.reference, date, who(gift), donorName(gift), what(gift), value(gift)};
    }
    return table;
}

ReportTable RegisterTables::byDonor(const QList<Gift> &gifts) const
{
    QMap<QString, Sum> sums;
    Sum all;
    for (const Gift &gift : gifts) {
        if (gift.direction != u"received" || m_correctedBy.contains(gift.id.value))
            continue;
        Sum &sum = sums[sourceKey(gift, true)];
        if (sum.name.isEmpty())
            sum.name = !gift.countsWith.isEmpty()  ? gift.countsWith
                : gift.donorOrganisation.isEmpty() ? gift.donorPerson
                                                   : gift.donorOrganisation;
        add(sum, gift);
        add(all, gift);
    }
    QList<Sum> rows = sums.values();
    std::stable_sort(rows.begin(), rows.end(), [](const Sum &a, const Sum &b) { return a.value > b.value; });
    ReportTable table;
    table.title = Words::tr("Received, by donor");
    table.columns = {{Words::tr("Donor"), ColumnKind::Text, 3},
        {Words::tr("Entries"), ColumnKind::Integer, 1},
        {Words::tr("Without an amount"), ColumnKind::Integer, 1},
        {Words::tr("In all"), ColumnKind::Money, 1}};
    for (const Sum &sum : rows)
        table.rows += {sum.name, sum.entries, sum.unvalued, Money{sum.value, m_home}};
    table.totals = {Words::tr("All"), all.entries, all.unvalued, Money{all.value, m_home}};
    return table;
}

ReportTable RegisterTables::byYear(const QList<Gift> &gifts) const
{
    struct Year
    {
        int received = 0;
        int declined = 0;
        int given = 0;
        qint64 value = 0;
    };
    QMap<int, Year> years;
    for (const Gift &gift : gifts) {
        if (m_correctedBy.contains(gift.id.value))
            continue;
        Year &year = years[gift.receivedOn.year()];
        if (gift.direction == u"given") {
            ++year.given;
        } else if (gift.direction == u"received") {
            ++year.received;
            year.value += gift.homeValue;
        } else {
            ++year.declined;
        }
    }
    ReportTable table;
    table.title = Words::tr("By year");
    table.columns = {{Words::tr("Year"), ColumnKind::Text, 1},
        {Words::tr("Received"), ColumnKind::Integer, 1},
        {Words::tr("Declined or returned"), ColumnKind::Integer, 1},
        {Words::tr("Given"), ColumnKind::Integer, 1}, {Words::tr("Value received"), ColumnKind::Money, 1}};
    for (auto it = years.begin(); it != years.end(); ++it)
        table.rows +=
            {QString::number(it.key()), it->received, it->declined, it->given, Money{it->value, m_home}};
    return table;
}

ReportTable RegisterTables::cupboard(const QList<GiftItem> &items) const
{
    ReportTable table;
    table.columns = {{Words::tr("What it is"), ColumnKind::Text, 3},
        {Words::tr("Left"), ColumnKind::Integer, 1}, {Words::tr("Bought"), ColumnKind::Integer, 1},
        {Words::tr("One costs"), ColumnKind::Money, 1},
        {Words::tr("Where they are kept"), ColumnKind::Text, 2}};
    for (const GiftItem &item : items)
        table.rows += {item.name, leftInCupboard(m_store, item.id), item.quantity,
            Money{item.unitCost, m_home}, item.place};
    return table;
}

} // namespace twinbook
