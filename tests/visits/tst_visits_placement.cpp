// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "area.h"
#include "hosting_hand.h"
#include "hosting_ledger.h"
#include "hosting_reading.h"
#include "hosting_run.h"
#include "hosting_words.h"
#include "people_queries.h"
#include "sample.h"
#include "visit_begun.h"
#include "visit_copy.h"
#include "visits_due.h"
#include "visits_sample.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace hosting = twinbook::plan::hosting;

// From the records of a visit to the planner and back, on the sample's visit of next month.
class TestVisitsPlacement : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const Asked m_asked{QDate(2026, 11, 24), QLocale(QLocale::English, QLocale::UnitedKingdom)};
    std::shared_ptr<Store> m_store;
    VisitBook m_book;
    HostingRequest m_request;
    HostingOutcome m_outcome;
    int m_count = 0;

    std::shared_ptr<Store> sample()
    {
        const OpenOptions options{{}, u"Joan"_s, m_dir.filePath(u"sites.ini"_s), false};
        auto made = makeSample(m_dir.filePath(u"s%1.twinbook"_s.arg(++m_count)), options, m_asked);
        if (!made)
            qFatal("%s", qPrintable(made.sentence));
        return *made;
    }
    static plan::Control quick()
    {
        plan::Control control;
        control.steps = plan::quickSteps;
        return control;
    }
    int party(const QString &name) const { return int(m_request.partyNames.indexOf(name)); }
    QString hostOf(const QString &name) const
    {
        return m_request.hostNames.value(m_outcome.plan[std::size_t(party(name))]);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = sample();
        m_book = visitBook(*m_store, Id<Visit>(sampleComingVisit));
        m_request = hostingRequest(*m_store, m_book, {}, m_asked.today);
        m_outcome = proposePlacement(m_request, quick());
    }

    void theSampleHasTheGuestsAndHostsThatItPromises()
    {
        QCOMPARE(m_request.allGuests(), 46);
        const auto &hosts = m_request.problem.hosts;
        QCOMPARE(
            std::count_if(hosts.begin(), hosts.end(), [](const hosting::Host &host) { return host.offered; }),
            31);
        int minors = 0;
        int wheelchairs = 0;
        for (const Traveller &traveller : m_book.travellers) {
            minors += m_book.isMinor(traveller);
            wheelchairs += m_book.persons.value(traveller.person.value).accessNeeds.contains(u"wheelchair"_s);
        }
        QCOMPARE(minors, 6);
        QCOMPARE(wheelchairs, 2);
        int former = 0;
        for (const hosting::Party &one : m_request.problem.parties)
            former += !one.wanted.empty() || !one.avoided.empty() || !one.never.empty();
        QCOMPARE(former, 11);
        QVERIFY(m_request.warnings.isEmpty());
    }

    void everybodyButTheImpossiblePartyIsPlacedAndNoRuleIsBroken()
    {
        QCOMPARE(m_outcome.score.hard, 0);
        QCOMPARE(m_request.placedGuests(m_outcome.plan), 42);
        QCOMPARE(m_outcome.plan[std::size_t(party(u"Aubert"_s))], plan::none);
        QVERIFY(brokenRules(m_request, m_outcome.plan).isEmpty());
    }

    void thePartyLeftOutIsToldWhyAndWhatWouldPlaceIt()
    {
        QCOMPARE(m_outcome.unplaced.size(), std::size_t(1));
        QVERIFY(!m_outcome.unplaced.front().fixes.empty());
        QVERIFY(!fixSentence(m_request, m_outcome.unplaced.front().fixes.front()).isEmpty());
        QVERIFY(whyHere(m_request, m_outcome.plan, party(u"Aubert"_s)).size() > 2);
    }

    void youngPeopleAloneOnlyStayWhereEverybodyIsChecked()
    {
        const int girls = party(u"Girls of the Collège Jean-Moulin"_s);
        QCOMPARE(m_request.problem.parties[std::size_t(girls)].guests, hosting::Class::MinorGirls);
        for (const char16_t *name :
            {u"Girls of the Collège Jean-Moulin", u"Boys of the Collège Jean-Moulin"}) {
            const int host = m_outcome.plan[std::size_t(party(QString::fromUtf16(name)))];
            QVERIFY(host >= 0);
            QVERIFY(isVetted(*m_store, m_book, *m_book.offer(m_request.offers.at(host))));
        }
    }

    void oneUncheckedGrownUpMakesAHouseUnfitForYoungPeopleAlone()
    {
        const auto store = sample();
        const auto offer = std::find_if(m_book.offers.begin(), m_book.offers.end(),
            [&](const HostOffer &one) { return m_book.nameOf(one).startsWith(u"Carraway"_s); });
        QVERIFY(isVetted(*store, m_book, *offer));
        Person lodger;
        lodger.household = offer->household;
        lodger.familyName = u"Lodger"_s;
        lodger.leftOn = m_asked.today.addDays(-100); // left the association, but lives there
        QVERIFY(store->edit(u"Add"_s, [&](Edit &edit) { edit.save(lodger); }));
        const VisitBook book = visitBook(*store, m_book.visit.id);
        QVERIFY(!isVetted(*store, book, *book.offer(offer->id)));
    }

    void oldFriendsMeetAgainUnlessOneOfThemSaidNever()
    {
        QCOMPARE(hostOf(u"Lemoine"_s), u"Lemoine, Ashcombe Rise"_s);
        QVERIFY(!hostOf(u"Fournier"_s).startsWith(u"Cotterill"_s));
    }

    void aLateCancellationChangesAtMostThreeOtherPlacements()
    {
        for (const Traveller &gone : m_book.travellers) {
            if (gone.id.value % 6 != 0 || !gone.isComing())
                continue;
            const HostingRequest asked =
                hostingRequest(*m_store, m_book, {{}, {gone.id}, {}, {}}, m_asked.today);
            const HostingOutcome again =
                replanPlacement(asked, carriedOver(m_request, m_outcome.plan, asked), quick());
            QCOMPARE(again.score.hard, 0);
            QVERIFY2(hosting::changes(again.before, again.plan).size() <= 3, qPrintable(m_book.nameOf(gone)));
        }
    }

    void whatIsAdoptedStandsInTheBookAndCanBeUndone()
    {
        const auto store = sample();
        QVERIFY(savePlacement(*store, m_request, m_outcome.plan));
        const auto kept = keptPlacement(*store, m_request.visit, m_asked.today);
        QCOMPARE(kept->plan, m_outcome.plan);
        QVERIFY(store->undo());
        QCOMPARE(keptPlacement(*store, m_request.visit, m_asked.today)
                     ->request.placedGuests(keptPlacement(*store, m_request.visit, m_asked.today)->plan),
            0);
    }

    void whatIsPutSomewhereByHandIsLockedThere()
    {
        const auto store = sample();
        const auto kept = keptPlacement(*store, m_request.visit, m_asked.today);
        const int bertin = party(u"Bertin"_s);
        const int host = int(m_request.hostNames.indexOf(u"Fairweather, Mill Lane"_s));
        QVERIFY(putThere(*store, *kept, bertin, host));
        const auto after = keptPlacement(*store, m_request.visit, m_asked.today);
        QVERIFY(after->isLocked(bertin));
        QCOMPARE(proposePlacement(after->request, quick()).plan[std::size_t(bertin)], host);
        QCOMPARE(placementBoard(*after).first().name, u"Not placed yet"_s);
    }

    void guestsDoNotChangeTheFiguresOfMembersAndHouseholds()
    {
        QVERIFY(householdFigures(*m_store).startsWith(u"70 households"_s));
        for (const qint64 id : memberIds(*m_store, m_asked.today))
            QVERIFY(id < sampleFirstGuest);
    }

    void theLedgerKnowsWhoHostedAndWhoseTurnItIs()
    {
        const QList<Stay> stays = allStays(*m_store, m_asked.today);
        QVERIFY(stays.size() > 40);
        QVERIFY(std::is_sorted(
            stays.begin(), stays.end() - 3, [](const Stay &a, const Stay &b) { return a.year > b.year; }));
        const Id<Household> fairweather(1'000'001);
        const QList<LedgerLine> lines = hostingLedger(*m_store, stays, {fairweather}, m_asked.today);
        QVERIFY(lines.first().guests >= 4);
    }

    void animalsAndDietsAreReadInThreeLanguages()
    {
        QCOMPARE(petsIn(u"an old spaniel, two cats"_s), petsIn(u"Hund, Katze"_s));
        QCOMPARE(petsIn(u"un chien et un chat"_s), petsIn(u"dog and cat"_s));
        QVERIFY(animalAllergies(u"Tierhaare"_s) & petsIn(u"cats"_s));
        QVERIFY(!(animalAllergies(u"cats"_s) & petsIn(u"a dog"_s)));
        QVERIFY(!animalAllergies(u"nuts"_s));
        QVERIFY(needsNoSteps(u"fauteuil roulant"_s) && needsNoSteps(u"Rollstuhl"_s));
        QVERIFY(!needsNoSteps(u"hearing aid"_s));
    }

    void nobodyTravelsTwiceAndNoHouseholdHostsTwice()
    {
        Traveller twice = m_book.travellers.first();
        twice.id = {};
        QVERIFY(!checkIn(*m_store, twice, m_asked.today).isEmpty());
        HostOffer again = m_book.offers.first();
        again.id = {};
        QVERIFY(!checkIn(*m_store, again, m_asked.today).isEmpty());
        QVERIFY(checkIn(*m_store, m_book.offers.first(), m_asked.today).isEmpty());
    }

    void aVisitBegunLikeAnotherHasItsFeesWithDaysMoved()
    {
        const auto store = sample();
        Visit copy;
        QVERIFY(copyVisit(*store, m_book.visit.id, m_asked.today, copy));
        QCOMPARE(copy.fromOn, m_book.visit.fromOn.addYears(1));
        const QList<VisitFee> fees = store->all<VisitFee>(u"removed=0 AND visit=?"_s, {copy.id.value});
        QCOMPARE(fees.size(), m_book.fees.size());
        QVERIFY(fees.first().balanceDue > m_asked.today.addDays(300));
    }

    void whatIsDueIsSaidWithItsDay()
    {
        const QList<Due> dues = visitsDue(*m_store, m_asked.today, m_asked.locale);
        QVERIFY(std::any_of(dues.begin(), dues.end(),
            [](const Due &due) { return due.sentence.contains(u"no host yet"_s); }));
        for (const Due &due : dues)
            QCOMPARE(due.place.area, u"visits"_s);
        QVERIFY(checkVisits(*m_store).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVisitsPlacement)
#include "tst_visits_placement.moc"
