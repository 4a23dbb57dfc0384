// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_sheet.h"
#include "page_fonts.h"
#include "problems.h"

#include <QPageLayout>

class QPagedPaintDevice;
class QPainter;

namespace twinbook {

// How a sheet of labels is printed.
struct LabelPrinting
{
    int firstFree = 0; // labels of the first sheet already used
    bool outlines = false; // draws the edges of the labels, to hold a proof on plain paper against the sheet
};

// The one size of letters for all these labels, in points; `label` in pixels like the fonts.
double labelPoints(const QList<Label> &labels, const QSizeF &label, const PageFonts &fonts);

// One label inside `rect`, in pixels like the fonts. points: as large as that at most; 0: as fits it best.
void paintLabel(
    QPainter &painter, const Label &label, const QRectF &rect, const PageFonts &fonts, double points = 0);

// Paints each label inside its place; long lines wrap, the text shrinks until it fits and never passes an
// edge. Gives the number of sheets; 0 when the device could not be written.
int paintLabels(const QList<Label> &labels, const LabelSheet &sheet, QPagedPaintDevice &device,
    const LabelPrinting &printing = {});

// The whole sheet without margins, as labels are measured from its edges.
QPageLayout labelPage(const LabelSheet &sheet);

Result<QString> labelsPdf(const QList<Label> &labels, const LabelSheet &sheet, const QString &path,
    const LabelPrinting &printing = {}, const QString &title = {});

} // namespace twinbook
