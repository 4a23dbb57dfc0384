// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an .xlsx workbook beside its sheets: the list of sheets, the shared strings, the styles.
#include "xlsx_parts.h"

#include <QCoreApplication>
#include <QHash>
#include <QXmlStreamReader>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

struct Xlsx
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

// "Id" to "Target" of a .rels part, targets made relative to the root of the zip.
QHash<QString, QString> relations(const QByteArray &bytes, const QString &folder)
{
    QHash<QString, QString> found;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QString target = xml.attributes().value("Target"_L1).toString();
        found.insert(xml.attributes().value("Id"_L1).toString(),
            target.startsWith(u'/') ? target.mid(1) : folder + target);
    }
    return found;
}

QString workbookMember(ZipArchive &zip)
{
    const QString usual = u"xl/workbook.xml"_s;
    if (zip.contains(usual))
        return usual;
    const Result<QByteArray> root = zip.read(u"_rels/.rels"_s);
    const QHash<QString, QString> targets = root ? relations(*root, QString()) : QHash<QString, QString>();
    for (const QString &target : targets) {
        if (target.endsWith("workbook.xml"_L1))
            return target;
    }
    return {};
}

// "_x000D_" stands for the character that XML cannot hold.
QString withoutEscapes(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool isCode = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isCode, 16);
        if (isCode && at + 6 < text.size() && text[at + 6] == u'_')
            text.replace(at, 7, code == u'\r' ? QString() : QString(QChar(code)));
    }
    return text;
}

QStringList sharedStrings(const QByteArray &bytes)
{
    QStringList strings;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "si"_L1)
            strings.append(readXlsxText(xml));
    }
    return strings;
}

QList<CellFormat> cellFormats(const QByteArray &bytes)
{
    QList<CellFormat> formats;
    QHash<int, CellFormat> own;
    bool inCellFormats = false;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == "cellXfs"_L1)
            inCellFormats = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        const int id = attributes.value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            own.insert(id, parseFormat(attributes.value("formatCode"_L1).toString()));
        else if (xml.name() == "cellXfs"_L1)
            inCellFormats = true;
        else if (xml.name() == "xf"_L1 && inCellFormats)
            formats.append(own.contains(id) ? own.value(id) : builtInFormat(id));
    }
    return formats;
}

void readSheetList(const QByteArray &bytes, const QHash<QString, QString> &targets, XlsxWorkbook &workbook)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto value = attributes.value("date1904"_L1);
            workbook.from1904 = value == "1"_L1 || value == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            XlsxSheet sheet;
            sheet.name = attributes.value("name"_L1).toString();
            sheet.hidden =
                !attributes.value("state"_L1).isEmpty() && attributes.value("state"_L1) != "visible"_L1;
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == "id"_L1)
                    sheet.member = targets.value(attribute.value().toString());
            }
            workbook.sheets.append(sheet);
        }
    }
}

} // namespace

QString readXlsxText(QXmlStreamReader &xml)
{
    QString text;
    const QString outer = xml.name().toString();
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == outer)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == "rPh"_L1) // how to pronounce it, not what it says
            xml.skipCurrentElement();
    }
    return withoutEscapes(text);
}

Result<XlsxWorkbook> readXlsxParts(ZipArchive &zip, bool withCells)
{
    XlsxWorkbook workbook;
    const QString member = workbookMember(zip);
    if (member.isEmpty())
        return Result<XlsxWorkbook>::refused(
            Xlsx::tr("This kind of workbook cannot be read. "
                     "Open it in your spreadsheet program and save it as .xlsx or CSV."));
    const qsizetype slash = member.lastIndexOf(u'/') + 1;
    const QString folder = member.left(slash);
    const Result<QByteArray> list = zip.read(member);
    if (!list)
        return Result<XlsxWorkbook>::refused(list.sentence);
    const Result<QByteArray> rels = zip.read(folder + "_rels/"_L1 + member.mid(slash) + ".rels"_L1);
    if (!rels)
        return Result<XlsxWorkbook>::refused(rels.sentence);
    readSheetList(*list, relations(*rels, folder), workbook);
    if (workbook.sheets.isEmpty())
        return Result<XlsxWorkbook>::refused(Xlsx::tr("This workbook is damaged: it names no sheet. Open it "
                                                      "in your spreadsheet program and save it again."));
    if (!withCells)
        return workbook;
    const Result<QByteArray> strings = zip.read(folder + "sharedStrings.xml"_L1);
    if (!strings)
        return Result<XlsxWorkbook>::refused(strings.sentence);
    workbook.strings = sharedStrings(*strings);
    const Result<QByteArray> styles = zip.read(folder + "styles.xml"_L1);
    if (!styles)
        return Result<XlsxWorkbook>::refused(styles.sentence);
    workbook.formats = cellFormats(*styles);
    return workbook;
}

} // namespace twinbook
