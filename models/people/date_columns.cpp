// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_columns.h"

#include "column_contents.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

constexpr int sampleSize = 1000;

bool isOfDays(const PeopleField &field)
{
    return field.owner != PeopleField::Part && field.of(shapeOf(field)).kind == Kind::Date;
}

// The order that the values give away; nothing when they do not.
std::optional<DateOrder> orderOf(const QStringList &samples)
{
    const DateOrder one = guessDateOrder(samples, DateOrder::DayMonthYear);
    const DateOrder other = guessDateOrder(samples, DateOrder::MonthDayYear);
    return one == other ? std::optional(one) : std::nullopt;
}

// The first "3/5/1950" or "3-5-50", which can be read two ways; empty where there is none.
QString doubtful(const QStringList &samples)
{
    static const QRegularExpression form(u"^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{2}|\\d{4})$"_s);
    constexpr int months = 12;
    for (const QString &sample : samples) {
        const QRegularExpressionMatch match = form.match(sample);
        const int one = match.captured(1).toInt();
        const int two = match.captured(2).toInt();
        if (match.hasMatch() && one != two && one <= months && two <= months)
            return sample;
    }
    return {};
}

} // namespace

QString settleDateOrders(const Table &table, const QList<PeopleField> &fields, const ImportChoices &choices,
    QList<ColumnRole> &roles)
{
    const DateOrder usual = choices.dateOrder.value_or(dateOrder(choices.locale));
    QList<int> open;
    QSet<DateOrder> told;
    for (int i = 0; i < roles.size(); ++i) {
        ColumnRole &role = roles[i];
        role.order = usual;
        if (choices.dateOrder || role.field < 0 || !isOfDays(fields.at(role.field)))
            continue;
        if (const auto order = orderOf(columnSamples(table, i, sampleSize))) {
            role.order = *order;
            if (*order != DateOrder::YearMonthDay)
                told.insert(*order);
        } else {
            open += i;
        }
    }
    QStringList headings;
    QString example;
    for (const int i : open) {
        if (told.size() == 1) {
            roles[i].order = *told.begin();
            continue;
        }
        const QString date = doubtful(columnSamples(table, i, sampleSize));
        if (date.isEmpty())
            continue;
        headings += u'“' + table.headings.at(i) + u'”';
        if (example.isEmpty())
            example = date;
    }
    if (headings.isEmpty())
        return {};
    const DateReading reading{choices.today, choices.locale, usual, true};
    return Words::tr("Nothing tells day from month in %1: %2 was read as %3.")
        .arg(headings.join(u", "_s), example,
            showDate(readDate(example, reading).value_or(QDate()), choices.locale));
}

} // namespace twinbook
