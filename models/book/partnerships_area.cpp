// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerships_area.h"

#include "link_entry.h"
#include "link_headings.h"
#include "links_export.h"
#include "links_import.h"
#include "partnerships_due.h"
#include "partnerships_query.h"
#include "partnerships_sample.h"
#include "people_export.h"
#include "town_link.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartnershipsArea)
};

// A link: what it needs is asked beside the others of the book.
QHash<QString, EntryKind> partnershipEntries()
{
    EntryKind links;
    links.begin = [](AnyRecord &record, const Store &store, const Asked &) {
        begin(*static_cast<TownLink *>(record.data()), store);
    };
    links.complete = [](AnyRecord &record, const Store &store, const Asked &) {
        complete(*static_cast<TownLink *>(record.data()), store);
    };
    links.check = [](const AnyRecord &record, const Store &store, const Asked &asked) {
        return checkIn(store, *static_cast<const TownLink *>(record.data()), asked.today);
    };
    EntryKind communities;
    communities.complete = [](AnyRecord &record, const Store &, const Asked &) {
        complete(*static_cast<Community *>(record.data()));
    };
    communities.check = [](const AnyRecord &record, const Store &store, const Asked &asked) {
        return checkIn(store, *static_cast<const Community *>(record.data()), asked.today);
    };
    communities.mayRemove = [](const AnyRecord &record, const Store &store, const Asked &) {
        return mayRemoveCommunity(*static_cast<const Community *>(record.data()), store);
    };
    EntryKind contacts;
    contacts.check = [](const AnyRecord &record, const Store &, const Asked &) {
        return check(*static_cast<const LinkContact *>(record.data()));
    };
    return {{u"links"_s, links}, {u"communities"_s, communities}, {u"link-contacts"_s, contacts}};
}

} // namespace

Area partnershipsArea()
{
    Area area;
    area.name = u"partnerships"_s;
    area.title = Words::tr("Partnerships");
    area.records = {&recordOf<Community>(), &recordOf<TownLink>(), &recordOf<LinkContact>()};
    area.kinds = {{u"links"_s, u"town_link"_s}, {u"communities"_s, u"community"_s},
        {u"link-contacts"_s, u"link_contact"_s}};
    area.lists = {
        {u"links"_s, [](const Store &, const Asked &asked) { return linksQuery(asked.today, asked.locale); }},
        {u"communities"_s, [](const Store &, const Asked &asked) { return communitiesQuery(asked.locale); }},
        {u"link-contacts"_s,
            [](const Store &, const Asked &asked) { return linkContactsQuery(asked.locale); }}};
    area.choices = {{u"links"_s, [](const Store &, const Asked &asked) { return linkChoices(asked.today); }},
        {u"communities"_s, [](const Store &, const Asked &) { return communityChoices(); }}};
    area.entries = partnershipEntries();
    const auto records = [](const QString &kind, const RecordShape &shape) {
        return Exporter{kind, shape.manyLabel(), {u"csv"_s, u"xlsx"_s}, {},
            [&shape](const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked) {
                return exportRecords(store, shape, path, ids, asked.locale);
            }};
    };
    area.exporters = {{u"links"_s, recordOf<TownLink>().manyLabel(), {u"csv"_s, u"xlsx"_s, u"json"_s}, {},
                          [](const Store &store, const QString &path, const QList<qint64> &ids,
                              const Asked &asked) { return exportLinks(store, path, ids, asked.locale); }},
        records(u"communities"_s, recordOf<Community>()),
        records(u"link-contacts"_s, recordOf<LinkContact>())};
    area.due = [](const Store &store, const Asked &asked) {
        return partnershipsDue(store, asked.today, asked.locale);
    };
    area.search = searchPartnerships;
    area.charts = [](const Store &, const Asked &) { return QList<ReportChart>(); };
    area.importers = {{u"links"_s, Words::tr("A list of links between communities"),
        Words::tr("Twin towns kept in a spreadsheet, a CSV file or a JSON file: your own or those of a whole "
                  "country."),
        planLinksFile, linkFields}};
    area.sample = [](Edit &edit, const Asked &asked) { addSamplePartnerships(edit, asked.today); };
    area.checks = [](const Store &, const Asked &) { return Problems(); };
    return area;
}

} // namespace twinbook
