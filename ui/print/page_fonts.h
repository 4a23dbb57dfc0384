// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <utility>

namespace twinbook {

// One font on paper, quick at measuring: ten thousand rows are measured by a table of single letters and only
// doubtful texts are shaped.
class Face
{
public:
    explicit Face(const QFont &font);

    const QFont &font() const { return m_font; }
    double lineHeight() const { return m_lineHeight; }
    double ascent() const { return m_ascent; }
    double exactWidth(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    double width(QStringView text) const; // without kerning; a little more than exact as a rule
    double longestWord(const QString &text) const;
    bool fits(const QString &text, double width) const;
    QStringList wrapped(const QString &text, double width) const; // a line feed begins a new line

private:
    double letterWidth(QChar letter) const;
    bool isMeasured(QStringView text) const; // by the table of letters
    QStringList wordLines(QStringView text, double width) const;
    QStringList shapedLines(const QString &text, double width) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_lineHeight;
    double m_ascent;
    mutable std::array<float, 0x250> m_letters;
};

// The fonts of one document by size in points, for a device of `unit` pixels a point.
class PageFonts
{
public:
    PageFonts(const QString &family, double unit);

    const Face &face(double points, bool bold = false) const;
    double unit() const { return m_unit; }
    static int pixels(double points, double unit); // the height of the letters

private:
    QString m_family;
    double m_unit;
    mutable std::map<std::pair<int, bool>, Face> m_faces;
};

} // namespace twinbook
