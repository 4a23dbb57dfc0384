// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payments_query.h"

#include "membership_category.h"
#include "payment.h"

#include "dates.h"
#include "money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentsQuery)
};

using Show = std::function<QString(const QVariant &)>;

Currency currencyOf(const Store &store)
{
    return Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
}

Show asDate(const QLocale &locale)
{
    return [locale](const QVariant &stored) {
        return shortDate(QDate::fromString(stored.toString(), Qt::ISODate), locale);
    };
}

// "2027-02-28/part": no more than a part of that year's fee.
Show asYearsEnd(const QLocale &locale)
{
    return [show = asDate(locale)](const QVariant &stored) {
        const QString text = stored.toString();
        const QString day = show(text.section(u'/', 0, 0));
        return text.contains(u'/') && !day.isEmpty() ? Words::tr("part of %1", "a day").arg(day) : day;
    };
}

Show asMoney(Currency currency, const QLocale &locale)
{
    return [currency, locale](const QVariant &stored) {
        return formatMoney({stored.toLongLong(), currency}, locale);
    };
}

Show asChoice(const RecordShape &shape, const QString &name)
{
    return [&shape, column = *shape.find(name)](
               const QVariant &stored) { return shape.choiceLabel(column, stored.toString()); };
}

ListColumn columnOf(const RecordShape &shape, const QString &alias, const QString &name)
{
    const Column &column = *shape.find(name);
    return {name, shape.label(column), column.kind, alias + u'.' + name, {}, {}};
}

// payer: the column of who paid; paidFor: that of the share.
QList<Payment> lastOf(const Store &store, const QString &payer, const QString &paidFor, qint64 id, int most)
{
    QList<Payment> payments;
    for (const qint64 payment :
        store.selectIds(
            u"SELECT p.id FROM payment p WHERE p.removed=0 AND (p.%1=? OR p.id IN (SELECT s.payment FROM "
            "payment_share s WHERE s.%2=?)) ORDER BY p.paid_on DESC, p.id DESC LIMIT ?"_s.arg(payer, paidFor),
            {id, id, most}))
        if (const std::optional<Payment> found = store.get(Id<Payment>(payment)))
            payments += *found;
    return payments;
}

} // namespace

ListQuery paymentsQuery(const Store &store, const QLocale &locale)
{
    const RecordShape &shape = recordOf<Payment>();
    const auto own = [&](const QString &name) { return columnOf(shape, u"p"_s, name); };
    ListQuery query;
    query.from = u"payment_find f LEFT JOIN payment p ON p.id=f.id LEFT JOIN person w ON w.id=p.payer"
                 " LEFT JOIN person_find wf ON wf.id=p.payer LEFT JOIN organisation o ON o.id=p.organisation"
                 " LEFT JOIN organisation_find of ON of.id=p.organisation"_s;
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s, u"wf.search"_s, u"of.search"_s};
    query.table = u"payment"_s;
    query.alsoFrom = {u"person"_s, u"organisation"_s, u"payment_share"_s};
    ListColumn day = own(u"paid_on"_s);
    day.orderSql = u"-CAST(replace(p.paid_on,'-','') AS INTEGER)"_s; // the newest first
    day.show = asDate(locale);
    ListColumn amount = own(u"amount"_s);
    amount.show = asMoney(currencyOf(store), locale);
    ListColumn method = own(u"method"_s);
    method.show = asChoice(shape, u"method"_s);
    const QString share = u"(SELECT max(s.%1) FROM payment_share s WHERE s.payment=p.id)"_s;
    const QString last = share.arg(u"paid_until"_s);
    ListColumn until{u"pays_until"_s, Words::tr("Pays until"), Kind::Date,
        last
            + u"||CASE WHEN EXISTS (%1) THEN '' ELSE '/part' END"_s.arg(
                u"SELECT 1 FROM payment_share s WHERE s.payment=p.id AND s.fills=1"_s),
        last, asYearsEnd(locale), last};
    query.columns = {day,
        {u"who"_s, Words::tr("Who paid"), Kind::Text,
            u"coalesce(o.name,CASE WHEN w.given_name='' THEN w.family_name ELSE "
            "w.family_name||', '||w.given_name END)"_s,
            u"coalesce(wf.sort,of.sort)"_s, {}},
        amount, {u"category"_s, Words::tr("Membership"), Kind::Text, share.arg(u"category"_s), {}, {}}, until,
        method, own(u"reference"_s), own(u"receipt"_s), own(u"notes"_s)};
    return query;
}

QList<ListChoice> paymentChoices(QDate today)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    constexpr int month = 30;
    return {{u"all"_s, Words::tr("All payments"), {}, {}},
        {u"year"_s, Words::tr("This calendar year"), u"p.paid_on>=?"_s, {iso(QDate(today.year(), 1, 1))}},
        {u"month"_s, Words::tr("The last 30 days"), u"p.paid_on>=?"_s, {iso(today.addDays(-month))}},
        {u"part"_s, Words::tr("Parts of a fee"),
            u"EXISTS (SELECT 1 FROM payment_share s WHERE s.payment=p.id AND s.purpose='subscription' AND "
            "s.fills=0)"_s,
            {}},
        {u"gifts"_s, Words::tr("With a gift"),
            u"EXISTS (SELECT 1 FROM payment_share s WHERE s.payment=p.id AND s.purpose='gift')"_s, {}},
        {u"cash"_s, Words::tr("In cash"), u"p.method='cash'"_s, {}},
        {u"cheque"_s, Words::tr("By cheque"), u"p.method='cheque'"_s, {}},
        {u"waived"_s, Words::tr("Waived"), u"p.method='waived'"_s, {}}};
}

QString paymentFigures(const Store &store, QDate today, const QLocale &locale)
{
    const Store::Row row =
        store
            .select(u"SELECT count(*),coalesce(sum(amount),0) FROM payment WHERE removed=0 AND paid_on>=?"_s,
                {QDate(today.year(), 1, 1).toString(Qt::ISODate)})
            .first();
    return Words::tr("%1 - %2", "12 payments this year, an amount")
        .arg(Words::tr("%n payments this year", nullptr, row.at(0).toInt()),
            formatMoney({row.at(1).toLongLong(), currencyOf(store)}, locale));
}

QList<Payment> lastPayments(const Store &store, Id<Person> person, int most)
{
    return lastOf(store, u"payer"_s, u"person"_s, person.value, most);
}

QList<Payment> lastPayments(const Store &store, Id<Organisation> organisation, int most)
{
    return lastOf(store, u"organisation"_s, u"organisation"_s, organisation.value, most);
}

ListQuery categoriesQuery(const Store &store, const QLocale &locale)
{
    const RecordShape &shape = recordOf<MembershipCategory>();
    const auto own = [&](const QString &name) { return columnOf(shape, u"c"_s, name); };
    ListQuery query;
    query.from = u"membership_category_find f LEFT JOIN membership_category c ON c.id=f.id"_s;
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s};
    query.table = u"membership_category"_s;
    query.alsoFrom = {u"person"_s};
    ListColumn name = own(u"name"_s);
    name.orderSql = u"f.sort"_s;
    ListColumn fee = own(u"fee"_s);
    const Currency currency = currencyOf(store);
    fee.show = [currency, locale](const QVariant &stored) {
        return stored.toLongLong() == 0 ? Words::tr("free")
                                        : formatMoney({stored.toLongLong(), currency}, locale);
    };
    ListColumn covers = own(u"covers"_s);
    covers.show = asChoice(shape, u"covers"_s);
    query.columns = {name, fee, covers,
        {u"members"_s, Words::tr("In the book"), Kind::Integer,
            u"(SELECT count(*) FROM person m WHERE m.category=c.name AND m.removed=0 AND m.left_on IS NULL)"_s,
            {}, {}},
        own(u"votes"_s), own(u"to_age"_s), own(u"notes"_s)};
    return query;
}

ListQuery declarationsQuery(const QLocale &locale)
{
    const RecordShape &shape = recordOf<GiftAidDeclaration>();
    ListQuery query;
    query.from =
        u"gift_aid_declaration_find f LEFT JOIN gift_aid_declaration d ON d.id=f.id LEFT JOIN person w ON "
        "w.id=d.person LEFT JOIN person_find wf ON wf.id=d.person"_s;
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s, u"wf.search"_s};
    query.table = u"gift_aid_declaration"_s;
    query.alsoFrom = {u"person"_s};
    query.columns = {{u"person"_s, shape.label(*shape.find(u"person"_s)), Kind::Text,
        u"CASE WHEN w.given_name='' THEN w.family_name ELSE w.family_name||', '||w.given_name END"_s,
        u"wf.sort"_s, {}}};
    for (const QString &name : {u"declared_on"_s, u"covers_from"_s, u"cancelled_on"_s}) {
        ListColumn day = columnOf(shape, u"d"_s, name);
        day.show = asDate(locale);
        query.columns += day;
    }
    ListColumn how = columnOf(shape, u"d"_s, u"how"_s);
    how.show = asChoice(shape, u"how"_s);
    query.columns += how;
    query.columns += columnOf(shape, u"d"_s, u"evidence"_s);
    query.columns += columnOf(shape, u"d"_s, u"notes"_s);
    return query;
}

} // namespace twinbook
