// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_layout.h"

namespace twinbook {

// Fills pages from top to bottom; begins a page with a running head and ends it with date and page number.
// Lengths are pixels of the device unless said to be points.
class PageMaker
{
public:
    PageMaker(const Report &report, const QLocale &locale, const Paper &paper);

    const PageFonts &fonts() const { return *m_layout.fonts; }
    double unit() const { return m_layout.unit; }
    double width() const { return m_layout.size.width(); }
    double room() const { return m_bottom - m_y; }
    bool hasRoom(double height) const { return height <= room(); }
    bool isFresh() const { return m_y <= m_top; } // nothing stands on this page yet

    void nextPage();
    void nextBarePage(); // of a letter: nothing stands on it; the first one takes the place of an empty page
    void moveTo(double y) { m_y = y; } // from the top of the printable part
    double y() const { return m_y; }
    // Begins a page where less than this is left, and puts the headings that wait for what belongs to them.
    void keepTogether(double height);
    void putHeading(const QString &text, double points, double skipBefore); // with what follows
    void skip(double points);
    void skipLine(const Face &face) { m_y += face.lineHeight(); }
    void putText(const QString &text, const Face &face, double x, bool right, Ink ink = Ink::Text);
    // Wrapped to the page; a line that does not fit begins the next page.
    void putLines(const QStringList &texts, double points, bool bold, double skipAfter, Ink ink = Ink::Text);
    void putRule(double width, double points, Ink ink);
    void putChart(const ReportChart *chart, double height);

    PageLayout finished(); // with its page numbers

private:
    struct WaitingHeading
    {
        QString text;
        double points = 0;
        double skipBefore = 0;
    };

    void putRunningHead();

    const Report &m_report;
    QLocale m_locale;
    PageLayout m_layout;
    QList<WaitingHeading> m_waiting;
    double m_top = 0; // where the page begins, below the running head
    double m_bottom = 0;
    double m_y = 0;
};

} // namespace twinbook
