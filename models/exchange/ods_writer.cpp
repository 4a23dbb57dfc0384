// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QXmlStreamWriter>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

const QString office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0"_s;
const QString table = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0"_s;
const QString text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_s;
const QString manifest = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s;
constexpr char mimeType[] = "application/vnd.oasis.opendocument.spreadsheet";

QString decimal(qint64 minor, int decimals)
{
    QString digits = QString::number(qAbs(minor)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return (minor < 0 ? u"-"_s : QString()) + digits;
}

// XML has no place for most control characters.
QString withoutControls(QString words)
{
    words.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
    return words;
}

class Content
{
public:
    QByteArray write(const QList<Sheet> &sheets)
    {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(office, u"office"_s);
        m_xml.writeNamespace(table, u"table"_s);
        m_xml.writeNamespace(text, u"text"_s);
        m_xml.writeStartElement(office, u"document-content"_s);
        m_xml.writeAttribute(office, u"version"_s, u"1.2"_s);
        m_xml.writeStartElement(office, u"body"_s);
        m_xml.writeStartElement(office, u"spreadsheet"_s);
        for (const Sheet &sheet : sheets)
            writeSheet(sheet);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void writeSheet(const Sheet &sheet)
    {
        m_xml.writeStartElement(table, u"table"_s);
        m_xml.writeAttribute(table, u"name"_s, withoutControls(sheet.name));
        QList<QVariant> headings;
        for (const SheetColumn &column : sheet.columns)
            headings += column.heading;
        if (!sheet.title.isEmpty())
            writeRow({sheet.title}, {});
        writeRow(headings, {});
        for (const QList<QVariant> &row : sheet.rows)
            writeRow(row, sheet.columns);
        m_xml.writeEndElement();
    }

    void writeRow(const QList<QVariant> &cells, const QList<SheetColumn> &columns)
    {
        m_xml.writeStartElement(table, u"table-row"_s);
        for (qsizetype i = 0; i < cells.size(); ++i)
            writeCell(cells.at(i), columns.value(i));
        m_xml.writeEndElement();
    }

    void value(const QString &type, const QString &name, const QString &words)
    {
        m_xml.writeAttribute(office, u"value-type"_s, type);
        m_xml.writeAttribute(office, name, words);
    }

    void writeCell(const QVariant &cell, const SheetColumn &column)
    {
        m_xml.writeStartElement(table, u"table-cell"_s);
        QString shown = withoutControls(cell.toString());
        if (!cell.isNull() && cell.typeId() != QMetaType::QString) {
            if (column.kind == CellKind::Date) {
                shown = cell.toDate().toString(Qt::ISODate);
                value(u"date"_s, u"date-value"_s, shown);
            } else if (column.kind == CellKind::Money) {
                shown = decimal(cell.toLongLong(), column.decimals);
                value(u"float"_s, u"value"_s, shown);
            } else if (column.kind == CellKind::Integer || column.kind == CellKind::Decimal) {
                value(u"float"_s, u"value"_s, shown);
            }
        } else if (!shown.isEmpty()) {
            m_xml.writeAttribute(office, u"value-type"_s, u"string"_s);
        }
        if (!shown.isEmpty()) {
            for (const QString &line : shown.split(u'\n'))
                m_xml.writeTextElement(text, u"p"_s, line);
        }
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml{&m_bytes};
};

QByteArray manifestOf()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(manifest, u"manifest"_s);
    xml.writeStartElement(manifest, u"manifest"_s);
    xml.writeAttribute(manifest, u"version"_s, u"1.2"_s);
    for (const auto &[path, type] :
        {std::pair(u"/"_s, QString::fromLatin1(mimeType)), std::pair(u"content.xml"_s, u"text/xml"_s)}) {
        xml.writeStartElement(manifest, u"file-entry"_s);
        xml.writeAttribute(manifest, u"full-path"_s, path);
        xml.writeAttribute(manifest, u"media-type"_s, type);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

// The bytes must live until the archive is closed.
bool put(zip_t *archive, const char *name, const QByteArray &bytes, bool packed)
{
    zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    const zip_int64_t at = source ? zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) : -1;
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    return packed || zip_set_file_compression(archive, zip_uint64_t(at), ZIP_CM_STORE, 0) == 0;
}

bool pack(const QString &path, const QByteArray &content)
{
    int error = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return false;
    const QByteArray list = manifestOf();
    // First and unpacked, so that programs know the file by its beginning.
    const bool whole = put(archive, "mimetype", QByteArray::fromRawData(mimeType, sizeof mimeType - 1), false)
        && put(archive, "content.xml", content, true) && put(archive, "META-INF/manifest.xml", list, true);
    if (!whole) {
        zip_discard(archive);
        return false;
    }
    if (zip_close(archive) == 0)
        return true;
    zip_discard(archive);
    return false;
}

} // namespace

Result<bool> writeOds(const QString &path, const QList<Sheet> &sheets)
{
    const QTemporaryDir aside;
    const QString made = aside.filePath(u"sheets.ods"_s);
    QFile whole(made);
    QSaveFile target(path);
    if (aside.isValid() && pack(made, Content().write(sheets)) && whole.open(QIODevice::ReadOnly)
        && target.open(QIODevice::WriteOnly) && target.write(whole.readAll()) == whole.size()
        && target.flush() && target.commit())
        return true;
    return Result<bool>::refused(Words::tr(
        "“%1” could not be written. Check that there is room on the disk, or choose another folder.")
                                     .arg(QFileInfo(path).fileName()));
}

} // namespace twinbook
