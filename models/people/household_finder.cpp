// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_finder.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace twinbook {

HouseholdFinder::HouseholdFinder(const QList<HouseholdTraits> &households, const QList<PersonTraits> &persons)
{
    for (const HouseholdTraits &household : households)
        add(household.id, {}, household.name, household.address);
    for (const PersonTraits &person : persons) {
        if (person.household != 0)
            add(person.household, person.familyName, {}, person.address);
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

qint64 HouseholdFinder::find(
    const QString &familyName, const QString &householdName, const QString &address) const
{
    if (!householdName.isEmpty())
        return m_known.value(byName(householdName, address));
    const size_t key = byFamily(familyName, address);
    return key == 0 ? 0 : m_known.value(key);
}

void HouseholdFinder::add(
    qint64 id, const QString &familyName, const QString &householdName, const QString &address)
{
    for (size_t key :
        {byFamily(familyName, address), byName(householdName, address), byName(householdName, QString())}) {
        if (key != 0 && !m_known.contains(key))
            m_known.insert(key, id);
    }
}

QString householdName(const QString &familyName, const QString &street)
{
    QString way = street.section(u'\n', 0, 0).trimmed();
    const auto isNumber = [](const QString &word) { return !word.isEmpty() && word.at(0).isDigit(); };
    QStringList words = way.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isNumber(words.first()))
        words.removeFirst();
    while (words.size() > 1 && isNumber(words.last()))
        words.removeLast();
    way = words.join(u' ');
    if (way.endsWith(u','))
        way.chop(1);
    if (familyName.isEmpty() || way.isEmpty())
        return familyName.isEmpty() ? way : familyName;
    return familyName + u", "_s + way;
}

} // namespace twinbook
