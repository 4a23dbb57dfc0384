// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vcard.h"

#include "content_lines.h"

#include <QStringList>
#include <QUuid>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

QString parameterValue(const QString &text)
{
    QString out = text;
    out.replace(u'^', "^^"_L1).replace(u'"', "^'"_L1).replace(u'\n', "^n"_L1).remove(u'\r');
    const bool quote = out.contains(u',') || out.contains(u';') || out.contains(u':');
    return quote ? u'"' + out + u'"' : out;
}

QString valueText(const VCardProperty &property)
{
    const QString &name = property.name;
    const bool list = name == "CATEGORIES"_L1 || name == "NICKNAME"_L1;
    const bool structured = name == "N"_L1 || name == "ADR"_L1 || name == "ORG"_L1 || name == "GENDER"_L1;
    const bool uri = name == "URL"_L1 || name == "UID"_L1 || name == "SOURCE"_L1 || name == "IMPP"_L1;
    if (uri) // no escapes in an address, and no line breaks either
        return property.value.simplified();
    if (!list && !structured)
        return escapedText(property.value);
    QStringList parts;
    for (const QString &component : property.components)
        parts.append(escapedText(component));
    while (name == "N"_L1 && parts.size() < 5)
        parts.append(QString());
    while (name == "ADR"_L1 && parts.size() < 7)
        parts.append(QString());
    return parts.join(list ? u',' : u';');
}

QString parametersText(const VCardProperty &property)
{
    QString out;
    const QStringList types = property.types();
    for (const QString &type : types) {
        if (type != "pref"_L1 && type != "internet"_L1)
            out += ";TYPE="_L1 + parameterValue(type);
    }
    if (types.contains("pref"_L1))
        out += ";PREF="_L1 + property.parameters.value(u"PREF"_s, u"1"_s);
    for (auto it = property.parameters.cbegin(); it != property.parameters.cend(); ++it) {
        if (it.key() != "TYPE"_L1 && it.key() != "PREF"_L1)
            out += u';' + it.key() + u'=' + parameterValue(it.value());
    }
    return out;
}

QByteArray lineOf(const VCardProperty &property, const VCard &card)
{
    const QString group = property.group.isEmpty() ? QString() : property.group + u'.';
    const QString start = group + property.name + parametersText(property);
    if (property.name == "BDAY"_L1 && card.birthday().isValid())
        return foldedLine((group + "BDAY:"_L1 + card.birthday().toString(u"yyyyMMdd"_s)).toUtf8());
    return foldedLine((start + u':' + valueText(property)).toUtf8());
}

QByteArray madeUid(const QByteArray &content)
{
    const QUuid space(u"6f0e1c54-7f0b-5f0e-9d53-54776e626f6b"_s);
    return "UID:urn:uuid:" + QUuid::createUuidV5(space, content).toByteArray(QUuid::WithoutBraces) + "\r\n";
}

QByteArray writeCard(const VCard &card)
{
    QByteArray body;
    bool named = false;
    for (const VCardProperty &property : card.properties) {
        if (property.name == "VERSION"_L1 || property.name == "PRODID"_L1 || property.name == "BEGIN"_L1
            || property.name == "END"_L1)
            continue;
        named |= property.name == "FN"_L1;
        body += lineOf(property, card);
    }
    if (!named)
        body = foldedLine(("FN:"_L1 + escapedText(card.fullName())).toUtf8()) + body;
    const QByteArray uid = card.uid().isEmpty() ? madeUid(body) : QByteArray();
    return "BEGIN:VCARD\r\nVERSION:4.0\r\n" + uid + body + "END:VCARD\r\n";
}

} // namespace

QByteArray writeVCards(const QList<VCard> &cards)
{
    QByteArray out;
    for (const VCard &card : cards)
        out += writeCard(card);
    return out;
}

} // namespace twinbook
