// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_details.h"

#include "countries.h"
#include "dates.h"
#include "link_cells.h"
#include "link_entry.h"
#include "link_years.h"
#include "record_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinkDetails)
};

constexpr int mostLinks = 50; // shown of one community

QString sinceWords(const TownLink &link, const QLocale &locale)
{
    if (link.sinceOn.isValid())
        return Words::tr("Since %1").arg(longDate(link.sinceOn, locale));
    return link.sinceYear == 0 ? QString() : Words::tr("Since %1").arg(QString::number(link.sinceYear));
}

QString placeWords(const Community &community, const QLocale &locale)
{
    const QString country = countryName(community.country, locale);
    return country.isEmpty() ? community.name : u"%1 (%2)"_s.arg(community.name, country);
}

Degrees placeOf(const Community &community)
{
    return {community.latitudeE6, community.longitudeE6};
}

QString distanceWords(const Community &from, const Community &to, const QLocale &locale)
{
    if (!from.placed || !to.placed)
        return {};
    return Words::tr("%1 km as the crow flies")
        .arg(locale.toString(kilometresBetween(placeOf(from), placeOf(to))));
}

QString anniversaryWords(const TownLink &link, QDate today, const QLocale &locale)
{
    const LinkAnniversary next = nextAnniversary(link, today);
    if (next.years == 0)
        return {};
    const QString years = QString::number(next.years);
    return next.on.isValid() ? Words::tr("%1 years on %2").arg(years, longDate(next.on, locale))
                             : Words::tr("%1 years in %2").arg(years).arg(next.inYear);
}

DetailState stateOf(const TownLink &link, const RecordWords &words)
{
    const Tone tone = link.status == u"active"                     ? Tone::Good
        : link.status == u"dormant" || link.status == u"suspended" ? Tone::Warning
                                                                   : Tone::Neutral;
    return {words.value("status"), tone};
}

DetailFact contactFact(const LinkContact &contact)
{
    DetailFact fact;
    fact.label = contact.role.isEmpty() ? contact.organisation : contact.role;
    fact.lines +=
        {recordOf<LinkContact>().title(&contact), recordLink(u"link_contact"_s, contact.id.value), {}};
    if (!contact.email.isEmpty())
        fact.lines += {contact.email, u"mailto:"_s + contact.email, {}};
    if (!contact.phone.isEmpty())
        fact.lines += {contact.phone, {}, {}};
    return fact;
}

// What grew out of it, and out of what it grew.
DetailPart relatedPart(const Store &store, const TownLink &link)
{
    DetailPart part{Words::tr("Grown out of each other"), {}};
    if (const auto parent = link.parent.isValid() ? store.get(link.parent) : std::nullopt)
        part.addLink(Words::tr("Grew out of"), parent->name, recordLink(u"town_link"_s, parent->id.value));
    for (const TownLink &child : store.all<TownLink>(u"parent=? AND removed=0"_s, {qlonglong(link.id.value)}))
        part.addLink(Words::tr("From it grew"), child.name, recordLink(u"town_link"_s, child.id.value));
    return part;
}

} // namespace

Detail linkDetail(const Store &store, const TownLink &link, const Asked &asked)
{
    const RecordWords words(link, asked.locale);
    const auto partner = link.partner.isValid() ? store.get(link.partner) : std::nullopt;
    const auto home = link.home.isValid() ? store.get(link.home) : std::nullopt;
    Detail detail;
    detail.title = link.name;
    QStringList first{words.value("kind"), sinceWords(link, asked.locale)};
    first.removeAll(QString());
    detail.subtitle = first.join(u" - "_s);
    if (!link.status.isEmpty())
        detail.states += stateOf(link, words);
    DetailPart ends;
    if (partner)
        ends.addLink(words.label("partner"), placeWords(*partner, asked.locale),
            recordLink(u"community"_s, partner->id.value));
    if (home)
        ends.addLink(
            words.label("home"), placeWords(*home, asked.locale), recordLink(u"community"_s, home->id.value));
    if (home && partner)
        ends.add(Words::tr("Distance"), distanceWords(*home, *partner, asked.locale));
    ends.add(Words::tr("Next anniversary"), anniversaryWords(link, asked.today, asked.locale));
    words.add(ends, {"what", "status_why", "recognised", "until_on", "letter_language"});
    detail.add(ends);
    DetailPart contacts{recordOf<LinkContact>().manyLabel(), {}};
    for (const LinkContact &contact :
        store.all<LinkContact>(u"link=? AND removed=0"_s, {qlonglong(link.id.value)}))
        contacts.add(contactFact(contact));
    detail.add(contacts);
    detail.add(relatedPart(store, link));
    DetailPart entry{Words::tr("The entry"), {}};
    words.add(entry, {"checked_on", "source", "notes"});
    detail.add(entry);
    detail.add(tagsPart(store, u"town_link"_s, link.id.value));
    detail.add(historyPart(store, u"town_link"_s, link.id.value, asked.locale));
    return detail;
}

Detail communityDetail(const Store &store, const Community &community, const Asked &asked)
{
    const RecordWords words(community, asked.locale);
    Detail detail;
    detail.title = community.name;
    QStringList first{community.region, countryName(community.country, asked.locale)};
    first.removeAll(QString());
    detail.subtitle = first.join(u", "_s);
    if (community.ours)
        detail.states += DetailState{Words::tr("Our own community"), Tone::Good};
    DetailPart part;
    words.add(part, {"also_known", "district", "postcode"});
    if (community.population > 0)
        words.add(part, {"population"});
    words.add(part, {"language", "website"});
    if (community.placed) {
        const RecordShape &shape = recordOf<Community>();
        const auto degrees = [&](const QString &name) {
            const Column &column = *shape.find(name);
            return shape.show(column, column.get(&community), asked.locale);
        };
        part.add(Words::tr("Place"), degrees(u"latitude_e6"_s) + u"; "_s + degrees(u"longitude_e6"_s));
    }
    const auto ours = ourCommunity(store);
    if (ours && !community.ours)
        part.add(
            Words::tr("Distance from %1").arg(ours->name), distanceWords(*ours, community, asked.locale));
    words.add(part, {"notes"});
    detail.add(part);
    DetailPart links{recordOf<TownLink>().manyLabel(), {}};
    const QList<TownLink> all = store.all<TownLink>(u"removed=0 AND (home=? OR partner=?)"_s,
        {qlonglong(community.id.value), qlonglong(community.id.value)});
    for (const TownLink &link : all.mid(0, mostLinks)) {
        const auto other = store.get(link.home == community.id ? link.partner : link.home);
        const QString name = other && link.isOfTowns() ? other->name : link.name;
        links.add({link.sinceYear == 0 ? QString() : QString::number(link.sinceYear),
            {{name, recordLink(u"town_link"_s, link.id.value), {}}}, Tone::Neutral});
    }
    detail.add(links);
    detail.add(tagsPart(store, u"community"_s, community.id.value));
    detail.add(historyPart(store, u"community"_s, community.id.value, asked.locale));
    return detail;
}

Detail contactDetail(const Store &store, const LinkContact &contact, const Asked &asked)
{
    const RecordWords words(contact, asked.locale);
    Detail detail;
    detail.title = recordOf<LinkContact>().title(&contact);
    QStringList first{contact.role, contact.organisation};
    first.removeAll(QString());
    first.removeAll(detail.title);
    detail.subtitle = first.join(u", "_s);
    DetailPart part;
    if (const auto link = contact.link.isValid() ? store.get(contact.link) : std::nullopt)
        part.addLink(words.label("link"), link->name, recordLink(u"town_link"_s, link->id.value));
    if (!contact.email.isEmpty())
        part.addLink(words.label("email"), contact.email, u"mailto:"_s + contact.email);
    words.add(part, {"phone", "address", "language"});
    if (const auto person = contact.person.isValid() ? store.get(contact.person) : std::nullopt)
        part.addLink(words.label("person"), displayName(*person), recordLink(u"person"_s, person->id.value));
    words.add(part, {"notes"});
    detail.add(part);
    detail.add(historyPart(store, u"link_contact"_s, contact.id.value, asked.locale));
    return detail;
}

} // namespace twinbook
