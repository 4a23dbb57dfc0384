// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "community.h"
#include "id.h"
#include "person.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// One link between two communities, or between a school, a club ... of theirs: table town_link, as "link" is
// a word of too many meanings. When both ends are known, ours is `home`.
struct TownLink
{
    Id<TownLink> id;
    QString name; // what it is called; filled in from the partner, "Gotha", when nothing is typed
    Id<Community> home;
    Id<Community> partner;
    QString kind; // "charter", "friendship", "memorandum", "project", "informal", "contact"; empty: not said
    QString what; // who is linked: "town", "school", "club", "hospital", "fire", "church", "other"; empty:
                  // the town
    qint64 sinceYear = 0; // 0: not known; the year of sinceOn where that is known
    QDate sinceOn;
    QDate untilOn; // the last day
    QString status; // "exploring", "active", "dormant", "suspended", "ended"; empty: not said
    QString statusWhy;
    QString recognised; // by the council: "yes", "no", empty: not said
    Id<TownLink> parent; // the link that it grew out of
    QString source; // where it is known from
    QDate checkedOn; // when somebody last made sure of it
    QString letterLanguage; // "de"; empty: that of the partner
    QString notes;
    bool removed = false;

    bool isOfTowns() const { return what.isEmpty() || what == u"town"; }
    bool operator==(const TownLink &) const = default;
};

// Who answers for a link, on either side.
struct LinkContact
{
    Id<LinkContact> id;
    Id<TownLink> link;
    QString name;
    QString role; // "Mayor", "Secretary of the Partnerschaftsverein"
    QString organisation;
    QString email;
    QString phone;
    QString address; // as on an envelope
    QString language; // of letters; empty: that of the link
    Id<Person> person; // the same, where in the book
    QString notes;
    bool removed = false;

    bool operator==(const LinkContact &) const = default;
};

template <>
const Record<TownLink> &recordOf<TownLink>();
template <>
const Record<LinkContact> &recordOf<LinkContact>();

Problems check(const TownLink &link, QDate today);
Problems check(const LinkContact &contact);

} // namespace twinbook
