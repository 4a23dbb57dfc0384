// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_layout.h"

#include "dates.h"
#include "letter_setter.h"
#include "page_maker.h"
#include "report_chart.h"
#include "table_plan.h"

#include <algorithm>

namespace twinbook {

namespace {

constexpr double bodySize = 10; // points, as all sizes here
constexpr double titleSize = 18;
constexpr double cellPadding = 2.6; // above and below the texts of a row
constexpr double chartTextSize = 9;
constexpr qsizetype rowsBetween = 64; // two tellings of how far it is
constexpr qsizetype lettersBetween = 16;

// The rows of one table, set one after another.
class TableSetter
{
public:
    using Progress = std::function<bool(double)>;

    TableSetter(PageMaker &maker, const ReportTable &table, const QLocale &locale, const Progress &progress)
        : m_maker(maker)
        , m_table(table)
        , m_plan(planTable(table, locale, maker.fonts(), maker.unit(), maker.width()))
        , m_plain(maker.fonts().face(m_plan.points))
        , m_bold(maker.fonts().face(m_plan.points, true))
        , m_progress(progress)
    {
    }

    // Title, head and the first rows stand together, and so do the last row and the totals.
    void set()
    {
        const double title = m_table.title.isEmpty() ? 0 : m_bold.lineHeight() * 1.6;
        m_maker.keepTogether(title + strongHeight(m_plan.head) + rowHeight(0) + rowHeight(1));
        if (title > 0)
            m_maker.putLines({m_table.title}, bodySize, true, 3);
        setHead();
        for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
            if (m_progress && i % rowsBetween == 0 && !m_progress(double(i) / double(m_plan.rows.size())))
                return;
            const bool last = i + 1 == m_plan.rows.size() && !m_plan.totals.isEmpty();
            setRow(m_plan.rows.at(i), m_table.rows.at(i), last ? strongHeight(m_plan.totals) : 0);
        }
        if (!m_plan.totals.isEmpty()) {
            m_maker.putRule(m_plan.width, 0.9, Ink::Text);
            setRow(m_plan.totals, {}, 0, true);
        }
        m_maker.skip(8);
    }

private:
    struct Wrapped
    {
        QList<QStringList> cells;
        qsizetype height = 1; // lines
    };

    const Face &faceOf(const QList<Cell> &cells, qsizetype column) const
    {
        return column < cells.size() && cells.at(column).strong ? m_bold : m_plain;
    }

    Wrapped wrapped(const QStringList &texts, const QList<Cell> &cells, bool strong) const
    {
        Wrapped row;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Face &face = strong ? m_bold : faceOf(cells, i);
            row.cells.append(face.wrapped(texts.at(i), m_plan.columns.at(i).width));
            row.height = std::max(row.height, row.cells.last().size());
        }
        return row;
    }

    double heightOf(qsizetype lines) const
    {
        return static_cast<double>(lines) * m_bold.lineHeight() + 2 * cellPadding * m_maker.unit();
    }
    double strongHeight(const QStringList &texts) const
    {
        return texts.isEmpty() ? 0 : heightOf(wrapped(texts, {}, true).height);
    }
    double rowHeight(qsizetype row) const
    {
        if (row >= m_plan.rows.size())
            return 0;
        return heightOf(wrapped(m_plan.rows.at(row), m_table.rows.at(row), false).height);
    }

    void setHead()
    {
        if (m_plan.head.isEmpty())
            return;
        Wrapped head = wrapped(m_plan.head, {}, true);
        for (QStringList &cell : head.cells) { // headings stand on the rule below them
            while (cell.size() < head.height)
                cell.prepend(QString());
        }
        setLines(head, 0, head.height, {}, true);
        m_maker.putRule(m_plan.width, 0.9, Ink::Text);
    }

    void setRow(const QStringList &texts, const QList<Cell> &cells, double keep, bool strong = false)
    {
        const Wrapped row = wrapped(texts, cells, strong);
        if (!m_maker.hasRoom(heightOf(row.height) + keep) && !strong) {
            m_maker.nextPage();
            setHead();
        }
        for (qsizetype from = 0; from < row.height;) { // only a row taller than a page is ever split
            const double room = m_maker.room() - 2 * cellPadding * m_maker.unit();
            const auto fitting = static_cast<qsizetype>(room / m_bold.lineHeight());
            const qsizetype to = std::min(row.height, from + std::max<qsizetype>(1, fitting));
            setLines(row, from, to, cells, strong);
            from = to;
            if (from < row.height) {
                m_maker.nextPage();
                setHead();
            }
        }
        if (!strong)
            m_maker.putRule(m_plan.width, 0.35, Ink::Hairline);
    }

    void setLines(const Wrapped &row, qsizetype from, qsizetype to, const QList<Cell> &cells, bool strong)
    {
        m_maker.skip(cellPadding);
        for (qsizetype n = from; n < to; ++n) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const ColumnPlace &place = m_plan.columns.at(i);
                m_maker.putText(row.cells.at(i).value(n).replace(QChar::Nbsp, u' '),
                    strong ? m_bold : faceOf(cells, i), place.right ? place.x + place.width : place.x,
                    place.right);
            }
            m_maker.skipLine(m_bold);
        }
        m_maker.skip(cellPadding);
    }

    PageMaker &m_maker;
    const ReportTable &m_table;
    TablePlan m_plan;
    const Face &m_plain;
    const Face &m_bold;
    const Progress &m_progress;
};

void setChart(PageMaker &maker, const ReportChart &chart)
{
    const Face &small = maker.fonts().face(chartTextSize);
    const double height = chartHeight(chart, small.lineHeight() / 1.2);
    maker.keepTogether(height + small.lineHeight() * 3);
    maker.putLines({chart.answer}, 11.5, true, 4);
    maker.putChart(&chart, std::min(height, maker.room()));
    maker.skip(10);
}

void setHeading(PageMaker &maker, const Heading &heading)
{
    if (heading.level > 1)
        maker.putHeading(heading.text, 11.5, 4);
    else
        maker.putHeading(heading.text, 14, 8);
}

void setParagraph(PageMaker &maker, const Paragraph &paragraph)
{
    maker.keepTogether(maker.fonts().face(bodySize).lineHeight() * 2);
    maker.putLines({paragraph.text}, bodySize, paragraph.strong, 6);
}

void beginPage(PageMaker &maker)
{
    maker.keepTogether(0);
    if (!maker.isFresh())
        maker.nextPage();
}

void setReportHead(PageMaker &maker, const Report &report, const QLocale &locale)
{
    maker.putLines({report.association}, bodySize, false, 2, Ink::Accent);
    maker.putLines({report.title}, titleSize, true, 1);
    maker.putLines({report.subtitle}, 11, false, 1);
    if (report.day.isValid())
        maker.putLines({showDate(report.day, locale)}, bodySize, false, 0, Ink::Quiet);
    maker.skip(5);
    maker.putRule(maker.width(), 1.2, Ink::Accent);
    maker.skip(9);
}

} // namespace

PageLayout layOut(const Report &report, const QLocale &locale, const Paper &paper,
    const std::function<bool(double)> &progress)
{
    PageMaker maker(report, locale, paper);
    if (report.blocks.isEmpty() || !std::holds_alternative<LetterPage>(report.blocks.first()))
        setReportHead(maker, report, locale);
    qsizetype done = 0;
    for (const Block &block : report.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            setHeading(maker, *heading);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            setParagraph(maker, *paragraph);
        else if (const auto *table = std::get_if<ReportTable>(&block))
            TableSetter(maker, *table, locale, progress).set();
        else if (const auto *chart = std::get_if<ReportChart>(&block))
            setChart(maker, *chart);
        else if (const auto *letter = std::get_if<LetterPage>(&block))
            setLetter(maker, *letter);
        else
            beginPage(maker);
        if (++done % lettersBetween == 0 && progress
            && !progress(double(done) / double(report.blocks.size())))
            break;
    }
    return maker.finished();
}

bool fits(const Report &report, const QLocale &locale, const Paper &paper)
{
    const PageFonts fonts(paper.family, paper.unit);
    return std::all_of(report.blocks.begin(), report.blocks.end(), [&](const Block &block) {
        const auto *table = std::get_if<ReportTable>(&block);
        return !table || isComfortable(planTable(*table, locale, fonts, paper.unit, paper.size.width()));
    });
}

} // namespace twinbook
