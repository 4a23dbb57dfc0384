// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_area.h"

#include "household.h"
#include "organisation.h"
#include "people_export.h"
#include "people_import.h"
#include "person.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleArea)
};

Exporter recordExporter(const QString &kind, const RecordShape &shape)
{
    return {kind, shape.manyLabel(), {u"csv"_s, u"xlsx"_s},
        [&shape](const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked) {
            return exportRecords(store, shape, path, ids, asked.locale);
        }};
}

QList<Exporter> exporters()
{
    const Exporter people{u"people"_s, recordOf<Person>().manyLabel(), {u"csv"_s, u"xlsx"_s, u"vcf"_s},
        [](const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked) {
            return exportPeople(store, path, ids, asked.locale);
        }};
    return {people, recordExporter(u"households"_s, recordOf<Household>()),
        recordExporter(u"organisations"_s, recordOf<Organisation>())};
}

} // namespace

Area peopleArea()
{
    Area area;
    area.name = u"people"_s;
    area.title = Words::tr("People");
    area.records = {&recordOf<Household>(), &recordOf<Person>(), &recordOf<Organisation>()};
    area.kinds = {{u"people"_s, u"person"_s}, {u"households"_s, u"household"_s},
        {u"organisations"_s, u"organisation"_s}};
    area.importers = {{u"people"_s, Words::tr("A list of people"),
        Words::tr("Members, their families and addresses from a spreadsheet, a CSV file or an address book "
                  "(.vcf)."),
        planPeopleFile}};
    area.exporters = exporters();
    return area;
}

} // namespace twinbook
