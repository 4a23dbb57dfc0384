// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_finder.h"

#include "text.h"

#include <QRegularExpression>
#include <QStringList>

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
