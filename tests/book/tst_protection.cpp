// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "area.h"
#include "consent.h"
#include "consent_gaps.h"
#include "data_request.h"
#include "former_pupil.h"
#include "handing_out.h"
#include "people_due.h"
#include "protection.h"
#include "protection_due.h"
#include "renderers.h"
#include "retention.h"
#include "retention_rule.h"
#include "safeguarding_check.h"
#include "sample.h"
#include "shared_consent.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What follows from consents, checks, requests and rules for keeping: gaps, what is due, lists and reports.
class TestProtection : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const QDate m_today{2026, 5, 14};
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
    int m_count = 0;
    std::shared_ptr<Store> m_store;

    OpenOptions options() const { return {allRecords(), u"Joan"_s, m_dir.filePath(u"sites.ini"_s), false}; }
    template <class T>
    T saved(T record)
    {
        const EditOutcome outcome = m_store->edit(u"Enter"_s, [&](Edit &edit) { edit.save(record); });
        if (!outcome)
            qFatal("%s", qPrintable(outcome.sentence));
        return record;
    }
    Person person(const QString &given, const QString &family, QDate born = {})
    {
        Person p;
        p.givenName = given;
        p.familyName = family;
        p.born = born;
        return saved(p);
    }
    Consent consent(const Person &who, const QString &purpose, QDate on)
    {
        Consent c;
        c.person = who.id;
        c.purpose = purpose;
        c.givenOn = on;
        return c;
    }
    QStringList dues() const
    {
        QStringList all;
        for (const Due &due : protectionDue(*m_store, m_today, m_locale))
            all += due.sentence;
        return all;
    }
    QStringList listed(const ListQuery &query, const QList<ListChoice> &choices, const QString &key) const
    {
        RecordTable table(*m_store, query);
        for (const ListChoice &choice : choices)
            if (choice.key == key)
                table.setCondition(choice.sql, choice.values);
        QStringList names;
        for (int row = 0; row < table.rowCount(); ++row)
            names += table.index(row, 0).data().toString();
        return names;
    }

private Q_SLOTS:
    void init() { m_store = *Store::create(m_dir.filePath(u"book%1.twinbook"_s.arg(++m_count)), options()); }
    void cleanup() { m_store.reset(); }

    void whoHasNotAgreedIsNamedWithTheReason()
    {
        const Person anne = person(u"Anne"_s, u"Gold"_s);
        const Person bob = person(u"Bob"_s, u"Gold"_s);
        const Person carol = person(u"Carol"_s, u"Gold"_s);
        const Person dora = person(u"Dora"_s, u"Gold"_s, {2012, 1, 1});
        saved(consent(anne, u"newsletter"_s, {2020, 1, 1}));
        Consent withdrawn = consent(bob, u"newsletter"_s, {2020, 1, 1});
        withdrawn.withdrawnOn = QDate(2026, 5, 3);
        saved(withdrawn);
        saved(consent(carol, u"photographs"_s, {2020, 1, 1}));
        saved(consent(dora, u"newsletter"_s, {2025, 1, 1}));
        const QList<qint64> all{anne.id.value, bob.id.value, carol.id.value, dora.id.value};
        const QList<ConsentGap> gaps = gapsFor(*m_store, all, u"newsletter"_s, m_today, m_locale);
        QCOMPARE(gaps.size(), 3);
        QCOMPARE(gaps.at(0).name, u"Bob Gold"_s);
        QCOMPARE(gaps.at(0).why, u"withdrawn on 03/05/2026"_s);
        QCOMPARE(gaps.at(1).why, u"never asked"_s);
        QCOMPARE(gaps.at(2).why, u"a parent or guardian has to agree"_s);
        const HandingOut out = handingOut(*m_store, u"newsletter"_s, all, m_today, m_locale);
        QCOMPARE(withoutPersons(all, out.leftOut()), QList<qint64>{anne.id.value});
        QCOMPARE(gapNames(gaps), u"Bob Gold, Carol Gold, Dora Gold"_s);
        // Agreed anew after withdrawing.
        saved(consent(bob, u"newsletter"_s, {2026, 5, 10}));
        QCOMPARE(gapsFor(*m_store, {bob.id.value}, u"newsletter"_s, m_today, m_locale).size(), 0);
    }
    void aListForOthersIsAskedAboutAndOneForOneselfIsNot()
    {
        const Person anne = person(u"Anne"_s, u"Gold"_s);
        const Person bob = person(u"Bob"_s, u"Gold"_s);
        const QList<qint64> both{anne.id.value, bob.id.value};
        saved(consent(anne, u"list"_s, {2020, 1, 1}));
        const HandingOut out = handingOut(*m_store, u"list"_s, both, m_today, m_locale);
        QCOMPARE(out.leftOut(), QList<qint64>{bob.id.value});
        QVERIFY(gapSentence(out, m_locale).startsWith(u"1 of 2 "_s));
        QVERIFY(gapSentence(out, m_locale).endsWith(u"lists that are handed out: Bob Gold."_s));
        QVERIFY(handingOut(*m_store, {}, both, m_today, m_locale).isAllRight());
        QVERIFY(handingOut(*m_store, u"list"_s, {bob.id.value}, m_today, m_locale).isAllRight());
        for (const Area &area : allAreas()) {
            for (const ReportKind &kind : area.reports) {
                const bool forOthers = kind.name == u"member-list" || kind.name == u"hosts";
                QCOMPARE(bool(kind.others.persons), forOthers);
            }
            for (const Exporter &exporter : area.exporters)
                QCOMPARE(!exporter.consent.isEmpty(),
                    exporter.kind == u"people" || exporter.kind == u"households");
        }
        Asked asked{m_today, m_locale};
        const Area people = allAreas().first();
        QCOMPARE(people.reports.first().others.persons(*m_store, asked), both);
        asked.leftOut = out.leftOut();
        const Report list = people.reports.first().make(*m_store, asked);
        QVERIFY(toText(list, m_locale).contains(u"Gold, Anne"_s));
        QVERIFY(!toText(list, m_locale).contains(u"Gold, Bob"_s));
    }
    void aHomeIsLeftOutWhereSomebodyInItHasNotAgreed()
    {
        Household home;
        home.name = u"Gold"_s;
        home = saved(home);
        Household other;
        other.name = u"Silver"_s;
        other = saved(other);
        Person anne = person(u"Anne"_s, u"Gold"_s);
        anne.household = home.id;
        saved(anne);
        const QList<qint64> homes{home.id.value, other.id.value};
        QCOMPARE(personsBehind(*m_store, u"household"_s, homes), QList<qint64>{anne.id.value});
        QCOMPARE(
            recordsWithout(*m_store, u"household"_s, homes, {anne.id.value}), QList<qint64>{other.id.value});
        QCOMPARE(recordsWithout(*m_store, u"household"_s, {}, {}), homes);
        QVERIFY(personsBehind(*m_store, u"organisation"_s, {1, 2}).isEmpty());
    }
    void oneConsentForManyLeavesOutChildrenAndWhoHasAgreed()
    {
        const Person anne = person(u"Anne"_s, u"Gold"_s);
        const Person bob = person(u"Bob"_s, u"Gold"_s);
        const Person dora = person(u"Dora"_s, u"Gold"_s, {2012, 1, 1});
        saved(consent(bob, u"photographs"_s, {2020, 1, 1}));
        Consent like;
        like.purpose = u"photographs"_s;
        like.givenOn = m_today;
        const SharedConsent plan =
            planSharedConsent(*m_store, {anne.id.value, bob.id.value, dora.id.value}, like, m_today);
        QCOMPARE(plan.persons, QList<qint64>{anne.id.value});
        QCOMPARE(plan.have, QStringList{u"Bob Gold"_s});
        QCOMPARE(plan.children, QStringList{u"Dora Gold"_s});
    }
    void oneLineTellsAllThatIsToDoAtEighteen()
    {
        FormerPupil pupil;
        Person ned = person(u"Ned"_s, u"Gold"_s, {2008, 5, 20});
        ned.category = u"Junior"_s;
        ned = saved(ned);
        pupil.person = ned.id;
        pupil.was = u"pupil"_s;
        saved(pupil);
        const Person anne = person(u"Anne"_s, u"Gold"_s);
        for (const QString &purpose : {u"photographs"_s, u"newsletter"_s}) {
            Consent guarded = consent(ned, purpose, {2024, 1, 1});
            guarded.givenBy = anne.id;
            saved(guarded);
        }
        QStringList lines;
        for (const Due &due : peopleDue(*m_store, m_today, m_locale)) {
            if (due.sentence.contains(u"Ned Gold"_s) && due.sentence.contains(u"18"_s)) {
                lines += due.sentence;
                QCOMPARE(due.place.table, u"person"_s);
            }
        }
        QCOMPARE(lines,
            QStringList{
                u"Ned Gold turns 18 on Wed 20 May 2026: ask for their own consent (photographs, newsletter "
                "and invitations, keeping in touch)."_s});
        // What they have answered since is not asked again.
        saved(consent(ned, u"photographs"_s, {2026, 5, 21}));
        QCOMPARE(protectionDue(*m_store, {2026, 6, 1}, m_locale).first().sentence,
            u"Ned Gold has been 18 since Wed 20 May 2026: ask for their own consent (newsletter and "
            u"invitations, "
            "keeping in touch)."_s);
    }
    void aNewBookIsBlankThoughItHasItsRules()
    {
        QVERIFY(m_store->isBlank());
        QVERIFY(!m_store->all<RetentionRule>().isEmpty());
        person(u"Anne"_s, u"Gold"_s);
        QVERIFY(!m_store->isBlank());
    }
    void whatTheLawKeepsIsSaidByTheRecords()
    {
        QStringList kept;
        for (const RecordShape *shape : m_store->shapes()) {
            if (shape->law.kept)
                kept += shape->table;
        }
        kept.sort();
        QCOMPARE(kept, (QStringList{u"gift"_s, u"gift_aid_declaration"_s, u"payment"_s, u"payment_share"_s}));
    }
    void whatEndsOrHasEndedIsDue()
    {
        const Person anne = person(u"Anne"_s, u"Gold"_s);
        const Person young = person(u"Ned"_s, u"Gold"_s, {2008, 6, 1});
        Consent ending = consent(anne, u"sharing"_s, {2024, 1, 1});
        ending.expiresOn = QDate(2026, 7, 1);
        saved(ending);
        Consent guarded = consent(young, u"photographs"_s, {2024, 1, 1});
        guarded.givenBy = anne.id;
        saved(guarded);
        QCOMPARE(dues(),
            (QStringList{u"Ned Gold turns 18 on Mon 1 June 2026: ask for their own consent (photographs)."_s,
                u"The consent of Anne Gold (sharing details with the twin committee) ends on Wed 1 July 2026."_s}));
        saved(consent(anne, u"sharing"_s, {2026, 5, 1})); // renewed: no news any more
        QCOMPARE(dues().size(), 1);
    }
    void aCheckIsDueThreeMonthsBeforeItExpiresUnlessANewerOneIsThere()
    {
        const Person anne = person(u"Anne"_s, u"Gold"_s);
        SafeguardingCheck dbs;
        dbs.person = anne.id;
        dbs.kind = u"dbs-enhanced"_s;
        dbs.decision = u"accepted"_s;
        dbs.issuedOn = QDate(2023, 8, 1);
        dbs.expiresOn = QDate(2026, 8, 14);
        dbs = saved(dbs);
        QCOMPARE(
            dues(), QStringList{u"The check of Anne Gold (DBS, enhanced) expires on Fri 14 August 2026."_s});
        dbs.expiresOn = QDate(2026, 8, 15);
        saved(dbs);
        QCOMPARE(dues(), QStringList());
        dbs.expiresOn = QDate(2026, 5, 1);
        saved(dbs);
        QCOMPARE(dues(), QStringList{u"The check of Anne Gold (DBS, enhanced) expired on Fri 1 May 2026."_s});
        dbs.id = {};
        dbs.issuedOn = m_today;
        dbs.expiresOn = QDate(2029, 5, 14);
        saved(dbs);
        QCOMPARE(dues(), QStringList());
    }
    void anOpenRequestIsDueByItsClock()
    {
        DataRequest request;
        request.kind = u"access"_s;
        request.name = u"Somebody"_s;
        request.receivedOn = QDate(2026, 5, 1);
        request = saved(request);
        const Due due = protectionDue(*m_store, m_today, m_locale).first();
        QCOMPARE(due.by, QDate(2026, 6, 1));
        QCOMPARE(due.place.table, u"data_request"_s);
        QVERIFY2(due.sentence.contains(u"Answer by Mon 1 June 2026"_s), qPrintable(due.sentence));
        QCOMPARE(protectionDue(*m_store, {2026, 6, 2}, m_locale).first().pain, Due::Overdue);
        request.answeredOn = m_today;
        saved(request);
        QCOMPARE(dues(), QStringList());
    }
    void theRulesForKeepingAreThereFromTheBeginningAndCanBeChanged()
    {
        QCOMPARE(m_store->count(recordOf<RetentionRule>()), 8);
        Person anne = person(u"Anne"_s, u"Gold"_s);
        anne.leftOn = QDate(2020, 5, 13);
        saved(anne);
        QList<KeptTooLong> kept = keptTooLong(*m_store, m_today, m_locale);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().until, QDate(2026, 5, 13));
        QCOMPARE(dues().size(), 1);
        RetentionRule rule = *m_store->get(Id<RetentionRule>(kept.first().rule));
        QCOMPARE(rule.kind, u"members"_s);
        QCOMPARE(ruleInWords(rule), u"former members: 6 years after leaving"_s);
        rule.months = 84;
        saved(rule);
        QCOMPARE(keptTooLong(*m_store, m_today, m_locale).size(), 0);
    }
    void healthDetailsAreDueThreeMonthsAfterTheLastConsentEnded()
    {
        Person anne = person(u"Anne"_s, u"Gold"_s);
        anne.allergies = u"nuts"_s;
        saved(anne);
        QCOMPARE(keptTooLong(*m_store, m_today, m_locale).size(), 0); // nothing is known of a consent
        Consent health = consent(anne, u"health"_s, {2024, 1, 1});
        health.withdrawnOn = QDate(2026, 2, 1);
        saved(health);
        const QList<KeptTooLong> kept = keptTooLong(*m_store, m_today, m_locale);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().what, KeptTooLong::Health);
        QCOMPARE(kept.first().until, QDate(2026, 4, 30));
        saved(consent(anne, u"health"_s, {2026, 5, 1}));
        QCOMPARE(keptTooLong(*m_store, m_today, m_locale).size(), 0);
    }
    void whoTurns18IsAskedWhetherToKeepInTouch()
    {
        FormerPupil pupil;
        pupil.person = person(u"Ned"_s, u"Gold"_s, {2008, 5, 20}).id;
        pupil.was = u"pupil"_s;
        pupil = saved(pupil);
        QCOMPARE(dues(),
            QStringList{
                u"Ned Gold turns 18 on Wed 20 May 2026: ask for their own consent (keeping in touch)."_s});
        QCOMPARE(protectionDue(*m_store, {2026, 6, 1}, m_locale).first().sentence,
            u"Ned Gold has been 18 since Wed 20 May 2026: ask for their own consent (keeping in touch)."_s);
        Consent touch;
        touch.person = pupil.person;
        touch.purpose = u"in-touch"_s;
        touch.givenOn = QDate(2026, 5, 25);
        saved(touch);
        QCOMPARE(protectionDue(*m_store, {2026, 6, 1}, m_locale).size(), 0);
        QCOMPARE(listed(formerPupilsQuery({2026, 6, 1}, m_locale), formerPupilChoices({2026, 6, 1}),
                     u"in-touch"_s),
            QStringList{u"Gold, Ned"_s});
        QCOMPARE(
            listed(formerPupilsQuery({2026, 6, 1}, m_locale), formerPupilChoices({2026, 6, 1}), u"to-ask"_s),
            QStringList());
    }
    void theListsSayHowAConsentStandsAsTheRulesDo()
    {
        const Person adult = person(u"Anne"_s, u"Gold"_s, {1960, 1, 1});
        const Person child = person(u"Ned"_s, u"Gold"_s, {2015, 1, 1});
        const Person grown = person(u"Pat"_s, u"Gold"_s, {2008, 5, 1});
        saved(consent(adult, u"newsletter"_s, {2025, 1, 1}));
        saved(consent(child, u"newsletter"_s, {2025, 1, 1}));
        Consent guarded = consent(grown, u"newsletter"_s, {2025, 1, 1});
        guarded.givenByName = u"Anne Gold"_s;
        saved(guarded);
        Consent over = consent(adult, u"photographs"_s, {2025, 1, 1});
        over.expiresOn = m_today.addDays(-1);
        saved(over);
        const auto in = [&](const QString &key) {
            return listed(consentsQuery(m_today, m_locale), consentChoices(m_today), key);
        };
        QCOMPARE(in(u"in-force"_s), QStringList{u"Gold, Anne"_s});
        QCOMPARE(in(u"ended"_s), QStringList{u"Gold, Anne"_s});
        QCOMPARE(in(u"ask-again"_s), (QStringList{u"Gold, Ned"_s, u"Gold, Pat"_s}));
        QCOMPARE(in(u"photographs"_s), QStringList{u"Gold, Anne"_s});
        QCOMPARE(in(u"all"_s).size(), 4);
    }
    void everyListAndReportOfTheSampleCanBeRead()
    {
        m_store = *makeSample(
            m_dir.filePath(u"sample%1.twinbook"_s.arg(++m_count)), options(), {m_today, m_locale});
        for (const ProtectionList &list : protectionLists()) {
            RecordTable table(*m_store, list.query(m_today, m_locale));
            QVERIFY2(table.rowCount() > 0, qPrintable(list.kind));
            for (int row = 0; row < table.rowCount(); ++row)
                QVERIFY2(!table.index(row, 0).data().toString().isEmpty(), qPrintable(list.kind));
            for (int column = 0; column < table.columnCount(); ++column)
                table.sort(column);
        }
        QCOMPARE(m_store->trouble(), QString());
        for (const Consent &one : m_store->all<Consent>())
            QVERIFY2(check(one, m_today).isEmpty(), qPrintable(check(one, m_today).value(0).sentence));
        for (const SafeguardingCheck &one : m_store->all<SafeguardingCheck>())
            QVERIFY(check(one, m_today).isEmpty());
        for (const DataRequest &one : m_store->all<DataRequest>())
            QVERIFY(check(one, m_today).isEmpty());
        for (const FormerPupil &one : m_store->all<FormerPupil>())
            QVERIFY(check(one, m_today).isEmpty());
        for (const RetentionRule &one : m_store->all<RetentionRule>())
            QVERIFY(check(one).isEmpty());
        const QString consents = toText(consentReport(*m_store, m_today, m_locale), m_locale);
        QVERIFY(consents.contains(u"Newsletter"_s));
        QVERIFY(consents.contains(u"withdrawn on"_s));
        const QString young = toText(youngPeopleReport(*m_store, m_today, m_locale), m_locale);
        QVERIFY(young.contains(u"Winterbourne"_s));
        // A book without anything says so.
        m_store = *Store::create(m_dir.filePath(u"book%1.twinbook"_s.arg(++m_count)), options());
        QCOMPARE(consentReport(*m_store, m_today, m_locale).blocks.size(), 1);
        QCOMPARE(youngPeopleReport(*m_store, m_today, m_locale).blocks.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
