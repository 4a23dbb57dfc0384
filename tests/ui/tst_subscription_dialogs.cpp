// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people_fixture.h"

#include "ask.h"
#include "contacts_dialog.h"
#include "date_edit.h"
#include "detail_view.h"
#include "figure_words.h"
#include "gift_aid_dialog.h"
#include "nominees.h"
#include "payment_detail.h"
#include "people_details.h"
#include "preview_dialog.h"
#include "rates_dialog.h"
#include "remind_dialog.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

const Id<Organisation> choir(3'000'004);
const Id<Organisation> school(3'000'002);
constexpr qint64 somebody = 2'000'010;

void inForm(QDialog &dialog, const QMap<QString, QVariant> &values)
{
    Form &form = *static_cast<FormDialog &>(dialog).form();
    for (auto it = values.begin(); it != values.end(); ++it)
        form.setValue(it.key(), it.value());
    dialog.accept();
}

} // namespace

// What the membership secretary does once a year: reminders, Gift Aid, nominees, rates.
class TestSubscriptionDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remindersAreShownAndThenRemembered()
    {
        PeopleFixture people;
        people.openSample();
        const qsizetype owing = toRemind(*people.store, people.asked.today).size();
        const qint64 before = people.store->count(recordOf<Reminder>());
        QVERIFY(owing > 3);
        qsizetype chosen = 0;
        int pages = 0;
        Ask::answerNextDialog([&](QDialog &dialog) {
            auto &remind = static_cast<RemindDialog &>(dialog);
            remind.choose(RemindDialog::How::Letters, RemindWhom::Everybody);
            chosen = remind.chosen().size();
            QVERIFY2(remind.count().contains(u"letters"_s), qPrintable(remind.count()));
            dialog.accept();
        });
        Ask::answerNextDialog([&](QDialog &dialog) {
            pages = static_cast<PreviewDialog &>(dialog).pageCount();
            dialog.accept();
        });
        Ask::answerNext(u"yes"_s);
        remindThoseWhoOwe(*people.session, people.page.get());
        QCOMPARE(Ask::answersLeft(), 0);
        QCOMPARE(chosen, owing);
        QVERIFY(pages > 0 && pages <= owing);
        QCOMPARE(people.store->count(recordOf<Reminder>()), before + owing);
        RemindDialog again(*people.session);
        QCOMPARE(again.chosen().size(), owing); // nobody is left out unless it is wished
        auto *box = again.findChild<QCheckBox *>();
        QVERIFY(!box->isHidden());
        box->setChecked(true);
        QVERIFY(again.chosen().isEmpty());
        QVERIFY(bool(people.session->undo()));
        QCOMPARE(people.store->count(recordOf<Reminder>()), before);
    }

    void whatHasNotGoneOutIsNotRemembered()
    {
        PeopleFixture people;
        people.openSample();
        const qint64 before = people.store->count(recordOf<Reminder>());
        Ask::answerNextDialog([](QDialog &dialog) {
            static_cast<RemindDialog &>(dialog).choose(RemindDialog::How::Labels, RemindWhom::Everybody);
            dialog.accept();
        });
        Ask::answerNextDialog([](QDialog &dialog) { dialog.reject(); });
        Ask::answerNext(u"no"_s);
        remindThoseWhoOwe(*people.session, people.page.get());
        QCOMPARE(people.store->count(recordOf<Reminder>()), before);
    }

    void theLineOnHomeLeadsToTheReminders()
    {
        PeopleFixture people;
        people.openSample();
        bool asked = false;
        Ask::answerNextDialog([&](QDialog &dialog) {
            asked = qobject_cast<RemindDialog *>(&dialog);
            dialog.reject();
        });
        people.page->goTo({u"people"_s, u"reminder"_s, 0});
        QTRY_VERIFY(asked);
        QCOMPARE(people.list().kind().name, u"payments"_s);
    }

    void aCorporateMemberShowsHowItStandsAndThatItWasReminded()
    {
        PeopleFixture people;
        people.openSample();
        const Detail detail = organisationDetail(*people.store, *people.store->get(choir), people.asked);
        QCOMPARE(detail.states.first().word, standingWord(Standing::Due));
        const auto part = std::find_if(detail.parts.begin(), detail.parts.end(),
            [](const DetailPart &one) { return one.heading == u"Payments"_s; });
        QVERIFY(part != detail.parts.end());
        QCOMPARE(part->facts.at(0).label, u"To pay"_s);
        QCOMPARE(part->facts.at(1).label, u"Reminded"_s);
    }

    void aClaimThatWasSentIsNotMadeTwice()
    {
        PeopleFixture people;
        people.openSample();
        const QString path = people.folder.filePath(u"schedule.csv"_s);
        Ask::answerNextDialog([&](QDialog &dialog) {
            auto &claim = static_cast<GiftAidDialog &>(dialog);
            QVERIFY2(claim.told().contains(u"to claim back"_s), qPrintable(claim.told()));
            claim.aggregate()->setChecked(true);
            dialog.accept();
        });
        Ask::answerNextFile(path);
        Ask::answerNext(u"yes"_s);
        claimGiftAid(*people.session, people.page.get());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(" gifts"));
        GiftAidDialog next(*people.session);
        QVERIFY2(next.told().startsWith(u"There is nothing"_s), qPrintable(next.told()));
        const QList<PaymentShare> marked = people.store->all<PaymentShare>(u"claimed_by='giftaid'"_s);
        QVERIFY(!marked.isEmpty());
        const Payment payment = *people.store->get(marked.first().payment);
        const Detail detail = paymentDetail(*people.store, payment, people.asked);
        const QString told = detail.parts.first().facts.first().lines.first().after;
        QVERIFY2(told.contains(u"by Gift Aid"_s), qPrintable(told));
        QVERIFY(bool(people.session->undo()));
        QVERIFY(people.store->all<PaymentShare>(u"claimed_by='giftaid'"_s).isEmpty());
        GiftAidDialog before(*people.session);
        QVERIFY2(before.told().contains(u"to claim back"_s), qPrintable(before.told()));
        before.until()->setDate(people.asked.today.addYears(-3));
        QCOMPARE(before.wish().until, people.asked.today.addYears(-3));
    }

    void aCorporateMemberHasNoMoreNomineesThanItsCategoryAllows()
    {
        PeopleFixture people;
        people.openSample();
        QCOMPARE(nomineesOf(*people.store, choir, people.asked.today).size(), 2);
        const std::unique_ptr<ContactsDialog> full(makeNominees(*people.session, choir, nullptr));
        full->show();
        bool button = true;
        for (const QPushButton *one : full->findChildren<QPushButton *>())
            if (one->text().remove(u'&').startsWith(u"Add"_s))
                button = one->isEnabled();
        QVERIFY(!button);
        const std::unique_ptr<ContactsDialog> room(makeNominees(*people.session, school, nullptr));
        Ask::answerNextDialog([](QDialog &inner) { inForm(inner, {{u"person"_s, somebody}}); });
        room->add();
        QCOMPARE(nomineesOf(*people.store, school, people.asked.today).first().person.value, somebody);
        people.page->goTo({u"people"_s, u"organisation"_s, school.value});
        QStringList told;
        for (const DetailPart &part : people.list().detailView()->detail().parts)
            if (part.heading == u"Nominees"_s)
                for (const DetailFact &fact : part.facts)
                    told += fact.lines.value(0).text;
        const QString name = displayName(*people.store->get(Id<Person>(somebody)));
        QVERIFY2(told.contains(name), qPrintable(told.join(u", "_s)));
        QVERIFY(bool(people.session->undo()));
        QCOMPARE(nomineesOf(*people.store, school, people.asked.today).size(), 1); // one who was
    }

    void aValueOfTheBooksOwnIsAddedChangedAndRemoved()
    {
        PeopleFixture people;
        people.openSample();
        const QString name = u"giftaid_rate_percent"_s;
        const QDate today = people.asked.today;
        RatesDialog rates(*people.session);
        rates.choose(name);
        Ask::answerNextDialog([](QDialog &dialog) {
            inForm(dialog, {{u"value"_s, u"lots"_s}});
            QVERIFY(dialog.isVisible());
            inForm(dialog, {{u"value"_s, u"28"_s}, {u"source"_s, u"Budget"_s}});
        });
        rates.add();
        QCOMPARE(numberOn(*people.store, name, today), 28);
        QCOMPARE(numberOn(*people.store, name, today.addDays(-1)), 25);
        Ask::answerNextDialog([](QDialog &dialog) { inForm(dialog, {{u"value"_s, u"30"_s}}); });
        rates.edit();
        QCOMPARE(numberOn(*people.store, name, today), 30);
        rates.remove();
        QCOMPARE(numberOn(*people.store, name, today), 25);
        rates.remove(); // the program's own stays
        QCOMPARE(numberOn(*people.store, name, today), 25);
        QVERIFY(bool(people.session->undo()));
        QCOMPARE(numberOn(*people.store, name, today), 30);
    }
};

QTEST_MAIN(TestSubscriptionDialogs)
#include "tst_subscription_dialogs.moc"
