// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct LabelWords
{
    Q_DECLARE_TR_FUNCTIONS(LabelSheet)
};

constexpr QSizeF a4(210, 297);

// Avery prints number and size of the labels on the box (21 of 63.5 x 38.1 mm, 14 of 99.1 x 38.1 mm); pitch
// and top margin are those of its Word templates (66.04, 101.6 and 15.15 mm; gLabels' template files agree
// within 0.4 mm). The labels stand in the middle of the sheet, so that the left margin follows from the
// pitch.
constexpr std::array sheets{
    LabelSheet{u"L7160", a4, 3, 7, QSizeF(63.5, 38.1), 7.21, 15.15, 66.04, 38.1},
    LabelSheet{u"L7163", a4, 2, 7, QSizeF(99.1, 38.1), 4.65, 15.15, 101.6, 38.1},
};

} // namespace

std::span<const LabelSheet> labelSheets()
{
    return sheets;
}

const LabelSheet *labelSheet(QStringView code)
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const LabelSheet &sheet) {
        return code.compare(QStringView(sheet.code), Qt::CaseInsensitive) == 0;
    });
    return found == sheets.end() ? nullptr : &*found;
}

QString labelSheetName(const LabelSheet &sheet, const QLocale &locale)
{
    return LabelWords::tr("Avery %1: %2 labels of %3 × %4 mm")
        .arg(QStringView(sheet.code).toString(), locale.toString(sheet.count()),
            locale.toString(sheet.label.width(), 'f', 1), locale.toString(sheet.label.height(), 'f', 1));
}

QList<LabelPlace> labelPlaces(const LabelSheet &sheet, int count, int firstFree)
{
    QList<LabelPlace> places;
    const int used = std::clamp(firstFree, 0, sheet.count() - 1);
    for (int i = used; i < used + count; ++i) {
        const int onSheet = i % sheet.count();
        const QPointF corner(sheet.left + (onSheet % sheet.columns) * sheet.pitchX,
            sheet.top + (onSheet / sheet.columns) * sheet.pitchY);
        places.append({i / sheet.count(), QRectF(corner, sheet.label)});
    }
    return places;
}

} // namespace twinbook
