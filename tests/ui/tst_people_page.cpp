// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people_fixture.h"

#include "ask.h"
#include "detail_view.h"
#include "form_dialog.h"
#include "homes.h"
#include "people_records.h"
#include "person_dialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

void type(const QString &text)
{
    for (const QChar letter : text) // each where the focus is by then
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QString wordsIn(const QWidget &widget)
{
    QStringList words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible())
            words.append(label->text());
    return words.join(u'\n');
}

QString told(const Detail &detail)
{
    QStringList lines{detail.title, detail.subtitle};
    for (const DetailPart &part : detail.parts) {
        lines.append(part.heading);
        for (const DetailFact &fact : part.facts)
            for (const DetailLine &line : fact.lines)
                lines.append(fact.label + u": "_s + line.text + line.after);
    }
    return lines.join(u'\n');
}

} // namespace

class TestPeoplePage : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeMail(const QUrl &url) { m_mail = url; }

private:
    QUrl m_mail;

private Q_SLOTS:
    void aPersonIsAddedByKeyboardAlone()
    {
        PeopleFixture people;
        people.openEmpty();
        Ask::answerNextDialog([](QDialog &dialog) {
            dialog.activateWindow();
            QTRY_VERIFY(dialog.isAncestorOf(QApplication::focusWidget()));
            QCOMPARE(dialog.windowTitle(), u"Add person"_s);
            type(u"Anne"_s);
            press(Qt::Key_Return);
            type(u"Fairweather"_s);
            auto &form = *static_cast<FormDialog &>(dialog).form();
            form.focusField(u"home_street"_s);
            type(u"12 Mill Lane"_s);
            press(Qt::Key_Tab);
            type(u"Harton"_s);
            press(Qt::Key_S, Qt::ControlModifier);
        });
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(Ask::answersLeft(), 0);
        const QList<Person> all = people.store->all<Person>();
        QCOMPARE(all.size(), 1);
        QCOMPARE(displayName(all.first()), u"Anne Fairweather"_s);
        const auto home = people.store->get(all.first().household);
        QVERIFY(home);
        QCOMPARE(home->name, u"Fairweather, Mill Lane"_s);
        QCOMPARE(home->letterName, u"Anne Fairweather"_s);
        QCOMPARE(people.list().currentId(), all.first().id.value);
        QVERIFY(people.said.last().contains(u"Added Anne Fairweather."_s));
        people.session->undo();
        QCOMPARE(people.list().model()->rowCount(), 0);
        QVERIFY(people.store->all<Household>().isEmpty());
        people.session->redo();
        QCOMPARE(people.list().model()->rowCount(), 1);
    }

    void problemsStandBesideTheirFieldsAndNothingIsSaved()
    {
        PeopleFixture people;
        people.openEmpty();
        Ask::answerNext(u"discard"_s);
        Ask::answerNextDialog([](QDialog &dialog) {
            dialog.activateWindow();
            QTRY_VERIFY(dialog.isAncestorOf(QApplication::focusWidget()));
            auto &form = *static_cast<FormDialog &>(dialog).form();
            form.setValue(u"email"_s, u"anne at example"_s);
            press(Qt::Key_S, Qt::ControlModifier);
            QVERIFY(dialog.isVisible());
            QCOMPARE(QApplication::focusWidget(), form.editorOf(u"email"_s));
            QVERIFY(wordsIn(dialog).contains(u"does not look like an e-mail address"_s));
            press(Qt::Key_Escape);
        });
        people.list().editOrAdd(0);
        QVERIFY(people.store->all<Person>().isEmpty());
        QVERIFY(Ask::takeAsked().join(u' ').contains(u"Leave without saving"_s));
    }

    void twoInOneHouseholdShareTheirAddress()
    {
        PeopleFixture people;
        people.openEmpty();
        Household home;
        home.name = u"Fairweather, Mill Lane"_s;
        home.street = u"12 Mill Lane"_s;
        home.town = u"Harton"_s;
        people.store->edit(u"Add"_s, [&](Edit &edit) { edit.save(home); });
        const Person anne = people.add(u"Anne"_s, u"Fairweather"_s, home.id);
        const Person tom = people.add(u"Tom"_s, u"Fairweather"_s, home.id);
        PersonDialog dialog(*people.session, anne.id);
        dialog.show();
        QVERIFY(wordsIn(dialog).contains(u"Shared with Tom"_s));
        dialog.form()->setValue(u"home_street"_s, u"3 High Street"_s);
        dialog.form()->setValue(u"mobile"_s, u"07700 900123"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(people.store->get(home.id)->street, u"3 High Street"_s);
        QCOMPARE(people.store->get(anne.id)->mobile, u"07700 900123"_s);
        QVERIFY(told(people.list().kind().detail(tom.id.value)).contains(u"3 High Street"_s));
        people.session->undo(); // both at once
        QCOMPARE(people.store->get(home.id)->street, u"12 Mill Lane"_s);
        QCOMPARE(people.store->get(anne.id)->mobile, QString());
    }

    void whoeverMovesOutLeavesTheOthersTheirAddress()
    {
        PeopleFixture people;
        people.openEmpty();
        Household home;
        home.street = u"12 Mill Lane"_s;
        people.store->edit(u"Add"_s, [&](Edit &edit) { edit.save(home); });
        const Person anne = people.add(u"Anne"_s, u"Fairweather"_s, home.id);
        const Person tom = people.add(u"Tom"_s, u"Fairweather"_s, home.id);
        PersonDialog dialog(*people.session, tom.id);
        dialog.show();
        dialog.form()->setValue(u"household"_s, 0);
        QCOMPARE(dialog.form()->values().value(u"home_street"_s).toString(), QString());
        dialog.form()->setValue(u"home_street"_s, u"1 Church Row"_s);
        dialog.accept();
        QCOMPARE(people.store->get(home.id)->street, u"12 Mill Lane"_s);
        const auto now = people.store->get(tom.id);
        QVERIFY(now->household != home.id);
        QCOMPARE(people.store->get(now->household)->name, u"Fairweather, Church Row"_s);
        QCOMPARE(people.store->get(anne.id)->household, home.id);
    }

    void choosingAHomeBringsItsAddress()
    {
        PeopleFixture people;
        people.openSample();
        const Household home = people.store->all<Household>().first();
        PersonDialog dialog(*people.session, {}, {});
        dialog.form()->setValue(u"family_name"_s, u"Newcomer"_s);
        dialog.form()->setValue(u"household"_s, home.id.value);
        QCOMPARE(dialog.form()->values().value(u"home_street"_s).toString(), home.street);
        dialog.accept();
        QCOMPARE(people.store->get(Id<Person>(dialog.shownId()))->household, home.id);
        QCOMPARE(people.store->get(home.id), std::optional(home)); // untouched
    }

    void somebodyLikeThemIsPointedOut()
    {
        PeopleFixture people;
        people.openEmpty();
        const Person anne = people.add(u"Anne"_s, u"Fairweather"_s);
        PersonDialog dialog(*people.session, {}, {});
        dialog.show();
        dialog.form()->setValue(u"given_name"_s, u"Ann"_s);
        dialog.form()->setValue(u"family_name"_s, u"Fairweather"_s);
        QTRY_VERIFY(wordsIn(dialog).contains(u"Anne Fairweather is in the book already."_s));
        Ask::answerNext(u"discard"_s);
        for (QLabel *label : dialog.findChildren<QLabel *>())
            if (label->text().contains(u"Open Anne"_s))
                Q_EMIT label->linkActivated(u"do"_s);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.shownId(), anne.id.value);
        QCOMPARE(people.store->all<Person>().size(), 1);
    }

    void removingAsksNothingAndIsUndone()
    {
        PeopleFixture people;
        people.openSample();
        RecordList &list = people.list();
        const int before = list.model()->rowCount();
        const qint64 second = list.model()->idAt(1);
        const qint64 third = list.model()->idAt(2);
        list.goTo(second);
        list.table()->setFocus();
        Ask::takeAsked();
        press(Qt::Key_Delete);
        QCOMPARE(list.model()->rowCount(), before - 1);
        QCOMPARE(list.currentId(), third);
        QVERIFY(Ask::takeAsked().isEmpty());
        people.session->undo();
        QCOMPARE(list.model()->rowCount(), before);
        QCOMPARE(list.model()->rowOf(second), 1);
    }

    void aHouseholdRemovedLeavesItsPeople()
    {
        PeopleFixture people;
        people.openSample();
        RecordList *homes = people.page->openPart(PeoplePage::Households);
        const qint64 id = homes->model()->idAt(0);
        const QList<Person> living = personsOf(*people.store, Id<Household>(id));
        QVERIFY(!living.isEmpty());
        homes->goTo(id);
        homes->actions().remove->trigger();
        QVERIFY(people.said.last().contains(u"Without an address now"_s));
        const auto person = people.store->get(living.first().id);
        QVERIFY(person && !person->removed && !person->household.isValid());
        people.session->undo();
        QCOMPARE(people.store->get(living.first().id)->household.value, id);
    }

    void theListIsFilteredChosenAndSorted()
    {
        PeopleFixture people;
        people.openSample();
        RecordList &list = people.list();
        const int all = list.model()->rowCount();
        list.filterEdit()->setFocus();
        type(u"joan adams"_s);
        QTRY_COMPARE(list.model()->rowCount(), 1);
        press(Qt::Key_Escape);
        QCOMPARE(list.model()->rowCount(), all);
        list.findChild<ChoiceBox *>()->setKey(u"unpaid"_s);
        QVERIFY(list.model()->rowCount() > 0 && list.model()->rowCount() < all);
        list.clearFilters();
        const QString first = list.model()->index(0, 0).data().toString();
        list.table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        QVERIFY(list.model()->index(0, 0).data().toString() > first);
    }

    void anImportShowsAtOnce()
    {
        PeopleFixture people;
        people.openEmpty();
        QFile file(people.folder.filePath(u"members.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "First name,Last name,E-mail\nAnne,Fairweather,anne@example.org\nTom,Ash,tom@example.org\n");
        file.close();
        ImportChoices choices;
        choices.locale = people.asked.locale;
        choices.today = people.asked.today;
        const auto plan = people.session->area(u"people"_s)
                              ->importers.first()
                              .plan(file.fileName(), choices, *people.store);
        QVERIFY(plan);
        adopt(*people.store, *plan, u"Import members.csv"_s);
        QCOMPARE(people.list().model()->rowCount(), 2);
        QVERIFY(wordsIn(*people.page).contains(u"2 people"_s));
        people.session->undo();
        QCOMPARE(people.list().model()->rowCount(), 0);
    }

    void aPlaceIsGoneToWhateverIsFiltered()
    {
        PeopleFixture people;
        people.openSample();
        people.list().setFilter(u"nobody at all"_s);
        const Person person = people.store->all<Person>().last();
        people.page->goTo({u"people"_s, u"person"_s, person.id.value});
        QCOMPARE(people.list().currentId(), person.id.value);
        const Organisation organisation = people.store->all<Organisation>().first();
        people.page->goTo({u"people"_s, u"organisation"_s, organisation.id.value});
        QCOMPARE(people.list().currentId(), organisation.id.value);
        QCOMPARE(people.list().detailView()->detail().title, organisation.name);
    }

    void whatWasRemovedIsSaidToBeGone()
    {
        PeopleFixture people;
        people.openSample();
        const Person person = people.store->all<Person>().first();
        people.list().removeRecords({person.id.value});
        people.page->goTo({u"people"_s, u"person"_s, person.id.value});
        QVERIFY(people.said.last().contains(u"has been removed"_s));
    }

    void linksLeadToWhoLivesThere()
    {
        PeopleFixture people;
        people.openSample();
        QString link;
        for (int row = 0; link.isEmpty() && row < people.list().model()->rowCount(); ++row) {
            people.list().goTo(people.list().model()->idAt(row));
            for (const DetailPart &part : people.list().detailView()->detail().parts)
                for (const DetailFact &fact : part.facts)
                    if (fact.label == u"Lives with"_s)
                        link = fact.lines.first().link;
        }
        QVERIFY(!link.isEmpty());
        Q_EMIT people.list().detailView()->linkActivated(link);
        QCOMPARE(u"twinbook:person/%1"_s.arg(people.list().currentId()), link);
    }

    void onlyWhatIsKnownIsTold()
    {
        PeopleFixture people;
        people.openEmpty();
        Person person = people.add(u"Anne"_s, u"Fairweather"_s);
        const QString little = told(people.list().kind().detail(person.id.value));
        QVERIFY(!little.contains(u"Travel"_s));
        QVERIFY(!little.contains(u"Diet"_s));
        person.passportExpires = people.asked.today.addMonths(3);
        person.diet = u"vegan"_s;
        people.store->edit(u"Change"_s, [&](Edit &edit) { edit.save(person); });
        const QString more = told(people.list().kind().detail(person.id.value));
        QVERIFY(more.contains(u"Diet: vegan"_s));
        QVERIFY2(more.contains(u"3 month"_s), qPrintable(more));
    }

    void rowsAreCopiedAsATable()
    {
        PeopleFixture people;
        people.openSample();
        people.list().table()->setFocus();
        people.list().table()->selectAll();
        press(Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->mimeData()->text();
        QVERIFY(text.startsWith(u"Name\tTown\t"_s));
        QCOMPARE(text.count(u'\n'), people.list().model()->rowCount() + 1);
        QVERIFY(QApplication::clipboard()->mimeData()->html().contains(u"<table"_s));
    }

    void oneIsWrittenToManyAreBlindCopies()
    {
        PeopleFixture people;
        people.openEmpty();
        QList<qint64> ids;
        for (const QString &name : {u"Anne"_s, u"Tom"_s, u"Lucy"_s}) {
            Person person = people.add(name, u"Fairweather"_s);
            if (name != u"Lucy"_s)
                person.email = name.toLower() + u"@example.org"_s;
            people.store->edit(u"Change"_s, [&](Edit &edit) { edit.save(person); });
            ids.append(person.id.value);
        }
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "takeMail");
        people.list().table()->selectAll();
        QAction *mail = nullptr;
        for (QAction *action : people.list().TablePage::actions())
            if (action->text().contains(u"e-mail"_s))
                mail = action;
        QVERIFY(mail);
        Ask::takeAsked();
        Ask::answerNext(u"go"_s); // nobody has agreed to a newsletter
        Ask::answerNext(u"later"_s);
        mail->trigger();
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        QCOMPARE(m_mail.toString(), u"mailto:?bcc=anne@example.org,tom@example.org"_s);
        QVERIFY(people.said.last().contains(u"Lucy Fairweather"_s));
        QVERIFY(Ask::takeAsked().join(u' ').contains(u"Lucy Fairweather"_s)); // whether on paper
    }

    void tenThousandPeopleAreFilteredAtOnce()
    {
        PeopleFixture people;
        people.openEmpty();
        people.store->edit(u"Add"_s, [](Edit &edit) {
            for (int i = 0; i < 10000; ++i) {
                Person person;
                person.givenName = u"Given%1"_s.arg(i);
                person.familyName = u"Family%1"_s.arg(9999 - i);
                edit.save(person);
            }
        });
        QCOMPARE(people.list().model()->rowCount(), 10000);
        QElapsedTimer timer;
        timer.start();
        people.list().setFilter(u"given9999"_s);
        QCOMPARE(people.list().model()->rowCount(), 1);
        people.list().setFilter({});
        people.list().goTo(people.list().model()->idAt(9999));
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(people.list().table(), Qt::Key_Up);
        qInfo("Two filters and twenty-one details among 10,000: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5000); // about a tenth of that on a quiet machine
    }

    void lettersTypedInTheListFilterIt()
    {
        PeopleFixture people;
        people.openSample();
        people.list().table()->setFocus();
        type(u"adams"_s);
        QCOMPARE(people.list().filterEdit()->text(), u"adams"_s);
        QTRY_VERIFY(people.list().model()->rowCount() < 20);
    }

    void aBookThatCanOnlyBeReadOffersNoChange()
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
        QVERIFY(!people.list().actions().add->isEnabled());
        people.list().goTo(people.list().model()->idAt(0));
        QVERIFY(!people.list().actions().edit->isVisible() || !people.list().actions().edit->isEnabled());
        people.list().editOrAdd(people.list().currentId()); // Enter: nothing happens
        QVERIFY(Ask::takeAsked().isEmpty());
    }

    void theListIsPrintedAsItStands()
    {
        PeopleFixture people;
        people.openSample();
        people.list().setFilter(u"harton"_s);
        const auto report = people.page->printable();
        QVERIFY(report);
        const auto &table = std::get<ReportTable>(report->blocks.first());
        QCOMPARE(table.rows.size(), people.list().model()->rowCount());
        QCOMPARE(table.columns.size(), 3);
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_people_page.moc"
