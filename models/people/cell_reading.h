// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"
#include "label_languages.h"
#include "record.h"

#include <QDate>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QString>

#include <optional>

namespace twinbook {

// How a day that is written as a year or a month alone is meant.
enum class DayUse { Birth, Beginning, End };

// Reads the cells of a list as people fill them in, in three languages; remembers what it has read before.
class CellReader
{
public:
    CellReader(QDate today, const QLocale &locale);

    std::optional<QDate> date(const QString &text, DateOrder order, DayUse use);
    std::optional<bool> flag(const QString &text) const; // yes, oui, ja, x, 1 ...
    std::optional<qint64> number(const QString &text) const;
    std::optional<qint64> kilometres(const QString &text) const; // "3.5", "12 km", "5 miles": whole ones
    std::optional<QString> languages(const QString &text);
    // The key of the answer that has this label, in whatever language.
    std::optional<QString> choice(const RecordShape &shape, const Column &column, const QString &text);

private:
    std::optional<QDate> readSlowly(const QString &text, DateOrder order, DayUse use) const;

    QDate m_today;
    QLocale m_locale;
    LabelLanguages m_languages;
    QSet<QString> m_yes; // folded, in every language of the program
    QSet<QString> m_no;
    QHash<QString, std::optional<QDate>> m_dates; // by text, order and use
    QHash<QString, std::optional<QString>> m_spoken;
    QHash<const Column *, QHash<QString, QString>> m_choices; // folded label -> key
};

// The year of a birthday that is told as a year alone or with its month: "1950", "May 1950", "05/1950"; 0
// when it is no such thing.
int readBirthYear(const QString &text);
// Whether a date has a year of two figures: "3/5/26".
bool hasShortYear(const QString &text);

// "1.23457E+09": a long number as a spreadsheet shortens it.
bool isShortened(const QString &text);

// "-", "n/a", "none", "00/00/0000": somebody's way to say that there is nothing.
bool saysNothing(const QString &text);
// Without hidden characters and the apostrophe that keeps spreadsheets from taking "=..." or "+44..." for a
// formula.
QString cellValue(const QString &cell);

} // namespace twinbook
