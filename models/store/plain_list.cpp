// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_list.h"

#include "dates.h"

using namespace Qt::StringLiterals;

namespace twinbook {

ListColumn plainColumn(const RecordShape &shape, const QString &alias, const QString &name,
    const QLocale &locale, Currency home)
{
    const Column &column = *shape.find(name);
    ListColumn shown{name, shape.label(column), column.kind, alias + u'.' + name, {}, {}};
    for (const Choice &choice : column.choices)
        shown.answers += {choice.key, shape.choiceLabel(column, choice.key)};
    switch (column.kind) {
    case Kind::Date:
        shown.show = [locale](const QVariant &stored) {
            return shortDate(QDate::fromString(stored.toString(), Qt::ISODate), locale);
        };
        break;
    case Kind::Money:
        shown.show = [home, locale](const QVariant &stored) {
            return stored.toLongLong() == 0 ? QString() : formatMoney({stored.toLongLong(), home}, locale);
        };
        break;
    case Kind::Choice:
    case Kind::Flag:
        shown.show = [&shape, &column, locale](const QVariant &stored) {
            const bool blank = column.kind == Kind::Flag ? stored.toInt() == 0 : stored.toString().isEmpty();
            return blank ? QString() : shape.show(column, stored, locale);
        };
        break;
    case Kind::Integer: // a column of noughts hides the figures that matter
        shown.show = [&shape, &column, locale](const QVariant &stored) {
            return stored.toLongLong() == 0 ? QString() : shape.show(column, stored, locale);
        };
        break;
    default:
        break;
    }
    return shown;
}

ListQuery plainList(const RecordShape &shape, const QStringList &columns, const QLocale &locale,
    Currency home, const LinkNames &links)
{
    ListQuery query;
    query.from = u"%1_find f LEFT JOIN %1 r ON r.id=f.id"_s.arg(shape.table);
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s};
    query.table = shape.table;
    for (const QString &name : columns) {
        ListColumn column = plainColumn(shape, u"r"_s, name, locale, home);
        const QString table = shape.find(name)->linkTable;
        if (links.contains(table)) {
            query.from += u" LEFT JOIN %1 l_%2 ON l_%2.id=r.%2 LEFT JOIN %1_find lf_%2 ON lf_%2.id=r.%2"_s.arg(
                table, name);
            query.search += u"lf_%1.search"_s.arg(name);
            if (!query.alsoFrom.contains(table))
                query.alsoFrom += table;
            column.kind = Kind::Text;
            column.sql = links.value(table).arg(u"l_"_s + name);
            column.orderSql = u"lf_%1.sort"_s.arg(name);
        }
        query.columns += column;
    }
    return query;
}

} // namespace twinbook
