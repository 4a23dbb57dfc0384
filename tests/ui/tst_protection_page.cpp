// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_fixture.h"

#include "ask.h"
#include "backup.h"
#include "consent.h"
#include "data_request.h"
#include "detail_view.h"
#include "forget_dialog.h"
#include "protection_part.h"
#include "record_dialog.h"
#include "request_dialog.h"
#include "retention_dialog.h"
#include "retention_rule.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Data protection in the window: its lists, what is asked before mail goes out, and forgetting.
class TestProtectionPage : public QObject
{
    Q_OBJECT

    static void press(QWidget &window, const QString &words)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == words && button->isVisible())
                return button->click();
        }
        QFAIL(qPrintable(u"no button “%1”"_s.arg(words)));
    }
    static QAction *rowAction(RecordList &list, const QString &words)
    {
        for (QAction *action : list.TablePage::actions())
            if (QString(action->text()).remove(u'&') == words)
                return action;
        return nullptr;
    }
    static QStringList facts(const Detail &detail)
    {
        QStringList all;
        for (const DetailPart &part : detail.parts)
            for (const DetailFact &fact : part.facts)
                for (const DetailLine &line : fact.lines)
                    all += fact.label + u": "_s + line.text;
        return all;
    }

private Q_SLOTS:
    void everyListOpensAndShowsItsRecords()
    {
        PeopleFixture people;
        people.openSample();
        for (const QString &table : {u"consent"_s, u"safeguarding_check"_s, u"data_request"_s,
                 u"retention_rule"_s, u"former_pupil"_s}) {
            people.page->goTo({u"people"_s, table, 0});
            RecordList &list = people.list();
            QCOMPARE(list.kind().shape->table, table);
            const QAbstractItemModelTester tester(list.model());
            QVERIFY(list.model()->rowCount() > 0);
            list.goTo(list.model()->idAt(0));
            QVERIFY2(!list.detailView()->detail().title.isEmpty(), qPrintable(table));
            QCOMPARE(people.page->place().table, table);
        }
        people.page->openPart(PeoplePage::Persons);
        QCOMPARE(people.list().kind().shape->table, u"person"_s);
    }
    void aConsentIsWrittenDownFromThePerson()
    {
        PeopleFixture people;
        people.openEmpty();
        const Person anne = people.add(u"Anne"_s, u"Gold"_s);
        people.list().goTo(anne.id.value);
        Ask::answerNextDialog([](QDialog &dialog) {
            auto &form = dynamic_cast<RecordDialog &>(dialog);
            form.form()->setValue(u"purpose"_s, u"photographs"_s);
            form.accept();
        });
        QAction *action = rowAction(people.list(), u"Write down a consent..."_s);
        QVERIFY(action);
        action->trigger();
        const QList<Consent> consents = people.store->all<Consent>();
        QCOMPARE(consents.size(), 1);
        QCOMPARE(consents.first().person, anne.id);
        QCOMPARE(consents.first().givenOn, people.asked.today);
        QVERIFY(facts(people.list().detailView()->detail()).contains(u"Photographs: agreed on 20/05/2026"_s));
        people.page->goTo({u"people"_s, u"consent"_s, consents.first().id.value});
        QAction *withdraw = rowAction(people.list(), u"They have withdrawn it today"_s);
        QVERIFY(withdraw);
        withdraw->trigger();
        QCOMPARE(people.store->all<Consent>().first().withdrawnOn, people.asked.today);
        people.session->undo();
        QVERIFY(!people.store->all<Consent>().first().withdrawnOn.isValid());
    }
    void aBreachIsKeptToTheMinute()
    {
        PeopleFixture people;
        people.openEmpty();
        RequestDialog dialog(*people.session, 0);
        dialog.form()->setValue(u"kind"_s, u"breach"_s);
        dialog.form()->setValue(u"received_on"_s, u"2026-05-18"_s);
        dialog.form()->setValue(u"known_at"_s, u"nonsense"_s);
        dialog.accept();
        QCOMPARE(dialog.savedId(), 0);
        dialog.form()->setValue(u"known_at"_s, u"16.40"_s);
        dialog.accept();
        QVERIFY(dialog.savedId() != 0);
        const DataRequest saved = *people.store->get(Id<DataRequest>(dialog.savedId()));
        QCOMPARE(knownAt(saved).toLocalTime(), QDateTime(QDate(2026, 5, 18), QTime(16, 40)));
        RequestDialog again(*people.session, dialog.savedId());
        QCOMPARE(again.form()->values().value(u"known_at"_s).toString(), u"16:40"_s);
        QVERIFY(!again.form()->isChanged());
    }
    void forgettingShowsItsPlanAndIsDoneByOneButton()
    {
        PeopleFixture people;
        people.openSample();
        QVERIFY(backup::make(people.store->path(), backup::ByHand));
        people.list().goTo(2'000'024);
        QAction *action = rowAction(people.list(), u"Forget for good..."_s);
        QVERIFY(action);
        Ask::answerNextDialog([](QDialog &dialog) { press(dialog, u"Cancel"_s); });
        action->trigger();
        QCOMPARE(people.store->get(Id<Person>(2'000'024))->familyName, u"Pemberton"_s);
        Ask::answerNextDialog([](QDialog &dialog) {
            dialog.findChild<QCheckBox *>()->setChecked(true);
            press(dialog, u"Forget for good"_s);
        });
        action->trigger();
        QCOMPARE(displayName(*people.store->get(Id<Person>(2'000'024))), u"(forgotten)"_s);
        QVERIFY2(people.said.last().startsWith(u"Forgotten for good: 1 p"_s),
            qPrintable(people.said.last()));
        QCOMPARE(backup::list(people.store->path()).size(), 1);
        QFile copy(backup::list(people.store->path()).first().path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(!copy.readAll().contains("Pemberton"));
        QVERIFY(people.list().model()->rowOf(2'000'024) < 0);
    }
    void whatIsKeptTooLongIsForgottenOnlyWhereTicked()
    {
        PeopleFixture people;
        people.openEmpty();
        Person anne = people.add(u"Anne"_s, u"Gold"_s);
        Person tom = people.add(u"Tom"_s, u"Silver"_s);
        anne.leftOn = QDate(2015, 1, 1);
        tom.leftOn = QDate(2016, 1, 1);
        people.store->edit(u"Leave"_s, [&](Edit &edit) {
            edit.save(anne);
            edit.save(tom);
        });
        RetentionDialog dialog(*people.session);
        auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().startsWith(u"Anne Gold: left on 01/01/2015"_s));
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.ticked().size(), 1);
        QCOMPARE(dialog.ticked().first().name, u"Tom Silver"_s);
    }
    void aBookForReadingOffersNoForgetting()
    {
        PeopleFixture people;
        people.openSample();
        const QString path = people.store->path();
        people.page.reset();
        people.session.reset();
        people.store.reset();
        OpenOptions options = people.options();
        options.readOnly = true;
        people.open(*Store::open(path, options));
        QVERIFY(!rowAction(people.list(), u"Forget for good..."_s));
        QVERIFY(rowAction(people.list(), u"Access request pack..."_s));
    }
};

QTEST_MAIN(TestProtectionPage)
#include "tst_protection_page.moc"
