// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_entry.h"

#include "countries.h"
#include "known_links.h"
#include "link_cells.h"
#include "link_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Partnerships)
};

Community partnerOf(const LinkEntry &entry)
{
    Community partner;
    partner.name = entry.partner.simplified();
    partner.country = storedCountry(entry.country);
    partner.region = entry.region.simplified();
    return partner;
}

TownLink linkOf(const LinkEntry &entry, QDate today)
{
    TownLink link;
    const SinceSaid since = readSince(entry.since, {today, QLocale(), {}, true});
    link.sinceYear = since.year;
    link.sinceOn = since.day;
    link.kind = entry.kind;
    link.status = entry.status;
    link.what = entry.what;
    link.name = entry.name.simplified();
    link.parent = entry.parent;
    link.recognised = entry.recognised;
    link.notes = entry.notes;
    link.checkedOn = today; // who enters it knows it
    return link;
}

} // namespace

template <>
const Record<LinkEntry> &recordOf<LinkEntry>()
{
    using E = LinkEntry;
    static const Record<LinkEntry> record =
        Record<LinkEntry>("link_entry", "Partnerships", QT_TRANSLATE_NOOP("Partnerships", "Link"),
            QT_TRANSLATE_NOOP("Partnerships", "Links"))
            .text("partner", &E::partner, QT_TRANSLATE_NOOP("Partnerships", "Partner community"))
            .text("country", &E::country, QT_TRANSLATE_NOOP("Partnerships", "Country"))
            .text("region", &E::region, QT_TRANSLATE_NOOP("Partnerships", "Region"))
            .text("since", &E::since, QT_TRANSLATE_NOOP("Partnerships", "Since"))
            .choice("kind", &E::kind, QT_TRANSLATE_NOOP("Partnerships", "Kind of link"), linkKinds())
            .choice("status", &E::status, QT_TRANSLATE_NOOP("Partnerships", "Status"), linkStatuses())
            .choice("what", &E::what, QT_TRANSLATE_NOOP("Partnerships", "Who is linked"), linkSubjects())
            .text("name", &E::name, QT_TRANSLATE_NOOP("Partnerships", "Name of the link"))
            .link(
                "parent", &E::parent, QT_TRANSLATE_NOOP("Partnerships", "Grew out of the link"), "town_link")
            .choice("recognised", &E::recognised,
                QT_TRANSLATE_NOOP("Partnerships", "Recognised by the council"), yesOrNo())
            .text("notes", &E::notes, QT_TRANSLATE_NOOP("Partnerships", "Notes"), Kind::LongText)
            .titled([](const E &entry) { return entry.partner; });
    return record;
}

Problems checkIn(const Store &store, const LinkEntry &entry, QDate today)
{
    Problems problems;
    if (entry.partner.simplified().isEmpty())
        problems += {u"partner"_s, Words::tr("Please write the name of the partner community.")};
    const TownLink link = linkOf(entry, today);
    if (!entry.since.trimmed().isEmpty() && link.sinceYear == 0)
        problems += {u"since"_s, Words::tr("Please write a year, such as 1974, or a whole day.")};
    if (!link.isOfTowns() && link.name.isEmpty())
        problems += {u"name"_s,
            Words::tr("Please write who is linked, such as “Town School and Collège Jean-Moulin”.")};
    if (!problems.isEmpty())
        return problems;
    const KnownLinks known(store);
    const int partner = known.find(partnerOf(entry), known.ours(), true);
    if (partner >= 0 && known.findLink(known.ours(), partner, link) >= 0)
        problems += {u"partner"_s, Words::tr("The book has this link already. Change that one instead.")};
    return problems;
}

Id<TownLink> saveLinkEntry(Edit &edit, const Store &store, const LinkEntry &entry, QDate today)
{
    KnownLinks known(store);
    const auto saved = [&](int at) {
        KnownLinks::Town &town = known.town(at);
        if (!town.inBook && !town.written)
            edit.add(town.community);
        else if (town.filled)
            edit.save(town.community);
        town.written = true;
        return town.community.id;
    };
    TownLink link = linkOf(entry, today);
    if (known.ours() >= 0)
        link.home = saved(known.ours());
    const Community draft = partnerOf(entry);
    int partner = known.find(draft, known.ours(), true);
    if (partner < 0)
        partner = known.add(draft);
    else
        known.fill(partner, draft);
    link.partner = saved(partner);
    if (link.name.isEmpty())
        link.name = known.town(partner).community.name;
    edit.save(link);
    return link.id;
}

std::optional<Community> ourCommunity(const Store &store)
{
    const QList<Community> ours = store.all<Community>(u"ours=1 AND removed=0"_s);
    return ours.isEmpty() ? std::nullopt : std::optional(ours.first());
}

void begin(TownLink &link, const Store &store)
{
    if (const auto ours = ourCommunity(store))
        link.home = ours->id;
    link.what = u"town"_s;
    link.status = u"active"_s;
}

void complete(TownLink &link, const Store &store)
{
    if (link.sinceOn.isValid() && link.sinceYear == 0)
        link.sinceYear = link.sinceOn.year();
    const auto partner = store.get(link.partner);
    if (!link.name.trimmed().isEmpty() || !partner)
        return;
    const auto home = link.home.isValid() ? store.get(link.home) : std::nullopt;
    link.name = !home || home->ours ? partner->name : u"%1 – %2"_s.arg(home->name, partner->name);
}

void complete(Community &community)
{
    community.country = storedCountry(community.country);
    community.placed = community.latitudeE6 != 0 || community.longitudeE6 != 0;
}

Problems checkIn(const Store &store, const TownLink &link, QDate today)
{
    Problems problems = check(link, today);
    const QList<TownLink> others = store.all<TownLink>(
        u"removed=0 AND partner=? AND id<>?"_s, {qlonglong(link.partner.value), qlonglong(link.id.value)});
    for (const TownLink &other : others) {
        if (problems.isEmpty() && other.home == link.home && other.isOfTowns() && link.isOfTowns())
            problems += {u"partner"_s, Words::tr("The book has this link already. Change that one instead.")};
    }
    return problems;
}

Problems checkIn(const Store &store, const Community &community, QDate)
{
    Problems problems = check(community);
    const auto ours = ourCommunity(store);
    if (community.ours && ours && ours->id != community.id)
        problems +=
            {u"ours"_s, Words::tr("%1 is your own community already; there can be but one.").arg(ours->name)};
    return problems;
}

Problems mayRemoveCommunity(const Community &community, const Store &store)
{
    const auto links =
        store.selectIds(u"SELECT id FROM town_link WHERE removed=0 AND (home=? OR partner=?)"_s,
            {qlonglong(community.id.value), qlonglong(community.id.value)});
    if (links.isEmpty())
        return {};
    return {{QString(),
        Words::tr("%1 is one end of %n links. Remove these first.", nullptr, int(links.size()))
            .arg(community.name)}};
}

} // namespace twinbook
