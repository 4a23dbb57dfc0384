// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report_view.h"

#include "renderers.h"
#include "report_chart.h"
#include "theme.h"
#include "unbroken.h"

#include <QChart>
#include <QEvent>
#include <QFontInfo>
#include <QGraphicsScene>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextDocumentFragment>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int rowsOnScreen = 300; // of a table; the print and the files have all

// For tables of many columns closer and smaller; wider still is scrolled sideways.
constexpr ReportView::Setting settings[] = {{0.9, 1}, {0.6, 1}, {0.6, 0.92}, {0.4, 0.85}, {0.3, 0.8}};

QString placeOf(qsizetype number)
{
    return u"[chart %1]"_s.arg(number);
}

constexpr QChar mayBreak(0x200B); // invisible; taken out of what is copied

// The lines of the screen end where those of the paper may, and within addresses of e-mail and web.
QString forLines(const QString &text)
{
    static const QRegularExpression places(u"(?<=[@./])(?=[\\w-])"_s);
    QString lines = unbroken(text);
    return text.contains(u'@') || text.startsWith("www."_L1) || text.contains("://"_L1)
        ? lines.replace(places, QString(mayBreak))
        : lines;
}

void makeUnbroken(QList<Cell> &row)
{
    for (Cell &cell : row) {
        if (cell.value.typeId() == QMetaType::QString) {
            cell.value = forLines(cell.value.toString());
        } else if (cell.value.typeId() == QMetaType::QStringList) {
            QStringList lines = cell.value.toStringList();
            for (QString &line : lines)
                line = forLines(line);
            cell.value = lines;
        }
    }
}

// Long tables cut, and that said; charts by a word in their place.
Report forScreen(const Report &report, QList<ReportChart> &charts)
{
    Report shown = report;
    shown.blocks.clear();
    for (const Block &block : report.blocks) {
        if (const auto *chart = std::get_if<ReportChart>(&block)) {
            shown.blocks.append(Paragraph{chart->answer, true});
            shown.blocks.append(Paragraph{placeOf(charts.size()), false});
            charts.append(*chart);
            continue;
        }
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table) {
            shown.blocks.append(block);
            continue;
        }
        const bool cut = table->rows.size() > rowsOnScreen;
        ReportTable first = *table;
        first.rows = table->rows.mid(0, rowsOnScreen);
        for (QList<Cell> &row : first.rows)
            makeUnbroken(row);
        if (cut)
            first.totals.clear();
        shown.blocks.append(first);
        if (!cut)
            continue;
        shown.blocks.append(Paragraph{
            ReportView::tr("These are the first %1 of %2 lines. The print and the files have all of them.")
                .arg(rowsOnScreen)
                .arg(table->rows.size()),
            true});
    }
    return shown;
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WordWrap); // a table far too broad is scrolled sideways, its words are whole
    setAccessibleName(tr("The report"));
    m_resized.setSingleShot(true);
    m_resized.setInterval(0);
    // New text takes the scroll bar away and brings it back: only what is left of that is a new width.
    connect(&m_resized, &QTimer::timeout, this, [this] {
        if (viewport()->width() != m_builtFor)
            rebuild();
    });
}

void ReportView::showReport(const Report &report, const QLocale &locale)
{
    m_report = report;
    m_locale = locale;
    rebuild();
}

void ReportView::rebuild()
{
    if (m_report.title.isEmpty())
        return;
    m_builtFor = viewport()->width();
    QList<ReportChart> charts;
    QString html = twinbook::toHtml(forScreen(m_report, charts), m_locale);
    html.replace("<table>"_L1, "<table cellspacing=\"0\">"_L1);
    document()->setDefaultFont(font());
    document()->setDocumentMargin(emPx(this, 0.8));
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const QUrl url(u"chart:%1"_s.arg(i));
        const QImage image = picture(charts[i]);
        document()->addResource(QTextDocument::ImageResource, url, image);
        html.replace(placeOf(i),
            u"<img src=\"%1\" width=\"%2\" height=\"%3\" alt=\"%4\">"_s.arg(url.toString())
                .arg(image.width() / devicePixelRatioF())
                .arg(image.height() / devicePixelRatioF())
                .arg(chartInWords(charts[i], m_locale).toHtmlEscaped()));
    }
    const int at = verticalScrollBar()->value();
    for (const Setting &setting : settings) {
        setHtml(styled(html, setting));
        if (horizontalScrollBar()->maximum() == 0)
            break;
    }
    verticalScrollBar()->setValue(at);
}

// The page's own style is made for browsers; this one for what Qt knows of it.
QString ReportView::styled(QString html, const Setting &setting) const
{
    const qsizetype from = html.indexOf("<style>"_L1);
    const qsizetype to = html.indexOf("</style>"_L1);
    if (from < 0 || to < from)
        return html;
    return html.replace(from, to - from,
        u"<style>th, td { padding: %1px %2px; text-align: left; font-size: %3px; } .n { text-align: right; } "
        "h1 { font-size: large; } h2 { font-size: medium; } "
        "tbody th { font-weight: normal; }"_s.arg(emPx(this, 0.2))
            .arg(emPx(this, setting.gap / 2))
            .arg(qRound(QFontInfo(font()).pixelSize() * setting.letters)));
}

QImage ReportView::picture(const ReportChart &chart) const
{
    const QSizeF size(
        std::min<qreal>(emPx(this, 40), std::max(emPx(this, 10), viewport()->width() - emPx(this, 3))),
        chartHeight(chart, em(this), roomAroundNames));
    QGraphicsScene scene;
    QChart *drawn = makeChart(chart, palette(), font(), m_locale);
    scene.addItem(drawn); // which owns it from here on
    drawn->resize(size);
    QImage image((size * devicePixelRatioF()).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF({0, 0}, size), drawn->geometry());
    return image;
}

QMimeData *ReportView::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(textCursor().selection().toPlainText().remove(mayBreak));
    copied->setHtml(textCursor().selection().toHtml().remove(mayBreak));
    return copied;
}

void ReportView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        m_resized.start();
}

} // namespace twinbook
