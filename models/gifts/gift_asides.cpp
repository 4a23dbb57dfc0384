// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a register that are no entries: footnotes, totals, names above what follows.
#include "footer_lines.h"
#include "gift_cells.h"
#include "gift_rows.h"

#include "text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Columns that say of the line where it belongs, not what it holds.
bool isContext(const QString &field)
{
    static const QSet<QString> fields{u"register"_s, u"period"_s, u"year"_s, u"department"_s, u"kind"_s,
        u"reference"_s, u"currency"_s, u"role"_s};
    return fields.contains(field);
}

} // namespace

bool GiftRows::readAside(const QStringList &cells, GiftLine &line) const
{
    QList<int> own; // filled columns that say something of a gift
    QList<int> filled;
    for (int i = 0; i < cells.size(); ++i) {
        if (cells.at(i).trimmed().isEmpty())
            continue;
        filled += i;
        if (!isContext(m_table.fields.at(i)))
            own += i;
    }
    const bool contextOnly = own.isEmpty();
    if (contextOnly)
        own = filled;
    QStringList texts;
    for (const int i : std::as_const(own))
        texts += cells.at(i).trimmed();
    if (texts.isEmpty() || std::any_of(cells.begin(), cells.end(), giftwords::isNil))
        return false;
    const QString field = m_table.fields.at(own.first());
    const bool alone = own.size() == 1;
    const bool isWhat = field == u"description" || field.startsWith(u"gift_and");
    static const QRegularExpression total(
        u"^(?:(?:grand|sub|overall|over|running|final|general|sous) "
        u"?)?(?:totals?|totaux|sums?|sommes?|summen?"
        "|gesamt|gesamtwert|gesamtsumme|gesamtbetrag|zwischensumme|endsumme|insgesamt|valeur totale|montant "
        "total)(?: (?:general|generaux|values?|amounts?|costs?|number|of|gifts?|hospitality|received|given|"
        "accepted|declined|offered|for|in|to|date|the|this|quarter|q|month|year|period|financial|all|"
        "declared|"
        "du|de|des|la|le|les|cadeaux|invitations|dons|valeurs?|trimestre|mois|annee|exercice|der|aller|im|"
        "geschenke|bewirtungen|quartal|monat|jahr|werte?|\\d{1,4}|january|february|march|april|may|june|july|"
        "august|september|october|november|december))*$"_s);
    static const QRegularExpression letter(u"\\p{L}{4}"_s, QRegularExpression::UseUnicodePropertiesOption);
    const bool isTotal = texts.size() > 1 && total.match(fold(texts.first())).hasMatch()
        && std::none_of(
            texts.begin() + 1, texts.end(), [](const QString &t) { return letter.match(t).hasMatch(); });
    if (isTotal || (isFooter(texts, false) && texts.size() < m_table.fields.size()))
        line.what = GiftLine::Total;
    else if (alone && giftwords::isFootnote(texts.first())
        && (!isWhat || !giftwords::footnoteMark(texts.first()).isEmpty()))
        line.what = GiftLine::Footnote;
    else if (alone && !contextOnly && cells.size() > 1 && !isWhat
        && (field.startsWith(u"holder") || own.first() == 0))
        line.what = GiftLine::Section;
    else if (contextOnly)
        line.what = alone && own.first() == 0 && field != u"reference" ? GiftLine::Section : GiftLine::Blank;
    else
        return false;
    line.text = texts.join(u' ');
    return true;
}

} // namespace twinbook
