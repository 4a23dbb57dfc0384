// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_maker.h"

#include "dates.h"

#include <QCoreApplication>

#include <utility>

namespace twinbook {

namespace {

constexpr double smallSize = 8.5; // points, as all sizes here
constexpr double headingGap = 3; // below a heading

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

// The text, cut with an ellipsis where it is wider than the room for it.
QString cut(const QString &text, const Face &face, double width)
{
    return face.fits(text, width) ? text : QFontMetricsF(face.font()).elidedText(text, Qt::ElideRight, width);
}

} // namespace

PageMaker::PageMaker(const Report &report, const QLocale &locale, const Paper &paper)
    : m_report(report)
    , m_locale(locale)
{
    m_layout.fonts = std::make_shared<PageFonts>(paper.family, paper.unit);
    m_layout.size = paper.size;
    m_layout.unit = paper.unit;
    m_layout.pages.append(Page());
    m_bottom = paper.size.height() - fonts().face(smallSize).lineHeight() * 1.8;
}

void PageMaker::nextPage()
{
    m_layout.pages.append(Page());
    m_y = 0;
    putRunningHead();
    m_top = m_y;
}

void PageMaker::nextBarePage()
{
    if (!m_layout.pages.last().texts.isEmpty() || m_layout.pages.last().bare)
        m_layout.pages.append(Page());
    m_layout.pages.last().bare = true;
    m_y = m_top = 0;
}

void PageMaker::putRunningHead()
{
    const Face &small = fonts().face(smallSize);
    const QString association = cut(m_report.association, small, width() * 0.5);
    const double left = width() - small.exactWidth(association) - 12 * unit();
    putText(cut(m_report.title, small, left), small, 0, false, Ink::Quiet);
    putText(association, small, width(), true, Ink::Quiet);
    skipLine(small);
    skip(3);
    putRule(width(), 0.6, Ink::Accent);
    skip(7);
}

void PageMaker::keepTogether(double height)
{
    for (const WaitingHeading &heading : m_waiting) {
        const Face &face = fonts().face(heading.points, true);
        const auto lines = static_cast<double>(face.wrapped(heading.text, width()).size());
        height += lines * face.lineHeight() + (heading.skipBefore + headingGap) * unit();
    }
    if (height > 0 && !hasRoom(height) && !isFresh())
        nextPage();
    for (const WaitingHeading &heading : std::exchange(m_waiting, {})) {
        skip(heading.skipBefore);
        putLines({heading.text}, heading.points, true, headingGap);
    }
}

void PageMaker::putHeading(const QString &text, double points, double skipBefore)
{
    m_waiting.append({text, points, skipBefore});
}

void PageMaker::skip(double points)
{
    m_y += points * unit();
}

void PageMaker::putText(const QString &text, const Face &face, double x, bool right, Ink ink)
{
    if (!text.isEmpty())
        m_layout.pages.last().texts.append({x, m_y + face.ascent(), text, &face, ink, right});
}

void PageMaker::putLines(const QStringList &texts, double points, bool bold, double skipAfter, Ink ink)
{
    const Face &face = fonts().face(points, bold);
    bool any = false;
    for (const QString &text : texts) {
        if (text.isEmpty())
            continue;
        for (const QString &line : face.wrapped(text, width())) {
            if (!hasRoom(face.lineHeight()))
                nextPage();
            putText(line, face, 0, false, ink);
            skipLine(face);
            any = true;
        }
    }
    if (any)
        skip(skipAfter);
}

void PageMaker::putRule(double width, double points, Ink ink)
{
    m_layout.pages.last().rules.append({QLineF(0, m_y, width, m_y), points * unit(), ink});
}

void PageMaker::putChart(const ReportChart *chart, double height)
{
    m_layout.pages.last().charts.append({QRectF(0, m_y, width(), height), chart});
    m_y += height;
}

PageLayout PageMaker::finished()
{
    keepTogether(0);
    const Face &small = fonts().face(smallSize);
    const double baseline = m_layout.size.height() - small.lineHeight() + small.ascent();
    const QString day = m_report.day.isValid() ? showDate(m_report.day, m_locale) : QString();
    const QString all = m_locale.toString(m_layout.pages.size());
    for (qsizetype i = 0; i < m_layout.pages.size(); ++i) {
        if (m_layout.pages.at(i).bare)
            continue;
        const QString number = PaperWords::tr("Page %1 of %2").arg(m_locale.toString(i + 1), all);
        Page &page = m_layout.pages[i];
        page.texts.append({width(), baseline, number, &small, Ink::Quiet, true});
        const QString foot = m_report.association.isEmpty() || day.isEmpty()
            ? m_report.association + day
            : PaperWords::tr("%1, %2", "association, date").arg(m_report.association, day);
        const double room = width() - small.exactWidth(number) - 12 * unit();
        page.texts.append({0, baseline, cut(foot, small, room), &small, Ink::Quiet, false});
    }
    return m_layout;
}

} // namespace twinbook
