// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "choice_box.h"
#include "due_list.h"
#include "form.h"
#include "help_page.h"
#include "help_topics.h"
#include "history_page.h"
#include "home_page.h"
#include "mnemonics.h"
#include "notice.h"
#include "person.h"
#include "preferences_page.h"
#include "reports_page.h"
#include "search_box.h"
#include "table_page.h"
#include "window_fixture.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

class ShellTest : public QObject
{
    Q_OBJECT

private:
    static Person someone(Store &store) { return store.all<Person>().first(); }

    static QAction *menuLine(MainWindow &window, const QString &text)
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (withoutMnemonic(action->text()).startsWith(text))
                return action;
        return nullptr;
    }

private Q_SLOTS:
    void init() { Ask::takeAsked(); }

    void pagesAreMadeOnTheirFirstVisit()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QCOMPARE(f.window().findChildren<WindowPage *>().size(), 1);
        f.window().goTo({u"history"_s, {}, 0});
        QCOMPARE(f.window().findChildren<WindowPage *>().size(), 2);
        f.window().goTo({u"home"_s, {}, 0});
        f.window().goTo({u"history"_s, {}, 0});
        QCOMPARE(f.window().findChildren<WindowPage *>().size(), 2);
    }

    void everyPageIsReachedByItsNumber()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        for (int i = 0; i < std::min<int>(9, int(f.window().kinds().size())); ++i) {
            QTest::keyClick(&f.window(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(f.window().currentIndex(), i);
        }
    }

    void anEditIsToldAndTakenBackByTheButtonBesideIt()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        Person person = someone(f.store());
        const Person before = person;
        person.email = u"new.address@example.org"_s;
        f.window().session().edit(u"Change somebody"_s, [&](Edit &edit) { edit.save(person); });
        Notice *notice = f.window().notice();
        QVERIFY2(notice->sentence().contains("new.address@example.org"_L1), qPrintable(notice->sentence()));
        QCOMPARE(notice->button()->text(), u"Undo"_s);
        QTest::mouseClick(notice->button(), Qt::LeftButton);
        QCOMPARE(*f.store().get(before.id), before);
        QVERIFY(notice->sentence().contains("Undone"_L1));
        QTest::mouseClick(notice->button(), Qt::LeftButton); // Redo
        QCOMPARE(f.store().get(before.id)->email, u"new.address@example.org"_s);
    }

    void anEditNobodySpokeOfIsToldAllTheSame()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        Person person = someone(f.store());
        person.mobile = u"07700 900999"_s;
        f.store().edit(u"Change a mobile"_s, [&](Edit &edit) { edit.save(person); });
        QTRY_VERIFY(f.window().notice()->sentence().contains("07700 900999"_L1));
    }

    void undoAndRedoAreNamedInTheMenu()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        Person person = someone(f.store());
        person.notes = u"x"_s;
        f.store().edit(u"Change Tom & Anne"_s, [&](Edit &edit) { edit.save(person); });
        QVERIFY(menuLine(f.window(), u"Undo: Change Tom & Anne"_s));
        f.window().undo();
        QVERIFY(menuLine(f.window(), u"Redo: Change Tom & Anne"_s));
    }

    void whatMovedOnSinceIsLeftAloneAndSaid()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        Person person = someone(f.store());
        person.email = u"first@example.org"_s;
        const EditOutcome first = f.store().edit(u"First"_s, [&](Edit &edit) { edit.save(person); });
        person.email = u"second@example.org"_s;
        f.store().edit(u"Second"_s, [&](Edit &edit) { edit.save(person); });
        f.window().session().undoEdit(first.edit);
        QCOMPARE(f.store().get(person.id)->email, u"second@example.org"_s);
        QVERIFY2(f.window().notice()->sentence().contains("changed again since"_L1),
            qPrintable(f.window().notice()->sentence()));
    }

    void searchGoesToWhatIsFoundByKeysAlone()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        const Person person = someone(f.store());
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        QLineEdit *edit = f.window().searchBox()->edit();
        QVERIFY(edit->hasFocus());
        QTest::keyClicks(edit, person.familyName.left(4));
        QTRY_VERIFY(f.window().searchBox()->isOpen());
        QVERIFY(f.window().searchBox()->list()->currentIndex().isValid());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!f.window().searchBox()->isOpen());
        QCOMPARE(f.window().kinds()[f.window().currentIndex()].area, u"people"_s);
    }

    void aSearchWithoutResultSaysSo()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        f.window().searchBox()->edit()->setText(u"zzzzqqq"_s);
        f.window().searchBox()->search();
        QVERIFY(f.window().searchBox()->isOpen());
        QVERIFY(!f.window().searchBox()->list()->isVisible());
        QTest::keyClick(f.window().searchBox()->edit(), Qt::Key_Escape);
        QVERIFY(!f.window().searchBox()->isOpen());
    }

    void homeShowsWhatIsDueAndGoesThere()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        auto *home = qobject_cast<HomePage *>(f.window().pageOf(u"home"_s));
        QVERIFY(home);
        home->refresh();
        QVERIFY(home->dueList()->count() > 1);
        QSet<QString> areas;
        for (int row = 0; row < home->dueList()->count(); ++row) {
            QListWidgetItem *line = home->dueList()->item(row);
            if (line->flags() & Qt::ItemIsEnabled)
                Q_EMIT home->dueList()->itemClicked(line);
            areas += f.window().kinds()[f.window().currentIndex()].area;
        }
        QVERIFY(areas.contains(u"people"_s));
        QVERIFY(areas.contains(u"gifts"_s));
    }

    void historyTakesBackAnyChange()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        Person person = someone(f.store());
        const QString before = person.occupation;
        person.occupation = u"Lighthouse keeper"_s;
        f.store().edit(u"Change work"_s, [&](Edit &edit) { edit.save(person); });
        Person other = f.store().all<Person>().at(5);
        other.notes = u"Something else"_s;
        f.store().edit(u"Change other"_s, [&](Edit &edit) { edit.save(other); });
        f.window().session().goToHistory(u"person"_s, person.id.value);
        auto *page = qobject_cast<HistoryPage *>(f.window().currentPage());
        QVERIFY(page);
        QVERIFY(page->model().rowCount() >= 1);
        QCOMPARE(page->model().entryAt(0)->label, u"Change work"_s);
        page->tablePage()->goTo(page->model().idAt(0));
        page->undoCurrent();
        QCOMPARE(f.store().get(person.id)->occupation, before);
        QCOMPARE(f.store().get(other.id)->notes, u"Something else"_s);
    }

    void helpOpensAtThePageOneIsOn()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        if (helpTopics(QLocale(u"en"_s)).isEmpty())
            QSKIP("No help pages are written yet.");
        f.window().goTo({u"people"_s, {}, 0});
        QTest::keyClick(&f.window(), Qt::Key_F1);
        auto *help = qobject_cast<HelpPage *>(f.window().currentPage());
        QVERIFY(help);
        QCOMPARE(help->topic(), u"people"_s);
    }

    void theAssociationsDetailsAreSavedInTheBook()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window().goTo({u"preferences"_s, {}, 0});
        auto *page = qobject_cast<PreferencesPage *>(f.window().currentPage());
        QVERIFY(page);
        auto *name = qobject_cast<QLineEdit *>(page->form()->editorOf(u"association"_s));
        name->clear();
        QTest::keyClicks(name, u"Northbridge Friends"_s);
        Ask::answerNext(u"stay"_s);
        QVERIFY(!f.window().showPage(0)); // unsaved: asked
        QVERIFY(page->saveDetails());
        QCOMPARE(f.window().session().association(), u"Northbridge Friends"_s);
        QVERIFY(f.window().showPage(0));
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.desk().changeLanguage(u"de"_s);
        QTest::qWait(50);
        QVERIFY(f.desk().window());
        QCOMPARE(readOptions().language, u"de"_s);
        QCOMPARE(f.window().session().locale().language(), QLocale::German);
        f.desk().changeLanguage(u"en"_s);
    }

    void theTextGrowsAndShrinksByKeys()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        QTest::keyClick(&f.window(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(currentLook().textPercent, 110);
        QTest::keyClick(&f.window(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&f.window(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(currentLook().textPercent, 90);
        QTest::keyClick(&f.window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(currentLook().textPercent, 100);
        QCOMPARE(readOptions().look.textPercent, 100);
    }

    void f6GoesRoundThePartsOfTheWindow()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        f.window().goTo({u"reports"_s, {}, 0});
        QSet<QWidget *> seen;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&f.window(), Qt::Key_F6);
            QVERIFY(f.window().focusWidget());
            seen.insert(f.window().focusWidget());
        }
        QCOMPARE(seen.size(), 3);
    }

    void lettersInEveryMenuAreUnique()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window().goTo({u"people"_s, {}, 0});
        QList<QWidget *> places{f.window().menuBar()};
        for (QMenu *menu : f.window().menuBar()->findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            places.append(menu);
        }
        for (const QWidget *place : std::as_const(places)) {
            QStringList letters;
            for (const QAction *action : place->actions()) {
                if (action->isSeparator() || !action->isVisible())
                    continue;
                QString text = action->text();
                const qsizetype at = text.replace("&&"_L1, "  "_L1).indexOf(u'&');
                QVERIFY2(at >= 0, qPrintable(text));
                const QString letter = text.mid(at + 1, 1).toUpper();
                QVERIFY2(!letters.contains(letter), qPrintable(text));
                letters += letter;
            }
        }
    }

    void theWindowComesBackToThePageAndSizeItHad()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        const QString book = f.store().path();
        f.window().resize(1111, 777);
        f.window().goTo({u"history"_s, {}, 0});
        f.window().wishes().closeBook();
        QTest::qWait(20);
        QVERIFY(f.desk().openBook(book));
        QCOMPARE(f.window().kinds()[f.window().currentIndex()].area, u"history"_s);
        QCOMPARE(f.window().size(), QSize(1111, 777));
    }

    void aBookThatCanOnlyBeReadSaysSoInWords()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        OpenOptions options = f.desk().openOptions();
        options.readOnly = true;
        const QString copy = f.path(u"copy.twinbook"_s);
        Ask::answerNextFile(copy);
        f.window().saveCopy();
        QVERIFY2(QFile::exists(copy), qPrintable(f.window().notice()->sentence()));
        const auto opened = Store::open(copy, options);
        QVERIFY2(bool(opened), qPrintable(opened.sentence));
        f.desk().showBook(*opened);
        QTest::qWait(20);
        QVERIFY(f.window().windowTitle().contains("read only"_L1));
        QVERIFY(!menuLine(f.window(), u"Import a list"_s)->isEnabled());
    }

    void aReportIsSavedAsPdfAndSpreadsheet_data()
    {
        QTest::addColumn<QString>("suffix");
        for (const char *suffix : {"pdf", "xlsx", "csv", "html", "txt"})
            QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }

    void aReportIsSavedAsPdfAndSpreadsheet()
    {
        QFETCH(QString, suffix);
        WindowFixture f;
        QVERIFY(f.openSample());
        auto *page = qobject_cast<ReportsPage *>(f.window().pageOf(u"reports"_s));
        QVERIFY(page->printable());
        const QString path = f.path(u"out."_s + suffix);
        Ask::answerNext(u"go"_s); // the member list is for others
        Ask::answerNextFile(path);
        page->saveAs(suffix);
        QVERIFY2(QFile(path).size() > 100, qPrintable(f.window().notice()->sentence()));
    }

    void theListIsExported()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        Ask::answerNext(u"go"_s); // some have not agreed to stand in lists
        Ask::answerNextFile(f.path(u"people.csv"_s));
        f.window().exportList(u"people"_s, {});
        QVERIFY2(QFile(f.path(u"people.csv"_s)).size() > 1000, qPrintable(f.window().notice()->sentence()));
    }
};

} // namespace twinbook

QTEST_MAIN(twinbook::ShellTest)
#include "tst_shell.moc"
