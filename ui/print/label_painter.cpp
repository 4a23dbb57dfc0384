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
constexpr double readable = 10; // under which a long line is wrapped: a sheet of many sizes looks restless
constexpr double smallestOfSheet = 8;
constexpr double smallest = 5; // of a single label with too much on it
constexpr double step = 0.25;

bool fits(const QStringList &lines, const Face &face, const QSizeF &room)
{
    if (face.lineHeight() * static_cast<double>(lines.size()) > room.height())
        return false;
    return std::all_of(
        lines.begin(), lines.end(), [&](const QString &line) { return face.fits(line, room.width()); });
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

struct SetLabel
{
    const Face *face = nullptr;
    QStringList lines;
};

QStringList wrapped(const QStringList &lines, const Face &face, double width)
{
    QStringList all;
    for (const QString &line : lines)
        all += face.wrapped(line, width);
    return all;
}

// At the sheet's size where it fits there, else smaller. What is too much even for the smallest letters is
// left out at the end.
SetLabel setLabel(const QStringList &lines, const PageFonts &fonts, const QSizeF &room, double most)
{
    for (double points = most; points >= smallest; points -= step) {
        const Face &face = fonts.face(points);
        const QStringList all = wrapped(lines, face, room.width());
        if (fits(all, face, room))
            return {&face, all};
    }
    const Face &face = fonts.face(smallest);
    const auto count = static_cast<qsizetype>(room.height() / face.lineHeight());
    const QStringList all = wrapped(lines, face, room.width());
    return {&face, all.first(std::min(all.size(), std::max<qsizetype>(1, count)))};
}

QSizeF roomIn(const QSizeF &label, const PageFonts &fonts)
{
    const double free = inset * fonts.unit() * 72 / 25.4;
    return label - QSizeF(2 * free, free);
}

QRectF scaled(const QRectF &mm, double perMm)
{
    return {mm.topLeft() * perMm, mm.size() * perMm};
}

} // namespace

// Line for line as long as all stay readable; then long lines are wrapped. A label with too much on it does
// not make the others small.
double labelPoints(const QList<Label> &labels, const QSizeF &label, const PageFonts &fonts)
{
    const QSizeF room = roomIn(label, fonts);
    QList<QStringList> all;
    for (const Label &one : labels)
        all.append(filled(one));
    const auto everyOneFits = [&](double points, bool wrapping) {
        const Face &face = fonts.face(points);
        return std::all_of(all.begin(), all.end(), [&](const QStringList &lines) {
            return fits(wrapping ? wrapped(lines, face, room.width()) : lines, face, room);
        });
    };
    for (double points = largest; points >= readable; points -= step)
        if (everyOneFits(points, false))
            return points;
    all.removeIf([&](const QStringList &lines) {
        const Face &face = fonts.face(smallestOfSheet);
        return !fits(wrapped(lines, face, room.width()), face, room);
    });
    for (double points = largest; points > smallestOfSheet; points -= step)
        if (everyOneFits(points, true))
            return points;
    return smallestOfSheet;
}

void paintLabel(
    QPainter &painter, const Label &label, const QRectF &rect, const PageFonts &fonts, double points)
{
    const double free = inset * fonts.unit() * 72 / 25.4;
    const QRectF room = rect.adjusted(free, free / 2, -free, -free / 2);
    const SetLabel set = setLabel(
        filled(label), fonts, room.size(), points > 0 ? points : labelPoints({label}, rect.size(), fonts));
    const QFontMetricsF metrics(set.face->font());
    painter.setFont(set.face->font());
    const double height = set.face->lineHeight() * static_cast<double>(set.lines.size());
    double baseline = room.top() + (room.height() - height) / 2 + set.face->ascent();
    for (const QString &line : set.lines) {
        painter.drawText(
            QPointF(room.left(), baseline), metrics.elidedText(line, Qt::ElideRight, room.width()));
        baseline += set.face->lineHeight();
    }
}

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
    const PageFonts fonts(QGuiApplication::font().family(), device.logicalDpiY() / 72.0);
    const double points = labelPoints(labels, sheet.label * perMm, fonts);
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
            painter.setPen(QPen(QColor(0x88, 0x88, 0x88), 0.4 * fonts.unit(), Qt::DashLine));
            painter.drawRoundedRect(rect, 1.5 * perMm, 1.5 * perMm);
        }
        painter.setPen(Qt::black);
        paintLabel(painter, labels.at(i), rect, fonts, points);
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
    if (painted && file.flush() && file.error() == QFileDevice::NoError && file.commit())
        return path;
    return Result<QString>::refused(cannotWrite(path));
}

} // namespace twinbook
