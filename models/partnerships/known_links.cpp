// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_links.h"

#include "countries.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString key(const QString &name)
{
    return foldUmlauts(fold(name));
}

QString postcodeKey(const QString &postcode)
{
    QString folded = fold(postcode).remove(u' ');
    while (folded.startsWith(u'0')) // lost or not
        folded.remove(0, 1);
    return folded;
}

quint64 ends(int home, int partner)
{
    constexpr int half = 32;
    return quint64(quint32(home)) << half | quint32(partner);
}

} // namespace

KnownLinks::KnownLinks(const Store &store)
{
    QHash<Id<Community>, int> byId;
    for (const Community &community : store.all<Community>()) {
        byId.insert(community.id, int(m_towns.size()));
        if (community.ours)
            m_ours = int(m_towns.size());
        m_towns.push_back({community, true, false, true});
        index(int(m_towns.size()) - 1);
    }
    for (const TownLink &link : store.all<TownLink>())
        addLink({link, byId.value(link.home, -1), byId.value(link.partner, -1), 0, true});
    const QString home = store.setting(u"town"_s);
    if (m_ours < 0 && !home.trimmed().isEmpty()) {
        Community draft;
        draft.name = home.simplified();
        draft.country = storedCountry(store.setting(u"country"_s));
        m_ours = find(draft);
        if (m_ours < 0)
            m_ours = add(draft);
        if (!m_towns[size_t(m_ours)].community.ours) {
            m_towns[size_t(m_ours)].community.ours = true;
            m_towns[size_t(m_ours)].filled = true;
        }
    }
}

void KnownLinks::index(int town)
{
    const Community &community = m_towns[size_t(town)].community;
    QStringList names = community.alsoKnown.split(u'\n', Qt::SkipEmptyParts);
    names += community.name;
    for (const QString &name : std::as_const(names)) {
        const QString folded = key(name);
        if (!folded.isEmpty() && !m_byName.contains(folded, town))
            m_byName.insert(folded, town);
    }
}

bool KnownLinks::fits(const Town &town, const Community &draft, bool wherever) const
{
    constexpr qint64 farApart = 100; // kilometres
    const Community &known = town.community;
    const auto differ = [](const QString &a, const QString &b) {
        return !a.isEmpty() && !b.isEmpty() && a != b;
    };
    const QString a = postcodeKey(known.postcode);
    const QString b = postcodeKey(draft.postcode);
    if (differ(known.country, draft.country) || differ(a, b))
        return false;
    // Of one the country is known, of the other the postcode: too little to take them for one.
    if (known.country != draft.country && a != b && known.country.isEmpty() != a.isEmpty())
        return false;
    const bool bothCoded = !a.isEmpty() && a == b;
    if (wherever || bothCoded || !known.placed || !draft.placed)
        return true;
    return kilometresBetween({known.latitudeE6, known.longitudeE6}, {draft.latitudeE6, draft.longitudeE6})
        <= farApart;
}

int KnownLinks::find(const Community &draft, int other, bool asPartner) const
{
    QList<int> named = m_byName.values(key(draft.name));
    std::sort(named.begin(), named.end());
    QList<int> fitting;
    for (const int town : std::as_const(named)) {
        const bool linked = other >= 0
            && (asPartner ? m_byEnds.contains(ends(other, town)) : m_byEnds.contains(ends(town, other)));
        const bool fit = fits(m_towns[size_t(town)], draft, linked);
        if (!fit || town == other)
            continue;
        if (linked)
            return town;
        fitting += town;
    }
    QList<int> exact;
    for (const int town : std::as_const(fitting)) {
        const Community &known = m_towns[size_t(town)].community;
        if (known.country == draft.country && postcodeKey(known.postcode) == postcodeKey(draft.postcode))
            exact += town;
    }
    if (!exact.isEmpty())
        return exact.first();
    return fitting.size() == 1 ? fitting.first() : -1;
}

int KnownLinks::add(const Community &draft)
{
    m_towns.push_back({draft, false, false, false});
    m_towns.back().community.id = Id<Community>::fresh();
    index(int(m_towns.size()) - 1);
    return int(m_towns.size()) - 1;
}

QList<FieldChange> KnownLinks::fill(int at, const Community &draft)
{
    Town &town = m_towns[size_t(at)];
    const RecordShape &shape = recordOf<Community>();
    QList<FieldChange> changes;
    const bool place = !town.community.placed && draft.placed;
    for (const Column &column : shape.columns) {
        const QVariant before = column.get(&town.community);
        const QVariant after = column.get(&draft);
        const bool ofPlace = column.name == u"placed" || column.name.endsWith(u"_e6");
        const bool blank = column.kind == Kind::Integer || column.kind == Kind::Flag
            ? before.toLongLong() == 0
            : before.toString().isEmpty();
        const bool told = column.kind == Kind::Integer || column.kind == Kind::Flag
            ? after.toLongLong() != 0
            : !after.toString().isEmpty();
        if (ofPlace ? !place : !blank || !told)
            continue;
        if (column.name == u"ours")
            continue;
        column.set(&town.community, after);
        town.filled = true;
        if (town.inBook && column.name != u"placed")
            changes += {u"%1: %2"_s.arg(town.community.name, shape.label(column)), QString(),
                shape.show(column, after, QLocale())};
    }
    return changes;
}

int KnownLinks::findLink(int home, int partner, const TownLink &link) const
{
    QList<int> all = m_byEnds.values(ends(home, partner));
    std::sort(all.begin(), all.end());
    for (const int one : std::as_const(all)) {
        const TownLink &known = m_links[size_t(one)].link;
        if (known.isOfTowns() && link.isOfTowns())
            return one;
        if (known.what == link.what && (link.name.isEmpty() || key(known.name) == key(link.name)))
            return one;
    }
    return -1;
}

int KnownLinks::addLink(const Link &link)
{
    const int at = int(m_links.size());
    m_links.push_back(link);
    m_byEnds.insert(ends(link.home, link.partner), at);
    if (link.link.id.isValid())
        m_byId.insert(link.link.id.value, at);
    return at;
}

QList<FieldChange> KnownLinks::fillLink(int at, const TownLink &draft, bool over)
{
    Link &link = m_links[size_t(at)];
    const RecordShape &shape = recordOf<TownLink>();
    QList<FieldChange> changes;
    for (const Column &column : shape.columns) {
        if (column.kind == Kind::Link || column.name == u"removed")
            continue;
        const QVariant before = column.get(&link.link);
        const QVariant after = column.get(&draft);
        const bool number = column.kind == Kind::Integer;
        const bool blank = number ? before.toLongLong() == 0 : before.toString().isEmpty();
        const bool told = number ? after.toLongLong() != 0 : !after.toString().isEmpty();
        if (!told || before == after || (!blank && !over))
            continue;
        // The day of another year says nothing of this one.
        if (column.name == u"since_on" && !over && draft.sinceOn.year() != link.link.sinceYear)
            continue;
        column.set(&link.link, after);
        if (link.inBook)
            changes += {shape.label(column), shape.show(column, before, QLocale()),
                shape.show(column, after, QLocale())};
    }
    return changes;
}

} // namespace twinbook
