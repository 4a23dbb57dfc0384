// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "town_link.h"

#include "store.h"

namespace twinbook {

// What a form asks when a link is entered: the partner by name and country instead of by a record that would
// have to be there first. No record of the book.
struct LinkEntry
{
    Id<LinkEntry> id;
    QString partner;
    QString country; // as typed
    QString region;
    QString since; // "1974" or a day
    QString kind;
    QString status;
    QString what;
    QString name; // of a school, a club ... on both sides
    Id<TownLink> parent;
    QString recognised;
    QString notes;
    bool removed = false;
};
template <>
const Record<LinkEntry> &recordOf<LinkEntry>();

Problems checkIn(const Store &store, const LinkEntry &entry, QDate today);
// Saves the link, and its communities where the book has none of them yet; ours is that of the settings.
Id<TownLink> saveLinkEntry(Edit &edit, const Store &store, const LinkEntry &entry, QDate today);

std::optional<Community> ourCommunity(const Store &store);
void begin(TownLink &link, const Store &store); // a new one
void complete(TownLink &link, const Store &store); // its name and the year, from what was typed
void complete(Community &community); // the country by its code, and whether its place is known
Problems checkIn(const Store &store, const TownLink &link, QDate today); // not twice the same
Problems checkIn(const Store &store, const Community &community, QDate today); // one community is ours
Problems mayRemoveCommunity(const Community &community, const Store &store); // not while links lead to it

} // namespace twinbook
