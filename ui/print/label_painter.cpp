// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_painter.h"

#include "renderers.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr double inset = 4; // mm kept free at each edge of a label: sheets are never fed quite straight
constexpr double largest = 11; // points
constexpr double smallest = 5;

QFont fontOf(double points, double unit)
{
    QFont font(QGuiApplication::font().family());
    font.setPixelSize(std::max(1, qRound(points * unit)));
    return font;
}

bool fits(const QStringList &lines, const QFontMetricsF &metrics, const QSizeF &room)
{
    if (metrics.lineSpacing() * static_cast<double>(lines.size()) > room.height())
        return false;
    return std::all_of(lines.begin(), lines.end(),
        [&](const QString &line) { return metrics.horizontalAdvance(line) <= room.width(); });
}

QStringList filled(const Label &label)
{
    QStringList lines;
    for (const QString &line : label.lines) {
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    }
    return lines;
}

// What is too long even in the smallest letters ends in an ellipsis; lines too many are left out at the end.
void paintLabel(QPainter &painter, const Label &label, const QRectF &room, double unit)
{
    QStringList lines = filled(label);
    double points = largest;
    while (points > smallest && !fits(lines, QFontMetricsF(fontOf(points, unit)), room.size()))
        points -= 0.25;
    const QFont font = fontOf(points, unit);
    const QFontMetricsF metrics(font);
    const auto most = static_cast<qsizetype>(room.height() / metrics.lineSpacing());
    lines = lines.first(std::min(lines.size(), std::max<qsizetype>(1, most)));
    painter.setFont(font);
    const double height = metrics.lineSpacing() * static_cast<double>(lines.size());
    double baseline = room.top() + (room.height() - height) / 2 + metrics.ascent();
    for (const QString &line : lines) {
        painter.drawText(
            QPointF(room.left(), baseline), metrics.elidedText(line, Qt::ElideRight, room.width()));
        baseline += metrics.lineSpacing();
    }
}

QRectF scaled(const QRectF &mm, double perMm)
{
    return {mm.topLeft() * perMm, mm.size() * perMm};
}

} // namespace

QPageLayout labelPage(const LabelSheet &sheet)
{
    QPageLayout layout(QPageSize(sheet.page, QPageSize::Millimeter), QPageLayout::Portrait, QMarginsF(),
        QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

int paintLabels(const QList<Label> &labels, const LabelSheet &sheet, QPagedPaintDevice &device,
    const LabelPrinting &printing)
{
    QPainter painter;
    if (labels.isEmpty() || !painter.begin(&device))
        return 0;
    const double perMm = device.logicalDpiY() / 25.4;
    const double unit = device.logicalDpiY() / 72.0;
    const QPageRanges wanted = device.pageRanges();
    const QList<LabelPlace> places = labelPlaces(sheet, static_cast<int>(labels.size()), printing.firstFree);
    int sheets = 0;
    int page = -1;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!wanted.isEmpty() && !wanted.contains(places.at(i).page + 1))
            continue;
        if (places.at(i).page != page) {
            if (sheets > 0 && !device.newPage())
                return 0;
            page = places.at(i).page;
            ++sheets;
        }
        const QRectF rect = scaled(places.at(i).rect, perMm);
        if (printing.outlines) {
            painter.setPen(QPen(QColor(0x88, 0x88, 0x88), 0.4 * unit, Qt::DashLine));
            painter.drawRoundedRect(rect, 1.5 * perMm, 1.5 * perMm);
        }
        painter.setPen(Qt::black);
        const double free = inset * perMm;
        paintLabel(painter, labels.at(i), rect.adjusted(free, free / 2, -free, -free / 2), unit);
    }
    return painter.end() ? sheets : 0;
}

Result<QString> labelsPdf(const QList<Label> &labels, const LabelSheet &sheet, const QString &path,
    const LabelPrinting &printing, const QString &title)
{
    if (labels.isEmpty())
        return Result<QString>::refused(QCoreApplication::translate(
            "Labels", "There is nobody to print labels for. Choose people first."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Result<QString>::refused(cannotWrite(path));
    bool painted = false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(u"Twinbook"_s);
        writer.setPageLayout(labelPage(sheet));
        painted = paintLabels(labels, sheet, writer, printing) > 0;
    }
    if (painted && file.error() == QFileDevice::NoError && file.commit())
        return path;
    return Result<QString>::refused(cannotWrite(path));
}

} // namespace twinbook
