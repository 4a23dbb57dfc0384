// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detail_view.h"
#include "report_view.h"
#include "sample_bar.h"
#include "sample_day.h"
#include "search_box.h"
#include "window_fixture.h"
#include "window_room.h"

#include <QClipboard>
#include <QFontInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace twinbook {

// What an empty book, the sample and a small screen show at first.
class BeginAndRoomTest : public QObject
{
    Q_OBJECT

private:
    static QStringList primaryButtons(const QWidget *page)
    {
        QStringList words;
        for (const QPushButton *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->property("look") == u"primary"_s)
                words += button->text();
        return words;
    }

    static bool offers(const QWidget *page, const QString &words)
    {
        for (const QPushButton *button : page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == words)
                return true;
        return false;
    }

private Q_SLOTS:
    void aNewWindowTakesNearlyAllOfASmallScreen()
    {
        const QSize size = roomyWindow(15, {1366, 768});
        QCOMPARE(size.width(), 1366);
        QVERIFY(size.height() >= 720 && size.height() < 768); // the title bar is the system's
        QCOMPARE(roomyWindow(15, {2560, 1440}), QSize(76 * 15, 48 * 15));
    }

    void aWindowGrowsWithItsLettersAsFarAsTheScreen()
    {
        const QRect screen(0, 0, 1366, 768);
        const QRect before(100, 30, 1115, 704);
        const QRect grown = grownWindow(before, 30, screen);
        QVERIFY(screen.contains(grown));
        QCOMPARE(grown.width(), 1366);
        QVERIFY(grown.height() >= before.height());
        const QRect large(50, 50, 2000, 1200); // large enough already
        QCOMPARE(grownWindow(large, 15, {0, 0, 2560, 1440}), large);
    }

    void tabsLoseTheirPicturesBeforeTheirWords()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window().resize(1115, 704);
        f.window().goTo({u"people"_s, {}, 0});
        const auto *tabs = f.window().currentPage()->findChild<QTabBar *>();
        QVERIFY(!tabs->tabIcon(0).isNull());
        QVERIFY(tabs->elideMode() != Qt::ElideLeft);
        applyLook(*qApp, {Scheme::Light, 200});
        QTRY_VERIFY(tabs->tabRect(0).left() >= 0);
        for (int i = 0; i < tabs->count(); ++i)
            QVERIFY(tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)) <= tabs->tabRect(i).width());
        applyLook(*qApp, {Scheme::Light, 100});
    }

    void theSampleSaysThatItIsOne()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window().resize(1200, 800);
        QVERIFY(f.window().findChild<SampleBar *>()->isVisible());
        QVERIFY(offers(f.window().findChild<SampleBar *>(), u"Start my own book"_s));
        f.store().setSettings(u"Change"_s, {{u"email"_s, u"me@harton.example"_s}});
        QTRY_VERIFY(!f.window().findChild<SampleBar *>()->isVisible());
    }

    void theSampleOfAnotherDayIsMadeAnew()
    {
        WindowFixture f;
        const QString path = f.write(u"sample.twinbook"_s, "old");
        noteSampleDay(WindowFixture::today());
        QVERIFY(!setSampleAside(path, WindowFixture::today()));
        QVERIFY(QFile::exists(path));
        QVERIFY(setSampleAside(path, WindowFixture::today().addDays(1)));
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(f.path(u"sample 2026-05-20.twinbook"_s)));
    }

    void anEmptyBookOffersOneWayFirstAndTheSampleToo()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        f.window().resize(1200, 800);
        f.window().goTo({u"home"_s, {}, 0});
        QTRY_COMPARE(primaryButtons(f.window().currentPage()), QStringList{u"Import my list"_s});
        QVERIFY(offers(f.window().currentPage(), u"See the sample committee"_s));
        f.window().goTo({u"people"_s, {}, 0});
        QVERIFY(offers(f.window().currentPage(), u"See the sample committee"_s));
        f.window().goTo({u"reports"_s, {}, 0});
        QTRY_COMPARE(primaryButtons(f.window().currentPage()), QStringList{u"Import my list"_s});
    }

    void reportsComeWithTheFirstPeople()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window().goTo({u"reports"_s, {}, 0});
        QCOMPARE(primaryButtons(f.window().currentPage()), QStringList{u"Print the report"_s});
    }

    void aReportIsSetSmallerOnlyWhereItIsTooWide()
    {
        Report report;
        report.title = u"Members"_s;
        ReportTable table;
        for (int i = 0; i < 9; ++i)
            table.columns.append({u"Heading%1"_s.arg(i), ColumnKind::Text, 1});
        table.rows = {QList<Cell>(9, Cell(u"anybody"_s))};
        report.blocks = {table};
        ReportView view;
        const auto letters = [&view] {
            return view.document()->find(u"anybody"_s).charFormat().font().pixelSize();
        };
        view.resize(1600, 400);
        view.show();
        view.showReport(report, QLocale(u"en_GB"_s));
        QTRY_COMPARE(letters(), QFontInfo(view.font()).pixelSize());
        view.resize(760, 400);
        QTRY_VERIFY(letters() < QFontInfo(view.font()).pixelSize());
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    void aLongReportComesToRest()
    {
        Report report;
        report.title = u"Members"_s;
        ReportTable table;
        table.columns = {{u"Name"_s, ColumnKind::Text, 1}};
        table.rows = QList<QList<Cell>>(200, {Cell(u"anybody"_s)});
        report.blocks = {table};
        ReportView view;
        view.resize(600, 400);
        view.show();
        view.showReport(report, QLocale(u"en_GB"_s));
        QTest::qWait(200);
        const QSignalSpy written(&view, &QTextBrowser::textChanged);
        QTest::qWait(200);
        QCOMPARE(written.count(), 0); // it was set anew for ever
    }

    void whatIsCopiedFromAReportHasNothingInvisible()
    {
        Report report;
        report.title = u"Members"_s;
        ReportTable table;
        table.columns = {{u"E-mail"_s, ColumnKind::Text, 1}};
        table.rows = {{Cell(u"anne.fairweather@example.org"_s)}};
        report.blocks = {table};
        ReportView view;
        view.showReport(report, QLocale(u"en_GB"_s));
        QVERIFY(view.toPlainText().contains(QChar(0x200B))); // may break there
        view.selectAll();
        view.copy();
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->text().contains(u"anne.fairweather@example.org"_s));
        QVERIFY(!copied->html().contains(QChar(0x200B)));
    }

    void theTabKeyComesStraightToTheFirstLinkOfADetail()
    {
        DetailView view;
        Detail detail;
        detail.title = u"Anne Fairweather"_s;
        DetailPart part;
        part.addLink(u"E-mail"_s, u"anne@example.org"_s, u"mailto:anne@example.org"_s);
        detail.add(part);
        view.showDetail(detail);
        view.resize(500, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *text = view.findChild<QTextBrowser *>();
        text->clearFocus();
        text->setFocus(Qt::TabFocusReason);
        QCOMPARE(text->textCursor().selectedText(), u"anne@example.org"_s);
    }

    void theHintOfTheSearchIsNeverCut()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        const QLineEdit *edit = f.window().searchBox()->edit();
        f.window().resize(1300, 800);
        QTRY_VERIFY(edit->placeholderText().contains(u"Ctrl"_s));
        applyLook(*qApp, {Scheme::Light, 200});
        f.window().resize(1000, 700);
        QTRY_VERIFY(edit->fontMetrics().horizontalAdvance(edit->placeholderText()) < edit->width());
        applyLook(*qApp, {Scheme::Light, 100});
    }
};

} // namespace twinbook

QTEST_MAIN(twinbook::BeginAndRoomTest)
#include "tst_begin_and_room.moc"
