// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "known_gifts.h"

#include "text.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString hashed(const QStringList &parts)
{
    constexpr qsizetype most = 20;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(parts.join(QChar(0x1f)).toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(most));
}

QString dayOf(const Gift &gift)
{
    return gift.receivedOn.isValid() ? gift.receivedOn.toString(Qt::ISODate) : gift.dayWords;
}

} // namespace

GiftKey keyOf(const Gift &gift, bool byReference)
{
    const QStringList what{gift.kind, gift.direction, dayOf(gift), gift.holder.simplified(),
        gift.donorPerson.simplified(), gift.donorOrganisation.simplified(), gift.description.simplified()};
    QStringList all = what;
    all += {gift.valueWords, gift.outcomeWords, gift.reason, gift.registeredOn.toString(Qt::ISODate),
        gift.approvedBy, gift.guest, gift.notes};
    const QString identity = byReference && !gift.reference.isEmpty()
        ? u"ref:"_s + gift.kind + u':' + gift.reference
        : u"row:"_s + hashed(what + QStringList{gift.registerName});
    return {identity, hashed(all)};
}

QString keyOf(const NilReturn &nil)
{
    return u"nil:"_s
        + hashed({nil.holder.simplified(), nil.kind, nil.periodWords, nil.registerName, nil.notes});
}

KnownGifts::KnownGifts(const Store &store)
{
    store.each(u"SELECT id, source_key, value_words, holder, donor_person, donor_organisation, description, "
               u"received_on, "
               "day_words, publication FROM gift WHERE removed=0 AND source_key<>'' ORDER BY id"_s,
        {}, [this](const Store::Value &value) {
            const QString key = value(1).toString();
            Entry entry;
            entry.id = Id<Gift>{value(0).toLongLong()};
            entry.content = key.section(u'#', -1);
            entry.valueWords = value(2).toString();
            entry.traits[0] = fold(value(3).toString());
            entry.traits[1] = fold(value(4).toString() + u' ' + value(5).toString());
            entry.traits[2] = fold(value(6).toString());
            entry.traits[3] = fold(value(7).toString() + u' ' + value(8).toString());
            entry.published = !value(9).isNull();
            m_entries[key.section(u'#', 0, -2)] += entry;
        });
    store.each(u"SELECT source_key FROM nil_return WHERE removed=0 AND source_key<>''"_s, {},
        [this](const Store::Value &value) { ++m_nils[value(0).toString()]; });
    store.each(u"SELECT id, given_name, family_name FROM person WHERE removed=0"_s, {},
        [this](const Store::Value &value) {
            const QString given = value(1).toString();
            const QString family = value(2).toString();
            if (given.isEmpty() || family.isEmpty())
                return;
            for (const QString &name : {fold(given + u' ' + family), fold(family + u", "_s + given)}) {
                const auto known = m_persons.constFind(name);
                const qint64 id = value(0).toLongLong();
                m_persons.insert(name, known == m_persons.constEnd() || *known == id ? id : -1);
            }
        });
}

KnownGifts::Found KnownGifts::findSure(const Gift &gift, const GiftKey &key, bool byReference)
{
    const auto entries = m_entries.find(key.identity);
    if (entries == m_entries.end())
        return {};
    const auto take = [](Entry &entry, bool same) {
        entry.taken = true;
        return Found{entry.id, same, entry.published};
    };
    for (Entry &entry : *entries) {
        if (!entry.taken
            && (entry.content == key.content || (!byReference && entry.valueWords == gift.valueWords)))
            return take(entry, true);
    }
    if (!byReference)
        return {};
    const QString traits[] = {fold(gift.holder), fold(gift.donorPerson + u' ' + gift.donorOrganisation),
        fold(gift.description), fold(gift.receivedOn.toString(Qt::ISODate) + u' ' + gift.dayWords)};
    constexpr int enough = 2; // another register may have the same number
    for (Entry &entry : *entries) {
        int alike = 0;
        for (int i = 0; i < 4; ++i)
            alike += !traits[i].isEmpty() && traits[i] == entry.traits[i];
        if (!entry.taken && alike >= enough)
            return take(entry, false);
    }
    return {};
}

KnownGifts::Found KnownGifts::findFilled(const Gift &gift, const GiftKey &key)
{
    const auto entries = m_entries.find(key.identity);
    if (entries == m_entries.end())
        return {};
    for (Entry &entry : *entries) {
        if (entry.taken || (!entry.valueWords.isEmpty() && !gift.valueWords.isEmpty()))
            continue;
        entry.taken = true;
        return {entry.id, gift.valueWords.isEmpty(), entry.published};
    }
    return {};
}

KnownGifts::Found KnownGifts::findOnly(const GiftKey &key)
{
    const auto entries = m_entries.find(key.identity);
    if (entries == m_entries.end())
        return {};
    const auto isOpen = [](const Entry &entry) { return !entry.taken; };
    const auto open = std::find_if(entries->begin(), entries->end(), isOpen);
    if (open == entries->end() || std::count_if(open, entries->end(), isOpen) != 1)
        return {};
    open->taken = true;
    return {open->id, false, open->published};
}

bool KnownGifts::takeNil(const QString &key)
{
    const auto known = m_nils.find(key);
    if (known == m_nils.end() || *known == 0)
        return false;
    --*known;
    return true;
}

Id<Person> KnownGifts::person(const QString &name) const
{
    static const QRegularExpression titles(
        u"^(?:(?:cllr|councillor|mr|mrs|ms|miss|dr|sir|dame|prof|rev|lord|lady|baroness|m|mme|herr|frau|the|right|honourable|rt|hon) )+"_s);
    QString folded = fold(name);
    for (int i = 0; i < 2; ++i) {
        const auto known = m_persons.constFind(folded);
        if (known != m_persons.constEnd())
            return *known > 0 ? Id<Person>{*known} : Id<Person>();
        folded.remove(titles);
    }
    return {};
}

} // namespace twinbook
