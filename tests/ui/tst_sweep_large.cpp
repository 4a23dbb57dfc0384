// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sweep.h"

using namespace twinbook;

// Every page and dialog in letters of twice the size.
class TestSweepLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("scale");
        QTest::addColumn<QSize>("size");
        testing::addLook("English", "en", 2.0, {1280, 800});
        testing::addLook("German", "de", 2.0, {1280, 800});
        testing::addLook("English on a laptop", "en", 2.0, {1115, 704});
        testing::addLook("French", "fr", 2.0, {1280, 800});
    }
    void everyTextFits()
    {
        QFETCH(QString, language);
        QFETCH(double, scale);
        QFETCH(QSize, size);
        testing::everyTextFits(language, scale, size);
    }
};

QTEST_MAIN(TestSweepLarge)
#include "tst_sweep_large.moc"
