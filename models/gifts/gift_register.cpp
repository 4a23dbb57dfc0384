// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_register.h"

#include "begun_report.h"
#include "dates.h"
#include "gift_judgement.h"
#include "gift_register_tables.h"
#include "gift_words.h"
#include "gifts_query.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftRegister)
};

Period closed(const Period &period, QDate today)
{
    Period whole = period;
    if (!whole.to.isValid())
        whole.to = today.addDays(1);
    if (!whole.from.isValid())
        whole.from = QDate(whole.to.addDays(-1).year(), 1, 1);
    return whole;
}

bool byDay(const Gift &a, const Gift &b)
{
    return std::pair(a.receivedOn, a.id.value) < std::pair(b.receivedOn, b.id.value);
}

bool stands(const Gift &gift, const GiftJudge &judge, QDate today, const QLocale &locale)
{
    return gift.registeredOn.isValid() || gift.isPublished() || !gift.registerName.isEmpty()
        || gift.corrects.isValid()
        || judge.judge(gift, today, locale).verdict != GiftJudgement::NeedNot; // without rules, all
}

// "2026-014": the year and the next number of it.
class References
{
public:
    explicit References(const Store &store)
    {
        static const QRegularExpression form(u"^(\\d{4})-(\\d+)$"_s);
        for (const Store::Row &row : store.select(u"SELECT reference FROM gift WHERE reference<>''"_s)) {
            const QRegularExpressionMatch match = form.match(row.first().toString());
            if (match.hasMatch()) {
                int &last = m_last[match.captured(1).toInt()];
                last = std::max(last, match.captured(2).toInt());
            }
        }
    }
    QString next(int year)
    {
        constexpr int wide = 3;
        return u"%1-%2"_s.arg(year).arg(++m_last[year], wide, 10, QChar(u'0'));
    }

private:
    QHash<int, int> m_last;
};

void tellNothing(Report &report, const Period &period, const QLocale &locale)
{
    report.blocks +=
        Paragraph{Words::tr("Nil return: no gift or hospitality was entered in the register from %1 to %2.")
                      .arg(showDate(period.from, locale), showDate(period.to.addDays(-1), locale)),
            true};
    ReportTable table; // for files that hold tables alone
    table.columns = {{Words::tr("Register"), ColumnKind::Text, 2}, {Words::tr("From"), ColumnKind::Date, 1},
        {Words::tr("Until"), ColumnKind::Date, 1}};
    table.rows = {{Words::tr("Nil return"), period.from, period.to.addDays(-1)}};
    report.blocks += table;
}

void tellNilReturns(Report &report, const QList<NilReturn> &nil)
{
    QStringList names;
    for (const NilReturn &one : nil)
        names += one.holder.isEmpty() ? one.periodWords : one.holder;
    names.removeDuplicates();
    names.removeAll(QString());
    if (!names.isEmpty())
        report.blocks += Paragraph{Words::tr("Nil returns were made by: %1.").arg(names.join(u", "_s))};
}

} // namespace

RegisterEntries registerEntries(const Store &store, const Period &period, QDate today, const QLocale &locale)
{
    const Period whole = closed(period, today);
    const GiftJudge judge = judgeOf(store);
    RegisterEntries found;
    const QString from = whole.from.toString(Qt::ISODate);
    const QString to = whole.to.toString(Qt::ISODate);
    for (const Gift &gift :
        store.all<Gift>(u"removed=0 AND received_on>=? AND received_on<?"_s, {from, to})) {
        if (gift.withheld)
            ++found.withheld;
        else if (gift.direction == u"given")
            found.given += gift;
        else if (stands(gift, judge, today, locale))
            found.received += gift;
        else
            ++found.notNeeded;
    }
    // Of days that were published before: what has come since.
    for (const Gift &gift : store.all<Gift>(
             u"removed=0 AND withheld=0 AND direction<>'given' AND publication IS NULL AND received_on<? AND "
             u"EXISTS "
             "(SELECT 1 FROM gift_publication p WHERE p.removed=0 AND p.until_on>=gift.received_on AND "
             "p.from_on<=gift.received_on)"_s,
             {from})) {
        if (stands(gift, judge, today, locale))
            found.later += gift;
    }
    found.nil =
        store.all<NilReturn>(u"removed=0 AND from_on<? AND (until_on IS NULL OR until_on>=?)"_s, {to, from});
    found.undated = store.select(u"SELECT count(*) FROM gift WHERE removed=0 AND received_on IS NULL"_s)
                        .first()
                        .first()
                        .toInt();
    QSet<qint64> corrected;
    for (const Gift &gift : store.all<Gift>(u"removed=0 AND corrects IS NOT NULL"_s))
        corrected.insert(gift.corrects.value);
    for (const Gift &gift : found.received + found.later)
        found.unregistered += !gift.registeredOn.isValid() && gift.registerName.isEmpty()
            && !corrected.contains(gift.id.value)
            && judge.judge(gift, today, locale).verdict == GiftJudgement::Must;
    References references(store);
    for (QList<Gift> *gifts : {&found.received, &found.later, &found.given}) {
        std::sort(gifts->begin(), gifts->end(), byDay);
        for (Gift &gift : *gifts) {
            if (gift.reference.isEmpty())
                gift.reference = references.next(gift.receivedOn.year());
        }
    }
    return found;
}

Report giftRegister(const Store &store, const Period &period, QDate today, const QLocale &locale)
{
    const Period whole = closed(period, today);
    const RegisterEntries entries = registerEntries(store, period, today, locale);
    Report report =
        begunReport(store, Words::tr("Register of gifts and hospitality"), u"gift-register"_s, today);
    report.subtitle =
        Words::tr("%1 to %2").arg(showDate(whole.from, locale), showDate(whole.to.addDays(-1), locale));
    report.landscape = true;
    const RegisterTables tables(store, today, locale);
    if (entries.received.isEmpty() && entries.later.isEmpty())
        tellNothing(report, whole, locale);
    else
        report.blocks += Paragraph{tables.sentence(entries.received + entries.later)};
    if (!entries.received.isEmpty())
        report.blocks += tables.received(Words::tr("Received, declined and returned"), entries.received);
    if (!entries.later.isEmpty())
        report.blocks +=
            tables.received(Words::tr("Additions and corrections to earlier registers"), entries.later);
    if (!entries.given.isEmpty())
        report.blocks += tables.given(entries.given);
    tellNilReturns(report, entries.nil);
    if (!entries.received.isEmpty()) {
        report.blocks += tables.byDonor(entries.received);
        report.blocks += tables.byYear(entries.received + entries.given);
    }
    QStringList besides;
    if (entries.notNeeded > 0)
        besides += Words::tr(
            "%n smaller gifts need not be registered and are not listed.", nullptr, entries.notNeeded);
    if (entries.undated > 0)
        besides +=
            Words::tr("%n entries whose day is not known stand in no register.", nullptr, entries.undated);
    if (entries.withheld > 0)
        besides += Words::tr("%n entries are not published.", nullptr, entries.withheld);
    if (!besides.isEmpty())
        report.blocks += Paragraph{besides.join(u' ')};
    return report;
}

QString unregisteredWords(const RegisterEntries &entries)
{
    return entries.unregistered == 0
        ? QString()
        : Words::tr("%n of them must still be registered: they stay due after this, and the day they are "
                    "registered on can still be written down.",
            nullptr, entries.unregistered);
}

EditOutcome publishGifts(
    Store &store, const Period &period, const QString &by, QDate today, const QLocale &locale)
{
    const Period whole = closed(period, today);
    const RegisterEntries entries = registerEntries(store, period, today, locale);
    const QString label = Words::tr("Publish the register from %1 to %2")
                              .arg(shortDate(whole.from, locale), shortDate(whole.to.addDays(-1), locale));
    EditOutcome outcome = store.edit(label, [&](Edit &edit) {
        GiftPublication publication;
        publication.fromOn = whole.from;
        publication.untilOn = whole.to.addDays(-1);
        publication.publishedOn = today;
        publication.publishedBy = by.isEmpty() ? store.who() : by;
        publication.entries = entries.received.size() + entries.later.size() + entries.given.size();
        edit.save(publication);
        for (Gift gift : entries.received + entries.later + entries.given) {
            if (gift.isPublished())
                continue;
            gift.publication = publication.id;
            edit.save(gift);
        }
    });
    if (outcome)
        outcome.sentence = unregisteredWords(entries);
    return outcome;
}

Report cupboardReport(const Store &store, QDate today, const QLocale &locale)
{
    Report report = begunReport(store, Words::tr("Gift cupboard"), u"gift-cupboard"_s, today);
    report.subtitle = cupboardFigures(store, locale);
    const RegisterTables tables(store, today, locale);
    const QList<GiftItem> items = store.all<GiftItem>();
    if (items.isEmpty()) {
        report.blocks += Paragraph{Words::tr("The gift cupboard is empty.")};
        return report;
    }
    report.blocks += tables.cupboard(items);
    QList<Gift> taken = store.all<Gift>(u"removed=0 AND item IS NOT NULL"_s);
    std::sort(taken.begin(), taken.end(), byDay);
    if (!taken.isEmpty())
        report.blocks += tables.given(taken);
    return report;
}

} // namespace twinbook
