// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace twinbook {

// The ISO 3166 code behind a country as people write it: its name in some thirty languages, old and short
// names too ("Rußland", "Holland", "Tschech. Republik"), codes of two and three letters, letters on cars
// ("D", "CH") in capitals. The nations of the United Kingdom are GB. Nothing where no country is called so.
std::optional<QString> countryCode(QStringView typed);

// The same of names alone and of "UK" and "USA": in "Hartford, CT" and "Nancy, ME" no code of two letters is
// meant for a country.
std::optional<QString> countryNamed(QStringView typed);

// What a record holds of it: the code, or what was typed where there is none.
QString storedCountry(const QString &typed);

// A stored country as the reader says it: "DE" is "Germany", "Allemagne", "Deutschland"; other words as they
// are.
QString countryName(const QString &stored, const QLocale &locale);

QStringList countryNames(const QLocale &locale); // all of them, to offer while one types

} // namespace twinbook
