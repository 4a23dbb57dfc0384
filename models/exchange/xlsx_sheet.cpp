// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merged_cells.h"
#include "xlsx_parts.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

struct Xlsx
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

// 2 of "C7"; -1 where the reference names no column.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > mostColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

class SheetReader
{
public:
    SheetReader(const QByteArray &bytes, const XlsxWorkbook &workbook, const TableReading &options)
        : m_xml(bytes)
        , m_workbook(workbook)
        , m_options(options)
        , m_progress(options.progress)
        , m_size(bytes.size())
    {
    }

    Result<RawTable> read()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "mergeCell"_L1)
                merged(m_xml.attributes().value("ref"_L1).toString());
            if (m_xml.name() != "row"_L1)
                continue;
            row();
            if (m_progress && m_out.records.size() % 1024 == 1
                && !m_progress(double(m_xml.characterOffset()) / double(m_size + 1)))
                return Result<RawTable>::refused(readingStopped());
            if (m_cells > mostCells)
                return Result<RawTable>::refused(tooManyCells());
        }
        if (m_xml.hasError())
            return Result<RawTable>::refused(Xlsx::tr("This workbook is damaged or cut off. Open it in your "
                                                      "spreadsheet program and save it again."));
        if (m_options.asShown)
            carryDown(m_out, m_merged);
        m_out.ragged = false;
        return std::move(m_out);
    }

private:
    void merged(const QString &reference) // "C5:C6"
    {
        const qsizetype colon = reference.indexOf(u':');
        const auto rowOf = [](QStringView cell) {
            while (!cell.isEmpty() && !cell.front().isDigit())
                cell = cell.mid(1);
            return cell.toInt();
        };
        if (colon < 0)
            return;
        const QStringView from = QStringView(reference).left(colon);
        const QStringView to = QStringView(reference).mid(colon + 1);
        m_merged += {rowOf(from), rowOf(to), columnOf(from), columnOf(to)};
    }

    void row()
    {
        const int given = m_xml.attributes().value("r"_L1).toInt();
        m_row = given > 0 ? given : m_row + 1;
        QStringList cells;
        int column = -1;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == "row"_L1)
                break;
            if (token != QXmlStreamReader::StartElement || m_xml.name() != "c"_L1)
                continue;
            const int named = columnOf(m_xml.attributes().value("r"_L1));
            column = named >= 0 ? named : column + 1;
            const QString text = cell();
            if (text.isEmpty() || column >= mostColumns)
                continue;
            if (cells.size() <= column)
                cells.resize(column + 1);
            cells[column] = text;
        }
        m_cells += cells.size();
        if (cells.isEmpty())
            return;
        m_out.records.append(std::move(cells));
        m_out.lines.append(m_row);
    }

    QString cell()
    {
        const auto attributes = m_xml.attributes();
        const QString type = attributes.value("t"_L1).toString();
        const int style = attributes.value("s"_L1).toInt();
        const QString reference = attributes.value("r"_L1).toString();
        QString value;
        QString inlined;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement && m_xml.name() == "c"_L1)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == "v"_L1)
                value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_xml.name() == "is"_L1)
                inlined = readXlsxText(m_xml);
        }
        if (type == "inlineStr"_L1)
            return inlined;
        if (type == "s"_L1)
            return m_workbook.strings.value(value.toInt());
        if (type == "b"_L1)
            return value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (type == "e"_L1)
            return failed(reference, value);
        if (type == "str"_L1 || type == "d"_L1)
            return value;
        return number(value, style);
    }

    QString number(const QString &value, int style) const
    {
        bool isNumber = false;
        const double parsed = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        const CellFormat format = m_workbook.formats.value(style);
        return m_options.asShown ? cellTextAsShown(parsed, format, m_workbook.from1904)
                                 : cellText(parsed, format, m_workbook.from1904);
    }

    QString failed(const QString &reference, const QString &error)
    {
        if (m_out.problems.size() < 100)
            m_out.problems.append({QString(),
                Xlsx::tr("Cell %1 holds a formula that failed (%2). It was left empty.")
                    .arg(reference, error),
                m_row});
        return {};
    }

    QXmlStreamReader m_xml;
    const XlsxWorkbook &m_workbook;
    const TableReading &m_options;
    const std::function<bool(double)> &m_progress;
    QList<MergedCells> m_merged;
    qsizetype m_size;
    qsizetype m_cells = 0;
    int m_row = 0;
    RawTable m_out;
};

} // namespace

Result<RawTable> readXlsxSheet(
    ZipArchive &zip, const XlsxWorkbook &workbook, const XlsxSheet &sheet, const TableReading &options)
{
    const Result<QByteArray> bytes = zip.read(sheet.member);
    if (!bytes)
        return Result<RawTable>::refused(bytes.sentence);
    if (bytes->isEmpty()) // a chart sheet, or a member that is missing
        return RawTable();
    return SheetReader(*bytes, workbook, options).read();
}

} // namespace twinbook
