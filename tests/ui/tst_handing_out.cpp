// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask.h"
#include "consent.h"
#include "form.h"
#include "handing_out_asking.h"
#include "letters_dialog.h"
#include "membership_category.h"
#include "membership_rules.h"
#include "people_lists.h"
#include "preview_dialog.h"
#include "protection_actions.h"
#include "shared_consent_dialog.h"

#include "ui/people_fixture.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Lists that leave the house are asked about, once and everywhere alike; one consent of many is one entry
// each.
class TestHandingOut : public QObject
{
    Q_OBJECT

    static void agree(const PeopleFixture &people, const Person &person, const QString &purpose)
    {
        Consent consent;
        consent.person = person.id;
        consent.purpose = purpose;
        consent.givenOn = QDate(2025, 1, 1);
        QVERIFY(people.store->edit(u"Agree"_s, [&](Edit &edit) { edit.save(consent); }));
    }
    static int linesOf(const Report &report) { return int(tablesOf(report).first().rows.size()); }

private Q_SLOTS:
    void init()
    {
        (void)Ask::takeAsked();
        QCOMPARE(Ask::answersLeft(), 0);
    }
    void whoHasNotAgreedIsNamedAndCanBeLeftOut()
    {
        PeopleFixture people;
        people.openEmpty();
        const Person anne = people.add(u"Anne"_s, u"Gold"_s);
        const Person tom = people.add(u"Tom"_s, u"Gold"_s);
        agree(people, anne, u"newsletter"_s);
        const QList<qint64> both{anne.id.value, tom.id.value};
        const auto ask = [&](const QList<qint64> &ids) {
            return askWhichGoOut(*people.session, u"newsletter"_s, u"person"_s, ids, people.page.get());
        };
        Ask::answerNext(u"leave"_s);
        QCOMPARE(*ask(both), QList<qint64>{anne.id.value});
        const QString asked = Ask::takeAsked().join(u'|');
        QVERIFY2(
            asked.contains(u"1 of 2"_s) && asked.contains(u"Tom Gold"_s) && !asked.contains(u"Anne Gold"_s),
            qPrintable(asked));
        Ask::answerNext(u"go"_s);
        QCOMPARE(*ask(both), both);
        Ask::answerNext(u"cancel"_s);
        QVERIFY(!ask(both));
        // One reader, or none who has not agreed: nothing to ask.
        (void)Ask::takeAsked();
        QCOMPARE(*ask({tom.id.value}), QList<qint64>{tom.id.value});
        agree(people, tom, u"newsletter"_s);
        QCOMPARE(*ask(both), both);
        QVERIFY(Ask::takeAsked().isEmpty());
    }
    void theyAreShownWithTheReasonAndThenAskedAgain()
    {
        PeopleFixture people;
        people.openEmpty();
        people.add(u"Anne"_s, u"Gold"_s);
        people.add(u"Tom"_s, u"Gold"_s);
        bool shown = false;
        Ask::answerNext(u"show"_s);
        Ask::answerNextDialog([&](QDialog &dialog) {
            shown = qobject_cast<PreviewDialog *>(&dialog);
            dialog.reject();
        });
        Ask::answerNext(u"cancel"_s);
        QVERIFY(!people.list().reportForOthers());
        QVERIFY(shown);
        QCOMPARE(Ask::answersLeft(), 0);
    }
    // A picture for people to look at: in TWINBOOK_PICTURES if set.
    void theQuestionOffersFourWays()
    {
        PeopleFixture people;
        people.openSample();
        qunsetenv("TWINBOOK_NO_MODAL");
        QStringList buttons;
        QTimer::singleShot(200, this, [&] {
            QWidget *window = QApplication::activeModalWidget();
            QVERIFY(window);
            for (const QPushButton *button : window->findChildren<QPushButton *>())
                buttons += button->text().remove(u'&');
            if (qEnvironmentVariableIsSet("TWINBOOK_PICTURES"))
                window->grab().save(qEnvironmentVariable("TWINBOOK_PICTURES") + u"/not-agreed.png"_s);
            window->close();
        });
        QVERIFY(!people.list().reportForOthers());
        qputenv("TWINBOOK_NO_MODAL", "1");
        QCOMPARE(buttons.size(), 4);
        QVERIFY(buttons.contains(u"Leave them out"_s));
    }
    void aListOnPaperLeavesThemOut()
    {
        PeopleFixture people;
        people.openEmpty();
        const Person anne = people.add(u"Anne"_s, u"Gold"_s);
        people.add(u"Tom"_s, u"Gold"_s);
        agree(people, anne, u"list"_s);
        QSignalSpy previews(people.session.get(), &Session::previewWanted);
        Ask::answerNext(u"leave"_s);
        people.list().actions().print->trigger();
        QCOMPARE(previews.size(), 1);
        QCOMPARE(linesOf(previews.first().first().value<Report>()), 1);
        Ask::answerNext(u"cancel"_s);
        people.list().actions().print->trigger();
        QCOMPARE(previews.size(), 1);
        Ask::answerNext(u"go"_s);
        const auto report = people.page->forOthers();
        QVERIFY(report);
        QCOMPARE(linesOf(*report), 2);
    }
    void theAssociationsOwnListsAreNotAskedAbout()
    {
        PeopleFixture people;
        people.openSample();
        for (const auto part : {PeoplePage::Organisations, PeoplePage::Payments, PeoplePage::Protection}) {
            people.page->openPart(part);
            QVERIFY(people.page->forOthers());
        }
        for (const Area &area : people.session->areas()) {
            for (const ReportKind &kind : area.reports) {
                if (kind.name != u"member-list" && kind.name != u"hosts")
                    QVERIFY2(
                        askForOthers(*people.session, kind.others, people.page.get()), qPrintable(kind.name));
            }
        }
        QVERIFY(Ask::takeAsked().isEmpty());
    }
    void aReminderGoesToEverybodyAndAnInvitationIsAskedAbout()
    {
        PeopleFixture people;
        people.openEmpty();
        const QList<qint64> both{
            people.add(u"Anne"_s, u"Gold"_s).id.value, people.add(u"Tom"_s, u"Gold"_s).id.value};
        LettersDialog dialog(*people.session, both);
        dialog.choose(u"reminder"_s);
        QVERIFY(dialog.askWhoMayGetIt());
        QVERIFY(Ask::takeAsked().isEmpty());
        LetterKind invitation;
        invitation.purpose = u"invitation"_s;
        QCOMPARE(consentFor(invitation), u"newsletter"_s);
    }
    void oneConsentOfManyIsWrittenDownInOneEdit()
    {
        PeopleFixture people;
        people.openEmpty();
        const Person anne = people.add(u"Anne"_s, u"Gold"_s);
        const Person tom = people.add(u"Tom"_s, u"Gold"_s);
        const Person has = people.add(u"Hal"_s, u"Gold"_s);
        Person child = people.add(u"Ned"_s, u"Gold"_s);
        child.born = QDate(2015, 1, 1);
        QVERIFY(people.store->edit(u"Born"_s, [&](Edit &edit) { edit.save(child); }));
        agree(people, has, u"photographs"_s);
        Ask::answerNextDialog([&](QDialog &shown) {
            auto &dialog = static_cast<SharedConsentDialog &>(shown);
            dialog.accept();
            QVERIFY(dialog.isVisible()); // for what?
            dialog.form()->setValue(u"purpose"_s, u"photographs"_s);
            dialog.form()->setValue(u"evidence"_s, u"sheet of the AGM"_s);
            QVERIFY2(dialog.preview().contains(u"2 people"_s), qPrintable(dialog.preview()));
            QVERIFY2(dialog.preview().contains(u"Ned Gold"_s), qPrintable(dialog.preview()));
            QVERIFY2(dialog.preview().contains(u"Hal Gold"_s), qPrintable(dialog.preview()));
            dialog.accept();
        });
        writeDownConsent(
            *people.session, {anne.id.value, tom.id.value, has.id.value, child.id.value}, people.page.get());
        const QList<Consent> all = people.store->all<Consent>(u"removed=0 AND evidence='sheet of the AGM'"_s);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().givenOn, people.asked.today);
        QVERIFY(people.store->undo());
        QVERIFY(people.store->all<Consent>(u"removed=0 AND evidence='sheet of the AGM'"_s).isEmpty());
        QCOMPARE(people.store->all<Consent>().size(), 1);
    }
    void aListThatIsOpenFollowsTheMembershipYearAndTheCategories()
    {
        PeopleFixture people;
        people.openSample();
        RecordList &list = people.list();
        const auto cells = [](const RecordList &of) {
            QStringList all;
            for (int row = 0; row < of.model()->rowCount(); ++row) {
                for (int column = 0; column < 8; ++column)
                    all += of.model()->index(row, column).data().toString();
            }
            return all;
        };
        list.goTo(list.model()->idAt(3));
        const qint64 current = list.currentId();
        QStringList before = cells(list);
        MembershipYear strict = membershipYear(*people.store);
        strict.dueMonths = 0;
        strict.graceMonths = 1;
        QVERIFY(people.store->setSettings(u"Year"_s, settingsOf(strict)));
        QVERIFY(cells(list) != before);
        QCOMPARE(cells(list), cells(RecordList(*people.session, personsKind)));
        before = cells(list);
        QVERIFY(people.store->edit(u"Free"_s, [&](Edit &edit) {
            for (MembershipCategory category : people.store->all<MembershipCategory>()) {
                category.fee = 0;
                category.kind = u"honorary"_s;
                edit.save(category);
            }
        }));
        QVERIFY(cells(list) != before);
        QCOMPARE(cells(list), cells(RecordList(*people.session, personsKind)));
        QCOMPARE(list.currentId(), current);
    }
};

QTEST_MAIN(TestHandingOut)
#include "tst_handing_out.moc"
