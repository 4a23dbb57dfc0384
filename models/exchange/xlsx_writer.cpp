// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

struct Workbook
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr qsizetype mostRows = 1'048'576 - 8;
constexpr qsizetype mostCharacters = 32'767; // in one cell of Excel

// A name that Excel accepts: 31 characters, none of []:*?/\, no apostrophe at the ends, not used before.
QString sheetName(const QString &wished, QSet<QString> &used)
{
    QString name = wished.simplified();
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\").contains(c))
            c = u' ';
    }
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    name = name.simplified().left(31);
    if (name.isEmpty())
        name = Workbook::tr("Sheet");
    const QString first = name;
    for (int n = 2; used.contains(name.toCaseFolded()); ++n) {
        const QString number = u" %1"_s.arg(n);
        name = first.left(31 - number.size()) + number;
    }
    used.insert(name.toCaseFolded());
    return name;
}

QByteArray cellBytes(const QString &text)
{
    return text.size() <= mostCharacters ? text.toUtf8()
                                         : (text.left(mostCharacters - 1) + QChar(0x2026)).toUtf8();
}

// One workbook being written; the library's first error stands for all.
class XlsxWriter
{
public:
    explicit XlsxWriter(const QString &path)
        : m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        if (!m_book) {
            m_error = LXW_ERROR_MEMORY_MALLOC_FAILED;
            return;
        }
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_big = workbook_add_format(m_book);
        format_set_bold(m_big);
        format_set_font_size(m_big, 14);
        m_date = workbook_add_format(m_book);
        format_set_num_format_index(m_date, 14); // the reader's own short date
        format_set_align(m_date, LXW_ALIGN_LEFT);
    }

    void add(const Sheet &sheet)
    {
        if (!m_book)
            return;
        lxw_worksheet *page =
            workbook_add_worksheet(m_book, sheetName(sheet.name, m_names).toUtf8().constData());
        if (!page) {
            note(LXW_ERROR_SHEETNAME_ALREADY_USED);
            return;
        }
        lxw_row_t row = 0;
        if (!sheet.title.isEmpty()) {
            note(worksheet_write_string(page, 0, 0, cellBytes(sheet.title).constData(), m_big));
            row = 2;
        }
        const lxw_row_t heading = row;
        for (qsizetype c = 0; c < sheet.columns.size(); ++c)
            note(worksheet_write_string(
                page, row, lxw_col_t(c), cellBytes(sheet.columns[c].heading).constData(), m_bold));
        for (const QList<QVariant> &cells : sheet.rows) {
            ++row;
            for (qsizetype c = 0; c < std::min(cells.size(), sheet.columns.size()); ++c)
                write(page, row, lxw_col_t(c), cells[c], sheet.columns[c]);
        }
        setWidths(page, sheet);
        if (!sheet.columns.isEmpty()) {
            worksheet_freeze_panes(page, heading + 1, 0);
            worksheet_autofilter(page, heading, 0, row, lxw_col_t(sheet.columns.size() - 1));
            worksheet_repeat_rows(page, heading, heading);
        }
    }

    lxw_error close()
    {
        if (m_book)
            note(workbook_close(m_book));
        m_book = nullptr;
        return m_error;
    }

private:
    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    void write(
        lxw_worksheet *page, lxw_row_t row, lxw_col_t c, const QVariant &cell, const SheetColumn &column)
    {
        if (!cell.isValid() || cell.isNull())
            return;
        const bool text = column.kind == CellKind::Text || cell.metaType() == QMetaType::fromType<QString>();
        if (text) {
            if (const QString value = cell.toString(); !value.isEmpty())
                note(worksheet_write_string(page, row, c, cellBytes(value).constData(), nullptr));
        } else if (column.kind == CellKind::Date) {
            writeDate(page, row, c, cell.toDate());
        } else if (column.kind == CellKind::Money) {
            const double value = double(cell.toLongLong()) / std::pow(10.0, column.decimals);
            note(worksheet_write_number(page, row, c, value, decimals(column.decimals)));
        } else if (column.kind == CellKind::Decimal) {
            note(worksheet_write_number(page, row, c, cell.toDouble(), decimals(column.decimals)));
        } else {
            note(worksheet_write_number(page, row, c, double(cell.toLongLong()), nullptr));
        }
    }

    void writeDate(lxw_worksheet *page, lxw_row_t row, lxw_col_t c, QDate date)
    {
        const QDate first(1900, 3, 1); // before it Excel counts a day that never was
        if (!date.isValid())
            return;
        if (date < first || date.year() > 9999) {
            note(worksheet_write_string(
                page, row, c, date.toString(Qt::ISODate).toUtf8().constData(), nullptr));
            return;
        }
        note(worksheet_write_number(page, row, c, double(QDate(1899, 12, 30).daysTo(date)), m_date));
    }

    lxw_format *decimals(int count)
    {
        lxw_format *&format = m_decimals[count];
        if (!format) {
            format = workbook_add_format(m_book);
            const QByteArray code = count > 0 ? "#,##0." + QByteArray(count, '0') : QByteArray("#,##0");
            format_set_num_format(format, code.constData());
        }
        return format;
    }

    static void setWidths(lxw_worksheet *page, const Sheet &sheet)
    {
        constexpr qsizetype sample = 1000;
        for (qsizetype c = 0; c < sheet.columns.size(); ++c) {
            const SheetColumn &column = sheet.columns[c];
            qsizetype longest = column.heading.size() + 3; // room for the filter's arrow
            for (qsizetype r = 0; r < std::min(sheet.rows.size(), sample); ++r) {
                if (c < sheet.rows[r].size())
                    longest = std::max(longest, sheet.rows[r][c].toString().section(u'\n', 0, 0).size() + 1);
            }
            const double width =
                column.width > 0 ? column.width : double(std::clamp<qsizetype>(longest, 8, 60));
            worksheet_set_column(page, lxw_col_t(c), lxw_col_t(c), width, nullptr);
        }
    }

    lxw_workbook *m_book;
    lxw_error m_error = LXW_NO_ERROR;
    lxw_format *m_bold = nullptr;
    lxw_format *m_big = nullptr;
    lxw_format *m_date = nullptr;
    QHash<int, lxw_format *> m_decimals;
    QSet<QString> m_names;
};

Result<bool> notWritten(const QString &path)
{
    return Result<bool>::refused(Workbook::tr(
        "“%1” could not be written. Check that there is room on the disk, or choose another folder.")
                                     .arg(QFileInfo(path).fileName()));
}

Result<bool> copyWhole(const QString &from, const QString &to)
{
    QFile made(from);
    QSaveFile target(to);
    const bool copied = made.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly)
        && target.write(made.readAll()) == made.size() && target.flush() && target.commit();
    return copied ? Result<bool>(true) : notWritten(to);
}

} // namespace

Result<bool> writeXlsx(const QString &path, const QList<Sheet> &sheets)
{
    for (const Sheet &sheet : sheets) {
        if (sheet.rows.size() > mostRows)
            return Result<bool>::refused(
                Workbook::tr("A sheet of Excel holds at most 1,048,576 rows. Export to CSV instead."));
    }
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(path);
    const QString draft = folder.filePath(u"draft.xlsx"_s);
    XlsxWriter writer(draft);
    for (const Sheet &sheet : sheets.isEmpty() ? QList<Sheet>{Sheet()} : sheets)
        writer.add(sheet);
    if (writer.close() != LXW_NO_ERROR)
        return notWritten(path);
    return copyWhole(draft, path);
}

} // namespace twinbook
