// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unbroken.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

bool isNumberLike(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.isDigit() || QStringView(u" +-/().").contains(c); });
}

// British, Dutch, Swedish and Irish postcodes have a space in them; so have telephone numbers.
const QRegularExpression &grouped()
{
    static const QRegularExpression pattern(u"\\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\\b"
                                            "|\\b[A-Z][0-9]{1,2}[0-9W]? [0-9A-Z]{4}\\b"
                                            "|\\b[0-9]{4} [A-Z]{2}\\b"
                                            "|(?<![\\w.])[+(]?[0-9][0-9()/-]*( [0-9()/-]+)+(?![\\w.])"_s);
    return pattern;
}

} // namespace

QString unbroken(const QString &text, QChar glue)
{
    const bool plain =
        !text.contains(u' ') || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (plain)
        return text;
    QString whole = text;
    if (isNumberLike(text))
        return whole.replace(u' ', glue);
    for (auto found = grouped().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (whole.at(i) == u' ')
                whole[i] = glue;
        }
    }
    return whole;
}

QString cellLines(const Cell &cell, ColumnKind kind, const QLocale &locale, QChar glue)
{
    if (cell.value.typeId() != QMetaType::QStringList)
        return kind == ColumnKind::Text ? unbroken(cellText(cell, kind, locale), glue)
                                        : cellText(cell, kind, locale);
    QStringList lines = cell.value.toStringList();
    for (QString &line : lines)
        line = unbroken(line, glue);
    return lines.join(u'\n');
}

} // namespace twinbook
