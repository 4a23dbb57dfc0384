// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace twinbook {

enum class Scheme { System, Light, Dark, HighContrast };

// How the whole program looks: chosen in Preferences, applied at once.
struct Look
{
    Scheme scheme = Scheme::System;
    int textPercent = 100; // 80 to 200; anything outside is brought inside

    bool operator==(const Look &) const = default;
};

// Style, palette, font and style sheet of the whole program; may be called again at any time, open windows
// follow.
void applyLook(QApplication &app, const Look &look);
Look currentLook(); // as applied last; the default look before that

QPalette paletteFor(Scheme scheme); // System answers light or dark as the desktop is
bool isDark(const QPalette &palette);

// The state of a thing; always shown with a shape and a word besides its colour.
enum class Tone { Neutral, Good, Warning, Bad };

struct ToneLook
{
    QColor text; // at least 4.5:1 on ground and on the palette's Base and Window
    QColor ground;
    QColor edge; // at least 3:1 on Window
    QString icon; // name of the shape: "tick", "clock", "warning", "info"
};
ToneLook toneLook(Tone tone, const QPalette &palette);

// A colour of the palette for lesser text: 4.5:1 still, but quieter than the text beside it.
QColor quietText(const QPalette &palette);
QColor edgeColor(const QPalette &palette); // borders of things one may click: 3:1

// The size of the widget's font in pixels: all measures are multiples of it.
qreal em(const QWidget *widget);
int emPx(const QWidget *widget, qreal ems); // rounded

// 1 for black on black, 21 for black on white, as WCAG counts it.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace twinbook
