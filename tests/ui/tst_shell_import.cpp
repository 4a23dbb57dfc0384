// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "choice_box.h"
#include "import_assistant.h"
#include "import_columns_step.h"
#include "import_preview_step.h"
#include "import_rows_model.h"
#include "notice.h"
#include "person.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

class ShellImportTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray list()
    {
        return "Surname,First name,E-mail,Date of birth,Shoe size\n"
               "Okonkwo,Chidi,chidi@example.org,12/05/1981,9\n"
               "Lindqvist,Astrid,astrid@example.org,31/02/1950,5\n"
               "Marsh,Ellen,ellen@example.org,,7\n";
    }

private Q_SLOTS:
    void init() { Ask::takeAsked(); }

    void aListIsTakenOverInFourSteps()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        ImportAssistant assistant(f.window().session(), {}, &f.window());
        QCOMPARE(assistant.step(), ImportAssistant::File);
        QVERIFY2(assistant.openFile(f.write(u"list.csv"_s, list())), qPrintable(assistant.refusal()));
        QCOMPARE(assistant.step(), ImportAssistant::Columns);
        assistant.next();
        QCOMPARE(assistant.step(), ImportAssistant::Preview);
        QCOMPARE(f.store().all<Person>().size(), 0); // nothing yet
        QCOMPARE(assistant.previewStep()->wanted(), 3);
        assistant.next();
        QCOMPARE(assistant.step(), ImportAssistant::Done);
        QCOMPARE(f.store().all<Person>().size(), 3);
        QVERIFY(f.window().notice()->sentence().contains("3 added"_L1)
            || !f.window().notice()->sentence().isEmpty());
        f.window().undo();
        QCOMPARE(f.store().all<Person>().size(), 0);
    }

    void aLineUntickedIsLeftOut()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        ImportAssistant assistant(f.window().session(), {}, &f.window());
        QVERIFY(assistant.openFile(f.write(u"list.csv"_s, list())));
        assistant.next();
        const QAbstractItemModelTester tester(assistant.previewStep()->rows());
        QTableView *table = assistant.previewStep()->table();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(assistant.previewStep()->wanted(), 2);
        assistant.next();
        QCOMPARE(f.store().all<Person>().size(), 2);
    }

    void aProblemStandsBesideItsLine()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        ImportAssistant assistant(f.window().session(), {}, &f.window());
        QVERIFY(assistant.openFile(f.write(u"list.csv"_s, list())));
        assistant.next();
        assistant.previewStep()->filter()->setKey(QString::number(ImportRowsModel::Doubtful));
        assistant.previewStep()->rows()->show(ImportRowsModel::Doubtful);
        QCOMPARE(assistant.previewStep()->rows()->rowCount(), 1);
        QCOMPARE(assistant.previewStep()->rows()->rowAt(0)->line, 3);
    }

    void aColumnCanBeTakenForSomethingElse()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        ImportAssistant assistant(f.window().session(), {}, &f.window());
        QVERIFY(assistant.openFile(f.write(u"list.csv"_s, list())));
        ChoiceBox *box = assistant.columnsStep()->boxOf(u"Shoe size"_s);
        QVERIFY(box);
        box->setKey(u"notes"_s);
        Q_EMIT box->keyChanged(u"notes"_s);
        assistant.next();
        assistant.next();
        const QList<Person> people = f.store().all<Person>();
        QVERIFY(std::any_of(
            people.begin(), people.end(), [](const Person &p) { return p.notes.contains(u'9'); }));
    }

    void aSecondImportOfTheSameFileChangesNothing()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        const QString file = f.write(u"list.csv"_s, list());
        for (int time = 0; time < 2; ++time) {
            ImportAssistant assistant(f.window().session(), {}, &f.window());
            QVERIFY(assistant.openFile(file));
            assistant.next();
            QCOMPARE(assistant.previewStep()->wanted(), time == 0 ? 3 : 0);
            QCOMPARE(assistant.nextButton()->isEnabled(), time == 0);
            if (time == 0)
                assistant.next();
        }
        QCOMPARE(f.store().all<Person>().size(), 3);
    }

    void aFileThatIsNoListIsRefusedInOneSentence()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        ImportAssistant assistant(f.window().session(), {}, &f.window());
        QVERIFY(!assistant.openFile(
            f.write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(300, '\1'))));
        QCOMPARE(assistant.step(), ImportAssistant::File);
        QVERIFY(!assistant.refusal().isEmpty());
    }

    void aColumnLeftOutIsNoDetailThatCouldNotBeRead()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        ImportAssistant assistant(f.window().session(), {}, &f.window());
        QVERIFY(assistant.openFile(f.write(u"list.csv"_s, "Surname,Shoe size\nOkonkwo,9\nMarsh,7\n")));
        assistant.next();
        assistant.next();
        QCOMPARE(assistant.step(), ImportAssistant::Done);
        for (const QLabel *label : assistant.findChildren<QLabel *>())
            QVERIFY2(!label->isVisibleTo(&assistant) || !label->text().contains(u"remark"_s),
                qPrintable(label->text()));
    }

    void fourLinesAreInSightAtTwiceTheSize()
    {
        WindowFixture f(u"de"_s);
        QVERIFY(f.makeEmpty());
        Look look = currentLook();
        look.textPercent = 200;
        changeLook(look);
        ImportAssistant assistant(f.window().session(), {}, &f.window());
        QVERIFY(assistant.openFile(f.write(u"list.csv"_s, list())));
        assistant.next();
        assistant.resize(1280, 760);
        assistant.setVisible(true);
        QTest::qWait(20);
        const QTableView *table = assistant.previewStep()->table();
        const int rows = table->viewport()->height() / table->rowHeight(0);
        const int width = assistant.width();
        look.textPercent = 100;
        changeLook(look);
        QVERIFY2(rows >= 4, qPrintable(QString::number(rows)));
        QVERIFY2(width <= 1280, qPrintable(QString::number(width)));
    }

    void aTableWithUnknownHeadingsCanBeNamedByHand()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        ImportAssistant assistant(f.window().session(), {}, &f.window());
        QVERIFY(!assistant.openFile(f.write(u"abc.csv"_s, "a,b,c\n1,2,3\n4,5,6\n")));
        QCOMPARE(assistant.step(), ImportAssistant::Columns);
        QVERIFY(!assistant.refusal().isEmpty());
        ChoiceBox *box = assistant.columnsStep()->boxOf(u"a"_s);
        QVERIFY(box);
        box->setKey(u"family_name"_s);
        Q_EMIT box->keyChanged(u"family_name"_s);
        assistant.next();
        QCOMPARE(assistant.step(), ImportAssistant::Preview);
        QCOMPARE(assistant.previewStep()->wanted(), 2);
    }

    void severalColumnsCanBeKeptInTheNotes()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        ImportAssistant assistant(f.window().session(), {}, &f.window());
        QVERIFY(
            assistant.openFile(f.write(u"two.csv"_s, "Surname,Colour,Song\nSmith,green,Auld Lang Syne\n")));
        for (const QString &heading : {u"Colour"_s, u"Song"_s}) {
            ChoiceBox *box = assistant.columnsStep()->boxOf(heading);
            QVERIFY(box);
            box->setKey(u"keep"_s);
            Q_EMIT box->keyChanged(u"keep"_s);
        }
        QCOMPARE(assistant.columnsStep()->boxOf(u"Colour"_s)->key(), u"keep"_s);
        assistant.next();
        QCOMPARE(assistant.step(), ImportAssistant::Preview);
        assistant.next();
        const QList<Person> people = f.window().session().store().all<Person>();
        QCOMPARE(people.size(), 1);
        QVERIFY2(people.first().notes.contains(u"green"_s), qPrintable(people.first().notes));
        QVERIFY2(people.first().notes.contains(u"Auld Lang Syne"_s), qPrintable(people.first().notes));
    }
};

} // namespace twinbook

QTEST_MAIN(twinbook::ShellImportTest)
#include "tst_shell_import.moc"
