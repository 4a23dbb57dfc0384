// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access_pack.h"

#include "enclosure.h"
#include "history.h"
#include "household.h"
#include "json.h"
#include "people_records.h"

#include "dates.h"
#include "text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccessPack)
};

constexpr int mostChanges = 2000;
constexpr int namesOffered = 6;

// One entry that is about the person.
struct Held
{
    const RecordShape *shape = nullptr;
    qint64 id = 0;
    bool own = false; // points to them, and is not another's entry in which only their name stands
};

bool pointsToPerson(const RecordShape &shape, QString *condition)
{
    QStringList parts;
    for (const Column &column : shape.columns) {
        if (column.kind == Kind::Link && column.linkTable == u"person")
            parts += column.name + u"=:id"_s;
    }
    *condition = parts.join(u" OR "_s);
    return !parts.isEmpty();
}

QList<Held> heldOf(const Store &store, const Person &person)
{
    QList<Held> all{{&recordOf<Person>(), person.id.value, true}};
    if (person.household.isValid())
        all += {&recordOf<Household>(), person.household.value, true};
    for (const RecordShape *shape : store.shapes()) {
        QString condition;
        if (!pointsToPerson(*shape, &condition))
            continue;
        const qsizetype marks = condition.count(u":id"_s);
        condition.replace(u":id"_s, u"?"_s);
        for (const qint64 id :
            store.selectIds(u"SELECT id FROM %1 WHERE %2 ORDER BY id"_s.arg(shape->table, condition),
                QVariantList(marks, person.id.value)))
            all += {shape, id, true};
    }
    // The files attached to all of these: named here, and handed over with it.
    const QList<Held> entries = all;
    for (const Held &entry : entries)
        for (const Enclosure &enclosure : enclosuresOf(store, entry.shape->table, entry.id))
            all += {&recordOf<Enclosure>(), enclosure.id.value, true};
    return all;
}

// Entries of others in which the whole name stands: an organisation's contact, somebody's emergency contact.
QList<Held> namedIn(const Store &store, const Person &person, const QList<Held> &held)
{
    QList<Held> all;
    const QString name = displayName(person);
    if (person.givenName.isEmpty() || person.familyName.isEmpty())
        return all;
    for (const RecordShape *shape : store.shapes()) {
        QStringList parts;
        QVariantList values;
        for (const Column &column : shape->columns) {
            if (column.kind == Kind::Text || column.kind == Kind::LongText) {
                parts += u"instr(%1,?)>0"_s.arg(column.name);
                values += name;
            }
        }
        if (parts.isEmpty())
            continue;
        for (const qint64 id : store.selectIds(
                 u"SELECT id FROM %1 WHERE %2 ORDER BY id"_s.arg(shape->table, parts.join(u" OR "_s)),
                 values)) {
            const bool known = std::any_of(
                held.begin(), held.end(), [&](const Held &h) { return h.shape == shape && h.id == id; });
            if (!known)
                all += {shape, id, false};
        }
    }
    return all;
}

QString valueInWords(const Store &store, const RecordShape &shape, const Column &column,
    const QVariant &stored, const QLocale &locale)
{
    if (column.kind == Kind::Link) {
        const RecordShape *target = store.shape(column.linkTable);
        const auto record =
            target && stored.toLongLong() ? store.get(*target, stored.toLongLong()) : std::nullopt;
        return record ? record->title() : QString();
    }
    const bool counted =
        column.kind == Kind::Flag || column.kind == Kind::Integer || column.kind == Kind::Money;
    if (column.kind == Kind::Choice && stored.toString().isEmpty())
        return {};
    return counted && stored.toLongLong() == 0 ? QString() : shape.show(column, stored, locale);
}

ReportTable factsOf(const Store &store, const Held &held, const QString &only, const QLocale &locale)
{
    ReportTable table;
    table.columns = {{{}, ColumnKind::Text, 1}, {{}, ColumnKind::Text, 2.5}};
    const auto record = store.get(*held.shape, held.id);
    if (!record)
        return table;
    table.title = record->title();
    for (const Column &column : held.shape->columns) {
        const QString value = valueInWords(store, *held.shape, column, column.get(record->data()), locale);
        if (!value.isEmpty() && (only.isEmpty() || value.contains(only)))
            table.rows += {Cell(held.shape->label(column)), Cell(value)};
    }
    return table;
}

// The changes of all these entries, each told once, the newest first.
QList<HistoryEntry> changesOf(const Store &store, const QList<Held> &held, const QLocale &locale)
{
    QList<HistoryEntry> all;
    for (const Held &one : held) {
        HistoryRequest request;
        request.table = one.shape->table;
        request.id = one.id;
        request.most = mostChanges;
        request.alone = true;
        all += history(store, request, locale);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const HistoryEntry &a, const HistoryEntry &b) { return a.at > b.at; });
    return all;
}

} // namespace

Report accessPack(const Store &store, Id<Person> id, QDate today, const QLocale &locale)
{
    Report report;
    const Person person = store.get(id).value_or(Person());
    const QString name = displayName(person);
    report.title = Words::tr("What we hold about %1").arg(name);
    report.association = store.setting(u"association"_s);
    report.day = today;
    report.fileStem = u"access-pack"_s;
    report.landscape = false;
    report.blocks += Paragraph{
        Words::tr(
            "Everything that stands in our book about you, as of %1. You may ask us to put it right, to stop "
            "using it or to forget it; and you may complain to us, or to the Information Commissioner's "
            "Office "
            "(ico.org.uk).")
            .arg(showDate(today, locale)),
        false};
    const QList<Held> held = heldOf(store, person);
    const RecordShape *last = nullptr;
    for (const Held &one : held) {
        const ReportTable table = factsOf(store, one, {}, locale);
        if (one.shape != last)
            report.blocks += Heading{one.shape->manyLabel(), 1};
        last = one.shape;
        if (!table.rows.isEmpty())
            report.blocks += table;
    }
    const QList<Held> named = namedIn(store, person, held);
    if (!named.isEmpty())
        report.blocks += Heading{Words::tr("Where your name stands in other entries"), 1};
    for (const Held &one : named)
        report.blocks += factsOf(store, one, name, locale);
    report.blocks += Heading{Words::tr("How this came about"), 1};
    ReportTable changes;
    changes.columns = {{Words::tr("Day"), ColumnKind::Date, 1}, {Words::tr("By"), ColumnKind::Text, 1},
        {Words::tr("What was changed"), ColumnKind::Text, 3.5}};
    for (const HistoryEntry &entry : changesOf(store, held, locale))
        changes.rows += {Cell(entry.at.date()), Cell(entry.by), Cell::list(entry.details)};
    report.blocks += changes;
    return report;
}

QJsonObject accessPackJson(const Store &store, Id<Person> id, QDate today, const QLocale &locale)
{
    const Person person = store.get(id).value_or(Person());
    const QList<Held> held = heldOf(store, person);
    QJsonObject records;
    const auto add = [&](QJsonObject &into, const Held &one) {
        QJsonArray list = into.value(one.shape->table).toArray();
        if (const auto record = store.get(*one.shape, one.id))
            list += toJson(*one.shape, *record);
        into.insert(one.shape->table, list);
    };
    for (const Held &one : held)
        add(records, one);
    QJsonArray named;
    for (const Held &one : namedIn(store, person, held)) {
        const ReportTable facts = factsOf(store, one, displayName(person), locale);
        for (const QList<Cell> &row : facts.rows)
            named += QJsonObject{{u"kind"_s, one.shape->table}, {u"entry"_s, facts.title},
                {u"field"_s, row.at(0).value.toString()}, {u"text"_s, row.at(1).value.toString()}};
    }
    QJsonArray changes;
    for (const HistoryEntry &entry : changesOf(store, held, locale))
        changes += QJsonObject{{u"at"_s, entry.at.toUTC().toString(Qt::ISODate)}, {u"by"_s, entry.by},
            {u"what"_s, QJsonArray::fromStringList(entry.details)}};
    return {{u"person"_s, displayName(person)}, {u"day"_s, today.toString(Qt::ISODate)},
        {u"association"_s, store.setting(u"association"_s)}, {u"records"_s, records}, {u"named_in"_s, named},
        {u"history"_s, changes}};
}

Result<Id<Person>> personMeant(const Store &store, const QString &words)
{
    using R = Result<Id<Person>>;
    bool isNumber = false;
    const qint64 id = words.toLongLong(&isNumber);
    if (isNumber && store.get(Id<Person>(id)))
        return Id<Person>(id);
    QList<Person> found;
    const QString wanted = fold(words);
    for (const Person &person : store.all<Person>()) {
        if (fold(displayName(person)) == wanted || fold(listName(person)) == wanted
            || fold(person.givenName + u' ' + person.familyName) == wanted || fold(person.email) == wanted)
            found += person;
    }
    if (found.size() == 1)
        return found.first().id;
    if (found.isEmpty())
        return R::refused(
            Words::tr("Nobody in the book is called “%1”. Give the name as it stands in the list, or the "
                      "number that “list people BOOK --json” tells.")
                .arg(words));
    QStringList numbers;
    for (const Person &person : found.first(std::min<qsizetype>(found.size(), namesOffered)))
        numbers += u"%1 (%2)"_s.arg(person.id.value).arg(shortDate(person.born, QLocale()));
    return R::refused(Words::tr(
        "%n people are called “%1”. Give the number of the one you mean: %2.", nullptr, int(found.size()))
                          .arg(words, numbers.join(u", "_s)));
}

} // namespace twinbook
