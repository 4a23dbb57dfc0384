// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visits_due.h"

#include "dates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitsDue)
};

constexpr int fortnight = 14;
constexpr int hostsBefore = 42; // days before the visit by which all hosts should have answered
constexpr int placedBefore = 21; // by which guests and hosts should know each other
constexpr int approvedBefore = 90;

// A list of the things to be done for one visit.
class Dues
{
public:
    Dues(const VisitBook &book, QDate today)
        : m_book(book)
        , m_today(today)
    {
    }
    void add(QDate by, const QString &sentence, const QString &table, qint64 id = 0)
    {
        const Due::Pain pain = !by.isValid()   ? Due::Soon
            : by < m_today                     ? Due::Overdue
            : by <= m_today.addDays(fortnight) ? Due::Soon
                                               : Due::Later;
        m_all += {by, pain, sentence, {u"visits"_s, table, id ? id : m_book.visit.id.value}};
    }
    QDate before(int days) const { return m_book.visit.fromOn.addDays(-days); }
    QList<Due> all() const // the first day first
    {
        QList<Due> sorted = m_all;
        std::stable_sort(
            sorted.begin(), sorted.end(), [](const Due &a, const Due &b) { return a.by < b.by; });
        return sorted;
    }

private:
    const VisitBook &m_book;
    QDate m_today;
    QList<Due> m_all;
};

void addPayments(Dues &dues, const VisitBook &book, QDate today, const QLocale &locale)
{
    int owing = 0;
    for (const Traveller &traveller : book.travellers)
        owing += book.dueOf(traveller, today) > 0;
    if (owing == 0)
        return;
    QDate since;
    for (const VisitFee &fee : book.fees)
        for (const QDate day : {fee.depositDue, fee.balanceDue})
            if (day.isValid() && day <= today && (!since.isValid() || day > since))
                since = day;
    Q_UNUSED(locale)
    dues.add(since,
        Words::tr("%n travellers of %1 have not paid what is due.", nullptr, owing).arg(book.visit.name),
        u"traveller"_s);
}

} // namespace

QList<Due> dueOfVisit(const VisitBook &book, QDate today, const QLocale &locale)
{
    const Visit &visit = book.visit;
    Dues dues(book, today);
    if (visit.isCancelled() || visit.status == u"evaluated" || !visit.fromOn.isValid())
        return {};
    if (visit.isOver(today)) {
        if (visit.untilOn > today.addYears(-1))
            dues.add(visit.untilOn.addDays(30),
                Words::tr("%1 is over: write down what came of it.").arg(visit.name), u"visit"_s);
        return dues.all();
    }
    if (!visit.approvedOn.isValid() && visit.status != u"idea")
        dues.add(dues.before(approvedBefore),
            Words::tr("%1 is to be approved, with its purpose and what it is to bring.").arg(visit.name),
            u"visit"_s);
    int silent = 0;
    int hosts = 0;
    for (const HostOffer &offer : book.offers) {
        silent += offer.status == u"asked";
        hosts += offer.isOffered();
    }
    if (silent > 0)
        dues.add(dues.before(hostsBefore),
            Words::tr("%n households have not answered whether they host for %1.", nullptr, silent)
                .arg(visit.name),
            u"host_offer"_s);
    int waiting = 0;
    int unplaced = 0;
    for (const Traveller &traveller : book.travellers)
        waiting += traveller.status == u"waiting";
    for (const VisitParty &party : book.parties)
        if (!party.host.isValid() && !party.leftUnplaced)
            unplaced += int(book.coming(party.id).size());
    if (unplaced > 0 && hosts > 0)
        dues.add(dues.before(placedBefore),
            Words::tr("%n guests of %1 have no host yet.", nullptr, unplaced).arg(visit.name),
            u"visit_party"_s);
    if (waiting > 0)
        dues.add(visit.bookingUntil.isValid() ? visit.bookingUntil : dues.before(hostsBefore),
            Words::tr("%n people are on the waiting list of %1.", nullptr, waiting).arg(visit.name),
            u"traveller"_s);
    addPayments(dues, book, today, locale);
    if (visit.bookingUntil.isValid() && visit.bookingUntil >= today)
        dues.add(visit.bookingUntil,
            Words::tr("Booking for %1 ends on %2.").arg(visit.name, showDate(visit.bookingUntil, locale)),
            u"visit"_s);
    dues.add(visit.fromOn, Words::tr("%1 begins on %2.").arg(visit.name, showDate(visit.fromOn, locale)),
        u"visit"_s);
    return dues.all();
}

QList<Due> visitsDue(const Store &store, QDate today, const QLocale &locale)
{
    QList<Due> all;
    for (const Visit &visit : store.all<Visit>()) {
        if (visit.isCancelled() || visit.status == u"evaluated")
            continue;
        if (visit.isOver(today) && visit.untilOn < today.addYears(-1))
            continue;
        all += dueOfVisit(visitBook(store, visit.id), today, locale);
    }
    return all;
}

Problems checkVisits(const Store &store)
{
    Problems doubts;
    for (const Visit &visit : store.all<Visit>()) {
        const VisitBook book = visitBook(store, visit.id);
        int alone = 0;
        for (const Traveller &traveller : book.travellers)
            alone += traveller.isComing() && !book.party(traveller.party);
        if (alone > 0)
            doubts += {u"party"_s,
                Words::tr("%n travellers of %1 belong to no party, so nobody is asked to host them.", nullptr,
                    alone)
                    .arg(visit.name)};
        QSet<qint64> homes;
        for (const HostOffer &offer : book.offers) {
            if (homes.contains(offer.household.value))
                doubts += {u"household"_s,
                    Words::tr("%1 stands twice among the hosts of %2.").arg(book.nameOf(offer), visit.name)};
            homes.insert(offer.household.value);
        }
        for (const VisitParty &party : book.parties)
            if (party.host.isValid() && !book.offer(party.host))
                doubts += {u"host"_s,
                    Words::tr("The party %1 of %2 is placed with a host who takes no part in it.")
                        .arg(party.name, visit.name)};
    }
    return doubts;
}

} // namespace twinbook
