// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "report.h"

#include <QByteArray>
#include <QLocale>

namespace twinbook {

// A report as plain text in aligned columns; lines are at most `width` characters, long cells wrap.
QString toText(const Report &report, const QLocale &locale, int width = 100);

// Its tables one after another, UTF-8 with BOM; `;` between cells where the comma is the decimal sign.
// One table is nothing but headings and rows, so that it can be read in again.
QByteArray toCsv(const Report &report, const QLocale &locale);

// A whole page without scripts or outside files: language, title, headings, tables with caption and scopes.
QString toHtml(const Report &report, const QLocale &locale);

QString tableHtml(const ReportTable &table, const QLocale &locale); // one table of it, for the clipboard

// A workbook with a sheet for each table, typed cells; the path back, or why it could not be written.
Result<QString> toXlsx(const Report &report, const QString &path, const QLocale &locale);

// Writes the report as its name says: .txt, .csv, .html or .xlsx; the path back, or why not.
Result<QString> saveReport(const Report &report, const QString &path, const QLocale &locale);

// Writes a whole file, or leaves the one that was there and says why.
Result<bool> writeFile(const QString &path, const QByteArray &bytes);
// The sentence for a file that cannot be written.
QString cannotWrite(const QString &path);

// "member-list-2026-05-03.pdf" for suffix "pdf".
QString proposedFileName(const Report &report, const QString &suffix);

} // namespace twinbook
