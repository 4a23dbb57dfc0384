// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

// The words that dates are written with; every word comes folded (see fold in text.h).
namespace twinbook::datewords {

// 1-12 for a month's name or its beginning from three letters on, in English, French, German and the locale's
// language; nothing when it could be two months ("jui").
std::optional<int> month(const QString &word, const QLocale &locale);
bool isWeekday(const QString &word, const QLocale &locale);
// Words that say nothing: "the", "of", "le", "den" ...
bool isFiller(const QString &word);
// What may follow a day's number: "st", "rd", "er", "te" ...
bool isOrdinal(const QString &word);
// Days from today: "today" 0, "demain" 1, "gestern" -1 ...; takes a whole folded text.
std::optional<int> relativeDay(const QString &text);

} // namespace twinbook::datewords
