// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_words.h"
#include "figures.h"

#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Rates and limits that hold from one day to another, the book's own before the program's.
class TestFigures : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<Store> m_store;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        const auto made = Store::create(m_folder.filePath(u"b%1.twinbook"_s.arg(++number)),
            {{&recordOf<DatedFigure>()}, u"Joan"_s, m_folder.filePath(u"sites.ini"_s)});
        QVERIFY2(made, qPrintable(made.sentence));
        m_store = *made;
    }

    void everyShippedFigureIsANumberWithASource()
    {
        QVERIFY(shippedFigures().size() > 10);
        for (const DatedFigure &figure : shippedFigures()) {
            QVERIFY2(check(figure).isEmpty(), qPrintable(figure.name));
            QVERIFY2(!figure.source.isEmpty(), qPrintable(figure.name));
            QVERIFY2(figure.validFrom.isValid(), qPrintable(figure.name));
        }
    }

    void noTwoShippedFiguresOfANameHoldOnOneDay()
    {
        for (const DatedFigure &a : shippedFigures()) {
            for (const DatedFigure &b : shippedFigures())
                QVERIFY2(&a == &b || a.name != b.name || !b.holdsOn(a.validFrom), qPrintable(a.name));
        }
    }

    void theDayDecidesWhichHolds()
    {
        QCOMPARE(amountOn(*m_store, u"giftaid_aggregate_each"_s, QDate(2019, 4, 5)).minor, 2000);
        QCOMPARE(amountOn(*m_store, u"giftaid_aggregate_each"_s, QDate(2019, 4, 6)).minor, 3000);
        QCOMPARE(numberOn(*m_store, u"giftaid_rate_percent"_s, QDate(2026, 11, 23)), 25);
        QCOMPARE(numberOn(*m_store, u"giftaid_rate_percent"_s, QDate(1990, 1, 1)), 0);
    }

    void theBooksOwnGoesBeforeTheProgramsFromItsFirstDayOn()
    {
        DatedFigure own{{}, u"gasds_most"_s, u"9000"_s, QDate(2027, 4, 6), {}, u"Budget 2026"_s};
        QVERIFY(check(own).isEmpty());
        QVERIFY(bool(m_store->edit(u"Enter"_s, [&](Edit &edit) { edit.save(own); })));
        QCOMPARE(amountOn(*m_store, u"gasds_most"_s, QDate(2027, 4, 5)).minor, 800000);
        QCOMPARE(amountOn(*m_store, u"gasds_most"_s, QDate(2027, 4, 6)).minor, 900000);
        QVERIFY(bool(m_store->edit(u"Remove"_s, [&](Edit &edit) { edit.remove(own.id); })));
        QCOMPARE(amountOn(*m_store, u"gasds_most"_s, QDate(2027, 4, 6)).minor, 800000);
    }

    void everyShippedFigureIsToldInWords()
    {
        for (const QString &name : figureNames()) {
            QVERIFY2(!figureWords(name).group.isEmpty(), qPrintable(name));
            QVERIFY2(figureWords(name).label != name, qPrintable(name));
        }
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const Currency euro = *Currency::fromCode(u"EUR");
        const QList<DatedFigure> each = valuesOf(*m_store, u"giftaid_aggregate_each"_s);
        QCOMPARE(each.size(), 2);
        QCOMPARE(figureLine(each.first(), english, euro), u"£20.00 from 06/04/2011 until 05/04/2019"_s);
        QCOMPARE(figureLine(each.last(), english, euro), u"£30.00 from 06/04/2019"_s);
        QCOMPARE(showFigure({{}, u"giftaid_rate_percent"_s, u"25"_s, {}, {}, {}}, english, euro), u"25 %"_s);
    }

    void aFigureIsReadAsPeopleTypeIt()
    {
        QCOMPARE(plainNumber(u"25 %"_s), u"25"_s);
        QCOMPARE(plainNumber(u"30,00"_s), u"30.00"_s);
        QCOMPARE(plainNumber(u"2.500,00 €"_s), u"2500.00"_s);
        QCOMPARE(plainNumber(u"£2,500"_s), u"2500"_s);
        QCOMPARE(plainNumber(u"0,3"_s), u"0.3"_s);
        m_store->edit(u"Add"_s, [](Edit &edit) {
            DatedFigure own{{}, u"gasds_each"_s, u"40,50"_s, QDate(2026, 1, 1), {}, {}};
            edit.save(own);
        });
        QCOMPARE(amountOn(*m_store, u"gasds_each"_s, QDate(2026, 5, 1)).minor, 4050);
        QVERIFY(check(DatedFigure{{}, u"gasds_each"_s, u"40,50"_s, {}, {}, {}}).isEmpty());
        QCOMPARE(check(DatedFigure{{}, u"giftaid_rate_percent"_s, u"25.5"_s, {}, {}, {}}).size(), 1);
    }

    void aNameThatNobodyKnowsIsAMistakeOfTheProgram()
    {
        QVERIFY_THROWS_EXCEPTION(std::logic_error, numberOn(*m_store, u"no_such"_s, QDate(2026, 1, 1)));
        QCOMPARE(check(DatedFigure{{}, u"no_such"_s, u"1"_s, {}, {}, {}}).size(), 1);
        QCOMPARE(check(DatedFigure{{}, u"gasds_most"_s, u"lots"_s, {}, {}, {}}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
