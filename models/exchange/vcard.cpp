// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vcard.h"

#include <algorithm>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

const VCardProperty *find(const VCard &card, QStringView name)
{
    const auto at = std::find_if(card.properties.cbegin(), card.properties.cend(),
        [name](const VCardProperty &property) { return property.name == name; });
    return at == card.properties.cend() ? nullptr : &*at;
}

QString component(const VCard &card, QStringView name, qsizetype index)
{
    const VCardProperty *property = find(card, name);
    return property ? property->components.value(index) : QString();
}

// Several values of one part stand behind commas: "Philip,Paul".
QString listed(const QString &value, const QString &between)
{
    QStringList parts = value.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    return parts.join(between);
}

QString withoutScheme(const QString &value, QLatin1StringView scheme)
{
    if (!value.startsWith(scheme, Qt::CaseInsensitive))
        return value;
    QString bare = value.mid(scheme.size());
    if (scheme == "tel:"_L1)
        bare.replace(";ext="_L1, " ext "_L1);
    return bare;
}

// Apple writes its own labels as a property of the same group, the usual ones as _$!<HomePage>!$_.
QString labelOf(const VCard &card, const QString &group)
{
    if (group.isEmpty())
        return {};
    for (const VCardProperty &property : card.properties) {
        if (property.group != group || property.name != "X-ABLABEL"_L1)
            continue;
        QString label = property.value;
        return label.remove("_$!<"_L1).remove(">!$_"_L1);
    }
    return {};
}

QList<VCardContact> contacts(const VCard &card, QStringView name, QLatin1StringView scheme)
{
    QList<VCardContact> found;
    for (const VCardProperty &property : card.properties) {
        if (property.name != name)
            continue;
        const QString value = withoutScheme(property.value, scheme).trimmed();
        if (!value.isEmpty())
            found.append({value, property.types(), labelOf(card, property.group)});
    }
    return found;
}

} // namespace

QStringList VCardProperty::types() const
{
    QStringList found;
    QStringList values = parameters.values(u"TYPE"_s);
    std::reverse(values.begin(), values.end()); // QMultiMap gives the last first
    for (const QString &type : std::as_const(values))
        found.append(type.toLower());
    if (parameters.contains(u"PREF"_s) && !found.contains("pref"_L1))
        found.append(u"pref"_s);
    found.removeDuplicates();
    return found;
}

QString VCard::text(QStringView name) const
{
    const VCardProperty *property = find(*this, name);
    return property ? property->value : QString();
}

QString VCard::fullName() const
{
    if (const QString name = text(u"FN"); !name.isEmpty())
        return name;
    QStringList parts{prefix(), given(), additional(), family(), suffix()};
    parts.removeAll(QString());
    if (!parts.isEmpty())
        return parts.join(u' ');
    if (const QString name = organisation(); !name.isEmpty())
        return name;
    const QList<VCardContact> mails = emails();
    return mails.isEmpty() ? QString() : mails.constFirst().value;
}

QString VCard::family() const
{
    return component(*this, u"N", 0);
}

QString VCard::given() const
{
    return listed(component(*this, u"N", 1), u" "_s);
}

QString VCard::additional() const
{
    return listed(component(*this, u"N", 2), u" "_s);
}

QString VCard::prefix() const
{
    return listed(component(*this, u"N", 3), u" "_s);
}

QString VCard::suffix() const
{
    return listed(component(*this, u"N", 4), u", "_s);
}

QString VCard::nickname() const
{
    return component(*this, u"NICKNAME", 0);
}

QString VCard::labelOf(const VCardProperty &property) const
{
    return twinbook::labelOf(*this, property.group);
}

QList<VCardContact> VCard::emails() const
{
    return contacts(*this, u"EMAIL", "mailto:"_L1);
}

QList<VCardContact> VCard::phones() const
{
    return contacts(*this, u"TEL", "tel:"_L1);
}

QList<VCardAddress> VCard::addresses() const
{
    QList<VCardAddress> found;
    for (const VCardProperty &property : properties) {
        const QStringList &part = property.components;
        const bool empty =
            std::all_of(part.cbegin(), part.cend(), [](const QString &p) { return p.isEmpty(); });
        if (property.name == "ADR"_L1 && !empty)
            found.append({part.value(0), part.value(1), part.value(2), part.value(3), part.value(4),
                part.value(5), part.value(6), property.types()});
    }
    return found;
}

QDate VCard::birthday() const
{
    const VCardProperty *property = find(*this, u"BDAY");
    if (!property)
        return {};
    const QString text = property->value.section(u'T', 0, 0).section(u' ', 0, 0);
    QDate date = QDate::fromString(text, u"yyyy-M-d"_s);
    if (!date.isValid())
        date = QDate::fromString(text, u"yyyyMMdd"_s);
    const QString noYear = property->parameters.value(u"X-APPLE-OMIT-YEAR"_s);
    return date.isValid() && noYear.toInt() == date.year() ? QDate() : date;
}

QString VCard::note() const
{
    return text(u"NOTE");
}

QString VCard::organisation() const
{
    return component(*this, u"ORG", 0);
}

QString VCard::title() const
{
    return text(u"TITLE");
}

QStringList VCard::categories() const
{
    QStringList found;
    for (const VCardProperty &property : properties) {
        if (property.name == "CATEGORIES"_L1)
            found += property.components;
    }
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

QString VCard::uid() const
{
    return text(u"UID");
}

QString VCard::url() const
{
    return text(u"URL");
}

QStringList VCard::languages() const
{
    QStringList found;
    for (const VCardProperty &property : properties) {
        if (property.name == "LANG"_L1)
            found.append(property.value);
    }
    return found;
}

void VCard::add(const QString &name, const QString &value, const QStringList &types)
{
    if (!value.isEmpty())
        addStructured(name, {value}, types);
}

void VCard::addStructured(const QString &name, const QStringList &components, const QStringList &types)
{
    VCardProperty property;
    property.name = name.toUpper();
    property.components = components;
    property.value = components.join(u';');
    for (const QString &type : types)
        property.parameters.insert(u"TYPE"_s, type);
    properties.append(std::move(property));
}

} // namespace twinbook
