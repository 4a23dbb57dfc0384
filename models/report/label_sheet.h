// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace twinbook {

// A sheet of self-adhesive labels as its maker cuts it; all lengths in millimetres from the top left corner.
struct LabelSheet
{
    std::u16string_view code; // "L7160", as printed on the box
    QSizeF page;
    int columns = 0;
    int rows = 0;
    QSizeF label;
    double left = 0; // of the first label
    double top = 0;
    double pitchX = 0; // from one label to the next
    double pitchY = 0;

    constexpr int count() const { return columns * rows; }
};

struct Label
{
    QStringList lines;
};

// Where one label stands.
struct LabelPlace
{
    int page = 0; // from 0
    QRectF rect; // mm
};

std::span<const LabelSheet> labelSheets();
const LabelSheet *labelSheet(QStringView code); // nullptr when there is no such sheet
QString labelSheetName(
    const LabelSheet &sheet, const QLocale &locale); // "Avery L7160: 21 labels of 63.5 x 38.1 mm"

// Places for `count` labels, row by row; the first sheet is begun at label `firstFree` (from 0) so that
// a sheet already used in part is not wasted.
QList<LabelPlace> labelPlaces(const LabelSheet &sheet, int count, int firstFree = 0);

} // namespace twinbook
