// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house_numbers.h"

#include "text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr auto noCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool isHouseNumber(const QString &text)
{
    static const QRegularExpression form(
        u"^\\d{1,4}\\s*([a-z]|bis|ter|quater)?(\\s*[-/+&]\\s*\\d{0,4}\\s*[a-z]?)?$"_s, noCase);
    return form.match(text.trimmed()).hasMatch();
}

// Germans write the number behind the street.
bool standsBehind(const QString &street, const QString &heading)
{
    static const QRegularExpression german(u"^(nr|hausnr|hausnummer|haus nr|haus nummer|nummer|hnr)$"_s);
    static const QRegularExpression way(
        u"(stra(ß|ss)e|str\\.?|weg|gasse|platz|allee|ring|damm|ufer|steig|straat|laan)$"_s, noCase);
    return german.match(fold(heading)).hasMatch() || way.match(street.trimmed()).hasMatch();
}

} // namespace

bool areHouseNumbers(const QStringList &samples)
{
    const auto count = std::count_if(samples.begin(), samples.end(), isHouseNumber);
    return !samples.isEmpty() && count * 10 >= samples.size() * 7;
}

QString streetWithNumber(const QString &street, const QString &number, const QString &numberHeading)
{
    if (number.isEmpty() || street.isEmpty())
        return street.isEmpty() ? number : street;
    const QString written = u' ' + fold(street) + u' ';
    if (written.contains(u' ' + fold(number) + u' '))
        return street; // "3 Mill Lane" and 3
    if (!number.at(0).isDigit())
        return number + u'\n' + street;
    if (!standsBehind(street.section(u'\n', 0, 0), numberHeading))
        return number + u' ' + street;
    const QString first = street.section(u'\n', 0, 0);
    return first + u' ' + number + street.sliced(first.size());
}

} // namespace twinbook
