// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report/sample_reports.h"
#include "label_painter.h"
#include "page_layout.h"
#include "renderers.h"
#include "report_painter.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace twinbook;
using namespace Qt::StringLiterals;

class TestPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageSaysWhoWhatWhenAndWhich();
    void headsRepeatOnEveryPage();
    void nothingPassesTheMargins_data();
    void nothingPassesTheMargins();
    void noRowIsSplit();
    void aRowTallerThanAPageIsAllThere();
    void totalsAreNeverAlone();
    void headingsStayWithWhatFollows();
    void numbersStandUnderOneAnother();
    void aPageBreakBeginsAPageButNeverAnEmptyOne();
    void wordsAndNumbersStayWhole_data();
    void wordsAndNumbersStayWhole();
    void telephonesStandUnderOneAnother();
    void aTableThatDoesNotFitUprightLiesOnItsSide();
    void theDirectionAskedForIsKept();
    void tenThousandRowsAreQuick();
    void pdfHasTitlePaperAndPages_data();
    void pdfHasTitlePaperAndPages();
    void onlyTheWantedPagesArePrinted();
    void whatCannotBeWrittenIsSaidInASentence();
    void everyFormatIsKnownByItsName();
    void noLabelPassesItsEdge_data();
    void noLabelPassesItsEdge();
    void labelsFillSheetAfterSheet();
    void aSheetOfLabelsHasOneSize();
    void nobodyToPrintLabelsForIsSaid();
};

namespace {

constexpr double unit = 4; // pixels a point, in these tests

Paper a4()
{
    return {QSizeF(505, 770) * unit, unit, u"DejaVu Sans"_s};
}

ReportTable longTable(int rows)
{
    ReportTable table = feesTable();
    const QList<QList<Cell>> some = table.rows;
    table.rows.clear();
    for (int i = 0; i < rows; ++i) {
        table.rows.append(some.at(i % some.size()));
        table.rows.last().first() = Cell(u"Person %1"_s.arg(i));
    }
    return table;
}

Report longReport(int rows)
{
    Report report = memberReport();
    report.blocks = {longTable(rows)};
    return report;
}

// What a treasurer prints: six columns, of which most may not be broken.
Report addressReport()
{
    Report report = memberReport();
    ReportTable table;
    table.columns = {{u"Name"_s, ColumnKind::Text, 2}, {u"Address"_s, ColumnKind::Text, 2}, {u"Membership"_s},
        {u"Paid until"_s, ColumnKind::Date}, {u"Telephone"_s, ColumnKind::Text, 2},
        {u"E-mail"_s, ColumnKind::Text, 2.5}};
    for (const QString &name : {u"Whitcombe, Stanley"_s, u"Carraway-Lemoine, Alan"_s})
        table.rows.append({name, u"6 Canal Side, Northbridge, NB1 1FH"_s, u"Couple"_s, QDate(2026, 4, 5),
            Cell::list({u"01632 960296"_s, u"07700 900306"_s}), u"stanley.whitcombe@example.org"_s});
    report.blocks = {table};
    return report;
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const PageText &text : page.texts)
        texts.append(text.text);
    return texts;
}

int pagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return static_cast<int>(
        QString::fromLatin1(file.readAll()).count(QRegularExpression(u"/Type /Page\\b"_s)));
}

} // namespace

void TestPrint::everyPageSaysWhoWhatWhenAndWhich()
{
    const Report report = longReport(200);
    const PageLayout layout = layOut(report, english(), a4());
    QVERIFY(layout.pages.size() > 3);
    for (int i = 0; i < layout.pages.size(); ++i) {
        const QStringList texts = textsOf(layout.pages.at(i));
        QVERIFY(texts.contains(u"Member list"_s));
        QVERIFY(texts.contains(u"Northbridge and District Twinning Association"_s));
        QVERIFY(texts.contains(u"Northbridge and District Twinning Association, Fri 5 June 2026"_s));
        QVERIFY(texts.contains(u"Page %1 of %2"_s.arg(i + 1).arg(layout.pages.size())));
    }
}

void TestPrint::headsRepeatOnEveryPage()
{
    const Report report = longReport(200);
    const PageLayout layout = layOut(report, english(), a4());
    for (const Page &page : layout.pages)
        QCOMPARE(textsOf(page).count(u"Member since"_s), 1);
}

void TestPrint::nothingPassesTheMargins_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("columns");
    QTest::newRow("A4") << QSizeF(505, 770) << 5;
    QTest::newRow("Letter") << QSizeF(520, 720) << 9;
    QTest::newRow("sideways") << QSizeF(770, 505) << 14;
    QTest::newRow("too many columns") << QSizeF(505, 770) << 40;
    QTest::newRow("a slip") << QSizeF(140, 200) << 5;
}

void TestPrint::nothingPassesTheMargins()
{
    QFETCH(QSizeF, size);
    QFETCH(int, columns);
    ReportTable table;
    for (int i = 0; i < columns; ++i)
        table.columns.append(
            {u"Heading number %1"_s.arg(i), i % 3 == 2 ? ColumnKind::Integer : ColumnKind::Text});
    for (int r = 0; r < 60; ++r) {
        QList<Cell> row;
        for (int i = 0; i < columns; ++i)
            row.append(i % 3 == 2 ? Cell(r * 1000)
                                  : Cell(u"Wolfeschlegelsteinhausenbergerdorff and ليلى %1"_s.arg(r)));
        table.rows.append(row);
    }
    Report report = memberReport();
    report.title =
        u"A title so long that it needs more than one line on any paper that anybody will ever print it on"_s;
    report.blocks.append(table);
    const PageLayout layout = layOut(report, english(), {size * unit, unit, u"DejaVu Sans"_s});
    for (const Page &page : layout.pages) {
        for (const PageText &text : page.texts) {
            const double width = text.face->exactWidth(text.text);
            const double left = text.right ? text.x - width : text.x;
            QVERIFY2(left >= -1 && left + width <= size.width() * unit + 1, qPrintable(text.text));
            QVERIFY2(text.baseline > 0 && text.baseline < size.height() * unit, qPrintable(text.text));
        }
        for (const PageChart &chart : page.charts)
            QVERIFY(QRectF(QPointF(), size * unit).contains(chart.rect));
    }
}

void TestPrint::noRowIsSplit()
{
    Report report = memberReport();
    ReportTable table{{}, {{u"Address"_s}, {u"N"_s, ColumnKind::Integer}}, {}, {}};
    for (int i = 0; i < 150; ++i)
        table.rows.append({u"first %1\nsecond %1\nthird %1"_s.arg(i), i});
    report.blocks = {table};
    const PageLayout layout = layOut(report, english(), a4());
    int whole = 0;
    for (const Page &page : layout.pages) {
        const QStringList texts = textsOf(page);
        for (int i = 0; i < 150; ++i) {
            if (!texts.contains(u"first %1"_s.arg(i)))
                continue;
            ++whole;
            QVERIFY(texts.contains(u"second %1"_s.arg(i)) && texts.contains(u"third %1"_s.arg(i)));
        }
    }
    QCOMPARE(whole, 150);
}

void TestPrint::aRowTallerThanAPageIsAllThere()
{
    Report report = memberReport();
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines.append(u"line %1."_s.arg(i));
    report.blocks = {ReportTable{{}, {{u"Note"_s}}, {{u"before"_s}, {lines.join(u'\n')}, {u"after"_s}}, {}}};
    const PageLayout layout = layOut(report, english(), a4());
    QStringList texts;
    for (const Page &page : layout.pages)
        texts += textsOf(page);
    for (const QString &line : lines)
        QCOMPARE(texts.count(line), 1);
    QVERIFY(texts.contains(u"after"_s));
}

void TestPrint::totalsAreNeverAlone()
{
    for (int rows = 20; rows < 60; ++rows) {
        const Report report = longReport(rows);
        const PageLayout layout = layOut(report, english(), a4());
        const QStringList texts = textsOf(layout.pages.last());
        QVERIFY(texts.contains(u"Total"_s));
        QVERIFY2(texts.contains(u"Person %1"_s.arg(rows - 1)), qPrintable(QString::number(rows)));
    }
}

void TestPrint::headingsStayWithWhatFollows()
{
    for (int rows = 20; rows < 60; ++rows) {
        Report report = longReport(rows);
        ReportTable next = feesTable();
        next.title = u"Next table"_s;
        report.blocks += {Heading{u"Next part"_s}, next};
        const PageLayout layout = layOut(report, english(), a4());
        for (const Page &page : layout.pages) {
            const QStringList texts = textsOf(page);
            if (texts.contains(u"Next part"_s))
                QVERIFY(texts.contains(u"Next table"_s) && texts.contains(u"Anne Fairweather"_s));
        }
    }
}

void TestPrint::numbersStandUnderOneAnother()
{
    const Report report = longReport(10);
    const PageLayout layout = layOut(report, english(), a4());
    QSet<double> edges;
    for (const PageText &text : layout.pages.first().texts) {
        if (text.text.contains(u'£')) {
            QVERIFY(text.right);
            edges.insert(text.x);
        }
    }
    QCOMPARE(edges.size(), 1);
}

void TestPrint::aPageBreakBeginsAPageButNeverAnEmptyOne()
{
    Report report = memberReport();
    report.blocks = {Paragraph{u"one"_s}, PageBreak{}, PageBreak{}, Paragraph{u"two"_s}};
    const PageLayout layout = layOut(report, english(), a4());
    QCOMPARE(layout.pages.size(), 2);
    QVERIFY(textsOf(layout.pages.last()).contains(u"two"_s));
}

void TestPrint::wordsAndNumbersStayWhole_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("upright") << QSizeF(505, 770);
    QTest::newRow("sideways") << QSizeF(770, 505);
}

void TestPrint::wordsAndNumbersStayWhole()
{
    QFETCH(QSizeF, size);
    const Report report = addressReport();
    const PageLayout layout = layOut(report, english(), {size * unit, unit, u"DejaVu Sans"_s});
    const QStringList texts = textsOf(layout.pages.first());
    for (const QString &whole : {u"stanley.whitcombe@example.org"_s, u"01632 960296"_s, u"07700 900306"_s,
             u"Carraway-Lemoine,"_s, u"Membership"_s})
        QVERIFY2(std::any_of(
                     texts.begin(), texts.end(), [&](const QString &text) { return text.contains(whole); }),
            qPrintable(whole));
    for (const QString &text : texts)
        QVERIFY2(!text.endsWith(u"NB1"_s), qPrintable(text));
    for (const PageText &text : layout.pages.first().texts)
        QVERIFY(text.face->font().pixelSize() >= 8 * unit);
}

void TestPrint::telephonesStandUnderOneAnother()
{
    const Report report = addressReport();
    const PageLayout layout = layOut(report, english(), a4());
    const auto find = [&](const QString &words) {
        for (const PageText &text : layout.pages.first().texts)
            if (text.text == words)
                return text;
        return PageText{};
    };
    const PageText first = find(u"01632 960296"_s);
    const PageText second = find(u"07700 900306"_s);
    QVERIFY(first.face && second.face);
    QCOMPARE(first.x, second.x);
    QVERIFY(first.baseline < second.baseline);
}

void TestPrint::aTableThatDoesNotFitUprightLiesOnItsSide()
{
    QVERIFY(isLandscape(addressReport(), english()));
    QVERIFY(!isLandscape(memberReport(), english()));
    QTemporaryDir folder;
    QFile file(*writePdf(addressReport(), english(), folder.filePath(u"a.pdf"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/MediaBox [0 0 842"));
}

void TestPrint::theDirectionAskedForIsKept()
{
    Report report = addressReport();
    report.landscape = false;
    QVERIFY(!isLandscape(report, english()));
    report = memberReport();
    report.landscape = true;
    QVERIFY(isLandscape(report, english()));
}

void TestPrint::tenThousandRowsAreQuick()
{
    QTemporaryDir folder;
    const std::clock_t start = std::clock(); // of this program alone, however busy the computer is
    QVERIFY(writePdf(longReport(10000), english(), folder.filePath(u"a.pdf"_s)));
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 6, qPrintable(QString::number(seconds)));
}

void TestPrint::pdfHasTitlePaperAndPages_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QByteArray>("box");
    QTest::newRow("A4") << QPageSize::A4 << QByteArray("595");
    QTest::newRow("Letter") << QPageSize::Letter << QByteArray("612");
}

void TestPrint::pdfHasTitlePaperAndPages()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QByteArray, box);
    QTemporaryDir folder;
    const Result<QString> written = writePdf(memberReport(), english(), folder.filePath(u"a.pdf"_s), paper);
    QVERIFY2(written, qPrintable(written.sentence));
    QFile file(*written);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.contains("/Title"));
    QVERIFY(bytes.contains("[0 0 " + box) || bytes.contains("[0.000000 0.000000 " + box));
    QCOMPARE(pagesIn(*written), 2); // the page break
}

void TestPrint::onlyTheWantedPagesArePrinted()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    {
        QPdfWriter writer(path);
        QPageRanges ranges;
        ranges.addRange(2, 3);
        writer.setPageRanges(ranges);
        QCOMPARE(paintReport(longReport(300), english(), writer), 2);
    }
    QCOMPARE(pagesIn(path), 2);
}

void TestPrint::whatCannotBeWrittenIsSaidInASentence()
{
    const Result<QString> written = writePdf(memberReport(), english(), u"/nowhere/at/all/a.pdf"_s);
    QVERIFY(!written);
    QVERIFY(written.sentence.contains(u"/nowhere/at/all/a.pdf"_s) && written.sentence.endsWith(u'.'));
    QVERIFY(!labelsPdf({Label{{u"Anne"_s}}}, *labelSheet(u"L7160"), u"/nowhere/at/all/a.pdf"_s));
}

void TestPrint::everyFormatIsKnownByItsName()
{
    QTemporaryDir folder;
    for (const QString &suffix : {u"pdf"_s, u"PDF"_s, u"xlsx"_s, u"csv"_s, u"html"_s, u"txt"_s})
        QVERIFY2(
            saveReportAs(memberReport(), folder.filePath(u"a."_s + suffix), english()), qPrintable(suffix));
    QVERIFY(!saveReportAs(memberReport(), folder.filePath(u"a.odt"_s), english()));
}

void TestPrint::noLabelPassesItsEdge_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("usual") << QStringList{
        u"Mrs Anne Fairweather"_s, u"12 Mill Lane"_s, u"Harton"_s, u"NB12 4QT"_s};
    QTest::newRow("long") << QStringList{
        u"Wolfeschlegelsteinhausenbergerdorff-Montgomery-Fairweather"_s.repeated(3)};
    QTest::newRow("many") << QStringList(25, u"a line of the address"_s);
    QTest::newRow("right to left") << QStringList{u"بن سعيد ليلى "_s.repeated(20)};
    QTest::newRow("tall") << QStringList(9, u"Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034FА\u0334"_s);
    QTest::newRow("nothing") << QStringList{QString(), u"  "_s};
}

void TestPrint::noLabelPassesItsEdge()
{
    QFETCH(QStringList, lines);
    constexpr double perMm = 8;
    QImage image(80 * perMm, 60 * perMm, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRect rect(10 * perMm, 10 * perMm, 63.5 * perMm, 38.1 * perMm);
    {
        QPainter painter(&image);
        painter.setPen(Qt::black);
        paintLabel(painter, Label{lines}, rect, PageFonts(u"DejaVu Sans"_s, perMm * 25.4 / 72));
    }
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!rect.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255))
                QFAIL(qPrintable(u"ink at %1, %2"_s.arg(x).arg(y)));
        }
    }
}

void TestPrint::labelsFillSheetAfterSheet()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"labels.pdf"_s);
    const QList<Label> labels(30, Label{{u"Anne Fairweather"_s, u"Harton"_s}});
    QVERIFY(labelsPdf(labels, *labelSheet(u"L7160"), path, {.firstFree = 12}));
    QCOMPARE(pagesIn(path), 2);
    QVERIFY(labelsPdf(labels, *labelSheet(u"L7160"), path, {.firstFree = 13}));
    QCOMPARE(pagesIn(path), 3);
}

void TestPrint::aSheetOfLabelsHasOneSize()
{
    const PageFonts fonts(u"DejaVu Sans"_s, 4);
    const QSizeF size = labelSheet(u"L7160")->label * fonts.unit() * 72 / 25.4;
    const Label brief{{u"Anne Lee"_s, u"3 Elm Row"_s, u"Harton"_s, u"NB1 2AB"_s}};
    const Label broad{{u"Alessandra Francesca Marchetti-Blackwood"_s, u"The Old Schoolhouse, Little Wendle"_s,
        u"Northbridge"_s, u"NB5 9ZZ"_s}};
    const Label far{QStringList(14, u"a line that is one too many"_s)};
    const double one = labelPoints({brief}, size, fonts);
    const double both = labelPoints({brief, broad}, size, fonts);
    QVERIFY(both >= 8 && both <= one);
    QCOMPARE(labelPoints({brief, far}, size, fonts), one); // which alone is shrunk
}

void TestPrint::nobodyToPrintLabelsForIsSaid()
{
    QTemporaryDir folder;
    const Result<QString> written = labelsPdf({}, *labelSheet(u"L7160"), folder.filePath(u"a.pdf"_s));
    QVERIFY(!written && written.sentence.endsWith(u'.'));
    QVERIFY(!QFile::exists(folder.filePath(u"a.pdf"_s)));
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
