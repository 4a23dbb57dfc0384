// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_pack.h"
#include "area.h"
#include "backup.h"
#include "consent.h"
#include "data_request.h"
#include "forget_plan.h"
#include "history.h"
#include "organisation.h"
#include "payment.h"
#include "renderers.h"
#include "safeguarding_check.h"
#include "sample.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// The two ends of data protection: everything held of somebody, and nothing.
class TestForgetPerson : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    const QDate m_today{2026, 5, 14};
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
    int m_count = 0;
    std::shared_ptr<Store> m_store;
    Person m_person;
    Household m_home;

    OpenOptions options() const { return {allRecords(), u"Joan"_s, m_dir.filePath(u"sites.ini"_s), false}; }
    template <class T>
    T saved(T record, const QString &label = u"Enter"_s)
    {
        const EditOutcome outcome = m_store->edit(label, [&](Edit &edit) { edit.save(record); });
        if (!outcome)
            qFatal("%s", qPrintable(outcome.sentence));
        return record;
    }
    // Somebody of whom much is known, with a long history.
    void enterZelda()
    {
        m_store = *Store::create(m_dir.filePath(u"book%1.twinbook"_s.arg(++m_count)), options());
        m_home = {};
        m_home.name = u"Quimperle, Mill Lane"_s;
        m_home.letterName = u"Mrs Z Quimperle"_s;
        m_home.street = u"77 Zebra Lane"_s;
        m_home.town = u"Harton"_s;
        m_home = saved(m_home, u"Add Quimperle, Mill Lane"_s);
        m_person = {};
        m_person.household = m_home.id;
        m_person.givenName = u"Zelda"_s;
        m_person.familyName = u"Quimperle"_s;
        m_person.email = u"zelda.q@example.org"_s;
        m_person.mobile = u"07700 900555"_s;
        m_person.born = QDate(1951, 3, 4);
        m_person.notes = u"plays the zither"_s;
        m_person = saved(m_person, u"Add Zelda Quimperle"_s);
        Person changed = m_person;
        changed.email = u"zq-new@example.org"_s;
        saved(changed, u"Change Zelda Quimperle"_s);
        m_store->undo();
        Consent consent;
        consent.person = m_person.id;
        consent.purpose = u"newsletter"_s;
        consent.givenOn = QDate(2024, 1, 1);
        consent.evidence = u"zither folder"_s;
        saved(consent);
        SafeguardingCheck check;
        check.person = m_person.id;
        check.kind = u"dbs-enhanced"_s;
        check.number = u"ZQ0012345"_s;
        saved(check);
        DataRequest request;
        request.kind = u"erasure"_s;
        request.person = m_person.id;
        request.receivedOn = m_today;
        request.done = u"Zelda Quimperle was told"_s;
        saved(request);
        Organisation choir;
        choir.name = u"Harton Choir"_s;
        choir.contactName = u"Zelda Quimperle"_s;
        saved(choir);
    }
    QByteArray bytes(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString allTexts(const QJsonObject &json)
    {
        return QString::fromUtf8(QJsonDocument(json).toJson());
    }

private Q_SLOTS:
    void thePackHoldsEverythingThatIsHeld()
    {
        enterZelda();
        const QString text = toText(accessPack(*m_store, m_person.id, m_today, m_locale), m_locale);
        const QString json = allTexts(accessPackJson(*m_store, m_person.id, m_today, m_locale));
        for (const QString &held : {u"Zelda"_s, u"zelda.q@example.org"_s, u"77 Zebra Lane"_s,
                 u"zither folder"_s, u"ZQ0012345"_s, u"Harton Choir"_s, u"zq-new@example.org"_s}) {
            QVERIFY2(text.contains(held), qPrintable(held));
            QVERIFY2(json.contains(held), qPrintable(held));
        }
        const QJsonObject pack = accessPackJson(*m_store, m_person.id, m_today, m_locale);
        QCOMPARE(pack.value(u"records"_s).toObject().value(u"consent"_s).toArray().size(), 1);
        QVERIFY(pack.value(u"history"_s).toArray().size() >= 6);
    }
    void thePackHoldsNothingOfOthers()
    {
        m_store = *makeSample(
            m_dir.filePath(u"sample%1.twinbook"_s.arg(++m_count)), options(), {m_today, m_locale});
        const QString text = toText(accessPack(*m_store, Id<Person>(2'000'024), m_today, m_locale), m_locale);
        QVERIFY(text.contains(u"Pemberton"_s));
        QVERIFY2(!text.contains(u"Fairweather"_s), qPrintable(text)); // who came with the same change
    }
    void personsAreMeantByNameOrNumber()
    {
        m_store = *makeSample(
            m_dir.filePath(u"sample%1.twinbook"_s.arg(++m_count)), options(), {m_today, m_locale});
        QCOMPARE(*personMeant(*m_store, u"joan adams"_s), Id<Person>(2'000'004));
        QCOMPARE(*personMeant(*m_store, u"Adams, Joan"_s), Id<Person>(2'000'004));
        QCOMPARE(*personMeant(*m_store, u"2000004"_s), Id<Person>(2'000'004));
        QVERIFY(!personMeant(*m_store, u"Nobody"_s));
    }
    void afterwardsTheirNameIsNowhereInTheFile()
    {
        enterZelda();
        ForgetPlan plan = planForgetting(*m_store, {m_person.id.value}, m_today, m_locale);
        QCOMPARE(plan.names, QStringList{u"Zelda Quimperle"_s});
        QVERIFY(!plan.blanked.isEmpty());
        QVERIFY(!plan.forgetting.label.contains(u"Zelda"_s));
        const EditOutcome outcome = m_store->forget(plan.forgetting);
        QVERIFY2(outcome.end == EditOutcome::Done, qPrintable(outcome.sentence));
        const QString path = m_store->path();
        QCOMPARE(displayName(*m_store->get(m_person.id)), u"(forgotten)"_s);
        QCOMPARE(m_store->count(recordOf<Person>()), 0);
        QCOMPARE(m_store->all<DataRequest>().size(), 1); // that it was asked and answered is kept
        QCOMPARE(m_store->all<DataRequest>().first().done, u"(forgotten) was told"_s);
        QCOMPARE(m_store->all<Organisation>().first().contactName, u"(forgotten)"_s);
        while (m_store->undoLabel())
            QCOMPARE(m_store->undo().end, EditOutcome::Done);
        while (m_store->redoLabel())
            QCOMPARE(m_store->redo().end, EditOutcome::Done);
        QCOMPARE(m_store->checkSound(), QString());
        m_store->close();
        for (const char *trace : {"Zelda", "Quimperle", "zelda", "quimperle", "zq-new", "900555",
                 "1951-03-04", "zither", "Zebra", "ZQ0012345"})
            QVERIFY2(!bytes(path).contains(trace), trace);
    }
    void whoSharesTheHomeKeepsIt()
    {
        enterZelda();
        Person tom;
        tom.household = m_home.id;
        tom.title = u"Mr"_s;
        tom.givenName = u"Tom"_s;
        tom.familyName = u"Fairweather"_s;
        tom.emergencyName = u"Zelda Quimperle"_s;
        tom = saved(tom);
        const ForgetPlan plan = planForgetting(*m_store, {m_person.id.value}, m_today, m_locale);
        QVERIFY(m_store->forget(plan.forgetting));
        const Household home = *m_store->get(m_home.id);
        QVERIFY(!home.removed);
        QCOMPARE(home.street, u"77 Zebra Lane"_s);
        QCOMPARE(home.letterName, u"Mr T Fairweather"_s);
        QVERIFY2(!home.name.contains(u"Quimperle"_s), qPrintable(home.name));
        QCOMPARE(m_store->get(tom.id)->emergencyName, u"(forgotten)"_s);
        const QString path = m_store->path();
        m_store->close();
        QVERIFY(!bytes(path).contains("Quimperle"));
    }
    void theReferencesOfABankNameNobodyAnyMore()
    {
        enterZelda();
        Person bob;
        bob.givenName = u"Bob"_s;
        bob.familyName = u"Bîrch"_s;
        bob.email = u"bob@birch.example"_s;
        bob = saved(bob, u"Add Bob Bîrch"_s);
        Person betty;
        betty.givenName = u"Betty"_s;
        betty.familyName = u"Birch"_s;
        betty = saved(betty, u"Add Betty Birch"_s);
        Person ash;
        ash.familyName = u"Ash"_s;
        ash = saved(ash, u"Add Ash"_s);
        const auto paid = [&](const Person &payer, const QString &reference, const QString &notes = {}) {
            Payment payment;
            payment.paidOn = QDate(2026, 3, 6);
            payment.payer = payer.id;
            payment.amount = 2400;
            payment.method = u"transfer"_s;
            payment.reference = reference;
            payment.notes = notes;
            return saved(payment).id;
        };
        const Id<Payment> first = paid(bob, u"BIRCH BOB SUBS"_s, u"from BOB@birch.example"_s);
        const Id<Payment> second = paid(ash, u"for me and bob birch"_s);
        const Id<Payment> third = paid(bob, u"MR R BIRCH"_s); // Robert
        const Id<Payment> fourth = paid(bob, u"B BIRCH"_s); // Betty too begins with a B
        const Id<Payment> fifth = paid(betty, u"BETTY BIRCH"_s);
        const Id<Payment> sixth = paid(bob, u"Birch, Robert"_s);
        const ForgetPlan plan = planForgetting(*m_store, {bob.id.value}, m_today, m_locale);
        QVERIFY(m_store->forget(plan.forgetting));
        const auto reference = [&](Id<Payment> id) { return m_store->get(id)->reference; };
        QCOMPARE(reference(first), u"(forgotten) SUBS"_s);
        QCOMPARE(m_store->get(first)->notes, u"from (forgotten)"_s);
        QCOMPARE(reference(second), u"for me and (forgotten)"_s);
        QCOMPARE(reference(third), u"MR (forgotten)"_s);
        QCOMPARE(reference(fourth), u"B BIRCH"_s);
        QCOMPARE(reference(fifth), u"BETTY BIRCH"_s);
        QCOMPARE(reference(sixth), u"(forgotten)"_s);
        QCOMPARE(plan.open.size(), 1); // what may still mean him is listed
        QVERIFY(plan.open.first().contains(u"“B BIRCH”"_s));
        QVERIFY(!plan.open.first().contains(u"BETTY"_s));
    }
    void anInitialIsEnoughWhereNobodyElseCouldBeMeant()
    {
        enterZelda();
        Payment payment;
        payment.paidOn = QDate(2026, 3, 6);
        payment.payer = m_person.id;
        payment.amount = 2400;
        payment.method = u"transfer"_s;
        payment.reference = u"MRS Z. QUIMPERLE SUBS"_s;
        payment = saved(payment);
        QVERIFY(m_store->forget(planForgetting(*m_store, {m_person.id.value}, m_today, m_locale).forgetting));
        QCOMPARE(m_store->get(payment.id)->reference, u"MRS (forgotten) SUBS"_s);
    }
    void somebodyElseOfTheSameNameIsLeftAlone()
    {
        enterZelda();
        Person other;
        other.givenName = u"Zelda"_s;
        other.familyName = u"Quimperle"_s;
        other.notes = u"the daughter"_s;
        other = saved(other, u"Add Zelda Quimperle"_s);
        const ForgetPlan plan = planForgetting(*m_store, {m_person.id.value}, m_today, m_locale);
        QCOMPARE(plan.open.size(), 1);
        QVERIFY(m_store->forget(plan.forgetting));
        QCOMPARE(displayName(*m_store->get(other.id)), u"Zelda Quimperle"_s);
        QCOMPARE(m_store->all<Organisation>().first().contactName, u"Zelda Quimperle"_s);
        QCOMPARE(displayName(*m_store->get(m_person.id)), u"(forgotten)"_s);
    }
    void anEntryThatWasUndoneBeforeGoesToo()
    {
        enterZelda();
        Person again = m_person;
        again.id = {};
        again.notes = u"secretly undone"_s;
        again.born = {};
        saved(again, u"Import of Zelda Quimperle"_s);
        m_store->undo();
        saved(Organisation(), u"Something else"_s);
        QVERIFY(m_store->forget(planForgetting(*m_store, {m_person.id.value}, m_today, m_locale).forgetting));
        const QString path = m_store->path();
        m_store->close();
        QVERIFY(!bytes(path).contains("secretly undone"));
        QVERIFY(!bytes(path).contains("Quimperle"));
    }
    void healthDetailsAloneCanBeForgotten()
    {
        enterZelda();
        Person person = *m_store->get(m_person.id);
        person.allergies = u"nuts and zinc"_s;
        saved(person, u"Change Zelda Quimperle"_s);
        const KeptTooLong health{KeptTooLong::Health, 1, m_person.id.value, 0, u"Zelda Quimperle"_s, {}, {}};
        QVERIFY(m_store->forget(
            planForgettingKept(*m_store, QList<KeptTooLong>{health}, m_today, m_locale).forgetting));
        QCOMPARE(m_store->get(m_person.id)->allergies, QString());
        QCOMPARE(m_store->get(m_person.id)->givenName, u"Zelda"_s);
        const QString path = m_store->path();
        m_store->close();
        QVERIFY(!bytes(path).contains("nuts and zinc"));
        QVERIFY(bytes(path).contains("Zelda"));
    }
    void paymentsStayAsLongAsTheLawOnAccountsSays()
    {
        enterZelda();
        Payment payment;
        payment.payer = m_person.id;
        payment.paidOn = QDate(2024, 10, 1);
        payment.amount = 1500;
        payment = saved(payment);
        const ForgetPlan plan = planForgetting(*m_store, {m_person.id.value}, m_today, m_locale);
        QVERIFY2(plan.kept.join(u'|').contains(u"31 December 2030"_s), qPrintable(plan.kept.join(u'|')));
        QVERIFY(m_store->forget(plan.forgetting));
        QCOMPARE(m_store->get(payment.id)->amount, 1500);
        QCOMPARE(m_store->get(payment.id)->payer, m_person.id);
        QCOMPARE(displayName(*m_store->get(m_person.id)), u"(forgotten)"_s);
    }
    void whoGaveWithGiftAidKeepsNameAndAddressUntilThen()
    {
        enterZelda();
        Payment payment;
        payment.payer = m_person.id;
        payment.paidOn = QDate(2024, 10, 1);
        payment = saved(payment);
        GiftAidDeclaration declaration;
        declaration.person = m_person.id;
        declaration.declaredOn = QDate(2020, 1, 1);
        saved(declaration);
        QVERIFY(m_store->forget(planForgetting(*m_store, {m_person.id.value}, m_today, m_locale).forgetting));
        QCOMPARE(displayName(*m_store->get(m_person.id)), u"Zelda Quimperle"_s);
        QCOMPARE(m_store->get(m_person.id)->notes, QString());
        QVERIFY(m_store->get(m_person.id)->removed);
        QCOMPARE(m_store->get(m_home.id)->street, u"77 Zebra Lane"_s);
        // Once the years are over nothing is kept.
        const QDate later(2031, 1, 1);
        QVERIFY(m_store->forget(planForgetting(*m_store, {m_person.id.value}, later, m_locale).forgetting));
        QCOMPARE(displayName(*m_store->get(m_person.id)), u"(forgotten)"_s);
        const QString path = m_store->path();
        m_store->close();
        QVERIFY(!bytes(path).contains("Quimperle"));
    }
    void copiesMadeBeforeStillHoldItAndAreTold()
    {
        enterZelda();
        const Result<QString> copy = backup::make(m_store->path(), backup::ByHand);
        QVERIFY(copy);
        QVERIFY(m_store->forget(planForgetting(*m_store, {m_person.id.value}, m_today, m_locale).forgetting));
        QVERIFY(bytes(*copy).contains("Quimperle"));
        QCOMPARE(backup::list(m_store->path()).size(), 1);
    }
    void everybodyOfTheSampleCanBeForgotten()
    {
        m_store = *makeSample(
            m_dir.filePath(u"sample%1.twinbook"_s.arg(++m_count)), options(), {m_today, m_locale});
        QList<qint64> all;
        for (const Person &person : m_store->all<Person>())
            all += person.id.value;
        const EditOutcome outcome = m_store->forget(planForgetting(*m_store, all, QDate(2050, 1, 1), m_locale)
                                                        .forgetting); // no payment is kept any more
        QVERIFY2(outcome, qPrintable(outcome.sentence));
        QCOMPARE(m_store->count(recordOf<Person>()), 0);
        QCOMPARE(m_store->count(recordOf<Household>()), 0);
        QCOMPARE(m_store->checkSound(), QString());
        const QString path = m_store->path();
        m_store->close();
        for (const char *trace : {"Fairweather", "Pemberton", "Winterbourne", "joan.adams"})
            QVERIFY2(!bytes(path).contains(trace), trace);
    }
};

QTEST_GUILESS_MAIN(TestForgetPerson)
#include "tst_forget_person.moc"
