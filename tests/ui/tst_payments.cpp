// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people_fixture.h"

#include "ask.h"
#include "membership_dialogs.h"
#include "membership_rules.h"
#include "payment_dialog.h"
#include "payment_grid.h"
#include "renewals.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

// Without a window manager nothing is active any more once the names that were offered are gone.
QWidget *keys(QWidget &window)
{
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : window.focusWidget();
}

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(keys(window), key, modifiers);
    QTest::qWait(20); // the sheet goes on when the cell has taken what was typed
}

void type(QWidget &window, const QString &text)
{
    for (const QChar letter : text) // each where the focus is by then
        QTest::keyClick(keys(window), letter.toLatin1());
    QTest::qWait(1);
}

} // namespace

// Payments entered, looked at and removed in the window.
class TestPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paymentsAreEnteredByKeyboardAlone()
    {
        PeopleFixture people;
        people.openSample();
        const QList<Renewal> owing = renewals(*people.store, people.asked.today);
        QVERIFY(owing.size() >= 3);
        const qint64 before = people.store->count(recordOf<Payment>());
        PaymentDialog dialog(*people.session, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (int i = 0; i < 3; ++i) {
            const Person &payer = owing.at(i).person;
            QCOMPARE(dialog.table()->currentIndex(), dialog.grid()->index(i, PaymentGrid::Who));
            type(dialog, payer.familyName.left(4).toLower() + u' ' + payer.givenName.left(3).toLower());
            press(dialog, Qt::Key_Return);
            QVERIFY2(dialog.grid()->trouble(i).isEmpty(), qPrintable(dialog.grid()->trouble(i)));
            QCOMPARE(dialog.table()->currentIndex(), dialog.grid()->index(i, PaymentGrid::Amount));
            QVERIFY(!dialog.grid()->index(i, PaymentGrid::Amount).data().toString().isEmpty());
            press(dialog, Qt::Key_Return);
        }
        press(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(people.store->count(recordOf<Payment>()), before + 3);
        QCOMPARE(renewals(*people.store, people.asked.today).size(), owing.size() - 3);
        QVERIFY(bool(people.session->undo()));
        QCOMPARE(people.store->count(recordOf<Payment>()), before);
    }

    void anAmountAndADayAreTypedOverWhatIsOffered()
    {
        PeopleFixture people;
        people.openSample();
        const Renewal owing = renewals(*people.store, people.asked.today).first();
        PaymentDialog dialog(*people.session, {owing.person.id.value});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.table()->setCurrentIndex(dialog.grid()->index(0, PaymentGrid::Amount));
        type(dialog, u"5"_s);
        press(dialog, Qt::Key_Tab);
        QCOMPARE(dialog.grid()->index(0, PaymentGrid::Amount).data().toString(), u"£5.00"_s);
        QCOMPARE(dialog.table()->currentIndex().column(), int(PaymentGrid::On));
        type(dialog, u"3/5"_s);
        press(dialog, Qt::Key_Return);
        QCOMPARE(dialog.grid()->index(0, PaymentGrid::On).data().toString(), u"03/05/2026"_s);
        QVERIFY(dialog.grid()->index(0, PaymentGrid::For).data().toString().contains(u"still to pay"_s));
    }

    void leavingAsksOnlyWhenSomethingWasEntered()
    {
        PeopleFixture people;
        people.openSample();
        PaymentDialog empty(*people.session, {});
        empty.show();
        empty.reject();
        QVERIFY(Ask::takeAsked().isEmpty());
        PaymentDialog dialog(*people.session, owingIds(*people.store, people.asked.today));
        dialog.show();
        Ask::answerNext(u"cancel"_s);
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QCOMPARE(Ask::takeAsked().size(), 1);
        Ask::answerNext(u"do"_s);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void aRemovedPaymentLeavesTheMemberAsBeforeAndComesBackByUndo()
    {
        PeopleFixture people;
        people.openSample();
        RecordList *list = people.page->openPart(PeoplePage::Payments);
        const qint64 id = list->model()->idAt(0);
        const PaymentShare share = people.store->all<PaymentShare>(u"payment=? AND fills=1"_s, {id}).first();
        list->removeRecords({id});
        QCOMPARE(people.store->get(share.person)->paidUntil, share.coveredBefore);
        QVERIFY(list->model()->rowOf(id) < 0);
        QVERIFY(bool(people.session->undo()));
        QCOMPARE(people.store->get(share.person)->paidUntil, share.paidUntil);
        QVERIFY(list->model()->rowOf(id) >= 0);
    }

    void theMembershipYearIsSavedFromItsForm()
    {
        PeopleFixture people;
        people.openSample();
        const std::unique_ptr<FormDialog> dialog(makeMembershipYear(*people.session, nullptr));
        dialog->form()->setValue(u"kind"_s, u"agm"_s);
        dialog->form()->setValue(u"meetings"_s, u"24 April 2025\nsoon"_s);
        QCOMPARE(dialog->form()->problems().size(), 1);
        dialog->form()->setValue(u"meetings"_s, u"24 April 2025\n23/4/2026"_s);
        dialog->accept();
        const MembershipYear year = membershipYear(*people.store);
        QCOMPARE(year.kind, MembershipYear::Agm);
        QCOMPARE(year.meetings, (QList<QDate>{QDate(2025, 4, 24), QDate(2026, 4, 23)}));
    }
};

QTEST_MAIN(TestPayments)
#include "tst_payments.moc"
