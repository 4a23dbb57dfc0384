// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_export.h"

#include "export_cells.h"
#include "people_fields.h"
#include "people_records.h"
#include "tags.h"

#include "csv.h"
#include "renderers.h"
#include "xlsx.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleExport)
};

// Shown even when nobody has anything in them.
bool isMain(const QString &field)
{
    static const QSet<QString> main{u"given_name"_s, u"family_name"_s, u"email"_s, u"mobile"_s, u"phone"_s,
        u"street"_s, u"town"_s, u"postcode"_s, u"category"_s, u"joined"_s, u"paid_until"_s};
    return main.contains(field);
}

// Tags are no column of a record; they go out as one.
const Column &tagColumn()
{
    static const Column column = [] {
        Column c;
        c.name = u"tags"_s;
        c.kind = Kind::Text;
        return c;
    }();
    return column;
}

// A table on its way out: headings and typed columns, cells as text in the end.
struct OutColumn
{
    QString heading;
    const RecordShape *shape = nullptr;
    const Column *column = nullptr;
    bool always = false;
};

struct OutTable
{
    QList<OutColumn> columns;
    QList<QList<QVariant>> rows; // as stored, but amounts as Money
    Currency currency{}; // of the book
};

void dropEmpty(OutTable &table)
{
    for (int c = int(table.columns.size()) - 1; c >= 0; --c) {
        const auto filled = [&](const QList<QVariant> &row) {
            return !exportText(
                *table.columns.at(c).shape, *table.columns.at(c).column, row.at(c), QLocale::c())
                        .isEmpty();
        };
        if (table.columns.at(c).always || std::any_of(table.rows.begin(), table.rows.end(), filled))
            continue;
        table.columns.removeAt(c);
        for (QList<QVariant> &row : table.rows)
            row.removeAt(c);
    }
}

// All by name, or those asked for in the order they were asked for: that of the list on the screen.
QList<Person> sortedPersons(const Store &store, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return inOrderOfName(store.all<Person>());
    QHash<qint64, Person> byId;
    for (const Person &person : personsById(store, ids))
        byId.insert(person.id.value, person);
    QList<Person> persons;
    for (const qint64 id : ids)
        if (const auto person = byId.constFind(id); person != byId.constEnd())
            persons += *person;
    return persons;
}

QHash<qint64, Household> householdsOf(const Store &store, const QList<Person> &persons)
{
    QSet<qint64> ids;
    for (const Person &person : persons)
        ids.insert(person.household.value);
    ids.remove(0);
    QHash<qint64, Household> homes;
    for (const Household &home : householdsById(store, ids.values()))
        homes.insert(home.id.value, home);
    return homes;
}

OutTable peopleOut(const Store &store, const QList<qint64> &ids)
{
    OutTable out;
    QList<PeopleField> fields;
    for (const PeopleField &field : peopleFields()) {
        if (field.owner == PeopleField::Part)
            continue;
        fields += field;
        out.columns += {field.label, &shapeOf(field), &field.of(shapeOf(field)), isMain(field.name)};
    }
    out.columns += {recordOf<Tag>().manyLabel(), &recordOf<Person>(), &tagColumn(), false};
    const QHash<qint64, QStringList> tags = tagsOfAll(store, u"person"_s);
    const QList<Person> persons = sortedPersons(store, ids);
    const QHash<qint64, Household> homes = householdsOf(store, persons);
    for (const Person &person : persons) {
        const Household home = homes.value(person.household.value);
        QList<QVariant> row;
        for (const PeopleField &field : fields) {
            const void *record =
                field.owner == PeopleField::OfPerson ? static_cast<const void *>(&person) : &home;
            row += field.of(shapeOf(field)).get(record);
        }
        row += tags.value(person.id.value).join(u", "_s);
        out.rows += row;
    }
    dropEmpty(out);
    return out;
}

// In the currency that the record names, else in the book's.
Money moneyOut(const AnyRecord &record, qint64 minor, Currency ofBook)
{
    const bool named = record.shape().find(u"currency"_s) != nullptr;
    const auto own = named ? Currency::fromCode(record.value(u"currency"_s).toString()) : std::nullopt;
    return {minor, own.value_or(ofBook)};
}

// A link goes out as the title of the record it leads to.
QVariant valueOut(const Store &store, const Column &column, const AnyRecord &record, Currency currency)
{
    const QVariant stored = column.get(record.data());
    if (column.kind == Kind::Money)
        return QVariant::fromValue(moneyOut(record, stored.toLongLong(), currency));
    const RecordShape *target = column.kind == Kind::Link ? store.shape(column.linkTable) : nullptr;
    if (!target || stored.toLongLong() == 0)
        return stored;
    const std::optional<AnyRecord> linked = store.get(*target, stored.toLongLong());
    return linked ? QVariant(linked->title()) : QVariant();
}

// Two people may be called the same: their number tells them apart.
const Column &payerNumberColumn()
{
    return *recordOf<Person>().find(u"member_number"_s);
}

OutTable recordsOut(const Store &store, const RecordShape &shape, const QList<qint64> &ids)
{
    OutTable out;
    out.currency = Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
    for (const Column &column : shape.columns) {
        if (column.name != u"removed"_s)
            out.columns += {shape.label(column), &shape, &column, column.name == u"name"_s};
        if (column.name == u"payer"_s)
            out.columns += {recordOf<Person>().label(payerNumberColumn()), &recordOf<Person>(),
                &payerNumberColumn(), false};
    }
    out.columns += {recordOf<Tag>().manyLabel(), &shape, &tagColumn(), false};
    const QHash<qint64, QStringList> tags = tagsOfAll(store, shape.table);
    const QList<qint64> wanted = ids.isEmpty()
        ? store.selectIds(
            u"SELECT r.id FROM %1 r JOIN %1_find f ON f.id=r.id WHERE r.removed=0 ORDER BY f.sort,r.id"_s.arg(
                shape.table))
        : ids;
    for (qint64 id : wanted) {
        const std::optional<AnyRecord> record = store.get(shape, id);
        if (!record)
            continue;
        QList<QVariant> row;
        for (const Column &column : shape.columns) {
            if (column.name != u"removed"_s)
                row += valueOut(store, column, *record, out.currency);
            if (column.name == u"payer"_s) {
                const auto payer = store.get(Id<Person>(column.get(record->data()).toLongLong()));
                row += payer ? payer->memberNumber : QString();
            }
        }
        row += tags.value(id).join(u", "_s);
        out.rows += row;
    }
    dropEmpty(out);
    return out;
}

Table asTable(const OutTable &out, const QLocale &locale)
{
    Table table;
    for (const OutColumn &column : out.columns)
        table.headings += column.heading;
    for (const QList<QVariant> &values : out.rows) {
        QStringList row;
        for (int c = 0; c < out.columns.size(); ++c)
            row += exportText(*out.columns.at(c).shape, *out.columns.at(c).column, values.at(c), locale);
        table.rows += row;
    }
    return table;
}

Sheet asSheet(const OutTable &out, const QString &name)
{
    Sheet sheet;
    sheet.name = name;
    const int decimals = out.currency.digits();
    for (const OutColumn &column : out.columns)
        sheet.columns += SheetColumn{column.heading, exportCellKind(*column.column), 0, decimals};
    for (const QList<QVariant> &values : out.rows) {
        QList<QVariant> row;
        for (int c = 0; c < out.columns.size(); ++c)
            row += exportCell(*out.columns.at(c).shape, *out.columns.at(c).column, values.at(c), decimals);
        sheet.rows += row;
    }
    return sheet;
}

Result<int> write(const OutTable &out, const QString &name, const QString &path, const QLocale &locale)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != u"csv"_s && suffix != u"xlsx"_s)
        return Result<int>::refused(Words::tr(
            "“%1” is no kind of file that this can be written to. Choose a name that ends in .csv or .xlsx.")
                                        .arg(suffix));
    const bool semicolon = locale.decimalPoint() == u","_s;
    const Result<bool> done = suffix == u"xlsx"_s
        ? writeXlsx(path, {asSheet(out, name)})
        : writeFile(path, writeCsv(asTable(out, locale), {semicolon ? u';' : u',', true}));
    return done ? Result<int>(int(out.rows.size())) : Result<int>::refused(done.sentence);
}

} // namespace

Table peopleTable(const Store &store, const QList<qint64> &ids)
{
    return asTable(peopleOut(store, ids), QLocale::c());
}

QList<VCard> peopleCards(const Store &store, const QList<qint64> &ids)
{
    const QList<Person> persons = sortedPersons(store, ids);
    const QHash<qint64, Household> homes = householdsOf(store, persons);
    QList<VCard> cards;
    for (const Person &person : persons)
        cards += personCard(person, homes.value(person.household.value), store.bookId());
    return cards;
}

Result<int> exportPeople(
    const Store &store, const QString &path, const QList<qint64> &ids, const QLocale &locale)
{
    if (QFileInfo(path).suffix().toLower() == u"vcf"_s) {
        const QList<VCard> cards = peopleCards(store, ids);
        const Result<bool> done = writeFile(path, writeVCards(cards));
        return done ? Result<int>(int(cards.size())) : Result<int>::refused(done.sentence);
    }
    return write(peopleOut(store, ids), recordOf<Person>().manyLabel(), path, locale);
}

Result<int> exportRecords(const Store &store, const RecordShape &shape, const QString &path,
    const QList<qint64> &ids, const QLocale &locale)
{
    return write(recordsOut(store, shape, ids), shape.manyLabel(), path, locale);
}

} // namespace twinbook
