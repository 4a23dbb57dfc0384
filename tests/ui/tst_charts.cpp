// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../report/sample_reports.h"
#include "chart_card.h"
#include "chart_colors.h"
#include "report_chart.h"
#include "report_painter.h"
#include "table.h"
#include "theme.h"
#include "value_labels.h"

#include <QAccessible>
#include <QApplication>
#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QClipboard>
#include <QFile>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsTextItem>
#include <QLegend>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace twinbook;
using namespace Qt::StringLiterals;

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindShowsItsValues_data();
    void everyKindShowsItsValues();
    void legendOnlyWhereThereAreSeveral();
    void namesThatAreAlikeKeepTheirPlaces();
    void emptyChartsDoNoHarm();
    void longNamesLayTheBarsDown();
    void everyBarThatLiesHasItsName();
    void coloursDifferInLightness_data() { palettes(); }
    void coloursDifferInLightness();
    void numbersOnBarsCanBeRead_data() { palettes(); }
    void numbersOnBarsCanBeRead();
    void wordsSayEveryFigure();
    void theTableIsOneKeyAway();
    void theCardIsNamedForThoseWhoCannotSeeIt();
    void copiedFiguresGoIntoASpreadsheet();
    void figuresArePrintedAndExported_data();
    void figuresArePrintedAndExported();
    void aNewPaletteIsFollowed();
    void nothingLiesOverTheChart();

private:
    void palettes();
};

namespace {

ReportChart someChart(ReportChart::Type type, int series = 2)
{
    ReportChart chart = agesChart();
    chart.type = type;
    while (chart.series.size() < series)
        chart.series.append({u"More"_s, {50, 20, 10}});
    while (chart.series.size() > series)
        chart.series.removeLast();
    return chart;
}

QStringList valuesOn(const QChart *chart)
{
    QStringList texts;
    for (const QGraphicsItem *item : chart->childItems()) {
        const auto *text = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item);
        if (text && text->isVisible())
            texts.append(text->text());
    }
    return texts;
}

double lightness(const QColor &color)
{
    const double luminance = (contrastRatio(color, Qt::black) * 0.05) - 0.05;
    return luminance > 0.008856 ? 116 * std::cbrt(luminance) - 16 : 903.3 * luminance;
}

} // namespace

void TestCharts::everyKindShowsItsValues_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("bars") << int(ReportChart::Bars);
    QTest::newRow("heaps") << int(ReportChart::StackedBars);
    QTest::newRow("flat bars") << int(ReportChart::HorizontalBars);
    QTest::newRow("lines") << int(ReportChart::Line);
    QTest::newRow("pyramid") << int(ReportChart::Pyramid);
}

void TestCharts::everyKindShowsItsValues()
{
    QFETCH(int, type);
    QGraphicsScene scene;
    QChart *chart = makeChart(someChart(ReportChart::Type(type)), qApp->palette(), qApp->font(), english());
    scene.addItem(chart);
    chart->resize(900, 600);
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(&painter, {}, chart->geometry());
    const QStringList shown = valuesOn(chart);
    for (const QString &value : {u"14"_s, u"40"_s, u"31"_s})
        QVERIFY2(shown.contains(value), qPrintable(shown.join(u' ')));
    for (const QGraphicsItem *item : chart->childItems()) {
        if (item->isVisible() && qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
            QVERIFY(QRectF(0, 0, 900, 600).contains(item->mapRectToScene(item->boundingRect())));
    }
}

void TestCharts::legendOnlyWhereThereAreSeveral()
{
    const std::unique_ptr<QChart> one(
        makeChart(someChart(ReportChart::Bars, 1), qApp->palette(), qApp->font(), english()));
    QVERIFY(!one->legend()->isVisible());
    const std::unique_ptr<QChart> two(
        makeChart(someChart(ReportChart::Bars, 2), qApp->palette(), qApp->font(), english()));
    QVERIFY(two->legend()->isVisible());
}

void TestCharts::namesThatAreAlikeKeepTheirPlaces()
{
    ReportChart chart = someChart(ReportChart::Bars, 1);
    chart.categories = {u"Harton"_s, u"Harton"_s, QString()};
    const std::unique_ptr<QChart> view(makeChart(chart, qApp->palette(), qApp->font(), english()));
    const auto *axis = qobject_cast<QBarCategoryAxis *>(view->axes(Qt::Horizontal).value(0));
    QVERIFY(axis);
    QCOMPARE(axis->count(), 3);
}

void TestCharts::emptyChartsDoNoHarm()
{
    for (const int type : {0, 1, 2, 3, 4}) {
        ReportChart chart;
        chart.type = ReportChart::Type(type);
        delete makeChart(chart, qApp->palette(), qApp->font(), english());
        chart.categories = {u"a"_s, u"b"_s};
        chart.series = {{u"no values"_s, {}}, {u"zero"_s, {0, 0, 0, 0}}};
        delete makeChart(chart, qApp->palette(), qApp->font(), english());
        QVERIFY(chartHeight(chart, 10) > 0);
    }
}

void TestCharts::longNamesLayTheBarsDown()
{
    ReportChart chart = someChart(ReportChart::Bars, 1);
    QVERIFY(!liesFlat(chart));
    chart.categories = {
        u"Travel and coaches for everybody"_s, u"Receptions and meals in town"_s, u"Gifts to partners"_s};
    QVERIFY(liesFlat(chart));
}

void TestCharts::everyBarThatLiesHasItsName()
{
    for (const int bars : {1, 2, 3, 6, 7, 12}) {
        ReportChart chart;
        chart.type = ReportChart::HorizontalBars;
        Series series{u"Received"_s, {}};
        for (int i = 0; i < bars; ++i) {
            chart.categories += u"twin municipality %1"_s.arg(i);
            series.values += i;
        }
        chart.series = {series};
        for (const double size : {9.0, 10.0, 13.0, 20.0}) {
            ChartCard card;
            QFont font = card.font();
            font.setPointSizeF(size);
            card.setFont(font);
            card.setChart(chart, QLocale(QLocale::English));
            card.resize(size < 15 ? 500 : 900, card.sizeHint().height());
            card.show();
            QVERIFY(QTest::qWaitForWindowExposed(&card));
            QStringList written;
            for (QGraphicsItem *item : card.findChild<QChartView *>()->scene()->items())
                if (const auto *text = dynamic_cast<QGraphicsTextItem *>(item))
                    written += text->toPlainText().trimmed();
            for (const QString &name : std::as_const(chart.categories))
                QVERIFY2(written.contains(name),
                    qPrintable(u"%1 of %2: %3"_s.arg(name).arg(size).arg(written.join(u','))));
        }
    }
}

void TestCharts::palettes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteFor(Scheme::Light);
    QTest::newRow("dark") << paletteFor(Scheme::Dark);
    QTest::newRow("high contrast") << paletteFor(Scheme::HighContrast);
}

void TestCharts::coloursDifferInLightness()
{
    QFETCH(QPalette, palette);
    for (int i = 0; i < chartColorCount; ++i) {
        for (int j = 0; j < i; ++j) {
            const double apart =
                std::abs(lightness(chartColor(i, palette)) - lightness(chartColor(j, palette)));
            QVERIFY2(apart > 8, qPrintable(u"%1 and %2: %3"_s.arg(i).arg(j).arg(apart)));
        }
    }
    QVERIFY(contrastRatio(chartEdge(palette), palette.color(QPalette::Window)) >= 3);
    QVERIFY(contrastRatio(chartEdge(palette), palette.color(QPalette::Base)) >= 3);
}

void TestCharts::numbersOnBarsCanBeRead()
{
    QFETCH(QPalette, palette);
    for (int i = 0; i < chartColorCount; ++i)
        QVERIFY(contrastRatio(textOn(chartColor(i, palette)), chartColor(i, palette)) >= 4.5);
}

void TestCharts::wordsSayEveryFigure()
{
    QCOMPARE(chartInWords(agesChart(), english()),
        u"Two thirds of members are over 65. under 18: Women 3, Men 4. 18 to 64: Women 14, Men 12. "
        "65 and over: Women 40, Men 31."_s);
    ReportChart one = someChart(ReportChart::Bars, 1);
    one.kind = ColumnKind::Percent;
    one.series[0].values = {0.25, 0.5, 0.25};
    QCOMPARE(chartInWords(one, english()),
        u"Two thirds of members are over 65. under 18: 25%. 18 to 64: 50%. 65 and over: 25%."_s);
}

void TestCharts::theTableIsOneKeyAway()
{
    ChartCard card;
    card.setChart(agesChart(), english());
    card.resize(800, 600);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QPushButton *toggle = nullptr;
    for (auto *button : card.findChildren<QPushButton *>()) {
        if (button->text() == u"Show as table"_s)
            toggle = button;
    }
    QVERIFY(toggle);
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(card.showsTable());
    QCOMPARE(toggle->text(), u"Show as chart"_s);
    const auto *table = card.findChild<QTableWidget *>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->item(2, 1)->text(), u"40"_s);
    QVERIFY(table->item(2, 1)->textAlignment() & Qt::AlignRight);
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(!card.showsTable());
}

void TestCharts::theCardIsNamedForThoseWhoCannotSeeIt()
{
    ChartCard card;
    card.setChart(agesChart(), english());
    const auto *view = card.findChild<QChartView *>();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QChartView *>(view));
    QVERIFY(face);
    QVERIFY(
        face->text(QAccessible::Name).contains(u"Two thirds of members are over 65. under 18: Women 3"_s));
    QVERIFY(view->focusPolicy() == Qt::NoFocus);
    QVERIFY(!card.findChild<QTableWidget *>()->accessibleName().isEmpty());
}

void TestCharts::copiedFiguresGoIntoASpreadsheet()
{
    ChartCard card;
    card.setChart(agesChart(), english());
    card.copyFigures();
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"Age\tWomen\tMen\nunder 18\t3\t4\n18 to 64\t14\t12\n65 and over\t40\t31\n"_s);
    QVERIFY(data->html().contains(u"<th scope=\"row\">under 18</th>"_s));
}

void TestCharts::figuresArePrintedAndExported_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"pdf", "xlsx", "csv", "html", "txt"})
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
}

void TestCharts::figuresArePrintedAndExported()
{
    QFETCH(QString, suffix);
    QTemporaryDir folder;
    Report report;
    report.title = u"Ages"_s;
    report.blocks = {agesChart()};
    const QString path = folder.filePath(u"ages."_s + suffix);
    const Result<QString> saved = saveReportAs(report, path, english());
    QVERIFY2(saved, qPrintable(saved.sentence));
    QString text;
    if (suffix == u"pdf") {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed.");
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        QVERIFY(reader.waitForFinished());
        text = QString::fromUtf8(reader.readAllStandardOutput());
    } else if (suffix == u"xlsx") {
        const auto read = readTable(path);
        QVERIFY2(read, qPrintable(read.sentence));
        for (const QStringList &row : read->rows)
            text += row.join(u' ') + u'\n';
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        text = QString::fromUtf8(file.readAll());
    }
    for (const QString &figure : {u"under 18"_s, u"14"_s, u"12"_s, u"40"_s, u"31"_s})
        QVERIFY2(text.contains(figure), qPrintable(text));
    if (suffix == u"pdf" || suffix == u"txt")
        QCOMPARE(text.count(agesChart().answer), 1); // the sentence once
}

void TestCharts::aNewPaletteIsFollowed()
{
    ChartCard card;
    card.setChart(someChart(ReportChart::Bars, 1), english());
    card.resize(600, 500);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    const auto *view = card.findChild<QChartView *>();
    const QChart *before = view->chart();
    card.setPalette(paletteFor(Scheme::Dark));
    QVERIFY(view->chart() != before);
    QFont large = card.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    const int height = view->parentWidget()->minimumHeight();
    card.setFont(large);
    QVERIFY(view->parentWidget()->minimumHeight() > height);
}

void TestCharts::nothingLiesOverTheChart()
{
    QScrollArea area;
    area.setWidgetResizable(true);
    auto *page = new QWidget;
    area.setWidget(page);
    auto *layout = new QVBoxLayout(page);
    QList<ChartCard *> cards;
    for (const auto type : {ReportChart::Pyramid, ReportChart::StackedBars, ReportChart::Bars}) {
        cards.append(new ChartCard(page));
        cards.last()->setChart(someChart(type), english());
        layout->addWidget(cards.last());
    }
    area.resize(400, 300); // less than they need
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    for (const ChartCard *card : cards) {
        const auto *stack = card->findChild<QStackedWidget *>();
        for (const auto *button : card->findChildren<QPushButton *>())
            QVERIFY(!button->geometry().intersects(stack->geometry()));
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
