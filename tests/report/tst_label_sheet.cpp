// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_sheet.h"

#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

class TestLabelSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGeometryAddsUpToThePage_data() { sheets(); }
    void theGeometryAddsUpToThePage();
    void noLabelOverlapsAnother_data() { sheets(); }
    void noLabelOverlapsAnother();
    void sheetsAreFoundByTheirCode();
    void aBegunSheetIsFinishedFirst();
    void placesOutsideTheSheetAreBroughtInside();

private:
    void sheets();
};

void TestLabelSheet::sheets()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::newRow("L7160") << u"L7160"_s << 21;
    QTest::newRow("L7163") << u"L7163"_s << 14;
    QCOMPARE(labelSheets().size(), 2u);
}

void TestLabelSheet::theGeometryAddsUpToThePage()
{
    QFETCH(QString, code);
    QFETCH(int, count);
    const LabelSheet *sheet = labelSheet(code);
    QVERIFY(sheet);
    QCOMPARE(sheet->count(), count);
    QCOMPARE(sheet->page, QSizeF(210, 297));
    // The margin at the right and at the foot is that at the left and at the top.
    const double across = 2 * sheet->left + (sheet->columns - 1) * sheet->pitchX + sheet->label.width();
    const double down = 2 * sheet->top + (sheet->rows - 1) * sheet->pitchY + sheet->label.height();
    QVERIFY2(qAbs(across - 210) < 0.05, qPrintable(QString::number(across)));
    QVERIFY2(qAbs(down - 297) < 0.05, qPrintable(QString::number(down)));
}

void TestLabelSheet::noLabelOverlapsAnother()
{
    QFETCH(QString, code);
    const LabelSheet *sheet = labelSheet(code);
    const QList<LabelPlace> places = labelPlaces(*sheet, sheet->count());
    for (qsizetype i = 0; i < places.size(); ++i) {
        QVERIFY(QRectF(QPointF(), sheet->page).contains(places.at(i).rect));
        QCOMPARE(places.at(i).page, 0);
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF shared = places.at(i).rect.intersected(places.at(j).rect);
            QVERIFY(shared.width() < 0.001 || shared.height() < 0.001);
        }
    }
}

void TestLabelSheet::sheetsAreFoundByTheirCode()
{
    QVERIFY(labelSheet(u"l7163"));
    QCOMPARE(labelSheet(u"L7163")->columns, 2);
    QVERIFY(!labelSheet(u"5160"));
    QCOMPARE(
        labelSheetName(*labelSheet(u"L7160"), QLocale::c()), u"Avery L7160: 21 labels of 63.5 × 38.1 mm"_s);
}

void TestLabelSheet::aBegunSheetIsFinishedFirst()
{
    const LabelSheet &sheet = *labelSheet(u"L7160");
    const QList<LabelPlace> places = labelPlaces(sheet, 22, 19);
    QCOMPARE(places.size(), 22);
    QCOMPARE(places.at(0).page, 0);
    QCOMPARE(places.at(0).rect.topLeft(), QPointF(7.21 + 66.04, 15.15 + 6 * 38.1));
    QCOMPARE(places.at(2).page, 1);
    QCOMPARE(places.at(2).rect.topLeft(), QPointF(7.21, 15.15));
    QCOMPARE(places.at(21).page, 1);
}

void TestLabelSheet::placesOutsideTheSheetAreBroughtInside()
{
    const LabelSheet &sheet = *labelSheet(u"L7163");
    QCOMPARE(labelPlaces(sheet, 1, -5).first().rect.topLeft(), QPointF(4.65, 15.15));
    QCOMPARE(labelPlaces(sheet, 1, 500).first().page, 0);
    QVERIFY(labelPlaces(sheet, 0, 3).isEmpty());
}

QTEST_GUILESS_MAIN(TestLabelSheet)
#include "tst_label_sheet.moc"
