// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fonts.h"

#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace twinbook {

Face::Face(const QFont &font)
    : m_font(font)
    , m_metrics(font)
    , m_lineHeight(m_metrics.height())
    , m_ascent(m_metrics.ascent())
{
    m_letters.fill(-1);
}

double Face::letterWidth(QChar letter) const
{
    float &width = m_letters[letter.unicode()];
    if (width < 0)
        width = static_cast<float>(m_metrics.horizontalAdvance(letter));
    return width;
}

double Face::width(const QString &text) const
{
    double sum = 0;
    for (const QChar letter : text) {
        if (letter.unicode() >= m_letters.size())
            return exactWidth(text);
        sum += letterWidth(letter);
    }
    return sum;
}

double Face::longestWord(const QString &text) const
{
    double longest = 0;
    for (const QString &word : text.simplified().split(u' '))
        longest = std::max(longest, width(word));
    return longest;
}

bool Face::fits(const QString &text, double width) const
{
    return this->width(text) * 1.02 <= width || exactWidth(text) <= width;
}

QStringList Face::wrapped(const QString &text, double width) const
{
    QStringList lines;
    for (const QString &part : text.split(u'\n')) {
        if (fits(part, width)) {
            lines.append(part);
            continue;
        }
        QTextLayout layout(part, m_font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(part.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

PageFonts::PageFonts(const QString &family, double unit)
    : m_family(family)
    , m_unit(unit)
{
}

const Face &PageFonts::face(double points, bool bold) const
{
    const int pixels = std::max(1, static_cast<int>(std::lround(points * m_unit)));
    const auto key = std::pair(pixels, bold);
    auto found = m_faces.find(key);
    if (found == m_faces.end()) {
        QFont font(m_family);
        font.setPixelSize(pixels);
        font.setBold(bold);
        found = m_faces.emplace(key, Face(font)).first;
    }
    return found->second;
}

} // namespace twinbook
