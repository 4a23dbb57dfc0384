// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countries.h"
#include "link_cells.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// "seit 1967", "1967", "since May 1967"
bool isSince(const QString &part)
{
    static const QRegularExpression form(
        u"^((since|seit|depuis|est\\.?|twinned|anno)\\b.*\\b)?(1[0-9]|20)\\d\\d$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(part.trimmed()).hasMatch();
}

// Where a name alone decides: there is a Georgia among the United States.
std::optional<QString> countryOfPart(const QString &part)
{
    const auto code = countryNamed(part);
    return code == u"GE"_s && fold(part) == u"georgia" ? std::nullopt : code;
}

// In brackets letters will do: "Reims (F)".
std::optional<QString> countryInBrackets(const QString &part)
{
    constexpr qsizetype letters = 3;
    const QString text = part.trimmed();
    if (const auto code = countryOfPart(text))
        return code;
    return text.size() <= letters && text == text.toUpper() ? countryCode(text) : std::nullopt;
}

// Two letters of a flag, each a character of its own beyond U+FFFF.
QString takeFlag(QString &text)
{
    constexpr char32_t first = 0x1F1E6;
    constexpr char32_t last = 0x1F1FF;
    QString code;
    QString rest;
    for (const char32_t character : text.toStdU32String()) {
        if (character >= first && character <= last)
            code += QChar(u'A' + ushort(character - first));
        else
            rest += QString::fromUcs4(&character, 1);
    }
    text = rest.trimmed();
    return countryCode(code.left(2)).value_or(QString());
}

void takeBrackets(TownSaid &said)
{
    static const QRegularExpression form(u"^(.*?)\\s*[\\(\\[]([^()\\[\\]]*)[\\)\\]]$"_s);
    const QRegularExpressionMatch match = form.match(said.name);
    if (!match.hasMatch() || match.capturedView(1).isEmpty())
        return;
    QStringList left;
    for (const QString &part : match.captured(2).split(QRegularExpression(u"[,;/]|\\s[–-]\\s"_s))) {
        const auto country = countryInBrackets(part);
        if (country && said.country.isEmpty())
            said.country = *country;
        else if (isSince(part))
            said.since = part.trimmed();
        else
            left += part.trimmed();
    }
    if (left.join(u", "_s) == match.captured(2).simplified())
        return;
    said.name = match.captured(1);
    if (!left.join(QString()).isEmpty())
        said.name += u" ("_s + left.join(u", "_s) + u')';
}

// ", France", " - France", ", 1967" at the end.
bool takeTail(TownSaid &said)
{
    static const QRegularExpression form(u"^(.+?)(?:\\s*,|\\s+[–—-]|\\s*/)\\s*([^,/–—]+)$"_s);
    static const QRegularExpression year(u"^(.+?)\\s+((?:since|seit|depuis)\\s+(?:1[0-9]|20)\\d\\d)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = year.match(said.name); match.hasMatch() && said.since.isEmpty()) {
        said.since = match.captured(2);
        said.name = match.captured(1);
        return true;
    }
    // The last comma or dash that there is.
    static const QRegularExpression cut(u"\\s*,\\s*|\\s+[–—-]\\s+|\\s+/\\s+"_s);
    qsizetype at = -1;
    qsizetype width = 0;
    for (auto it = cut.globalMatch(said.name); it.hasNext();) {
        const auto match = it.next();
        at = match.capturedStart();
        width = match.capturedLength();
    }
    if (at <= 0)
        return false;
    const QString tail = said.name.mid(at + width);
    const auto country = countryOfPart(tail);
    if (country && said.country.isEmpty())
        said.country = *country;
    else if (isSince(tail) && said.since.isEmpty())
        said.since = tail;
    else
        return false;
    said.name = said.name.left(at);
    return true;
}

// "France: Reims", "Frankreich - Reims"
void takeHead(TownSaid &said)
{
    static const QRegularExpression form(u"^([^:]{2,40}?)(?::\\s*|\\s+[–—-]\\s+)(.+)$"_s);
    const QRegularExpressionMatch match = form.match(said.name);
    if (!match.hasMatch() || !said.country.isEmpty())
        return;
    if (const auto country = countryOfPart(match.captured(1))) {
        said.country = *country;
        said.name = match.captured(2);
    }
}

// The parts between commas or strokes outside brackets.
QStringList cutOutside(const QString &text, const QString &signs)
{
    QStringList parts(QString{});
    int depth = 0;
    for (const QChar c : text) {
        depth += (c == u'(') - (c == u')');
        if (signs.contains(c) && depth == 0)
            parts += QString();
        else
            parts.last() += c;
    }
    for (QString &part : parts)
        part = part.simplified();
    return parts;
}

// "Reims (F), Toledo (E)"; "Argentan, Lucca, Schongau, Sint-Niklaas", as no name of a town has three commas;
// "Reims, France, Toledo, Spain".
QStringList atCommas(const QString &text)
{
    constexpr qsizetype surely = 4;
    const QStringList marked = cutOutside(text, u",/"_s);
    const bool all = std::all_of(marked.begin(), marked.end(), [](const QString &part) {
        TownSaid said{part, {}, {}};
        takeBrackets(said);
        return !said.country.isEmpty();
    });
    if (all)
        return marked;
    const QStringList parts = cutOutside(text, u","_s);
    if (parts.size() < surely)
        return {text};
    QStringList pairs;
    qsizetype countries = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool country = countryOfPart(parts.at(i)).has_value();
        countries += country;
        if (country && i % 2 == 1)
            pairs += parts.at(i - 1) + u", "_s + parts.at(i);
    }
    if (countries == 0)
        return parts;
    return pairs.size() * 2 == parts.size() && countries == pairs.size() ? pairs : QStringList{text};
}

} // namespace

TownSaid readTown(const QString &cell)
{
    static const QRegularExpression bullet(u"^\\s*(?:[-*•·–]\\s+|\\d{1,2}[.)]\\s+)"_s);
    static const QRegularExpression reference(u"\\[(?:\\d+|[a-z]|note \\d+)\\]"_s);
    static const QRegularExpression wiki(u"\\[\\[(?:[^\\]|]*\\|)?([^\\]|]*)\\]\\]"_s);
    QString text = cell;
    text.replace(wiki, u"\\1"_s);
    text.remove(reference);
    text.remove(bullet);
    text = text.simplified();
    TownSaid said;
    said.country = takeFlag(text);
    said.name = text;
    takeBrackets(said);
    while (takeTail(said)) { }
    takeBrackets(said);
    takeHead(said);
    said.name = said.name.simplified();
    return said;
}

QStringList townsOfCell(const QString &cell)
{
    static const QRegularExpression breaks(
        u"<br\\s*/?>|</li>|[\\r\\n;•]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"</?[a-z][^<>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList towns;
    for (QString part : cell.split(breaks, Qt::SkipEmptyParts)) {
        part.remove(tags);
        for (const QString &one : atCommas(part)) {
            if (!one.simplified().isEmpty())
                towns += one.simplified();
        }
    }
    return towns;
}

} // namespace twinbook
