// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates.h"

#include "address_matching.h"
#include "blocks.h"
#include "not_same.h"
#include "organisation.h"

#include "text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

QString withTown(const QString &name, const QString &town)
{
    return town.isEmpty() || fold(name).contains(fold(town)) ? name : name + u", "_s + town;
}

QString titleOf(const PersonTraits &p)
{
    const QString given = p.knownAs.isEmpty() ? p.givenName : p.knownAs;
    const QString name = (given + u' ' + p.familyName).trimmed();
    if (!name.isEmpty())
        return withTown(name, p.town);
    return p.emails.isEmpty() ? p.phones.value(0) : p.emails.first();
}

bool differentTowns(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && !samePlace(a, b);
}

// A household or an organisation as it is compared.
struct Home
{
    qint64 id = 0;
    QString name;
    QString folded;
    QString address; // addressKey
    QString town;
    QString phone;
    QString email;
    QSet<QString> families; // folded last names of who lives there
};

DuplicatePair pairOf(const QString &table, const Home &a, const Home &b, Likeness likeness)
{
    const Home &first = a.id < b.id ? a : b;
    const Home &second = a.id < b.id ? b : a;
    return {table, first.id, second.id, withTown(first.name, first.town), withTown(second.name, second.town),
        likeness, {}};
}

std::optional<DuplicatePair> judgeHouseholds(const Home &a, const Home &b)
{
    const bool sameDoor = !a.address.isEmpty() && !b.address.isEmpty()
        && !addressesDiffer(a.address, b.address) && !differentTowns(a.town, b.town);
    const bool sameName = !a.folded.isEmpty() && a.folded == b.folded;
    const bool samePhones = samePhone(a.phone, b.phone);
    if (!sameDoor && !(sameName && samePhones))
        return std::nullopt;
    const bool family = a.families.intersects(b.families);
    const bool unknown = a.families.isEmpty() || b.families.isEmpty();
    Likeness likeness = Likeness::Possible; // two flats behind one door, or a lodger
    if (sameDoor && sameName)
        likeness = Likeness::Sure;
    else if (family || sameName || samePhones || unknown)
        likeness = Likeness::Likely;
    DuplicatePair pair = pairOf(u"household"_s, a, b, likeness);
    if (sameName)
        pair.reasons += Words::tr("They have the same name.");
    if (sameDoor)
        pair.reasons += Words::tr("They have the same address.");
    if (samePhones)
        pair.reasons += Words::tr("They have the same telephone number.");
    if (family)
        pair.reasons += Words::tr("People of one last name live in both.");
    else if (unknown)
        pair.reasons += Words::tr("In one of them nobody lives.");
    else
        pair.reasons += Words::tr("But nobody of one last name lives in both.");
    return pair;
}

std::optional<DuplicatePair> judgeOrganisations(const Home &a, const Home &b)
{
    if (a.folded.isEmpty() || a.folded != b.folded)
        return std::nullopt;
    const bool sameEmail = !a.email.isEmpty() && fold(a.email) == fold(b.email);
    const bool sameAddress =
        !a.address.isEmpty() && !b.address.isEmpty() && !addressesDiffer(a.address, b.address);
    const bool apart = differentTowns(a.town, b.town);
    const bool samePhones = samePhone(a.phone, b.phone);
    DuplicatePair pair = pairOf(u"organisation"_s, a, b,
        sameEmail || sameAddress || samePhones ? Likeness::Sure
            : apart                            ? Likeness::Possible
                                               : Likeness::Likely);
    pair.reasons += Words::tr("They have the same name.");
    if (sameEmail)
        pair.reasons += Words::tr("They have the same e-mail address, %1.").arg(a.email);
    if (samePhones)
        pair.reasons += Words::tr("They have the same telephone number.");
    if (sameAddress)
        pair.reasons += Words::tr("They have the same address.");
    if (apart)
        pair.reasons += Words::tr("But they are in different towns.");
    return pair;
}

QList<DuplicatePair> judged(
    const QList<Home> &homes, std::optional<DuplicatePair> (*judge)(const Home &, const Home &))
{
    Blocks blocks;
    for (int i = 0; i < homes.size(); ++i) {
        const Home &home = homes.at(i);
        if (!home.address.isEmpty())
            blocks.add(qHashMulti(0, 'a', streetKey(home.address)), i);
        if (!home.folded.isEmpty())
            blocks.add(qHashMulti(0, 'n', home.folded), i);
    }
    QList<DuplicatePair> found;
    for (const auto &[first, second] :
        blocks.pairs([&](int a, int b) { return homes.at(a).address < homes.at(b).address; })) {
        if (const auto pair = judge(homes.at(first), homes.at(second)))
            found += *pair;
    }
    return found;
}

} // namespace

QList<DuplicatePair> findDuplicatePersons(
    const Store &store, const QLocale &locale, const Store::Progress &progress)
{
    QList<PersonTraits> persons = personTraits(store);
    QList<DuplicatePair> found;
    for (const LikePersons &like : likePersons(persons, locale, progress)) {
        const PersonTraits *first = &persons.at(like.first);
        const PersonTraits *second = &persons.at(like.second);
        if (first->id > second->id)
            std::swap(first, second);
        found += {u"person"_s, first->id, second->id, titleOf(*first), titleOf(*second), like.likeness,
            like.reasons};
    }
    return found;
}

QList<DuplicatePair> findDuplicateHouseholds(const Store &store)
{
    QHash<qint64, QSet<QString>> families;
    for (const Store::Row &row :
        store.select(u"SELECT household,family_name FROM person WHERE removed=0 AND household IS NOT NULL"_s))
        families[row.at(0).toLongLong()].insert(fold(row.at(1).toString()));
    for (QSet<QString> &names : families)
        names.remove(QString());
    QList<Home> homes;
    for (const Store::Row &row : store.select(
             u"SELECT id,name,street,town,postcode,phone,letter_name FROM household WHERE removed=0"_s)) {
        Home home;
        home.id = row.at(0).toLongLong();
        const QString street = row.at(2).toString();
        for (const QString &name :
            {row.at(1).toString(), row.at(6).toString(), street.section(u'\n', 0, 0)}) {
            if (home.name.isEmpty())
                home.name = name;
        }
        home.folded = fold(home.name);
        home.town = row.at(3).toString();
        home.address = addressKey(street, home.town, row.at(4).toString());
        home.phone = row.at(5).toString();
        home.families = families.value(home.id);
        homes += home;
    }
    return judged(homes, judgeHouseholds);
}

QList<DuplicatePair> findDuplicateOrganisations(const Store &store)
{
    QList<Home> all;
    for (const Store::Row &row : store.select(
             u"SELECT id,name,street,town,postcode,phone,email FROM organisation WHERE removed=0"_s)) {
        Home one;
        one.id = row.at(0).toLongLong();
        one.name = row.at(1).toString();
        one.folded = fold(one.name);
        one.town = row.at(3).toString();
        one.address = addressKey(row.at(2).toString(), one.town, row.at(4).toString());
        one.phone = row.at(5).toString();
        one.email = row.at(6).toString();
        all += one;
    }
    return judged(all, judgeOrganisations);
}

QList<DuplicatePair> findDuplicates(
    const Store &store, const QLocale &locale, const QString &table, const Store::Progress &progress)
{
    QList<DuplicatePair> all;
    bool stopped = false;
    const Store::Progress told = [&](double done) {
        stopped = stopped || (progress && !progress(done));
        return !stopped;
    };
    const auto take = [&](const QString &of, const QList<DuplicatePair> &pairs) {
        const QSet<IdPair> two = notSamePairs(store, of);
        std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(all),
            [&](const DuplicatePair &pair) { return !two.contains(idPair(pair.first, pair.second)); });
    };
    if (table.isEmpty() || table == u"person")
        take(u"person"_s, findDuplicatePersons(store, locale, told));
    if (stopped)
        return {};
    if (table.isEmpty() || table == u"household")
        take(u"household"_s, findDuplicateHouseholds(store));
    if (table.isEmpty() || table == u"organisation")
        take(u"organisation"_s, findDuplicateOrganisations(store));
    std::stable_sort(all.begin(), all.end(),
        [](const DuplicatePair &a, const DuplicatePair &b) { return a.likeness > b.likeness; });
    return all;
}

QString likenessWords(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Sure:
        return Words::tr("almost certainly the same");
    case Likeness::Likely:
        return Words::tr("probably the same");
    case Likeness::Possible:
        break;
    }
    return Words::tr("perhaps the same");
}

} // namespace twinbook
