// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_keeps.h"

#include "figures.h"
#include "retention_rule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

int accountMonths(const Store &store, QDate today)
{
    for (const RetentionRule &rule : store.all<RetentionRule>(u"removed=0 AND kind='accounts'"_s))
        return int(rule.months);
    return int(numberOn(store, u"accounts_keep_months"_s, today));
}

QStringList linksTo(const RecordShape &shape, const QString &table)
{
    QStringList names;
    for (const Column &column : shape.columns) {
        if (column.kind == Kind::Link && column.linkTable == table)
            names += column.name;
    }
    return names;
}

QString notRemoved(const RecordShape &shape)
{
    return shape.find(u"removed"_s) ? u"r.removed=0 AND "_s : QString();
}

// That one of the links of the row "r" leads to the person, each with one value to be bound.
QStringList theirs(const RecordShape &shape)
{
    QStringList conditions;
    for (const QString &link : linksTo(shape, u"person"_s))
        conditions += u"r.%1=?"_s.arg(link);
    return conditions;
}

// The same through the parts of such a row: who pays for somebody has a payment of both.
QStringList theirsInParts(const Store &store, const RecordShape &whole)
{
    QStringList conditions;
    for (const RecordShape *part : store.shapes()) {
        if (!part->law.kept || !part->law.since.isEmpty())
            continue;
        for (const QString &up : linksTo(*part, whole.table)) {
            for (const QString &link : linksTo(*part, u"person"_s))
                conditions +=
                    u"EXISTS (SELECT 1 FROM %1 s WHERE s.%2=r.id AND s.%3=?)"_s.arg(part->table, up, link);
        }
    }
    return conditions;
}

QVariantList repeated(Id<Person> person, qsizetype times)
{
    return QVariantList(times, QVariant(person.value));
}

bool provesByName(const Store &store, const RecordShape &shape, Id<Person> person)
{
    const QStringList conditions = theirs(shape);
    return shape.law.withName && !conditions.isEmpty()
        && !store
                .selectIds(u"SELECT r.id FROM %1 r WHERE %2(%3) LIMIT 1"_s.arg(
                               shape.table, notRemoved(shape), conditions.join(u" OR "_s)),
                    repeated(person, conditions.size()))
                .isEmpty();
}

} // namespace

LawKeeps lawKeeps(const Store &store, Id<Person> person, QDate today)
{
    LawKeeps law;
    QDate last;
    for (const RecordShape *shape : store.shapes()) {
        if (!shape->law.kept || shape->law.since.isEmpty())
            continue;
        const QStringList conditions = theirs(*shape) + theirsInParts(store, *shape);
        const QString sql = u"SELECT count(*), coalesce(max(r.%1),'') FROM %2 r WHERE %3(%4)"_s.arg(
            shape->law.since, shape->table, notRemoved(*shape), conditions.join(u" OR "_s));
        const Store::Row row = store.select(sql, repeated(person, conditions.size())).first();
        const QDate latest = QDate::fromString(row.at(1).toString(), Qt::ISODate);
        if (!latest.isValid())
            continue;
        law.payments += row.at(0).toInt();
        last = last.isValid() ? std::max(last, latest) : latest;
    }
    if (!last.isValid())
        return law;
    law.until = QDate(last.year(), 12, 31).addMonths(accountMonths(store, today));
    law.needsName = law.until >= today
        && std::any_of(store.shapes().begin(), store.shapes().end(),
            [&](const RecordShape *shape) { return provesByName(store, *shape, person); });
    return law;
}

} // namespace twinbook
