// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Names: Unicode CLDR and Debian's iso-codes, as resources/rules/countries.csv.
#include "countries.h"

#include "shipped_table.h"
#include "text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Country
{
    QString name;
    QString french;
    QString german;
};

struct Atlas
{
    QHash<QString, Country> countries; // by code
    QHash<QString, QString> byName; // folded
    QHash<QString, QString> byCode; // as in capitals
};

Atlas readAtlas()
{
    const Table table = shippedTable(u"countries.csv"_s);
    Atlas atlas;
    for (const QStringList &row : table.rows) {
        const auto cell = [&](const QString &name) { return row.value(table.headings.indexOf(name)); };
        const QString code = cell(u"code"_s);
        atlas.countries.insert(code, {cell(u"name"_s), cell(u"name_fr"_s), cell(u"name_de"_s)});
        const QStringList names = QStringList{cell(u"name"_s), cell(u"name_fr"_s), cell(u"name_de"_s)}
            + cell(u"also"_s).split(u'|');
        for (const QString &name : names) {
            const QString folded = fold(name);
            if (folded.size() > 2 && !atlas.byName.contains(folded))
                atlas.byName.insert(folded, code);
        }
        atlas.byCode.insert(code, code);
        atlas.byCode.insert(cell(u"three"_s), code);
    }
    // A code of one country goes before the letters on the cars of another.
    for (const QStringList &row : table.rows) {
        for (const QString &letters :
            row.value(table.headings.indexOf(u"car"_s)).split(u'|', Qt::SkipEmptyParts)) {
            if (!atlas.byCode.contains(letters))
                atlas.byCode.insert(letters, row.first());
        }
    }
    return atlas;
}

const Atlas &atlas()
{
    static const Atlas read = readAtlas();
    return read;
}

std::optional<QString> found(const QHash<QString, QString> &names, const QString &name)
{
    const auto it = names.constFind(name);
    return it == names.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace

std::optional<QString> countryNamed(QStringView typed)
{
    QString folded = fold(typed);
    for (const QString &article : {u"the "_s, u"la "_s, u"le "_s, u"les "_s, u"die "_s}) {
        if (!atlas().byName.contains(folded) && folded.startsWith(article))
            folded = folded.mid(article.size());
    }
    static const QHash<QString, QString> letters{{u"uk"_s, u"GB"_s}, {u"gb"_s, u"GB"_s}, {u"us"_s, u"US"_s},
        {u"u k"_s, u"GB"_s}, {u"u s a"_s, u"US"_s}, {u"brd"_s, u"DE"_s}, {u"usa"_s, u"US"_s}};
    const auto short_ = letters.constFind(folded);
    return short_ != letters.constEnd() ? std::optional(*short_) : found(atlas().byName, folded);
}

std::optional<QString> countryCode(QStringView typed)
{
    const QString text = typed.trimmed().toString();
    if (const auto code = found(atlas().byCode, text))
        return code;
    if (const auto named = countryNamed(text))
        return named;
    constexpr qsizetype codeLetters = 2;
    return text.size() == codeLetters ? found(atlas().byCode, text.toUpper()) : std::nullopt;
}

QString storedCountry(const QString &typed)
{
    return countryCode(typed).value_or(typed.simplified());
}

QString countryName(const QString &stored, const QLocale &locale)
{
    const auto it = atlas().countries.constFind(stored);
    if (it == atlas().countries.constEnd())
        return stored;
    return locale.language() == QLocale::French ? it->french
        : locale.language() == QLocale::German  ? it->german
                                                : it->name;
}

QStringList countryNames(const QLocale &locale)
{
    QStringList names;
    for (auto it = atlas().countries.begin(); it != atlas().countries.end(); ++it)
        names += countryName(it.key(), locale);
    std::sort(
        names.begin(), names.end(), [](const QString &a, const QString &b) { return fold(a) < fold(b); });
    return names;
}

} // namespace twinbook
