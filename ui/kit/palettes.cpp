// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "system_look.h"

#include <cmath>

namespace twinbook {

namespace {

// The colours of one scheme; everything else follows from these.
struct Colours
{
    QRgb window, base, alternate, button, text, quiet, disabled, accent, onAccent, link, visited, idle, tip,
        tipText;
};

constexpr Colours light{0xfff3f6f6, 0xffffffff, 0xfff4f8f8, 0xffe9f0f0, 0xff172124, 0xff4f5f63, 0xff6c7a7d,
    0xff0a5a63, 0xffffffff, 0xff075761, 0xff5b3d78, 0xff4d6c71, 0xff172124, 0xffffffff};
constexpr Colours dark{0xff1b2224, 0xff141a1c, 0xff192022, 0xff2b3639, 0xffe9efef, 0xffaebcbf, 0xff87969a,
    0xff1f737d, 0xffffffff, 0xff74d0d6, 0xffc9aee6, 0xff4a676c, 0xffe9efef, 0xff141a1c};
constexpr Colours contrast{0xff000000, 0xff000000, 0xff0d0d0d, 0xff000000, 0xffffffff, 0xffffffff, 0xffb4b4b4,
    0xffffd60a, 0xff000000, 0xffffd60a, 0xffffb3ff, 0xffc9aa10, 0xffffd60a, 0xff000000};

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, QRgb colour) {
        p.setColor(QPalette::All, role, QColor(colour));
    };
    all(QPalette::Window, c.window);
    all(QPalette::WindowText, c.text);
    all(QPalette::Base, c.base);
    all(QPalette::AlternateBase, c.alternate);
    all(QPalette::Text, c.text);
    all(QPalette::PlaceholderText, c.quiet);
    all(QPalette::Button, c.button);
    all(QPalette::ButtonText, c.text);
    all(QPalette::BrightText, c.link);
    all(QPalette::Highlight, c.accent);
    all(QPalette::HighlightedText, c.onAccent);
    all(QPalette::Link, c.link);
    all(QPalette::LinkVisited, c.visited);
    all(QPalette::ToolTipBase, c.tip);
    all(QPalette::ToolTipText, c.tipText);
    const QColor button(c.button);
    all(QPalette::Light, button.lighter(110).rgb());
    all(QPalette::Midlight, button.lighter(105).rgb());
    all(QPalette::Mid, button.darker(125).rgb());
    all(QPalette::Dark, button.darker(160).rgb());
    all(QPalette::Shadow, 0xff000000);
    // A selection in a window without the focus is duller; its text stays, since icons know only one.
    p.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.idle));
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, QColor(c.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.idle));
    return p;
}

bool isHighContrast(const QPalette &p)
{
    return p.color(QPalette::Window) == QColor(contrast.window)
        && p.color(QPalette::Link) == QColor(contrast.link);
}

double luminance(const QColor &colour)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

struct ToneColours
{
    QRgb text, ground, edge;
};

ToneColours toneColours(Tone tone, const QPalette &p)
{
    if (isHighContrast(p)) {
        const QRgb text[] = {0xffffffff, 0xff7dff9a, 0xffffd60a, 0xffffa8a8};
        return {text[int(tone)], 0xff000000, text[int(tone)]};
    }
    static constexpr ToneColours onDark[] = {{0xffc3dadd, 0xff223134, 0xff8aa0a4},
        {0xff96dfac, 0xff15301d, 0xff56b573}, {0xfff6ca75, 0xff342709, 0xffc8922f},
        {0xffffb0ae, 0xff3d1819, 0xffe76d6b}};
    static constexpr ToneColours onLight[] = {{0xff23454b, 0xffe2edef, 0xff5d7479},
        {0xff15602d, 0xffe1f3e6, 0xff2c8347}, {0xff744600, 0xfffdf0d4, 0xff9d6400},
        {0xff9a141d, 0xfffde6e6, 0xffc02f38}};
    return isDark(p) ? onDark[int(tone)] : onLight[int(tone)];
}

} // namespace

QPalette paletteFor(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return paletteOf(light);
    case Scheme::Dark:
        return paletteOf(dark);
    case Scheme::HighContrast:
        return paletteOf(contrast);
    case Scheme::System:
        break;
    }
    return paletteOf(systemIsDark() ? dark : light);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

ToneLook toneLook(Tone tone, const QPalette &palette)
{
    const ToneColours c = toneColours(tone, palette);
    static const char *shapes[] = {"info", "tick", "clock", "warning"};
    return {QColor(c.text), QColor(c.ground), QColor(c.edge), QString::fromLatin1(shapes[int(tone)])};
}

QColor quietText(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::PlaceholderText);
}

QColor edgeColor(const QPalette &palette)
{
    if (isHighContrast(palette))
        return Qt::white;
    return isDark(palette) ? QColor(0xff87999d) : QColor(0xff687c80);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace twinbook
