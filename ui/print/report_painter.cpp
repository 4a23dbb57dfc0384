// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_painter.h"

#include "page_layout.h"
#include "renderers.h"
#include "report_chart.h"

#include <QChart>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QColor inkColor(Ink ink)
{
    switch (ink) {
    case Ink::Quiet:
        return QColor(0x55, 0x55, 0x55);
    case Ink::Accent:
        return QColor(0x0b, 0x4f, 0x5c);
    case Ink::Hairline:
        return QColor(0xb8, 0xbe, 0xc2);
    case Ink::Text:
        break;
    }
    return Qt::black;
}

QPalette paperPalette()
{
    QPalette palette(Qt::white);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Window, Qt::white);
    return palette;
}

// The chart is built in a scene of quarter points, so that the letters keep their distances.
void paintChart(QPainter &painter, const PageChart &place, double unit, const QLocale &locale)
{
    constexpr double fine = 4;
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(static_cast<int>(9 * fine));
    QChart *chart = makeChart(*place.chart, paperPalette(), font, locale);
    QGraphicsScene scene;
    scene.addItem(chart);
    chart->resize(place.rect.size() * fine / unit);
    scene.render(&painter, place.rect, chart->geometry());
}

void paintPage(QPainter &painter, const PageLayout &layout, const Page &page, const QLocale &locale)
{
    for (const PageRule &rule : page.rules) {
        painter.setPen(QPen(inkColor(rule.ink), rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }
    const Face *face = nullptr;
    std::optional<Ink> ink;
    for (const PageText &text : page.texts) {
        if (text.ink != ink)
            painter.setPen(inkColor(text.ink));
        if (text.face != face)
            painter.setFont(text.face->font());
        ink = text.ink;
        face = text.face;
        const double left = text.right ? text.x - face->width(text.text) : text.x;
        painter.drawText(QPointF(left, text.baseline), text.text);
    }
    for (const PageChart &chart : page.charts) {
        painter.save();
        paintChart(painter, chart, layout.unit, locale);
        painter.restore();
    }
}

} // namespace

int paintReport(const Report &report, const QLocale &locale, QPagedPaintDevice &device,
    const std::function<bool(double)> &progress)
{
    bool stopped = false;
    // Setting the lines takes about as long as painting them.
    const auto goesOn = [&](double share) {
        stopped = stopped || (progress && !progress(share));
        return !stopped;
    };
    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    Paper paper;
    paper.size = QSizeF(painter.viewport().size());
    paper.unit = device.logicalDpiY() / 72.0;
    paper.family = QGuiApplication::font().family();
    const PageLayout layout = layOut(report, locale, paper, [&](double share) { return goesOn(share / 2); });
    const QPageRanges wanted = device.pageRanges();
    int painted = 0;
    for (int i = 0; i < layout.pages.size(); ++i) {
        if (!goesOn(0.5 + 0.5 * i / double(layout.pages.size())))
            break;
        if (!wanted.isEmpty() && !wanted.contains(i + 1))
            continue;
        if (painted > 0 && !device.newPage())
            return 0;
        paintPage(painter, layout, layout.pages.at(i), locale);
        ++painted;
    }
    return painter.end() && !stopped ? painted : 0;
}

Result<QString> writePdf(
    const Report &report, const QLocale &locale, const QString &path, QPageSize::PageSizeId size)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Result<QString>::refused(cannotWrite(path));
    bool painted = false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(report.title);
        writer.setCreator(
            report.association.isEmpty() ? u"Twinbook"_s : report.association + u" - Twinbook"_s);
        writer.setPageLayout(reportPage(isLandscape(report, locale, size), size));
        painted = paintReport(report, locale, writer) > 0;
    }
    if (painted && file.flush() && file.error() == QFileDevice::NoError && file.commit())
        return path;
    return Result<QString>::refused(cannotWrite(path));
}

QPageLayout reportPage(bool landscape, QPageSize::PageSizeId size)
{
    return QPageLayout(QPageSize(size), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
        QMarginsF(16, 14, 16, 12), QPageLayout::Millimeter);
}

bool isLandscape(const Report &report, const QLocale &locale, QPageSize::PageSizeId size)
{
    if (report.landscape)
        return *report.landscape;
    constexpr double fine = 8; // pixels a point
    const QSizeF paper = reportPage(false, size).paintRect(QPageLayout::Point).size() * fine;
    return !fits(report, locale, {paper, fine, QGuiApplication::font().family()});
}

Result<QString> saveReportAs(
    const Report &report, const QString &path, const QLocale &locale, QPageSize::PageSizeId size)
{
    if (QFileInfo(path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) == 0)
        return writePdf(report, locale, path, size);
    return saveReport(report, path, locale);
}

} // namespace twinbook
