// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "backup.h"
#include "big_button.h"
#include "new_book_dialog.h"
#include "recent_books.h"
#include "start_window.h"
#include "window_fixture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

class FirstRunTest : public QObject
{
    Q_OBJECT

private:
    static BigButton *way(Desk &desk, const QString &title)
    {
        for (BigButton *button : desk.startWindow()->findChildren<BigButton *>())
            if (button->text() == title)
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void init() { Ask::takeAsked(); }

    void withoutABookTheWaysToBeginAreOffered()
    {
        WindowFixture f;
        f.desk().start({});
        QVERIFY(f.desk().startWindow());
        QVERIFY(!f.desk().window());
        for (const QString &title : {u"New book"_s, u"See the sample committee"_s, u"Start from my list"_s,
                 u"Open a book"_s, u"Restore a backup"_s})
            QVERIFY2(way(f.desk(), title), qPrintable(title));
    }

    void aNewBookAsksThreeThingsAndOpens()
    {
        WindowFixture f;
        f.desk().start({});
        Ask::answerNextFile(f.path(u"harton.twinbook"_s));
        Ask::answerNextDialog([](QDialog &dialog) {
            auto *asking = qobject_cast<NewBookDialog *>(&dialog);
            QVERIFY(asking);
            QCOMPARE(asking->form()->values().size(), 3);
            auto *name = qobject_cast<QLineEdit *>(asking->form()->editorOf(u"association"_s));
            QVERIFY(name);
            QTest::keyClicks(name, u"Harton Twinning Society"_s);
            for (QPushButton *button : dialog.findChildren<QPushButton *>())
                if (button->text().contains("elsewhere"_L1))
                    QTest::mouseClick(button, Qt::LeftButton);
            asking->accept();
        });
        QTest::mouseClick(way(f.desk(), u"New book"_s), Qt::LeftButton);
        QVERIFY(f.desk().window());
        QCOMPARE(f.window().session().association(), u"Harton Twinning Society"_s);
        QVERIFY(QFile::exists(f.path(u"harton.twinbook"_s)));
        QCOMPARE(Ask::answersLeft(), 0);
    }

    void aNewBookWithoutANameIsNotMade()
    {
        WindowFixture f;
        f.desk().start({});
        Ask::answerNextDialog([](QDialog &dialog) {
            dialog.accept();
            QVERIFY(dialog.isVisible()); // the name is missing, and that is said
            dialog.reject();
        });
        QVERIFY(!f.desk().askNew());
        QVERIFY(!f.desk().window());
    }

    void theBookOpenLastOpensByItself()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        f.desk().showStart();
        QTest::qWait(20);
        f.desk().start({});
        QVERIFY(f.desk().window());
        QCOMPARE(f.window().session().association(), u"Harton Twinning Society"_s);
    }

    void aBookThatIsGoneIsToldKindlyAndCanBeTakenOffTheList()
    {
        WindowFixture f;
        noteRecentBook(f.path(u"gone.twinbook"_s), u"Gone Committee"_s);
        f.desk().start({});
        QVERIFY(f.desk().startWindow());
        QPushButton *forget = f.desk().startWindow()->recentList()->findChild<QPushButton *>();
        QVERIFY(forget);
        QVERIFY(forget->accessibleName().contains("Gone Committee"_L1));
        QTest::mouseClick(forget, Qt::LeftButton);
        QVERIFY(recentBooks().isEmpty());
    }

    void aFileThatIsNoBookIsRefusedInOneSentence()
    {
        WindowFixture f;
        f.desk().start(f.write(u"picture.twinbook"_s, QByteArray(5000, 'x')));
        QVERIFY(!f.desk().window());
        QVERIFY(f.desk().startWindow());
        QVERIFY(f.makeEmpty());
        QVERIFY(!f.desk().openBook(f.path(u"picture.twinbook"_s)));
        QVERIFY(f.desk().window()); // the book open before stays open
        QCOMPARE(Ask::takeAsked().size(), 1);
    }

    void aBackupIsRestoredAndTheBookAsItWasIsBackedUpFirst()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        const QString book = f.store().path();
        const auto copy = backup::make(book, backup::ByHand);
        QVERIFY2(bool(copy), qPrintable(copy.sentence));
        f.store().setSettings(u"Change"_s, {{u"association"_s, u"Changed since"_s}});
        QVERIFY(f.desk().restore(*copy, book));
        QCOMPARE(f.window().session().association(), u"Harton Twinning Society"_s);
        const QList<backup::Copy> copies = backup::list(book);
        QVERIFY(std::any_of(copies.begin(), copies.end(),
            [](const backup::Copy &c) { return c.why == backup::BeforeRestore; }));
    }

    void theSampleCommitteeOpensFromTheFirstPage()
    {
        WindowFixture f;
        qputenv("XDG_DATA_HOME", f.path(u"data"_s).toLocal8Bit());
        f.desk().start({});
        QTest::mouseClick(way(f.desk(), u"See the sample committee"_s), Qt::LeftButton);
        QVERIFY(f.desk().window());
        QCOMPARE(f.window().session().association(), u"Northbridge and District Twinning Association"_s);
        qunsetenv("XDG_DATA_HOME");
    }
};

} // namespace twinbook

QTEST_MAIN(twinbook::FirstRunTest)
#include "tst_first_run.moc"
