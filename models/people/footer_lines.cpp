// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "footer_lines.h"

#include "text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qsizetype mostCells = 3; // filled ones of a line of totals
constexpr auto noCase =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool hasDigits(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isTotal(const QString &text)
{
    static const QRegularExpression form(
        u"^(grand "
        u"|sub-?)?(totals?|totaux|summen?|gesamt(summe|zahl)?|zwischensumme|anzahl|sommes?|sous-total|"
        "nombre|number of (members|people)|count)( général)?\\b[^\\p{L}]*$"_s,
        noCase);
    return form.match(text).hasMatch();
}

bool isImprint(const QString &text)
{
    static const QRegularExpression dated(
        u"^(printed|print(ed)? on|as (at|of)|(last )?updated|correct (at|on)|(aus)?gedruckt|stand|erstellt|"
        "imprimé|édité|édition|mis à jour|mise à jour|état au|à la date|liste au|list as)\\b.*\\d"_s,
        noCase);
    static const QRegularExpression paged(u"^(page|seite|blatt|sheet)\\s*:?\\s*\\d+\\b"_s, noCase);
    static const QRegularExpression counted(
        u"^\\d+ (members?|people|persons?|entries|names|subscriptions?|payments?|adhérents?|membres?|"
        "personnes?|cotisations?|paiements?|mitglieder|personen|einträge|namen|beiträge?|zahlungen)\\b"_s,
        noCase);
    return dated.match(text).hasMatch() || paged.match(text).hasMatch() || counted.match(text).hasMatch();
}

// Alone in its line: figures, marks or a whole sentence, and no way to reach anybody.
bool isNoName(const QString &text)
{
    constexpr qsizetype telephone = 6; // digits
    constexpr qsizetype mostWords = 6;
    static const QRegularExpression letter(u"^[A-Z](\\s*[-–/]\\s*[A-Z])?$"_s);
    if (text.contains(u'@'))
        return false;
    if (letter.match(text).hasMatch())
        return true;
    if (!hasLetters(text) && digitsOnly(text).size() >= telephone)
        return text.count(u'.') == 2 || text.count(u'/') == 2; // a date
    return hasDigits(text) || text.contains(u':') || u"*#-(–"_s.contains(text.at(0))
        || text.count(u' ') >= mostWords;
}

} // namespace

bool repeatsHeadings(const QStringList &cells, const QStringList &headings)
{
    constexpr int fewest = 2;
    int same = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = cells.at(i).trimmed();
        if (cell.isEmpty())
            continue;
        if (cell.compare(headings.value(i).trimmed(), Qt::CaseInsensitive) != 0)
            return false;
        ++same;
    }
    return same >= fewest;
}

bool isFooter(const QStringList &cells, bool lookAtSingleCells)
{
    QStringList filled;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        if (!text.isEmpty())
            filled += text;
        if (filled.size() > mostCells)
            return false;
    }
    if (filled.isEmpty())
        return false;
    const bool figuresBeside = std::none_of(filled.begin() + 1, filled.end(), hasLetters);
    if (figuresBeside && (isTotal(filled.first()) || isImprint(filled.first())))
        return true;
    return lookAtSingleCells && filled.size() == 1 && cells.size() > 1 && isNoName(filled.first());
}

} // namespace twinbook
