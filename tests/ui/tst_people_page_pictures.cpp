// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people_fixture.h"

#include "text_fits.h"
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
        sweep(widget, name); // afterwards: it moves the focus
    }

    // Names and texts that try the layout; the filter finds all of them by "odd".
    // by.
    void addOddPeople(PeopleFixture &people)
    {
        Person longOne;
        longOne.givenName = u"Maximiliane Friederike Wilhelmina"_s;
        longOne.familyName = u"von Hohenlohe-Waldenburg-Schillingsfürst-Featherstonehaugh"_s;
        longOne.title = u"Professor Dr."_s;
        longOne.email =
            u"maximiliane.friederike.wilhelmina.von.hohenlohe-waldenburg@a-very-long-name-of-a-firm.example.org"_s;
        longOne.notes = u"A long note. "_s.repeated(40);
        longOne.skills = u"odd"_s;
        longOne.passportExpires = people.asked.today.addDays(20);
        longOne.allergies = u"nuts, and everything that has been near to nuts"_s;
        Person arabic;
        arabic.givenName = u"محمد"_s;
        arabic.familyName = u"عبد الله الحسيني"_s;
        arabic.skills = u"odd"_s;
        arabic.notes = u"يتكلم الفرنسية"_s;
        Person mail;
        mail.email = u"odd@example.org"_s;
        people.store->edit(u"Add"_s, [&](Edit &edit) {
            edit.save(longOne);
            edit.save(arabic);
            edit.save(mail);
        });
        m_odd = {{u"long"_s, longOne.id.value}, {u"arabic"_s, arabic.id.value}, {u"mail"_s, mail.id.value}};
    }
    void sweep(QWidget &widget, const QString &name)
    {
        for (const QString &finding : cutOffTexts(&widget) + unnamedWidgets(&widget) + smallTargets(&widget)
                + tabCycleProblems(&widget))
            m_findings.append(name + u": "_s + finding);
    }

    QHash<QString, qint64> m_odd;
    QStringList m_findings;

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
        m_findings.clear();
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
        addOddPeople(people);
        people.page->openPart(PeoplePage::Persons)->setFilter(u"odd"_s);
        for (const QString &name : {u"long"_s, u"arabic"_s, u"mail"_s}) {
            people.list().goTo(m_odd.value(name));
            grab(*people.page, u"odd-"_s + name);
        }
        people.openEmpty();
        people.page->resize(size);
        grab(*people.page, u"empty"_s);
        QApplication::removeTranslator(&m_translator);
        QCOMPARE(m_findings.join(u'\n'), QString());
    }
};

QTEST_MAIN(TestPeoplePagePictures)
#include "tst_people_page_pictures.moc"
