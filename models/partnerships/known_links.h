// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "link_rows.h"
#include "town_link.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <vector>

namespace twinbook {

// The communities and links of the book together with those that a list brings, by what they are known again.
class KnownLinks
{
public:
    struct Town
    {
        Community community;
        bool inBook = false;
        bool filled = false; // something blank was filled in
        bool written = false;
    };
    struct Link
    {
        TownLink link;
        int home = -1; // index of a town; -1: none
        int partner = -1;
        int line = 0; // of the list; 0: in the book
        bool inBook = false;
    };

    explicit KnownLinks(const Store &store);

    int ours() const { return m_ours; } // our own community; -1: not known
    // The town that is meant; -1 where there is none yet. `other`: the one it is linked with, if known.
    int find(const Community &draft, int other = -1, bool asPartner = false) const;
    int add(const Community &draft);
    // Takes over what is not known yet; tells of it where the town is in the book.
    QList<FieldChange> fill(int town, const Community &draft);
    int findLink(int home, int partner, const TownLink &link) const; // in this direction
    int linkNumbered(qint64 id) const { return m_byId.value(id, -1); }
    int addLink(const Link &link);
    // The same of a link; `over`: also what is different.
    QList<FieldChange> fillLink(int link, const TownLink &draft, bool over);
    Town &town(int index) { return m_towns[size_t(index)]; }
    Link &link(int index) { return m_links[size_t(index)]; }

private:
    void index(int town);
    bool fits(const Town &town, const Community &draft, bool wherever) const;

    std::vector<Town> m_towns;
    std::vector<Link> m_links;
    QMultiHash<QString, int> m_byName;
    QMultiHash<quint64, int> m_byEnds;
    QHash<qint64, int> m_byId;
    int m_ours = -1;
};

} // namespace twinbook
