// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "community.h"

#include <QLocale>

namespace twinbook {

// A community as a form shows it: the country by its name, its place as one writes it. No record of the book.
struct CommunityEntry
{
    Id<CommunityEntry> id;
    QString name;
    QString alsoKnown;
    QString country; // "Germany"
    QString region;
    QString district;
    QString postcode;
    QString place; // "51.9210, 10.3340"
    qint64 population = 0;
    QString language;
    QString website;
    bool ours = false;
    QString notes;
    bool removed = false;
};
template <>
const Record<CommunityEntry> &recordOf<CommunityEntry>();

CommunityEntry entryOf(const Community &community, const QLocale &locale);
void takeEntry(Community &community, const CommunityEntry &entry);
Problems check(const CommunityEntry &entry);

} // namespace twinbook
