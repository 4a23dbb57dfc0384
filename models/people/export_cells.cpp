// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_cells.h"

#include "card_fields.h"

#include "languages.h"
#include "text.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

QString exportText(
    const RecordShape &shape, const Column &column, const QVariant &value, const QLocale &locale)
{
    switch (column.kind) {
    case Kind::Flag:
        return value.toLongLong() == 0 ? QString() : shape.show(column, value, QLocale::c());
    case Kind::Integer:
        return value.toLongLong() == 0 ? QString() : QString::number(value.toLongLong());
    case Kind::Money: {
        QLocale plain = locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return moneyNumber(value.value<Money>(), plain);
    }
    case Kind::Choice:
        return value.toString().isEmpty() ? QString() : shape.choiceLabel(column, value.toString());
    case Kind::Languages:
        return showLanguages(value.toString());
    default:
        return value.toString();
    }
}

QVariant exportCell(const RecordShape &shape, const Column &column, const QVariant &value, int decimals)
{
    if (column.kind == Kind::Money) {
        const Money money = value.value<Money>();
        if (money.currency.digits() == decimals)
            return money.minor;
    }
    const QString text = exportText(shape, column, value, QLocale::c());
    if (text.isEmpty())
        return {};
    if (column.kind == Kind::Date)
        return QDate::fromString(text, Qt::ISODate);
    if (column.kind == Kind::Integer)
        return value.toLongLong();
    return text;
}

CellKind exportCellKind(const Column &column)
{
    switch (column.kind) {
    case Kind::Date:
        return CellKind::Date;
    case Kind::Integer:
        return CellKind::Integer;
    case Kind::Money:
        return CellKind::Money;
    default:
        return CellKind::Text;
    }
}

VCard personCard(const Person &person, const Household &household, const QString &bookId)
{
    VCard card;
    card.version = u"4.0"_s;
    const auto add = [&card](const QString &name, const QString &value, const QStringList &types = {}) {
        if (!value.isEmpty())
            card.add(name, value, types);
    };
    const QUuid space(u"{6f0d9c1e-7d0f-5a55-9c86-54776e420001}"_s);
    const QString uid = bookId + u'/' + QString::number(person.id.value);
    add(u"UID"_s, u"urn:uuid:"_s + QUuid::createUuidV5(space, uid).toString(QUuid::WithoutBraces));
    add(u"KIND"_s, u"individual"_s);
    add(u"FN"_s, displayName(person));
    card.addStructured(u"N"_s, {person.familyName, person.givenName, QString(), person.title, person.suffix});
    add(u"NICKNAME"_s, person.knownAs);
    add(u"EMAIL"_s, person.email, {u"home"_s});
    add(u"EMAIL"_s, person.email2, {u"home"_s});
    add(u"TEL"_s, person.mobile, {u"cell"_s});
    add(u"TEL"_s, person.phone, {u"home"_s, u"voice"_s});
    if (!samePhone(person.phone, household.phone) && !household.phone.isEmpty()) {
        add(u"TEL"_s, household.phone, {u"home"_s, u"voice"_s});
        card.properties.last().parameters.insert(householdMarkName.toString(), householdMark.toString());
    } else
        add(householdPhoneProperty.toString(), household.phone);
    add(u"TEL"_s, person.workPhone, {u"work"_s, u"voice"_s});
    if (!addressLines(household).isEmpty())
        card.addStructured(u"ADR"_s,
            {QString(), QString(), household.street, household.town, household.region, household.postcode,
                household.country},
            {u"home"_s});
    if (person.born.isValid())
        add(u"BDAY"_s, person.born.toString(u"yyyyMMdd"_s));
    if (!person.gender.isEmpty())
        add(u"GENDER"_s, person.gender == u"x"_s ? u"O"_s : person.gender.toUpper());
    add(u"TITLE"_s, person.occupation);
    for (const QString &language : person.languages.split(u',', Qt::SkipEmptyParts))
        add(u"LANG"_s, language.trimmed().section(u' ', 0, 0));
    add(u"CATEGORIES"_s, person.category);
    const RecordShape &ofPerson = recordOf<Person>();
    const RecordShape &ofHousehold = recordOf<Household>();
    for (const CardField &field : cardFields) {
        const Column *column =
            (field.ofHousehold ? ofHousehold : ofPerson).find(QString::fromLatin1(field.column));
        const void *record = field.ofHousehold ? static_cast<const void *>(&household) : &person;
        add(QString::fromLatin1(field.property), column->get(record).toString());
    }
    add(u"NOTE"_s, person.notes);
    return card;
}

QList<Person> inOrderOfName(QList<Person> persons)
{
    QList<std::pair<QString, int>> order;
    order.reserve(persons.size());
    for (int i = 0; i < persons.size(); ++i)
        order += {sortKey(recordOf<Person>().sortName(&persons.at(i))), i};
    std::sort(order.begin(), order.end());
    QList<Person> sorted;
    sorted.reserve(persons.size());
    for (const auto &[key, at] : order)
        sorted += std::move(persons[at]);
    return sorted;
}

} // namespace twinbook
