// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gift_form.h"

#include "gift_entry.h"
#include "gifts_query.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftForm)
};

QString itemName(const Store &store, qint64 id)
{
    const std::optional<GiftItem> item = store.get(Id<GiftItem>(id));
    return item ? item->name : QString();
}

QList<LinkItem> itemsLike(const Store &store, const QString &words)
{
    QStringList names;
    const QList<GiftItem> items = store.all<GiftItem>();
    for (const GiftItem &item : items)
        names += item.name;
    const QStringList fitting = offersAmong(names, words);
    QList<LinkItem> found;
    for (const GiftItem &item : items)
        if (fitting.contains(item.name))
            found.append({item.id.value, item.name});
    return found;
}

} // namespace

TextOffers offersInUse(const Store &store, const QString &column)
{
    // Read when the field is first typed into.
    const auto lines = std::make_shared<std::optional<QStringList>>();
    return [&store, column, lines](const QString &words) {
        if (!*lines)
            *lines = earlierWords(store, column);
        return offersAmong(**lines, words);
    };
}

QList<FormSection> giftFormSections(const Gift &gift)
{
    // Out of the cupboard: what and its value are known, so whom and how many comes first.
    const bool takenOut = gift.item.isValid();
    const bool fresh = !gift.id.isValid() && !gift.corrects.isValid();
    QList<FormSection> sections;
    if (takenOut)
        sections = {{{},
                        {u"donor_organisation"_s, u"donor_person"_s, u"item_count"_s, u"received_on"_s,
                            u"holder"_s, u"visit"_s},
                        false, {}},
            {Words::tr("What is taken out"),
                {u"item"_s, u"description"_s, u"value_words"_s, u"direction"_s, u"kind"_s}, true, {}, fresh}};
    else
        sections = {{{},
            {u"direction"_s, u"kind"_s, u"received_on"_s, u"donor_organisation"_s, u"donor_person"_s,
                u"description"_s, u"value_words"_s, u"holder"_s, u"visit"_s},
            false, {}}};
    sections.append(
        {Words::tr("What became of it"), {u"outcome"_s, u"outcome_words"_s, u"registered_on"_s}, true, {}});
    sections.append({Words::tr("Why and how"), {u"reason"_s, u"guest"_s, u"offered_on"_s, u"capacity"_s},
        true, {}, fresh});
    sections.append({Words::tr("How the value is known"),
        {u"basis"_s, u"rate"_s, u"rate_way"_s, u"rate_source"_s, u"rate_on"_s}, true, {}, fresh});
    sections.append({Words::tr("About the donor"),
        {u"donor_kind"_s, u"donor_country"_s, u"partner"_s, u"counts_with"_s, u"donor_address"_s}, true, {}});
    if (!takenOut)
        sections.append({Words::tr("Out of the gift cupboard"), {u"item"_s, u"item_count"_s}, true,
            Words::tr("Only of what was bought to be given.")});
    sections.append({Words::tr("Approval and notes"),
        {u"approved_by"_s, u"approved_on"_s, u"officer_action"_s, u"reference"_s, u"withheld"_s, u"notes"_s},
        true, {}});
    return sections;
}

FormExtras giftFormExtras(const Store &store)
{
    FormExtras extras;
    extras.required = {u"received_on"_s, u"description"_s};
    extras.labels = {{u"donor_organisation"_s, Words::tr("Their town, association or firm")},
        {u"donor_person"_s, Words::tr("Their name, if it was a person")}};
    extras.hints = {{u"value_words"_s, Words::tr("For example £45, 40-60, about 30, or not known.")},
        {u"holder"_s, Words::tr("Who of you received, gave or declined it.")},
        {u"counts_with"_s,
            Words::tr("Another donor behind whom the same people stand: their gifts are added up.")},
        {u"donor_address"_s, Words::tr("It is never published.")},
        {u"rate"_s, Words::tr("As it was that day, for example 0.8531.")},
        {u"reference"_s, Words::tr("Left empty, the entry is given the next number of its year.")},
        {u"registered_on"_s, Words::tr("The day it was entered with those who keep the register.")}};
    for (const QString &column :
        {u"donor_organisation"_s, u"donor_person"_s, u"description"_s, u"visit"_s, u"partner"_s,
            u"counts_with"_s, u"donor_country"_s, u"approved_by"_s, u"rate_source"_s, u"outcome_words"_s})
        extras.offers.insert(column, offersInUse(store, column));
    extras.offers.insert(u"holder"_s, [&store](const QString &words) { return holdersLike(store, words); });
    extras.searches.insert(u"item"_s, [&store](const QString &words) { return itemsLike(store, words); });
    extras.linkLabels.insert(u"item"_s, [&store](qint64 id) { return itemName(store, id); });
    return extras;
}

} // namespace twinbook
