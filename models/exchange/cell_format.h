// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook {

// What a spreadsheet's number format makes of a number.
enum class NumberFormat { Plain, Percent, Date, DateTime, Time, Duration };

struct CellFormat
{
    NumberFormat kind = NumberFormat::Plain;
    int zeros = 0; // "00000": digits to pad to, for postcodes
    QString before; // words and currency that the format puts around the number: "under £"
    QString behind; // " each"
    int decimals = 0; // that it shows
};

CellFormat builtInFormat(int id); // numbers below 164, which no workbook writes out
CellFormat parseFormat(const QString &code);

// The number as a person would type it: "12", "0.5", "2026-05-03", "2026-05-03T14:30", "14:30",
// "447700900123".
QString cellText(double number, CellFormat format, bool from1904);

// With the words and the currency that the format adds: "under £50", "$12.50".
QString cellTextAsShown(double number, const CellFormat &format, bool from1904);

QString plainNumber(double number); // no exponent, no ".0", the 15 digits that a spreadsheet shows

} // namespace twinbook
