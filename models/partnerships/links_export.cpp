// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "links_export.h"

#include "csv.h"
#include "renderers.h"
#include "town_link.h"
#include "xlsx.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LinksExport)
};

QString degrees(qint64 e6)
{
    constexpr qint64 million = 1'000'000;
    const qint64 size = qAbs(e6);
    return u"%1%2.%3"_s.arg(e6 < 0 ? u"-"_s : QString())
        .arg(size / million)
        .arg(size % million, 6, 10, QLatin1Char('0'));
}

QString number(qint64 value)
{
    return value == 0 ? QString() : QString::number(value);
}

QStringList sideHeadings(const QString &side)
{
    return {side, side + u"_country"_s, side + u"_region"_s, side + u"_district"_s, side + u"_postcode"_s,
        side + u"_latitude"_s, side + u"_longitude"_s, side + u"_population"_s, side + u"_website"_s,
        side + u"_also_known"_s};
}

QStringList sideCells(const Community &town)
{
    QString others = town.alsoKnown;
    return {town.name, town.country, town.region, town.district, town.postcode,
        town.placed ? degrees(town.latitudeE6) : QString(),
        town.placed ? degrees(town.longitudeE6) : QString(), number(town.population), town.website,
        others.replace(u'\n', u"; "_s)};
}

QJsonObject linksJson(const Table &table)
{
    QJsonArray links;
    for (const QStringList &row : table.rows) {
        QJsonObject link;
        for (int i = 0; i < table.headings.size(); ++i) {
            if (!row.at(i).isEmpty())
                link.insert(table.headings.at(i), row.at(i));
        }
        links += link;
    }
    return {{u"format"_s, u"twinbook-links-1"_s}, {u"links"_s, links}};
}

} // namespace

Table linksTable(const Store &store, const QList<qint64> &ids)
{
    Table table;
    table.headings = QStringList{u"link_id"_s, u"link_name"_s} + sideHeadings(u"home"_s)
        + sideHeadings(u"partner"_s)
        + QStringList{u"kind"_s, u"what"_s, u"since"_s, u"until"_s, u"status"_s, u"status_why"_s,
            u"recognised"_s, u"parent_link_id"_s, u"source"_s, u"checked_on"_s, u"letter_language"_s,
            u"notes"_s};
    QHash<Id<Community>, Community> towns;
    for (const Community &town : store.all<Community>())
        towns.insert(town.id, town);
    const QSet<qint64> wanted(ids.begin(), ids.end());
    for (const TownLink &link : store.all<TownLink>()) {
        if (!wanted.isEmpty() && !wanted.contains(link.id.value))
            continue;
        const QString since =
            link.sinceOn.isValid() ? link.sinceOn.toString(Qt::ISODate) : number(link.sinceYear);
        table.rows += QStringList{QString::number(link.id.value), link.name}
            + sideCells(towns.value(link.home)) + sideCells(towns.value(link.partner))
            + QStringList{link.kind, link.what, since, link.untilOn.toString(Qt::ISODate), link.status,
                link.statusWhy, link.recognised, number(link.parent.value), link.source,
                link.checkedOn.toString(Qt::ISODate), link.letterLanguage, link.notes};
    }
    return table;
}

Result<int> exportLinks(
    const Store &store, const QString &path, const QList<qint64> &ids, const QLocale &locale)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const Table table = linksTable(store, ids);
    const int written = int(table.rows.size());
    Result<bool> done =
        Result<bool>::refused(Words::tr("“%1” is no kind of file that links can be written to. Choose a name "
                                        "that ends in .csv, .xlsx or .json.")
                                  .arg(suffix));
    if (suffix == u"csv") {
        const bool semicolon = locale.decimalPoint() == u","_s;
        done = writeFile(path, writeCsv(table, {semicolon ? u';' : u',', true}));
    } else if (suffix == u"json") {
        done = writeFile(path, QJsonDocument(linksJson(table)).toJson());
    } else if (suffix == u"xlsx") {
        Sheet sheet;
        sheet.name = recordOf<TownLink>().manyLabel();
        for (const QString &heading : table.headings)
            sheet.columns += SheetColumn{heading};
        for (const QStringList &row : table.rows)
            sheet.rows += QList<QVariant>(row.begin(), row.end());
        done = writeXlsx(path, {sheet});
    }
    return done ? Result<int>(written) : Result<int>::refused(done.sentence);
}

} // namespace twinbook
