// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_sheets.h"

#include "cell_format.h"
#include "merged_cells.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

struct Ods
{
    Q_DECLARE_TR_FUNCTIONS(Ods)
};

int repeated(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    return std::max(1, attributes.value(name).toInt());
}

class OdsReader
{
public:
    OdsReader(const QByteArray &bytes, bool withCells, const TableReading &options)
        : m_xml(bytes)
        , m_withCells(withCells)
        , m_options(options)
        , m_progress(options.progress)
        , m_size(bytes.size())
    {
    }

    Result<QList<OdsSheet>> read()
    {
        while (!m_xml.atEnd() && !m_stopped && m_cells <= mostCells) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement
                && m_xml.qualifiedName() == "table:table"_L1)
                sheet();
        }
        if (m_stopped)
            return Result<QList<OdsSheet>>::refused(readingStopped());
        if (m_cells > mostCells)
            return Result<QList<OdsSheet>>::refused(tooManyCells());
        if (m_xml.hasError() || m_out.isEmpty())
            return Result<QList<OdsSheet>>::refused(
                Ods::tr("This spreadsheet is damaged or protected by a password. "
                        "Open it in your spreadsheet program and save it without a password."));
        return std::move(m_out);
    }

private:
    void sheet()
    {
        OdsSheet out;
        out.name = m_xml.attributes().value("table:name"_L1).toString();
        out.cells.ragged = false;
        qint64 line = 0;
        while (!m_xml.atEnd() && !m_stopped && m_cells <= mostCells) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.qualifiedName() == "table:table"_L1)
                break;
            if (token != QXmlStreamReader::StartElement || m_xml.qualifiedName() != "table:table-row"_L1)
                continue;
            const int times = repeated(m_xml.attributes(), "table:number-rows-repeated"_L1);
            if (m_withCells)
                rows(out.cells, line, times);
            else
                m_xml.skipCurrentElement();
            line += times;
        }
        if (m_options.asShown)
            carryDown(out.cells, m_merged);
        m_merged.clear();
        m_out.append(std::move(out));
    }

    void rows(RawTable &table, qint64 line, int times)
    {
        const QStringList cells = row(int(line) + 1);
        if (cells.isEmpty())
            return;
        m_cells += cells.size() * times;
        for (int i = 0; i < times && m_cells <= mostCells; ++i) {
            table.records.append(cells);
            table.lines.append(int(line + i + 1));
        }
        if (m_progress && table.records.size() % 1024 == 1)
            m_stopped = !m_progress(double(m_xml.characterOffset()) / double(m_size + 1));
    }

    QStringList row(int line)
    {
        QStringList cells;
        qsizetype column = 0;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.qualifiedName() == "table:table-row"_L1)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            const bool own = m_xml.qualifiedName() == "table:table-cell"_L1;
            if (!own && m_xml.qualifiedName() != "table:covered-table-cell"_L1)
                continue;
            const qsizetype times = repeated(m_xml.attributes(), "table:number-columns-repeated"_L1);
            const int down = repeated(m_xml.attributes(), "table:number-rows-spanned"_L1);
            const int across = repeated(m_xml.attributes(), "table:number-columns-spanned"_L1);
            if (down > 1 || across > 1)
                m_merged += {line, line + down - 1, int(column), int(column) + across - 1};
            const QString text = cell();
            const qsizetype after = std::min(column + times, mostColumns);
            if (own && !text.isEmpty() && after > column) {
                cells.resize(after);
                std::fill(cells.begin() + column, cells.end(), text);
            }
            column = after;
        }
        return cells;
    }

    QString cell()
    {
        const auto attributes = m_xml.attributes();
        const QString shown = cellParagraphs();
        const auto type = attributes.value("office:value-type"_L1);
        if (type == "date"_L1) {
            QString date = attributes.value("office:date-value"_L1).toString();
            return date.endsWith("T00:00:00"_L1) ? date.left(10) : date;
        }
        if (type == "boolean"_L1)
            return attributes.value("office:boolean-value"_L1) == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type != "float"_L1 && type != "currency"_L1 && type != "percentage"_L1)
            return shown;
        const bool padded = shown.size() > 1 && shown.startsWith(u'0')
            && std::all_of(shown.cbegin(), shown.cend(), [](QChar c) { return c.isDigit(); });
        bool isNumber = false;
        const double value = attributes.value("office:value"_L1).toDouble(&isNumber);
        if (padded || !isNumber)
            return shown;
        CellFormat format{type == "percentage"_L1 ? NumberFormat::Percent : NumberFormat::Plain};
        if (!m_options.asShown || format.kind == NumberFormat::Percent)
            return cellText(value, format, false);
        addWords(format, shown, value, attributes.value("office:currency"_L1).toString());
        return cellTextAsShown(value, format, false);
    }

    // What stands around the figures of a cell: "58,00 $" of USD, "under £50".
    static void addWords(CellFormat &format, const QString &shown, double value, const QString &currency)
    {
        const auto isDigit = [](QChar c) { return c.isDigit(); };
        const auto first = std::find_if(shown.begin(), shown.end(), isDigit);
        const auto last = std::find_if(shown.rbegin(), shown.rend(), isDigit).base();
        if (first == shown.end())
            return;
        QString before(shown.begin(), first - shown.begin());
        if (value < 0)
            before.remove(u'-').remove(u'\u2212');
        const QString behind(last, shown.end() - last);
        QString digits(first, last - first);
        const auto point = std::find_if(digits.rbegin(), digits.rend(), [](QChar c) { return !c.isDigit(); });
        const qsizetype decimals = std::distance(digits.rbegin(), point);
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        if (!digits.startsWith(QString::number(std::llround(std::floor(std::fabs(value)))))
            && !digits.startsWith(QString::number(std::llround(std::fabs(value)))))
            return; // shown in thousands
        const QString words = before + behind;
        const bool speaks = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetter(); })
            && words.simplified() != currency;
        const bool named = std::any_of(
            words.begin(), words.end(), [](QChar c) { return c.category() == QChar::Symbol_Currency; });
        if (!currency.isEmpty() && !speaks)
            format.behind = u' ' + currency;
        else if (speaks || named)
            format.before = before, format.behind = behind;
        if (point != digits.rend() && decimals == 2)
            format.decimals = 2;
    }

    // The text of a cell, its paragraphs as lines, without notes hung on to it.
    QString cellParagraphs()
    {
        const QString outer = m_xml.qualifiedName().toString();
        QString text;
        int paragraphs = 0;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            const auto name = m_xml.qualifiedName();
            if (token == QXmlStreamReader::EndElement && name == outer)
                break;
            if (token == QXmlStreamReader::Characters && paragraphs > 0)
                text += m_xml.text();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (name == "text:p"_L1 && paragraphs++ > 0)
                text += u'\n';
            else if (name == "text:s"_L1)
                text += QString(std::min(repeated(m_xml.attributes(), "text:c"_L1), 1000), u' ');
            else if (name == "text:tab"_L1)
                text += u'\t';
            else if (name == "text:line-break"_L1)
                text += u'\n';
            else if (name == "office:annotation"_L1 || name.startsWith("draw:"_L1))
                m_xml.skipCurrentElement();
        }
        return text;
    }

    QXmlStreamReader m_xml;
    bool m_withCells;
    const TableReading &m_options;
    const std::function<bool(double)> &m_progress;
    QList<MergedCells> m_merged; // of one sheet
    qsizetype m_size;
    qint64 m_cells = 0;
    bool m_stopped = false;
    QList<OdsSheet> m_out;
};

} // namespace

Result<QList<OdsSheet>> readOdsSheets(ZipArchive &zip, bool withCells, const TableReading &options)
{
    const Result<QByteArray> content = zip.read(u"content.xml"_s);
    if (!content)
        return Result<QList<OdsSheet>>::refused(content.sentence);
    return OdsReader(*content, withCells, options).read();
}

} // namespace twinbook
