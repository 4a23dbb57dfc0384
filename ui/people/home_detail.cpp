// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contacts_dialog.h"
#include "membership_rules.h"
#include "nominees.h"
#include "organisation.h"
#include "payment_detail.h"
#include "people_details.h"
#include "people_records.h"
#include "record_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HomeDetail)
};

QList<DetailState> hostingState(const Household &household)
{
    if (household.hosting == u"yes"_s)
        return {{Words::tr("hosts visitors"), Tone::Good}};
    if (household.hosting == u"reserve"_s)
        return {{Words::tr("hosts in reserve"), Tone::Neutral}};
    if (household.hosting == u"no"_s)
        return {{Words::tr("does not host"), Tone::Neutral}};
    return {{Words::tr("not asked about hosting"), Tone::Neutral}};
}

DetailPart inhabitants(const Store &store, const Household &household, const Asked &asked)
{
    DetailPart part{Words::tr("Who lives here"), {}};
    const StandingRules rules = standingRules(store, asked.today);
    for (const Person &person : personsOf(store, household.id)) {
        const int age = ageOn(person.born, asked.today);
        const QString standing = standingWord(standingOf(person, rules));
        part.add({{},
            {{displayName(person), recordLink(u"person"_s, person.id.value),
                age < 0 ? u", "_s + standing : u" (%1), %2"_s.arg(age).arg(standing)}},
            Tone::Neutral});
    }
    if (part.facts.isEmpty())
        part.add({}, Words::tr("Nobody in the book lives here."));
    return part;
}

DetailPart contactsPart(const Store &store, const Organisation &organisation, const Asked &asked)
{
    DetailPart part{Words::tr("Contact persons"), {}};
    for (const OrganisationContact &contact : contactsOf(store, organisation.id, asked.today)) {
        const auto person = store.get(contact.person);
        const QString more = contactLine(store, contact, asked.locale, false);
        if (person)
            part.add({{},
                {{displayName(*person), recordLink(u"person"_s, person->id.value),
                    more.isEmpty() || more.startsWith(u' ') ? more : u", "_s + more}},
                Tone::Neutral});
    }
    if (!part.facts.isEmpty() && !store.isReadOnly())
        part.addLink({}, Words::tr("Change the contact persons"),
            u"twinbook:contacts/%1"_s.arg(organisation.id.value));
    return part;
}

DetailPart nomineesPart(const Store &store, const Organisation &organisation, const Asked &asked)
{
    DetailPart part{Words::tr("Nominees"), {}};
    for (const Nominee &nominee : nomineesOf(store, organisation.id, asked.today)) {
        const auto person = store.get(nominee.person);
        if (person)
            part.add({{},
                {{displayName(*person), recordLink(u"person"_s, person->id.value),
                    nomineeLine(store, nominee, asked.locale, false)}},
                Tone::Neutral});
    }
    const int allowed = nomineesAllowed(store, organisation);
    if (allowed > 0 && part.facts.isEmpty())
        part.add({}, Words::tr("%n persons may act for this member; none is named yet.", nullptr, allowed));
    if (!part.facts.isEmpty() && !store.isReadOnly())
        part.addLink(
            {}, Words::tr("Change the nominees"), u"twinbook:nominees/%1"_s.arg(organisation.id.value));
    return part;
}

QString organisationAddress(const Organisation &organisation)
{
    QStringList lines = organisation.street.split(u'\n', Qt::SkipEmptyParts);
    lines << organisation.town << organisation.postcode << organisation.country;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

Detail householdDetail(const Store &store, const Household &household, const Asked &asked)
{
    const RecordWords words(household, asked.locale);
    Detail detail;
    detail.title = recordOf<Household>().title(&household);
    detail.states = hostingState(household);
    DetailPart reach;
    reach.add(Words::tr("Address"), addressLines(household, store.setting(u"country"_s)).join(u'\n'));
    words.add(reach, {"neighbourhood", "phone", "letter_name"});
    detail.add(reach);
    detail.add(inhabitants(store, household, asked));
    DetailPart hosting{Words::tr("Hosting"), {}};
    words.add(hosting, {"hosting"});
    hosting.add(Words::tr("Beds"), bedsInWords(household));
    words.add(hosting,
        {"step_free", "stairs", "pets", "smoking", "diets_cooked", "distance_km", "has_car", "would_take",
            "would_not_take", "hosting_notes"});
    detail.add(hosting);
    DetailPart notes{words.label("notes"), {}};
    notes.add({}, words.value("notes"));
    detail.add(notes);
    detail.add(tagsPart(store, u"household"_s, household.id.value));
    detail.add(historyPart(store, u"household"_s, household.id.value, asked.locale));
    return detail;
}

Detail organisationDetail(const Store &store, const Organisation &organisation, const Asked &asked)
{
    const RecordWords words(organisation, asked.locale);
    Detail detail;
    detail.title = recordOf<Organisation>().title(&organisation);
    QStringList subtitle{words.value("kind"), since(organisation.joined, asked.locale)};
    subtitle.removeAll(QString());
    detail.subtitle = subtitle.join(u" - "_s);
    const Standing standing = standingOf(organisation, standingRules(store, asked.today));
    detail.states = {{standingWord(standing), standingTone(standing)}};
    DetailPart reach;
    const QString contact = words.value("contact_name");
    const QString role = words.value("contact_role");
    reach.add(words.label("contact_name"),
        contact.isEmpty() || role.isEmpty() ? contact + role : contact + u", "_s + role);
    words.add(reach, {"phone", "email"});
    const QString site = organisation.website;
    reach.addLink(words.label("website"), site, site.contains(u"://"_s) ? site : u"https://"_s + site);
    reach.add(Words::tr("Address"), organisationAddress(organisation));
    detail.add(reach);
    detail.add(contactsPart(store, organisation, asked));
    DetailPart about{Words::tr("What they can do for the twinning"), {}};
    words.add(about,
        {"offers_venue", "offers_sponsorship", "offers_expertise", "offers_hosts", "offers_other", "offers"});
    detail.add(about);
    DetailPart membership{Words::tr("Membership"), {}};
    words.add(membership, {"category", "joined", "paid_until", "left_on"});
    detail.add(membership);
    detail.add(paymentsPart(store, organisation, asked));
    detail.add(nomineesPart(store, organisation, asked));
    DetailPart notes{words.label("notes"), {}};
    notes.add({}, words.value("notes"));
    detail.add(notes);
    detail.add(tagsPart(store, u"organisation"_s, organisation.id.value));
    detail.add(historyPart(store, u"organisation"_s, organisation.id.value, asked.locale));
    return detail;
}

} // namespace twinbook
