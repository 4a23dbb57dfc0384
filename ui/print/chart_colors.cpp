// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_colors.h"

#include "theme.h"

#include <array>

namespace twinbook {

namespace {

// Neighbours are far apart in lightness; L* is about 30, 72, 48, 86, 60 and for dark grounds 75, 45, 90,
// 60, 35.
constexpr std::array<QRgb, chartColorCount> onLight{
    0xff0b4f5c, 0xfff2a33c, 0xff9c4f86, 0xffb9e0d2, 0xff4d9a5b};
constexpr std::array<QRgb, chartColorCount> onDark{
    0xff5cc6d0, 0xffa8642a, 0xfff3e3b0, 0xffb985c9, 0xff305a96};

} // namespace

QColor chartColor(int index, const QPalette &palette)
{
    const auto &colors = isDark(palette) ? onDark : onLight;
    return QColor::fromRgb(colors.at(static_cast<size_t>(index) % colors.size()));
}

QColor chartEdge(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xc8, 0xd2, 0xd4) : QColor(0x33, 0x4a, 0x50);
}

QColor textOn(const QColor &fill)
{
    return contrastRatio(fill, Qt::white) >= contrastRatio(fill, Qt::black) ? QColor(Qt::white)
                                                                            : QColor(Qt::black);
}

} // namespace twinbook
