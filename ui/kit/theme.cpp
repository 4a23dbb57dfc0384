// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "style.h"
#include "system_look.h"

#include <QApplication>
#include <QFont>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace twinbook {

namespace {

constexpr double basePoints = 11;

qreal pixelsOf(const QFont &font, qreal dotsPerInch)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() * dotsPerInch / 72 : font.pixelSize();
}

} // namespace

void applyLook(QApplication &app, const Look &look)
{
    systemIsDark(); // remembers the desktop's own palette before ours replaces it
    Look wanted = look;
    wanted.textPercent = std::clamp(look.textPercent, 80, 200);
    QFont font = app.font();
    font.setPointSizeF(basePoints * wanted.textPercent / 100.0);
    app.setFont(font);
    const QScreen *screen = QGuiApplication::primaryScreen();
    app.setStyle(new Style(wanted, pixelsOf(font, screen ? screen->logicalDotsPerInchY() : 96)));
    app.setPalette(paletteFor(wanted.scheme));
}

Look currentLook()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style ? style->look() : Look{};
}

qreal em(const QWidget *widget)
{
    return pixelsOf(widget->font(), widget->logicalDpiY());
}

int emPx(const QWidget *widget, qreal ems)
{
    return qRound(ems * em(widget));
}

} // namespace twinbook
