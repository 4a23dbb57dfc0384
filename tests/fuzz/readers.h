// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers and the smoke test have in common: seeds for each reader, and one call that reads any
// bytes and checks what must always hold. A broken promise ends the program, as a fuzzer wants it.
#pragma once

#include "csv.h"
#include "vcard.h"
#include "xlsx.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

#include <cstdlib>

namespace twinbook::fuzz {

inline void promise(bool kept)
{
    if (!kept)
        std::abort();
}

inline void checkTable(const Result<Table> &table)
{
    promise(table || table.sentence.endsWith(u'.'));
    if (!table)
        return;
    promise(table->rows.size() == table->lines.size());
    promise(!table->headings.isEmpty());
    int line = table->headingLine;
    for (qsizetype i = 0; i < table->rows.size(); ++i) {
        promise(table->rows[i].size() == table->headings.size());
        promise(table->lines[i] > 0);
        promise(table->lines[i] > line || table->headingLine == 0 || !table->format.startsWith(u"CSV"));
        line = table->lines[i];
    }
}

inline void csv(const QByteArray &bytes)
{
    const Result<Table> table = readCsv(bytes);
    checkTable(table);
    if (table) {
        const Result<Table> again = readCsv(writeCsv(*table), {.hasHeadings = true});
        checkTable(again);
    }
}

inline void vCard(const QByteArray &bytes)
{
    const Result<VCards> cards = readVCards(bytes);
    promise(cards || cards.sentence.endsWith(u'.'));
    if (!cards)
        return;
    const QByteArray written = writeVCards(cards->cards);
    const Result<VCards> back = readVCards(written);
    promise(back && back->cards.size() == cards->cards.size());
    promise(back->problems.isEmpty());
}

using Members = QList<std::pair<QByteArray, QByteArray>>;

inline void writeZip(const QString &path, const Members &members)
{
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : members) {
        zip_source_t *source = zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_OVERWRITE);
        zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    zip_close(zip);
}

inline Members workbookMembers(const QByteArray &sheet, const QByteArray &strings, const QByteArray &styles)
{
    return {{"xl/workbook.xml", "<workbook><sheets><sheet name=\"List\" id=\"a\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet}, {"xl/sharedStrings.xml", strings}, {"xl/styles.xml", styles}};
}

// The first byte says what the rest is: a whole zip, or one part of a workbook that is else in order.
inline void xlsx(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.xlsx"));
    const QByteArray rest = bytes.mid(1);
    const QByteArray sheet =
        "<worksheet><sheetData><row><c t=\"s\" s=\"1\"><v>0</v></c><c s=\"1\"><v>46145.5</v></c>"
        "</row></sheetData></worksheet>";
    switch (bytes.isEmpty() ? 0 : bytes[0] % 5) {
    case 0: {
        QFile file(path);
        promise(file.open(QIODevice::WriteOnly));
        file.write(rest);
        break;
    }
    case 1:
        writeZip(path, workbookMembers(rest, "<sst><si><t>a</t></si></sst>", {}));
        break;
    case 2:
        writeZip(path, workbookMembers(sheet, rest, {}));
        break;
    case 3:
        writeZip(path, workbookMembers(sheet, {}, rest));
        break;
    default:
        writeZip(
            path, {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", rest}});
    }
    checkTable(readTable(path));
    sheetNames(path);
}

inline QList<QByteArray> csvSeeds()
{
    return {"Name,Town,Fee\nAnne,Valmont,12.50\n\"O\"\"Brien\",\"two\nlines\",-3\n",
        "sep=;\r\na;b\r\n\"1\";2\r\n", "Members 2026\n\na\tb\tc\n1\t2\n\"x,y\"\t3\t4\t5\n",
        "\xEF\xBB\xBF"
        "a|b\n1|\xC3\xA9\n",
        "caf\xE9;\x80\n1;2\n",
        QByteArray("\xFF\xFE"
                   "a\0,\0b\0\n\0",
            10),
        "anne@a.org\npiet@b.org\n", "\"never closed,1\n2,3\n"};
}

inline QList<QByteArray> vCardSeeds()
{
    return {"BEGIN:VCARD\r\nVERSION:3.0\r\nN:A;B;C,D;;\r\nTEL;TYPE=home,pref:01\r\nitem1.EMAIL:a@b.c\r\n"
            "item1.X-ABLabel:_$!<Home>!$_\r\nNOTE:a\\nb\\,\r\n  c\r\nEND:VCARD\r\n",
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89;=\n=41\nPHOTO;BASE64:"
        "\nAAAA\n\n"
        "AGENT:\nBEGIN:VCARD\nFN:x\nEND:VCARD\nBDAY:19700101\nEND:VCARD\n",
        "begin:vcard\rfn\rcategories:a;b,c\radr:;;s;t;;p;c\rend:vcard\r",
        "BEGIN:VCARD\nVERSION:4.0\nTEL;VALUE=uri;TYPE=\"work,fax\":tel:+1;ext=2\nBDAY:--0412\nEND:VCARD\n"};
}

inline QList<QByteArray> xlsxSeeds()
{
    const QByteArray sheet =
        "\1<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c>"
        "<c r=\"C1\"><v>1E3</v></c></row><row r=\"9\"><c t=\"b\"><v>1</v></c></row></sheetData>"
        "</worksheet>";
    QList<QByteArray> seeds{sheet, "\2<sst><si><t>a_x000D_b</t></si><si><r><t>c</t></r></si></sst>",
        "\3<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[h]:mm;@\"/></numFmts><cellXfs><xf "
        "numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>",
        "\4<o xmlns:table=\"t\" xmlns:text=\"x\" xmlns:office=\"o\"><table:table "
        "table:name=\"A\"><table:table-row "
        "table:number-rows-repeated=\"3\"><table:table-cell "
        "table:number-columns-repeated=\"2\"><text:p>a</text:p>"
        "</table:table-cell><table:table-cell office:value-type=\"float\" "
        "office:value=\"2\"/></table:table-row>"
        "</table:table></o>"};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seed.xlsx"));
    writeXlsx(path, {Sheet{.columns = {{QStringLiteral("Name")}}, .rows = {{QStringLiteral("Anne")}}}});
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        seeds.append(QByteArray(1, '\0') + file.readAll());
    return seeds;
}

} // namespace twinbook::fuzz
