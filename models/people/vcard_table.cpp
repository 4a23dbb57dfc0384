// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "card_fields.h"

#include "languages.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// "work", "fax" -> "Work Fax": as the import reads the kind of a number.
QString kindOf(const QStringList &types, const QString &label)
{
    if (!label.isEmpty())
        return label;
    QStringList words;
    for (const auto &[type, word] : {std::pair(u"work"_s, u"Work"_s), std::pair(u"home"_s, u"Home"_s),
             std::pair(u"cell"_s, u"Mobile"_s), std::pair(u"fax"_s, u"Fax"_s),
             std::pair(u"pager"_s, u"Pager"_s), std::pair(u"other"_s, u"Other"_s)}) {
        if (types.contains(type))
            words += word;
    }
    return words.join(u' ');
}

// Grows a table column by column as cards need them.
class CardTable
{
public:
    void begin(int line)
    {
        m_table.rows += QStringList(m_table.headings.size());
        m_table.lines += line;
    }

    void put(const QString &heading, const QString &value)
    {
        if (value.isEmpty())
            return;
        auto it = m_columns.find(heading);
        if (it == m_columns.end()) {
            it = m_columns.insert(heading, int(m_table.headings.size()));
            m_table.headings += heading;
        }
        QStringList &row = m_table.rows.last();
        while (row.size() <= *it)
            row += QString();
        row[*it] = row.at(*it).isEmpty() ? value : row.at(*it) + u"\n"_s + value;
    }

    Table take()
    {
        for (QStringList &row : m_table.rows) {
            while (row.size() < m_table.headings.size())
                row += QString();
        }
        m_table.headingLine = 1;
        return std::move(m_table);
    }

    Table m_table;

private:
    QHash<QString, int> m_columns;
};

void putAddress(CardTable &out, const VCardAddress &address, int number)
{
    const QString stem = u"Address %1 - "_s.arg(number);
    if (number > 1) {
        QStringList lines{address.box, address.extended, address.street, address.town, address.region,
            address.postcode, address.country};
        lines.removeAll(QString());
        out.put(stem + u"Type"_s, kindOf(address.types, {}));
        out.put(stem + u"Formatted"_s, lines.join(u", "_s));
        return;
    }
    QStringList street{address.extended, address.street};
    street.removeAll(QString());
    out.put(stem + u"PO Box"_s, address.box);
    out.put(stem + u"Street"_s, street.join(u'\n'));
    out.put(stem + u"City"_s, address.town);
    out.put(stem + u"Region"_s, address.region);
    out.put(stem + u"Postal Code"_s, address.postcode);
    out.put(stem + u"Country"_s, address.country);
}

void putContacts(CardTable &out, const VCard &card)
{
    int number = 0;
    for (const VCardContact &email : card.emails()) {
        const QString stem = u"E-mail %1 - "_s.arg(++number);
        out.put(stem + u"Type"_s, kindOf(email.types, email.label));
        out.put(stem + u"Value"_s, email.value);
    }
    number = 0;
    for (const VCardContact &phone : card.phones()) {
        const QString stem = u"Phone %1 - "_s.arg(++number);
        out.put(stem + u"Type"_s, kindOf(phone.types, phone.label));
        out.put(stem + u"Value"_s, phone.value);
    }
    number = 0;
    for (const VCardAddress &address : card.addresses())
        putAddress(out, address, ++number);
    if (number == 0)
        out.put(u"Address 1 - Street"_s, card.text(u"LABEL"));
}

// "3 February" of --0203, "8 August 2009" of 20090808T1430-0500; what is neither stays as it is.
QString showDay(const QString &text)
{
    static const QRegularExpression form(u"^(?:--|(\\d{4})-?)(\\d\\d)-?(\\d\\d)(?:[T ].*)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    constexpr int leapYear = 2000;
    constexpr int omitted = 1604; // Apple's year of none
    const int year = match.captured(1).toInt();
    const bool told = year != 0 && year != omitted;
    const QDate date(told ? year : leapYear, month, day);
    if (!match.hasMatch() || !date.isValid())
        return text;
    return told ? date.toString(Qt::ISODate) : QLocale().toString(date, u"d MMMM"_s);
}

// What has no column of ours is kept under its heading, as often as it stands there.
void putKept(CardTable &out, const VCard &card)
{
    static const QHash<QString, QString> headings{{u"URL"_s, u"Website"_s},
        {u"IMPP"_s, u"Instant messaging"_s}, {u"X-AIM"_s, u"Instant messaging"_s},
        {u"X-ICQ"_s, u"Instant messaging"_s}, {u"X-JABBER"_s, u"Instant messaging"_s},
        {u"X-MSN"_s, u"Instant messaging"_s}, {u"X-YAHOO"_s, u"Instant messaging"_s},
        {u"X-GOOGLE-TALK"_s, u"Instant messaging"_s}, {u"X-GTALK"_s, u"Instant messaging"_s},
        {u"X-MS-IMADDRESS"_s, u"Instant messaging"_s}, {u"X-SKYPE"_s, u"Skype"_s},
        {u"X-SKYPE-USERNAME"_s, u"Skype"_s}, {u"X-SPOUSE"_s, u"Spouse"_s}, {u"X-MS-SPOUSE"_s, u"Spouse"_s},
        {u"X-EVOLUTION-SPOUSE"_s, u"Spouse"_s}, {u"X-KADDRESSBOOK-X-SPOUSESNAME"_s, u"Spouse"_s},
        {u"ROLE"_s, u"Role"_s}, {u"RELATED"_s, u"Related"_s}, {u"X-ABRELATEDNAMES"_s, u"Related"_s},
        {u"ANNIVERSARY"_s, u"Anniversary"_s}, {u"X-ABDATE"_s, u"Anniversary"_s},
        {u"X-ANNIVERSARY"_s, u"Anniversary"_s}, {u"X-MS-ANNIVERSARY"_s, u"Anniversary"_s},
        {u"X-EVOLUTION-ANNIVERSARY"_s, u"Anniversary"_s},
        {u"X-KADDRESSBOOK-X-ANNIVERSARY"_s, u"Anniversary"_s}, {u"X-MANAGER"_s, u"Manager"_s},
        {u"X-MS-MANAGER"_s, u"Manager"_s}, {u"X-ASSISTANT"_s, u"Assistant"_s},
        {u"X-MS-ASSISTANT"_s, u"Assistant"_s}};
    bool titled = false;
    for (const VCardProperty &property : card.properties) {
        if (property.name == u"ORG"_s) {
            out.put(u"Company"_s, property.components.value(0));
            out.put(u"Department"_s, property.components.mid(1).join(u", "_s));
        } else if (property.name == u"TITLE"_s) {
            out.put(std::exchange(titled, true) ? u"Role"_s : u"Occupation"_s, property.value);
        } else if (const QString heading = headings.value(property.name); !heading.isEmpty()) {
            const QString label = card.labelOf(property);
            if (property.value.startsWith(u"urn:"_s))
                continue; // another card, by its number
            const QString value =
                heading == u"Anniversary"_s ? showDay(property.value.trimmed()) : property.value.trimmed();
            const bool told = (heading == u"Related"_s || heading == u"Anniversary"_s) && !label.isEmpty()
                && !value.isEmpty();
            out.put(heading, told ? u"%1 (%2)"_s.arg(value, label) : value);
        }
    }
}

void putOthers(CardTable &out, const VCard &card)
{
    const QString gender = card.text(u"GENDER").section(u';', 0, 0).toLower();
    if (gender == u"f"_s || gender == u"m"_s || gender == u"o"_s)
        out.put(u"Gender"_s, gender == u"o"_s ? u"x"_s : gender);
    const QString birthday = card.text(u"BDAY");
    if (card.birthday().isValid())
        out.put(u"Birthday"_s, card.birthday().toString(Qt::ISODate));
    else if (!birthday.isEmpty())
        out.put(u"Birthday without year"_s, showDay(birthday));
    putKept(out, card);
    for (const CardField &field : cardFields)
        out.put(QString::fromLatin1(field.field), card.text(QString::fromLatin1(field.property)));
    out.put(u"household_phone"_s, card.text(householdPhoneProperty));
    const QString languages = card.languages().join(u", "_s);
    if (card.text(u"X-TWINBOOK-LANGUAGES").isEmpty() && readLanguages(languages))
        out.put(u"languages"_s, languages);
    if (card.text(u"X-TWINBOOK-MEMBERSHIP").isEmpty())
        out.put(u"Categories"_s, card.categories().join(u", "_s));
    out.put(u"Notes"_s, card.note());
}

// Of a card of ours; the others are the person's.
QString takeHouseholdPhone(VCard &card)
{
    const auto isOfHousehold = [](const VCardProperty &property) {
        return property.parameters.value(householdMarkName.toString()) == householdMark;
    };
    const auto it = std::find_if(card.properties.begin(), card.properties.end(), isOfHousehold);
    return it == card.properties.end() ? QString()
                                       : card.properties.takeAt(it - card.properties.begin()).value;
}

} // namespace

Table tableOf(const VCards &cards)
{
    CardTable out;
    QString version;
    for (VCard card : cards.cards) {
        out.begin(card.line);
        version = card.version.isEmpty() ? version : card.version;
        out.put(u"Full name"_s, card.text(u"FN"));
        out.put(u"Name Prefix"_s, card.prefix());
        out.put(u"Given Name"_s, card.given());
        out.put(u"Additional Name"_s, card.additional());
        out.put(u"Family Name"_s, card.family());
        out.put(u"Name Suffix"_s, card.suffix());
        out.put(u"Nickname"_s, card.nickname());
        out.put(u"household_phone"_s, takeHouseholdPhone(card));
        putContacts(out, card);
        putOthers(out, card);
    }
    Table table = out.take();
    table.problems = cards.problems;
    table.format = version.isEmpty() ? u"vCard"_s : u"vCard "_s + version;
    return table;
}

} // namespace twinbook
