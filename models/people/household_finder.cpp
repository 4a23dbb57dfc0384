// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_finder.h"

#include "address_matching.h"

#include "text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace twinbook {

HouseholdFinder::HouseholdFinder(const QList<HouseholdTraits> &households, const QList<PersonTraits> &persons)
{
    for (const HouseholdTraits &household : households)
        add(household.id, {}, household.name, {household.address, household.town});
    for (const PersonTraits &person : persons) {
        if (person.household != 0)
            add(person.household, person.familyName, {}, {person.address, person.town});
    }
}

QString HouseholdFinder::folded(const QString &name) const
{
    auto it = m_folded.constFind(name);
    if (it == m_folded.constEnd())
        it = m_folded.insert(name, fold(name));
    return *it;
}

size_t HouseholdFinder::byFamily(const QString &familyName, const QString &address) const
{
    return familyName.isEmpty() || address.isEmpty() ? 0 : qHashMulti(0, 'f', folded(familyName), address);
}

size_t HouseholdFinder::byName(const QString &householdName, const QString &address) const
{
    return householdName.isEmpty() ? 0 : qHashMulti(0, 'n', folded(householdName), address);
}

size_t HouseholdFinder::byStreet(char16_t kind, const QString &name, const QString &address) const
{
    return name.isEmpty() || address.isEmpty() ? 0 : qHashMulti(1, kind, folded(name), streetOfKey(address));
}

HouseholdFinder::Place HouseholdFinder::placeOf(qint64 id, const FrontDoor &door) const
{
    const auto hashOf = [](const QString &text) { return text.isEmpty() ? 0 : qHash(text, 1); };
    return {id, hashOf(postcodeOfKey(door.key)), hashOf(foldUmlauts(folded(door.town)))};
}

qint64 HouseholdFinder::findAlike(size_t street, const FrontDoor &door) const
{
    if (street == 0)
        return 0;
    const Place asked = placeOf(0, door);
    qint64 found = 0;
    for (auto [it, end] = m_places.equal_range(street); it != end; ++it) {
        const bool bothCodes = it->postcode != 0 && asked.postcode != 0;
        const bool same = bothCodes          ? it->postcode == asked.postcode
            : it->postcode == asked.postcode ? it->town == asked.town
                                             : it->town == asked.town && asked.town != 0;
        if (!same || it->id == found)
            continue;
        if (found != 0)
            return 0; // either could be meant
        found = it->id;
    }
    return found;
}

void HouseholdFinder::addAlike(size_t street, const Place &place)
{
    if (street == 0)
        return;
    for (auto [it, end] = m_places.equal_range(street); it != end; ++it) {
        if (it->id == place.id && (it->postcode == 0 || it->postcode == place.postcode)) {
            it->postcode = place.postcode == 0 ? it->postcode : place.postcode;
            it->town = place.town == 0 ? it->town : place.town;
            return;
        }
    }
    m_places.insert(street, place);
}

qint64 HouseholdFinder::find(
    const QString &familyName, const QString &householdName, const FrontDoor &door) const
{
    const bool named = !householdName.isEmpty();
    const size_t key = named ? byName(householdName, door.key) : byFamily(familyName, door.key);
    const qint64 exact = key == 0 ? 0 : m_known.value(key);
    return exact != 0
        ? exact
        : findAlike(
            named ? byStreet(u'n', householdName, door.key) : byStreet(u'f', familyName, door.key), door);
}

void HouseholdFinder::add(
    qint64 id, const QString &familyName, const QString &householdName, const FrontDoor &door)
{
    for (size_t key :
        {byFamily(familyName, door.key), byName(householdName, door.key), byName(householdName, QString())}) {
        if (key != 0 && !m_known.contains(key))
            m_known.insert(key, id);
    }
    if (door.key.isEmpty())
        return;
    const Place place = placeOf(id, door);
    addAlike(byStreet(u'f', familyName, door.key), place);
    addAlike(byStreet(u'n', householdName, door.key), place);
}

QString householdName(const QString &familyName, const QString &street)
{
    static const QRegularExpression before(u"^\\s*\\d+\\s*([a-z](?![.\\w])|bis|ter)?\\b[\\s,/-]*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression behind(
        u"[\\s,]+\\d+\\s*[a-z]?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QString way = street.section(u'\n', 0, 0);
    way.remove(before);
    way.remove(behind);
    QStringList parts{familyName, way.trimmed()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace twinbook
