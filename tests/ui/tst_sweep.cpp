// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sweep.h"

using namespace twinbook;

// Names, keys and room of every page and dialog, in the letters that most people use.
class TestSweep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetHasANameAndRoomAndTheTabKeyVisitsItOnce()
    {
        testing::compare(testing::findings({}, [](QWidget &w) {
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
        testing::addLook("English on a small screen", "en", 1.0, {1024, 700});
        testing::addLook("German on a small screen", "de", 1.0, {1024, 700});
        testing::addLook("English", "en", 1.0, {1280, 800});
        testing::addLook("French", "fr", 1.0, {1280, 800});
    }
    void everyTextFits()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        testing::everyTextFits(language, scale, size);
    }
};

QTEST_MAIN(TestSweep)
#include "tst_sweep.moc"
