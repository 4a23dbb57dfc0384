// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"
#include "renderers.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Readable on screen and paper, in light and dark; links to nothing.
constexpr QStringView style = uR"(
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.2; }
table { border-collapse: collapse; margin: 1.5rem 0; }
caption { text-align: start; font-weight: bold; padding: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .3rem .8rem; border-bottom: 1px solid #8888; }
thead th, tfoot td, tfoot th { border-bottom: 2px solid; }
tbody th { font-weight: normal; }
.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.page { break-before: page; border: 0; }
)";

QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', u"<br>"_s);
    return html;
}

QString cellHtml(const Cell &cell, const ReportColumn &column, bool headsRow, const QLocale &locale)
{
    const bool list = cell.value.typeId() == QMetaType::QStringList;
    QString text =
        escaped(list ? cell.value.toStringList().join(u'\n') : cellText(cell, column.kind, locale));
    if (cell.strong)
        text = u"<strong>"_s + text + u"</strong>"_s;
    if (headsRow)
        return u"<th scope=\"row\">"_s + text + u"</th>"_s;
    return (standsRight(column.kind) ? u"<td class=\"n\">"_s : u"<td>"_s) + text + u"</td>"_s;
}

// A cell of text in the first column says what its row is about.
QString rowHtml(const QList<Cell> &row, const QList<ReportColumn> &columns, const QLocale &locale)
{
    QString html = u"<tr>"_s;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Cell cell = row.value(i);
        const bool headsRow =
            i == 0 && columns.at(0).kind == ColumnKind::Text && !cell.value.toString().isEmpty();
        html += cellHtml(cell, columns.at(i), headsRow, locale);
    }
    return html + u"</tr>\n"_s;
}

QString headHtml(const ReportTable &table)
{
    QString html = u"<thead><tr>"_s;
    for (const ReportColumn &column : table.columns) {
        if (column.heading.isEmpty())
            html += u"<td></td>"_s;
        else
            html += u"<th scope=\"col\""_s + (standsRight(column.kind) ? u" class=\"n\">"_s : u">"_s)
                + escaped(column.heading) + u"</th>"_s;
    }
    return html + u"</tr></thead>\n"_s;
}

QString element(const QString &name, const QString &text)
{
    return text.isEmpty() ? QString() : u"<"_s + name + u">"_s + escaped(text) + u"</"_s + name + u">\n"_s;
}

QString letterHtml(const LetterPage &letter)
{
    QString html = u"<hr class=\"page\">\n"_s;
    for (const QString &part : {letter.sender.join(u'\n'), letter.address.join(u'\n'), letter.date})
        html += element(u"p"_s, part);
    html += element(u"h2"_s, letter.subject);
    for (const QString &part : letter.body.split(u"\n\n"_s))
        html += element(u"p"_s, part.trimmed());
    return html + element(u"p"_s, letter.foot);
}

QString blockHtml(const Block &block, const QLocale &locale)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return element(heading->level > 1 ? u"h3"_s : u"h2"_s, heading->text);
    if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
        const QString html = escaped(paragraph->text);
        return paragraph->strong ? u"<p><strong>"_s + html + u"</strong></p>\n"_s
                                 : u"<p>"_s + html + u"</p>\n"_s;
    }
    if (const auto *table = std::get_if<ReportTable>(&block))
        return tableHtml(*table, locale);
    if (const auto *chart = std::get_if<ReportChart>(&block))
        return tableHtml(chartTable(*chart), locale);
    if (const auto *letter = std::get_if<LetterPage>(&block))
        return letterHtml(*letter);
    return u"<hr class=\"page\">\n"_s;
}

} // namespace

QString tableHtml(const ReportTable &table, const QLocale &locale)
{
    QString html = u"<table>\n"_s;
    if (!table.title.isEmpty())
        html += u"<caption>"_s + escaped(table.title) + u"</caption>\n"_s;
    if (hasHead(table))
        html += headHtml(table);
    html += u"<tbody>\n"_s;
    for (const QList<Cell> &row : table.rows)
        html += rowHtml(row, table.columns, locale);
    html += u"</tbody>\n"_s;
    if (!table.totals.isEmpty())
        html += u"<tfoot>\n"_s + rowHtml(table.totals, table.columns, locale) + u"</tfoot>\n"_s;
    return html + u"</table>\n"_s;
}

QString toHtml(const Report &report, const QLocale &locale)
{
    const QString direction = locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    QString html =
        u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            locale.bcp47Name(), direction);
    html += u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    html += element(u"title"_s, report.title);
    html += u"<style>"_s + style.toString() + u"</style>\n</head>\n<body>\n<header>\n"_s;
    html += element(u"p"_s, report.association) + element(u"h1"_s, report.title)
        + element(u"p"_s, report.subtitle);
    if (report.day.isValid())
        html += u"<p><time datetime=\"%1\">%2</time></p>\n"_s.arg(
            report.day.toString(Qt::ISODate), escaped(showDate(report.day, locale)));
    html += u"</header>\n<main>\n"_s;
    for (const Block &block : report.blocks)
        html += blockHtml(block, locale);
    return html + u"</main>\n</body>\n</html>\n"_s;
}

} // namespace twinbook
