// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link_cells.h"
#include "link_headings.h"
#include "tables.h"
#include "town_link.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace twinbook {

// One link as a line tells of it, before it is known whether the book has it.
struct LinkDraft
{
    Community home; // its name is empty where the list is that of our own community
    Community partner;
    TownLink link;
    QString written; // both ends as they are written: what makes a line the repetition of another
    bool saysSource = false; // the list has a column for where it is known from
    qint64 number = 0; // of the link, as our own export writes it
    qint64 parent = 0; // likewise
    LinkContact contact; // its name and organisation may be empty
    Problems problems;
};

// One line of a list: the links in it, or why there are none.
struct LinkLine
{
    QList<LinkDraft> links;
    QString title; // of a line left out
    QString sentence; // why; empty with no links: nothing to tell of
};

// The lines of one table, read in order, as one may go on from the line above.
class LinkRows
{
public:
    LinkRows(const NamedTable &table, const ImportChoices &choices);

    const LinkLayout &layout() const { return m_layout; }
    const Table &table() const { return m_table.table; }
    bool isList() const { return !m_layout.partners.isEmpty(); }
    LinkLine read(int row);

private:
    QString cell(const QStringList &cells, int column) const;
    QString ofLink(const QStringList &cells, const PartnerColumns &partner, const QString &what) const;
    Community side(
        const QStringList &cells, const TownColumns &columns, const TownSaid &said, Problems &problems) const;
    QString countryOf(
        const QStringList &cells, const TownColumns &columns, const TownSaid &said, Problems &problems) const;
    void place(
        const QStringList &cells, LinkDraft &draft, const PartnerColumns &partner, Problems &problems) const;
    void readLink(const QStringList &cells, const PartnerColumns &partner, const QString &since,
        LinkDraft &draft) const;
    void readContact(const QStringList &cells, LinkDraft &draft) const;
    void takeKey(const QString &typed, const std::optional<QString> &key, QString TownLink::*member,
        const char *column, LinkDraft &draft) const;
    bool isRule(const QStringList &cells) const;

    NamedTable m_table;
    LinkLayout m_layout;
    DateReading m_reading;
    QDate m_today;
    QString m_homeCountry; // of all homes, where the list names it
    QString m_partnerCountry; // of the heading that stands alone in a line
    QString m_above; // the home of the line above
    QStringList m_aboveCells;
};

} // namespace twinbook
