// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_value.h"

#include "cell_reading.h"
#include "money.h"
#include "record_named.h"
#include "typed_day.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Result<QVariant> wrong(const RecordShape &shape, const Column &column, const QString &typed)
{
    return Result<QVariant>::refused(
        Words::tr("%1 takes %2, not “%3”.").arg(column.name, formOf(column), typed)
        + (column.kind == Kind::Choice ? QString()
                                       : u' ' + Words::tr("It is: %1.").arg(shape.label(column))));
}

} // namespace

QString formOf(const Column &column)
{
    QStringList keys;
    for (const Choice &choice : column.choices)
        keys += choice.key;
    switch (column.kind) {
    case Kind::Choice:
        return keys.join(u'|');
    case Kind::Flag:
        return u"yes|no"_s;
    case Kind::Money:
        return u"AMOUNT"_s;
    case Kind::Integer:
        return u"NUMBER"_s;
    case Kind::Date:
        return u"DATE"_s;
    case Kind::Link:
        return u"NAME"_s;
    default:
        return u"TEXT"_s;
    }
}

Result<QVariant> typedValue(const RecordShape &shape, const Column &column, const QString &typed,
    const Store &store, const Asked &asked)
{
    CellReader cells(asked.today, asked.locale);
    const bool empty = typed.trimmed().isEmpty();
    switch (column.kind) {
    case Kind::Money: {
        const Currency home = Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
        const auto money = readMoney(empty ? u"0"_s : typed, asked.locale, home);
        return money && money->currency == home ? Result<QVariant>(qlonglong(money->minor))
                                                : wrong(shape, column, typed);
    }
    case Kind::Integer: {
        bool number = false;
        const qlonglong value = typed.trimmed().toLongLong(&number);
        return number || empty ? Result<QVariant>(value) : wrong(shape, column, typed);
    }
    case Kind::Flag: {
        const std::optional<bool> flag = cells.flag(typed);
        return flag ? Result<QVariant>(*flag ? 1 : 0) : wrong(shape, column, typed);
    }
    case Kind::Date: {
        if (empty)
            return QVariant();
        const Result<QDate> day = readTypedDay(typed, asked);
        return day ? Result<QVariant>(day->toString(Qt::ISODate)) : Result<QVariant>::refused(day.sentence);
    }
    case Kind::Choice: {
        if (empty)
            return QVariant(u""_s);
        for (const Choice &choice : column.choices) {
            if (choice.key == typed)
                return QVariant(typed);
        }
        const std::optional<QString> key = cells.choice(shape, column, typed);
        return key ? Result<QVariant>(*key) : wrong(shape, column, typed);
    }
    case Kind::Link: {
        if (empty)
            return QVariant();
        const RecordShape *other = store.shape(column.linkTable);
        const Result<qint64> id = other ? recordNamed(*other, typed, store) : Result<qint64>::refused({});
        return id ? Result<QVariant>(qlonglong(*id)) : Result<QVariant>::refused(id.sentence);
    }
    default:
        return QVariant(typed);
    }
}

} // namespace twinbook
