// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_kind.h"

#include "text_encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

struct Signature
{
    QByteArrayView bytes;
    FileKind kind;
};

const Signature signatures[] = {
    {"%PDF-", FileKind::Pdf},
    {"\x89PNG", FileKind::Picture},
    {"\xFF\xD8\xFF", FileKind::Picture},
    {"GIF8", FileKind::Picture},
    {"II*\0", FileKind::Picture},
    {"SQLite format 3", FileKind::Database},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", FileKind::OldOffice},
    {"{\\rtf", FileKind::Rtf},
};

// A zip names its members in clear: those of a workbook tell it from any other.
FileKind zipKind(const QByteArray &bytes)
{
    if (bytes.contains("xl/workbook") || bytes.contains("xl/worksheets"))
        return FileKind::Excel;
    if (bytes.contains("application/vnd.oasis.opendocument.spreadsheet"))
        return FileKind::OpenSpreadsheet;
    return FileKind::Zip;
}

FileKind xmlKind(const QString &text)
{
    if (text.contains("<OFX>"_L1) || text.contains("<?OFX"_L1))
        return FileKind::Ofx;
    if (text.contains("camt.05"_L1) || text.contains("<BkToCstmr"_L1))
        return FileKind::Camt;
    const bool html = text.contains("<html"_L1, Qt::CaseInsensitive)
        || text.contains("<!doctype html"_L1, Qt::CaseInsensitive)
        || text.contains("<table"_L1, Qt::CaseInsensitive);
    return html ? FileKind::Html : FileKind::Xml;
}

FileKind textKind(const QString &text)
{
    if (text.isEmpty())
        return FileKind::Empty;
    static const QRegularExpression markup(
        u"^<([?!]|[a-zA-Z][^<>@]*>.*</)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression json(
        u"^(\\{\\s*(\"[^\"\\n]*\"\\s*:|\\}\\s*$)|\\[\\s*(\\{\\s*\"|\\[|\\]\\s*$))"_s);
    static const QRegularExpression mt940(u"^(\\{1:|:20:|.{0,80}[\\r\\n]+:20:|0000 01)"_s);
    if (text.startsWith("OFXHEADER"_L1))
        return FileKind::Ofx;
    if (markup.match(text).hasMatch())
        return xmlKind(text);
    if (text.startsWith("!Type:"_L1, Qt::CaseInsensitive)
        || text.startsWith("!Account"_L1, Qt::CaseInsensitive)
        || text.startsWith("!Option:"_L1, Qt::CaseInsensitive))
        return FileKind::Qif;
    if (text.startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive))
        return FileKind::VCard;
    if (text.startsWith("BEGIN:V"_L1, Qt::CaseInsensitive)) // VCALENDAR, or a bare VEVENT
        return FileKind::Calendar;
    if (json.match(text).hasMatch())
        return FileKind::Json;
    return mt940.match(text).hasMatch() ? FileKind::Mt940 : FileKind::Text;
}

} // namespace

FileKind fileKind(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return FileKind::Empty;
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zipKind(bytes);
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return signature.kind;
    }
    const QByteArray head = bytes.left(65536);
    const bool wide = looksLikeUtf16(head);
    if (!wide && bytes.contains('\0'))
        return FileKind::Binary;
    return textKind(decodeText(head).text.trimmed());
}

QString notAList(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty:
        return Files::tr("This file is empty. Choose a file that holds a list, or export it once more.");
    case FileKind::OldOffice:
        return Files::tr(
            "This file is an old Excel workbook (.xls) or is protected by a password. "
            "Open it in your spreadsheet program and save it without a password as .xlsx or CSV.");
    case FileKind::Zip:
        return Files::tr("This file is a packed folder or a text document, not a list. "
                         "Unpack it first, or choose a spreadsheet or CSV file.");
    case FileKind::Pdf:
        return Files::tr("This file is a PDF, which can be read by people only. "
                         "Ask for the list as a spreadsheet or CSV file.");
    case FileKind::Picture:
        return Files::tr("This file is a picture, not a list. Choose a spreadsheet or CSV file.");
    case FileKind::Database:
        return Files::tr(
            "This file is a book of Twinbook or another database, not a list. Open it as a book instead.");
    case FileKind::Rtf:
        return Files::tr("This file is a text document (RTF), not a list. Choose a spreadsheet or CSV file.");
    case FileKind::Ofx:
        return Files::tr(
            "This file is a bank statement (OFX), not a list. Choose a spreadsheet or CSV file.");
    case FileKind::Qif:
        return Files::tr(
            "This file is a bank statement (QIF), not a list. Choose a spreadsheet or CSV file.");
    case FileKind::Camt:
        return Files::tr(
            "This file is a bank statement (CAMT), not a list. Choose a spreadsheet or CSV file.");
    case FileKind::Mt940:
        return Files::tr(
            "This file is a bank statement (MT940), not a list. Choose a spreadsheet or CSV file.");
    case FileKind::Html:
        return Files::tr("This file is a web page, even if its name says otherwise. "
                         "Open it in your spreadsheet program and save it as .xlsx or CSV.");
    case FileKind::Xml:
        return Files::tr("This file is an XML document, not a list. "
                         "If a spreadsheet program can open it, save it there as .xlsx or CSV.");
    case FileKind::Json:
        return Files::tr(
            "This file holds data for programs (JSON), not a list. Ask for it as a spreadsheet or CSV file.");
    case FileKind::VCard:
        return Files::tr(
            "This file is an address book (vCard), not a table. Import it as an address book instead.");
    case FileKind::Calendar:
        return Files::tr(
            "This file is a calendar (iCalendar), not a list. Choose a spreadsheet or CSV file.");
    case FileKind::Text:
    case FileKind::Excel:
    case FileKind::OpenSpreadsheet:
    case FileKind::Binary:
        break;
    }
    return Files::tr(
        "This file is not a list that can be read. Choose a spreadsheet (.xlsx, .ods) or a CSV file.");
}

Result<QByteArray> readWholeFile(const QString &path)
{
    constexpr qint64 most = 256LL << 20;
    const QFileInfo info(path);
    if (!info.exists())
        return Result<QByteArray>::refused(
            Files::tr("There is no file “%1”. It may have been moved or renamed.").arg(info.fileName()));
    if (info.isDir())
        return Result<QByteArray>::refused(
            Files::tr("“%1” is a folder. Choose a file in it.").arg(info.fileName()));
    if (info.size() > most)
        return Result<QByteArray>::refused(
            Files::tr("“%1” is larger than 256 MB. Split it into smaller files first.").arg(info.fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Result<QByteArray>::refused(
            Files::tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Result<QByteArray>::refused(
            Files::tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()));
    return bytes;
}

} // namespace twinbook
