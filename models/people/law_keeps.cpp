// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_keeps.h"

#include "retention_rule.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int usualMonths = 72; // six years

int accountMonths(const Store &store)
{
    for (const RetentionRule &rule : store.all<RetentionRule>(u"removed=0 AND kind='accounts'"_s))
        return int(rule.months);
    return usualMonths;
}

bool hasTable(const Store &store, const QString &table)
{
    return store.shape(table) != nullptr;
}

} // namespace

bool isKeptByLaw(const QString &table)
{
    static const QStringList tables{u"payment"_s, u"payment_share"_s, u"gift_aid_declaration"_s};
    return tables.contains(table);
}

LawKeeps lawKeeps(const Store &store, Id<Person> person, QDate today)
{
    LawKeeps law;
    if (!hasTable(store, u"payment"_s))
        return law;
    const bool shares = hasTable(store, u"payment_share"_s);
    const QString theirs = shares
        ? u"(p.payer=? OR EXISTS (SELECT 1 FROM payment_share s WHERE s.payment=p.id AND s.person=?))"_s
        : u"(p.payer=? OR p.payer=?)"_s;
    const Store::Row row =
        store
            .select(u"SELECT count(*), coalesce(max(p.paid_on),'') FROM payment p WHERE p.removed=0 AND "_s
                    + theirs,
                {person.value, person.value})
            .first();
    const QDate last = QDate::fromString(row.at(1).toString(), Qt::ISODate);
    if (row.at(0).toInt() == 0 || !last.isValid())
        return law;
    const QDate until = QDate(last.year(), 12, 31).addMonths(accountMonths(store));
    law.payments = row.at(0).toInt();
    law.until = until;
    law.needsName = until >= today && hasTable(store, u"gift_aid_declaration"_s)
        && !store
                .selectIds(
                    u"SELECT id FROM gift_aid_declaration WHERE removed=0 AND person=?"_s, {person.value})
                .isEmpty();
    return law;
}

} // namespace twinbook
