// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home_forms.h"

#include "homes.h"
#include "nominees.h"
#include "organisation_contact.h"
#include "people_search.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HomeForms)
};

void suggest(FormExtras &extras, const Store &store, const RecordShape &shape, const QStringList &columns)
{
    for (const QString &column : columns)
        extras.suggestions.insert(column, valuesInUse(store, shape, column));
}

QString notesLabel(const RecordShape &shape)
{
    return shape.label(*shape.find(u"notes"_s));
}

} // namespace

RecordDialogKind householdDialogKind(const Store &store)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<Household>();
    kind.addTitle = Words::tr("Add household");
    kind.editTitle = Words::tr("Edit household");
    kind.sections = {{{}, {u"name"_s, u"letter_name"_s}, false, {}},
        {Words::tr("Address"), {u"street"_s, u"town"_s, u"postcode"_s, u"phone"_s}, false, {}},
        {Words::tr("More about the address"), {u"neighbourhood"_s, u"region"_s, u"country"_s}, true, {}},
        {Words::tr("Hosting visitors"),
            {u"hosting"_s, u"single_rooms"_s, u"double_rooms"_s, u"twin_rooms"_s, u"sofa_places"_s,
                u"max_guests"_s},
            false, {}},
        {Words::tr("What hosts and guests should know"),
            {u"step_free"_s, u"stairs"_s, u"pets"_s, u"smoking"_s, u"diets_cooked"_s, u"distance_km"_s,
                u"has_car"_s, u"would_take"_s, u"would_not_take"_s, u"hosting_notes"_s},
            true, {}},
        {notesLabel(*kind.shape), {u"notes"_s}, true, {}}};
    kind.extras.hints = {
        {u"name"_s, Words::tr("How the committee calls it, for example “Fairweather, Mill Lane”.")},
        {u"letter_name"_s, Words::tr("As on an envelope, for example “Mr and Mrs T Fairweather”.")},
        {u"max_guests"_s, Words::tr("Leave it empty for as many as there are beds.")}};
    suggest(kind.extras, store, *kind.shape, {u"town"_s, u"neighbourhood"_s, u"region"_s, u"country"_s});
    kind.check = [](const void *record) { return check(*static_cast<const Household *>(record)); };
    return kind;
}

RecordDialogKind organisationDialogKind(const Store &store)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<Organisation>();
    kind.addTitle = Words::tr("Add organisation");
    kind.editTitle = Words::tr("Edit organisation");
    kind.sections = {{{}, {u"name"_s, u"kind"_s}, false, {}},
        {Words::tr("Whom to speak to"),
            {u"contact_name"_s, u"contact_role"_s, u"email"_s, u"phone"_s, u"website"_s}, false, {}},
        {Words::tr("Address"), {u"street"_s, u"town"_s, u"postcode"_s, u"country"_s}, true, {}},
        {Words::tr("What they can do for the twinning"),
            {u"offers_venue"_s, u"offers_sponsorship"_s, u"offers_expertise"_s, u"offers_hosts"_s,
                u"offers_other"_s, u"offers"_s},
            true, {}},
        {Words::tr("Membership"), {u"category"_s, u"joined"_s, u"paid_until"_s, u"left_on"_s}, true, {}},
        {notesLabel(*kind.shape), {u"notes"_s}, true, {}}};
    kind.extras.required = {u"name"_s};
    kind.extras.hints = {
        {u"offers"_s, Words::tr("A hall, money, knowledge, a choir, pupils who write letters.")},
        {u"contact_name"_s,
            Words::tr("Of somebody who is not in the book. Persons of the book are added with “Contact "
                      "persons...”.")},
        {u"category"_s, Words::tr("Leave it empty if they are no member.")}};
    suggest(kind.extras, store, *kind.shape, {u"town"_s, u"country"_s, u"category"_s});
    kind.check = [](const void *record) { return check(*static_cast<const Organisation *>(record)); };
    return kind;
}

LinkSearch personSearch(const Store &store)
{
    return [&store](const QString &words) {
        constexpr int most = 24;
        QList<LinkItem> items;
        for (const SearchHit &hit : searchPeople(store, words, most))
            if (hit.place.table == u"person"_s && hit.place.id != 0)
                items.append({hit.place.id,
                    hit.detail.isEmpty() ? hit.title : u"%1 (%2)"_s.arg(hit.title, hit.detail)});
        return items;
    };
}

LinkLabel personLabel(const Store &store)
{
    return [&store](qint64 id) {
        const auto person = store.get(Id<Person>(id));
        return person ? displayName(*person) : QString();
    };
}

RecordDialogKind contactDialogKind(const Store &store, qint64 organisation)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<OrganisationContact>();
    kind.addTitle = Words::tr("Add contact person");
    kind.editTitle = Words::tr("Edit contact person");
    kind.sections = {{{}, {u"person"_s, u"role"_s}, false, {}},
        {Words::tr("Since when and until when"), {u"since"_s, u"until"_s}, true, {}},
        {notesLabel(*kind.shape), {u"notes"_s}, true, {}}};
    kind.extras.required = {u"person"_s};
    kind.extras.searches.insert(u"person"_s, personSearch(store));
    kind.extras.linkLabels.insert(u"person"_s, personLabel(store));
    kind.extras.hints = {{u"person"_s, Words::tr("Type part of the name of somebody in the book.")},
        {u"role"_s, Words::tr("What they are there, for example “Head of modern languages”.")},
        {u"until"_s, Words::tr("Leave it empty while they are still there.")}};
    suggest(kind.extras, store, *kind.shape, {u"role"_s});
    kind.check = [](const void *record) { return check(*static_cast<const OrganisationContact *>(record)); };
    if (organisation != 0)
        kind.atFirst.insert(u"organisation"_s, organisation);
    return kind;
}

RecordDialogKind nomineeDialogKind(const Store &store, QDate today, qint64 organisation)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<Nominee>();
    kind.addTitle = Words::tr("Add nominee");
    kind.editTitle = Words::tr("Edit nominee");
    kind.sections = {{{}, {u"person"_s, u"since"_s, u"until"_s}, false, {}},
        {notesLabel(*kind.shape), {u"notes"_s}, true, {}}};
    kind.extras.required = {u"person"_s};
    kind.extras.searches.insert(u"person"_s, personSearch(store));
    kind.extras.linkLabels.insert(u"person"_s, personLabel(store));
    kind.extras.hints = {{u"person"_s, Words::tr("Type part of the name of somebody in the book.")},
        {u"until"_s, Words::tr("Leave it empty while they still act for the organisation.")}};
    kind.check = [&store, today](const void *record) {
        return check(*static_cast<const Nominee *>(record), store, today);
    };
    if (organisation != 0) {
        kind.atFirst.insert(u"organisation"_s, organisation);
        kind.atFirst.insert(u"since"_s, today.toString(Qt::ISODate));
    }
    return kind;
}

} // namespace twinbook
