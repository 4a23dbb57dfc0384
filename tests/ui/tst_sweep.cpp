// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "list_table.h"
#include "report_view.h"
#include "text_fits.h"
#include "tour.h"
#include "window_main.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Every page and dialog of the tour, looked at as somebody does who cannot see them, or not well, or has no
// mouse.
class TestSweep : public QObject
{
    Q_OBJECT

    // What `find` finds on each stop of the tour, with the name of the stop before it.
    static QStringList findings(TourOptions options, const std::function<QStringList(QWidget &)> &find)
    {
        const QTemporaryDir folder;
        QStringList all;
        options.today = QDate(2026, 11, 23);
        options.pages = [] { return allPages([](const QString &) {}); };
        options.look = [&](const QString &name, QWidget &shown) {
            for (const QString &finding : find(shown))
                all += name + u": "_s + finding;
        };
        const Result<int> drawn = runTour(folder.path(), options);
        if (!drawn)
            all += drawn.sentence;
        return all;
    }

    // Lists that show much less than two of their rows: with 200 % on a laptop a saved list has no room for more.
    static QStringList lowLists(const QWidget &shown)
    {
        QStringList all;
        for (const ListTable *list : shown.findChildren<ListTable *>()) {
            const int least = 7 * list->verticalHeader()->defaultSectionSize() / 4;
            if (list->isVisible() && list->model()->rowCount() > 1 && list->viewport()->height() < least)
                all +=
                    u"%1 px for the rows of %2"_s.arg(list->viewport()->height()).arg(list->accessibleName());
        }
        return all;
    }

    // Reports, and lists with all their columns in reach, that are scrolled sideways.
    static QStringList wideTables(const QWidget &shown)
    {
        QStringList all;
        for (const QAbstractScrollArea *area : shown.findChildren<QAbstractScrollArea *>())
            if (area->isVisible()
                && (qobject_cast<const ReportView *>(area) || qobject_cast<const ListTable *>(area))
                && area->horizontalScrollBar()->maximum() > 1) // one of rounding
                all += u"%1 px too wide: %2"_s.arg(area->horizontalScrollBar()->maximum())
                           .arg(area->accessibleName());
        return all;
    }

    static void compare(const QStringList &found)
    {
        for (const QString &finding : found)
            qWarning("%s", qPrintable(finding));
        QVERIFY2(found.isEmpty(), "the findings stand above");
    }

private Q_SLOTS:
    void everyWidgetHasANameAndRoomAndTheTabKeyVisitsItOnce()
    {
        compare(findings({}, [](QWidget &w) {
            QStringList all = unnamedWidgets(&w);
            all += smallTargets(&w);
            all += cutOffTexts(&w);
            all += tabCycleProblems(&w); // last: the keys choose rows on their way
            return all;
        }));
    }
    void everyTextFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        QTest::newRow("English on a small screen") << u"en"_s << 1.0 << QSize(1024, 700);
        QTest::newRow("English at 200 %") << u"en"_s << 2.0 << QSize(1280, 800);
        QTest::newRow("German on a small screen") << u"de"_s << 1.0 << QSize(1024, 700);
        QTest::newRow("German at 200 %") << u"de"_s << 2.0 << QSize(1280, 800);
        QTest::newRow("English at 200 % on a laptop") << u"en"_s << 2.0 << QSize(1115, 704);
        QTest::newRow("French at 200 %") << u"fr"_s << 2.0 << QSize(1280, 800);
        QTest::newRow("English") << u"en"_s << 1.0 << QSize(1280, 800);
        QTest::newRow("French") << u"fr"_s << 1.0 << QSize(1280, 800);
    }
    void everyTextFits()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        TourOptions options;
        options.language = language;
        options.scale = scale;
        options.size = size;
        compare(findings(options, [&](QWidget &w) {
            QStringList all = cutOffTexts(&w) + lowLists(w);
            if (scale == 1.0 && size.width() >= 1280)
                all += wideTables(w);
            return all;
        }));
    }
};

QTEST_MAIN(TestSweep)
#include "tst_sweep.moc"
