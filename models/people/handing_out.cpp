// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handing_out.h"

#include "consent.h"
#include "household.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandingOut)
};

// Of the persons that are not removed: who lives in which household.
QHash<qint64, QList<qint64>> livingIn(const Store &store)
{
    QHash<qint64, QList<qint64>> homes;
    for (const Store::Row &row : store.select(
             u"SELECT household,id FROM person WHERE removed=0 AND household IS NOT NULL ORDER BY id"_s))
        homes[row.at(0).toLongLong()] += row.at(1).toLongLong();
    return homes;
}

QList<qint64> allOf(const Store &store, const QString &table)
{
    return store.selectIds(u"SELECT f.id FROM %1_find f ORDER BY f.sort,f.id"_s.arg(table));
}

} // namespace

QList<qint64> HandingOut::leftOut() const
{
    QList<qint64> ids;
    for (const ConsentGap &gap : gaps)
        ids += gap.person;
    return ids;
}

HandingOut handingOut(const Store &store, const QString &consent, const QList<qint64> &persons, QDate today,
    const QLocale &locale)
{
    HandingOut out{consent, persons.size(), {}};
    if (!consent.isEmpty() && persons.size() > 1)
        out.gaps = gapsFor(store, persons, consent, today, locale);
    return out;
}

QString gapSentence(const HandingOut &out, const QLocale &locale)
{
    const int gaps = int(out.gaps.size());
    const QString all = locale.toString(out.persons);
    const QString names = gapNames(out.gaps);
    if (out.consent == u"list")
        return Words::tr("%n of %1 have not agreed to stand in lists that are handed out: %2.", nullptr, gaps)
            .arg(all, names);
    if (out.consent == u"sharing")
        return Words::tr(
            "%n of %1 have not agreed that the twin committee gets their details: %2.", nullptr, gaps)
            .arg(all, names);
    if (out.consent == u"newsletter")
        return Words::tr("%n of %1 have not agreed to newsletters and invitations: %2.", nullptr, gaps)
            .arg(all, names);
    return Words::tr("%n of %1 have not agreed to this (%2): %3.", nullptr, gaps)
        .arg(all, purposeWord(out.consent), names);
}

QString needlessSentence(const HandingOut &out)
{
    return out.consent == u"newsletter"
        ? Words::tr("What concerns the membership itself may go to everybody.")
        : Words::tr("For the committee's own work no consent is needed.");
}

Report gapReport(const Store &store, const HandingOut &out, QDate today)
{
    Report report;
    report.title = Words::tr("Who has not agreed");
    report.subtitle = purposeWord(out.consent);
    report.association = store.setting(u"association"_s);
    report.day = today;
    report.fileStem = u"not-agreed"_s;
    ReportTable table;
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2}, {Words::tr("Why"), ColumnKind::Text, 3}};
    for (const ConsentGap &gap : out.gaps)
        table.rows += {Cell(gap.name), Cell(gap.why)};
    report.blocks = {table};
    return report;
}

QList<qint64> personsBehind(const Store &store, const QString &table, const QList<qint64> &records)
{
    if (table != u"person" && table != u"household")
        return {};
    const QList<qint64> ids = records.isEmpty() ? allOf(store, table) : records;
    if (table == u"person")
        return ids;
    const QHash<qint64, QList<qint64>> homes = livingIn(store);
    QList<qint64> persons;
    for (const qint64 id : ids)
        persons += homes.value(id);
    return persons;
}

QList<qint64> recordsWithout(
    const Store &store, const QString &table, const QList<qint64> &records, const QList<qint64> &leftOut)
{
    const QList<qint64> ids = records.isEmpty() ? allOf(store, table) : records;
    if (table != u"household")
        return table == u"person" ? withoutPersons(ids, leftOut) : ids;
    const QSet<qint64> left(leftOut.begin(), leftOut.end());
    const QHash<qint64, QList<qint64>> homes = livingIn(store);
    QList<qint64> rest;
    for (const qint64 id : ids) {
        const QList<qint64> persons = homes.value(id);
        if (std::none_of(
                persons.begin(), persons.end(), [&](qint64 person) { return left.contains(person); }))
            rest += id;
    }
    return rest;
}

QList<qint64> withoutPersons(const QList<qint64> &persons, const QList<qint64> &leftOut)
{
    const QSet<qint64> left(leftOut.begin(), leftOut.end());
    QList<qint64> rest;
    for (const qint64 id : persons) {
        if (!left.contains(id))
            rest += id;
    }
    return rest;
}

} // namespace twinbook
