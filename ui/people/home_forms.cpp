// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home_forms.h"

#include "homes.h"
#include "organisation.h"

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
        {Words::tr("What they can do for the twinning"), {u"offers"_s}, true, {}},
        {Words::tr("Membership"), {u"category"_s, u"joined"_s, u"paid_until"_s, u"left_on"_s}, true, {}},
        {notesLabel(*kind.shape), {u"notes"_s}, true, {}}};
    kind.extras.required = {u"name"_s};
    kind.extras.hints = {
        {u"offers"_s, Words::tr("A hall, money, knowledge, a choir, pupils who write letters.")},
        {u"category"_s, Words::tr("Leave it empty if they are no member.")}};
    suggest(kind.extras, store, *kind.shape, {u"town"_s, u"country"_s, u"category"_s});
    kind.check = [](const void *record) { return check(*static_cast<const Organisation *>(record)); };
    return kind;
}

} // namespace twinbook
