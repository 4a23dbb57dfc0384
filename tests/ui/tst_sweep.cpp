// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text_fits.h"
#include "tour.h"
#include "window_main.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Every page and dialog of the tour, looked at as somebody does who cannot see them, or not well, or has no mouse.
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
        compare(findings(options, [](QWidget &w) { return cutOffTexts(&w); }));
    }
};

QTEST_MAIN(TestSweep)
#include "tst_sweep.moc"
