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

bool Face::isMeasured(QStringView text) const
{
    return std::all_of(
        text.begin(), text.end(), [this](QChar letter) { return letter.unicode() < m_letters.size(); });
}

double Face::width(QStringView text) const
{
    double sum = 0;
    for (const QChar letter : text) {
        if (letter.unicode() >= m_letters.size())
            return exactWidth(text.toString());
        sum += letterWidth(letter);
    }
    return sum;
}

double Face::longestWord(const QString &text) const
{
    double longest = 0;
    for (const QStringView word : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts)) {
        for (const QStringView part : word.tokenize(u'\n'))
            longest = std::max(longest, width(part));
    }
    return longest;
}

bool Face::fits(const QString &text, double width) const
{
    return this->width(text) * 1.02 <= width || exactWidth(text) <= width;
}

// Plain words one after another; no lines when a word is too long or its letters need to be shaped.
QStringList Face::wordLines(QStringView text, double width) const
{
    QStringList lines;
    const double blank = letterWidth(u' ');
    qsizetype start = -1; // of the line
    qsizetype end = 0;
    double used = 0;
    for (const QStringView word : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!isMeasured(word))
            return {};
        const double wordWidth = this->width(word) * 1.02;
        if (wordWidth > width)
            return {};
        const qsizetype at = word.data() - text.data();
        if (start >= 0 && used + blank + wordWidth <= width) {
            used += blank + wordWidth;
        } else {
            if (start >= 0)
                lines.append(text.mid(start, end - start).toString());
            start = at;
            used = wordWidth;
        }
        end = at + word.size();
    }
    if (start >= 0)
        lines.append(text.mid(start, end - start).toString());
    return lines;
}

// Breaks inside words too where it must.
QStringList Face::shapedLines(const QString &text, double width) const
{
    QStringList lines;
    QTextLayout layout(text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QStringList Face::wrapped(const QString &text, double width) const
{
    if (fits(text, width) && !text.contains(u'\n'))
        return {text};
    QStringList lines;
    for (const QString &part : text.split(u'\n')) {
        if (fits(part, width)) {
            lines.append(part);
            continue;
        }
        const QStringList quick = wordLines(part, width);
        lines += quick.isEmpty() ? shapedLines(part, width) : quick;
    }
    return lines;
}

PageFonts::PageFonts(const QString &family, double unit)
    : m_family(family)
    , m_unit(unit)
{
}

int PageFonts::pixels(double points, double unit)
{
    return std::max(1, static_cast<int>(std::lround(points * unit)));
}

const Face &PageFonts::face(double points, bool bold) const
{
    const auto key = std::pair(pixels(points, m_unit), bold);
    auto found = m_faces.find(key);
    if (found == m_faces.end()) {
        QFont font(m_family);
        font.setPixelSize(key.first);
        font.setBold(bold);
        found = m_faces.emplace(key, Face(font)).first;
    }
    return found->second;
}

} // namespace twinbook
