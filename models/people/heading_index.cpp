// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heading_index.h"

#include "label_languages.h"

#include "text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString apart(const QString &heading)
{
    QString out;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const bool hump = i > 0 && heading.at(i).isUpper() && heading.at(i - 1).isLower();
        if (hump)
            out += u' ';
        out += heading.at(i);
    }
    return out;
}

QString joined(QString folded)
{
    folded = u' ' + folded + u' ';
    for (const auto &[from, to] :
        {std::pair(u" e mail "_s, u" email "_s), std::pair(u" e mails "_s, u" email "_s),
            std::pair(u" e mailadresse "_s, u" mailadresse "_s), std::pair(u" zip code "_s, u" zipcode "_s)})
        folded.replace(from, to);
    return folded.trimmed();
}

} // namespace

QString headingKey(const QString &heading)
{
    return joined(fold(heading));
}

HeadingIndex::HeadingIndex(const QList<PeopleField> &fields)
{
    const LabelLanguages languages;
    for (int i = 0; i < fields.size(); ++i) {
        const PeopleField &field = fields.at(i);
        m_fields.insert(field.name, i);
        add(field.name, i, 3);
        add(field.label, i, 3);
        if (field.owner != PeopleField::Part && field.name != u"household_notes"_s) {
            for (const QString &label : languages.all(shapeOf(field).context, field.of(shapeOf(field)).label))
                add(label, i, 3);
        }
    }
    for (int i = 0; i < fields.size(); ++i) {
        for (const QString &synonym : fields.at(i).synonyms)
            add(synonym, i, 2);
    }
}

void HeadingIndex::add(const QString &heading, int field, int certainty)
{
    const QString key = headingKey(heading);
    if (!key.isEmpty() && !m_known.contains(key))
        m_known.insert(key, {field, certainty, {}, {}});
}

std::optional<HeadingMeaning> HeadingIndex::meaning(const char *field, int certainty) const
{
    const auto it = m_fields.constFind(QString::fromLatin1(field));
    return it == m_fields.constEnd() ? std::nullopt : std::optional(HeadingMeaning{*it, certainty, {}, {}});
}

std::optional<HeadingMeaning> HeadingIndex::known(const QString &heading) const
{
    for (const QString &key : {headingKey(heading), headingKey(apart(heading))}) {
        const auto it = m_known.constFind(key);
        if (it != m_known.constEnd())
            return *it;
    }
    return std::nullopt;
}

// Google's "E-mail 2 - Value", "Téléphone 1 – Libellé", "Adresse 1 - Straße".
std::optional<HeadingMeaning> HeadingIndex::numbered(const QString &heading) const
{
    static const QHash<QString, QString> things{{u"phone"_s, u"phone"_s}, {u"telephone"_s, u"phone"_s},
        {u"telefon"_s, u"phone"_s}, {u"address"_s, u"address"_s}, {u"adresse"_s, u"address"_s},
        {u"email"_s, u"email"_s}, {u"email address"_s, u"email"_s}, {u"adresse email"_s, u"email"_s},
        {u"email adresse"_s, u"email"_s}, {u"mailadresse"_s, u"email"_s},
        {u"organization"_s, u"organization"_s}, {u"organisation"_s, u"organization"_s},
        {u"unternehmen"_s, u"organization"_s}, {u"entreprise"_s, u"organization"_s}};
    static const QStringList others{u"website"_s, u"site web"_s, u"relation"_s, u"beziehung"_s, u"event"_s,
        u"evenement"_s, u"ereignis"_s, u"termin"_s, u"custom field"_s, u"champ personnalise"_s,
        u"benutzerdefiniertes feld"_s};
    static const QStringList types{u"type"_s, u"label"_s, u"typ"_s, u"etiquette"_s, u"libelle"_s,
        u"bezeichnung"_s, u"beschriftung"_s, u"kennzeichnung"_s};
    static const QStringList wholes{
        u"formatted"_s, u"formatiert"_s, u"mise en forme"_s, u"format"_s, u"formate"_s, u"formatee"_s};
    static const QRegularExpression form(u"^\\s*(\\D+?)\\s+(\\d+)\\s*[-\u2013\u2014]\\s*(.+)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(heading);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = headingKey(match.captured(1));
    const QString thing = things.value(word);
    if (thing.isEmpty() && !others.contains(word))
        return std::nullopt;
    const int number = match.captured(2).toInt();
    const QString what = headingKey(match.captured(3));
    const QString stem = word + match.captured(2);
    if (types.contains(what)) {
        HeadingMeaning type;
        type.typeOf = stem;
        return type;
    }
    std::optional<HeadingMeaning> found;
    if (thing == u"email"_s)
        found = meaning(number == 1 ? "email" : number == 2 ? "email2" : "other_email", 2);
    else if (thing == u"phone"_s)
        found = meaning("other_phone", 2);
    else if (thing == u"organization"_s && (what == u"title"_s || what == u"titre"_s || what == u"titel"_s))
        found = meaning("occupation", 2);
    else if (thing == u"address"_s && number == 1)
        found = wholes.contains(what) ? std::nullopt : known(match.captured(3));
    if (!found)
        found = meaning("keep", 2);
    found->typedBy = stem;
    return found;
}

// "Nom / Name", "Telephone (home)", "Tél. (privé)": what stands in brackets first, as it is more exact.
std::optional<HeadingMeaning> HeadingIndex::byParts(const QString &heading) const
{
    static const QRegularExpression marks(u"[/|()\\[\\]\\n:]"_s);
    std::optional<HeadingMeaning> first;
    const QStringList parts = heading.split(marks, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return std::nullopt;
    for (const QString &part : parts) {
        const std::optional<HeadingMeaning> found = known(part);
        if (found && !first)
            first = found;
    }
    if (first)
        first->certainty = 1;
    return first;
}

std::optional<HeadingMeaning> HeadingIndex::find(const QString &heading) const
{
    if (const auto exact = known(heading))
        return exact;
    if (const auto google = numbered(heading))
        return google;
    const QString spelt = fieldFromWords(joined(fold(apart(heading))).split(u' ', Qt::SkipEmptyParts));
    if (!spelt.isEmpty())
        return meaning(spelt.toLatin1().constData(), 1);
    return byParts(heading);
}

} // namespace twinbook
