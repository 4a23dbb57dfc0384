// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people_fixture.h"

#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace twinbook;
using namespace Qt::StringLiterals;

// Pictures of the People page for people to look at: in TWINBOOK_PICTURES if set, else made and thrown away.
class TestPeoplePagePictures : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_thrownAway;
    QTranslator m_translator;

    void grab(QWidget &widget, const QString &name)
    {
        QTest::qWait(30);
        const QDir folder(qEnvironmentVariable("TWINBOOK_PICTURES", m_thrownAway.path()));
        QVERIFY(widget.grab().save(
            folder.filePath(u"people-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), name))));
    }

private Q_SLOTS:
    void everyState_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Scheme::Light << 100 << u"en"_s << QSize(1060, 640);
        QTest::newRow("narrow") << Scheme::Light << 100 << u"en"_s << QSize(800, 600);
        QTest::newRow("dark") << Scheme::Dark << 100 << u"en"_s << QSize(1060, 640);
        QTest::newRow("large") << Scheme::Light << 200 << u"en"_s << QSize(1060, 640);
        QTest::newRow("german") << Scheme::HighContrast << 100 << u"de"_s << QSize(1060, 640);
    }
    void everyState()
    {
        QFETCH(Scheme, scheme);
        QFETCH(int, percent);
        QFETCH(QString, language);
        QFETCH(QSize, size);
        applyLook(*qApp, {scheme, percent});
        if (m_translator.load(u":/translations/twinbook_%1.qm"_s.arg(language)))
            QApplication::installTranslator(&m_translator);
        PeopleFixture people{language == u"en" ? QLocale(u"en_GB"_s) : QLocale(language)};
        people.openSample();
        people.page->resize(size);
        for (const TourStop &stop : people.page->tourStops()) {
            const std::unique_ptr<QWidget> dialog(stop.show());
            if (dialog) {
                dialog->show();
                grab(*dialog, stop.name);
            } else {
                grab(*people.page, stop.name);
            }
        }
        people.openEmpty();
        people.page->resize(size);
        grab(*people.page, u"empty"_s);
        QApplication::removeTranslator(&m_translator);
    }
};

QTEST_MAIN(TestPeoplePagePictures)
#include "tst_people_page_pictures.moc"
