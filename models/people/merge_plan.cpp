// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_plan.h"

#include "address_matching.h"
#include "merge_rules.h"
#include "values_alike.h"

#include "history.h"
#include "names.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergePlan)
};

// Fields that only mean something together, by the name of their group: where the first column of the group
// differs in earnest, all of them are chosen at once.
struct Group
{
    QString name;
    QStringList columns;
};

const QList<Group> &groups()
{
    static const QList<Group> all{
        {u"address"_s,
            {u"street"_s, u"town"_s, u"neighbourhood"_s, u"region"_s, u"postcode"_s, u"country"_s}},
        {u"name"_s, {u"family_name"_s, u"given_name"_s}},
        {u"passport"_s, {u"passport_expires"_s, u"passport_issued"_s, u"passport_country"_s}},
        {u"emergency"_s, {u"emergency_name"_s, u"emergency_phone"_s, u"emergency_relation"_s}},
        {u"leaving"_s, {u"left_on"_s, u"left_reason"_s}}};
    return all;
}

bool agree(const Column &column, const QVariant &a, const QVariant &b)
{
    if (column.kind == Kind::Languages)
        return a == b;
    return saysTheSame(column, a, b) || saysTheSame(column, b, a);
}

bool isContact(const Column &column)
{
    return (column.kind == Kind::Email || column.kind == Kind::Phone)
        && !column.name.startsWith(u"emergency"_s);
}

QString inWords(const MergePlan &plan, const Column &column, const QVariant &value)
{
    if (isOpen(column, value))
        return {};
    if (column.kind == Kind::Link)
        return plan.linkTitles.value(value.toLongLong());
    return plan.shape->show(column, value, plan.locale);
}

// Whether the fields of a group may not be mixed: two addresses, two passports, a name with its parts
// swapped.
bool isWhole(const MergePlan &plan, const Group &group)
{
    const auto text = [](const QVariantMap &values, const QString &name) {
        return values.value(name).toString();
    };
    const QVariantMap &a = plan.firstValues;
    const QVariantMap &b = plan.secondValues;
    if (group.name == u"name") {
        const QString given = u"given_name"_s;
        const QString family = u"family_name"_s;
        return nameKey(text(a, given), text(a, family)) != nameKey(text(b, given), text(b, family))
            && nameKey(text(a, given), text(a, family)) == nameKey(text(b, family), text(b, given));
    }
    if (group.name == u"address") {
        const auto key = [&](const QVariantMap &values) {
            return addressKey(
                text(values, u"street"_s), text(values, u"town"_s), text(values, u"postcode"_s));
        };
        const QString town = text(a, u"town"_s);
        const QString otherTown = text(b, u"town"_s);
        return addressesDiffer(key(a), key(b))
            || (!town.isEmpty() && !otherTown.isEmpty() && !samePlace(town, otherTown));
    }
    const Column *key = plan.shape->find(group.columns.first());
    if (!key)
        return false;
    const QVariant one = a.value(key->name);
    const QVariant two = b.value(key->name);
    if (group.name == u"leaving") // whoever has come back has not left
        return isBlank(*key, one) != isBlank(*key, two);
    return !isBlank(*key, one) && !isBlank(*key, two) && !agree(*key, one, two);
}

// Of somebody who left under one record and paid under the other later.
bool cameBack(const QVariantMap &left, const QVariantMap &other)
{
    const QString day = left.value(u"left_on"_s).toString();
    return !day.isEmpty() && !other.value(u"category"_s).toString().isEmpty()
        && (other.value(u"paid_until"_s).toString() > day || other.value(u"joined"_s).toString() > day);
}

QVariant valueOf(const MergePlan &plan, const MergeRow &row)
{
    const QVariant first = plan.firstValues.value(row.column);
    const QVariant second = plan.secondValues.value(row.column);
    if (row.choice == MergeRow::Both)
        return joined(*plan.shape->find(row.column), first, second);
    return row.choice == MergeRow::First ? first : second;
}

// An address or number that no field of the result holds.
QList<std::pair<const Column *, QString>> lostContacts(const MergePlan &plan, const QVariantMap &result)
{
    QList<std::pair<const Column *, QString>> lost;
    const auto holds = [&](const Column &wanted, const QString &value) {
        return std::any_of(plan.shape->columns.begin(), plan.shape->columns.end(), [&](const Column &c) {
            return c.kind == wanted.kind && isContact(c) && saysTheSame(c, result.value(c.name), value);
        }) || std::any_of(lost.begin(), lost.end(), [&](const auto &one) {
            return one.first->kind == wanted.kind && saysTheSame(wanted, one.second, value);
        });
    };
    for (const QVariantMap *values : {&plan.firstValues, &plan.secondValues}) {
        for (const Column &column : plan.shape->columns) {
            const QString value = values->value(column.name).toString();
            if (isContact(column) && !value.isEmpty() && !holds(column, value))
                lost.append({&column, value});
        }
    }
    return lost;
}

void keepContacts(const MergePlan &plan, QVariantMap &result)
{
    const RecordShape &shape = *plan.shape;
    for (const auto &[column, value] : lostContacts(plan, result)) {
        const QString second = u"email2"_s;
        if (column->kind == Kind::Email && shape.find(second) && result.value(second).toString().isEmpty()) {
            result.insert(second, value);
        } else if (shape.find(u"notes"_s)) {
            const QString line = u"%1: %2"_s.arg(shape.label(*column), value);
            result.insert(u"notes"_s, withLines(result.value(u"notes"_s).toString(), line));
        }
    }
}

// The results in words; a row comes for a field that is filled by what would be lost elsewhere.
MergePlan told(MergePlan plan)
{
    const QVariantMap result = mergedValues(plan);
    QList<MergeRow> rows;
    for (const Column &column : plan.shape->columns) {
        const auto known = std::find_if(plan.rows.begin(), plan.rows.end(),
            [&](const MergeRow &row) { return row.column == column.name; });
        const QString words = inWords(plan, column, result.value(column.name));
        MergeRow row;
        row.column = column.name;
        row.label = plan.shape->label(column);
        if (known != plan.rows.end())
            row = *known;
        else if (words.isEmpty() || column.name == u"removed")
            continue;
        row.result = words;
        if (row.first.isEmpty() && row.second.isEmpty())
            row.why = Words::tr("would be lost otherwise");
        rows += row;
    }
    rows.removeIf([](const MergeRow &row) {
        return row.first.isEmpty() && row.second.isEmpty() && row.result.isEmpty();
    });
    plan.rows = rows;
    return plan;
}

MergeRow rowFor(const MergePlan &plan, const Column &column, const LastChanged &changed)
{
    const QVariant first = plan.firstValues.value(column.name);
    const QVariant second = plan.secondValues.value(column.name);
    MergeRow row{column.name, plan.shape->label(column), inWords(plan, column, first),
        inWords(plan, column, second), {}, MergeRow::First, false, false, {}, {}};
    if (isOpen(column, first) || isOpen(column, second)) {
        row.choice = isOpen(column, first) ? MergeRow::Second : MergeRow::First;
        return row;
    }
    row.differs = !agree(column, first, second);
    row.canJoin = row.differs && canJoin(column);
    if (row.differs) {
        const MergeProposal proposal = proposeFor(column, first, second, changed);
        row.choice = proposal.choice;
        row.why = proposal.why;
    } else if (second.toString().size() > first.toString().size() && column.kind == Kind::Phone) {
        row.choice = MergeRow::Second; // with the code of the country
    }
    return row;
}

// Fields of a group go by its first field that differs.
void chooseGroups(MergePlan &plan)
{
    for (const Group &group : groups()) {
        if (!isWhole(plan, group))
            continue;
        std::optional<MergeRow::Choice> choice;
        for (const QString &name : group.columns) {
            for (MergeRow &row : plan.rows) {
                if (row.column != name)
                    continue;
                row.group = group.name;
                if (!choice && (row.differs || group.name == u"leaving"))
                    choice = row.choice;
            }
        }
        if (group.name == u"leaving" && choice) {
            if (cameBack(plan.firstValues, plan.secondValues))
                choice = MergeRow::Second;
            else if (cameBack(plan.secondValues, plan.firstValues))
                choice = MergeRow::First;
        }
        for (MergeRow &row : plan.rows) {
            if (row.group == group.name && choice) {
                row.choice = *choice;
                row.differs = row.first != row.second;
            }
        }
    }
}

void findFollows(MergePlan &plan, const Store &store)
{
    for (const RecordShape *shape : store.shapes()) {
        int count = 0;
        for (const Column &column : shape->columns) {
            if (column.kind != Kind::Link || column.linkTable != plan.shape->table)
                continue;
            const QString kept = shape->find(u"removed"_s) ? u" AND removed=0"_s : QString();
            count +=
                int(store
                        .selectIds(u"SELECT id FROM %1 WHERE %2=?"_s.arg(shape->table, column.name) + kept,
                            {plan.lose})
                        .size());
        }
        if (count > 0)
            plan.follows += {count == 1 ? shape->oneLabel() : shape->manyLabel(), count};
    }
}

void nameLinks(MergePlan &plan, const Store &store)
{
    for (const Column &column : plan.shape->columns) {
        if (column.kind != Kind::Link)
            continue;
        const RecordShape *target = store.shape(column.linkTable);
        for (const QVariantMap *values : {&plan.firstValues, &plan.secondValues}) {
            const qint64 id = values->value(column.name).toLongLong();
            if (const auto record = target && id != 0 ? store.get(*target, id) : std::nullopt)
                plan.linkTitles.insert(id, record->title());
        }
    }
}

// Whether anything but the two persons still has to do with a household.
bool isInUse(const Store &store, qint64 home, const MergePlan &plan)
{
    for (const RecordShape *shape : store.shapes()) {
        for (const Column &column : shape->columns) {
            if (column.kind != Kind::Link || column.linkTable != u"household")
                continue;
            const QString kept = shape->find(u"removed"_s) ? u" AND removed=0"_s : QString();
            for (const qint64 id : store.selectIds(
                     u"SELECT id FROM %1 WHERE %2=?"_s.arg(shape->table, column.name) + kept, {home})) {
                if (shape->table != plan.shape->table || (id != plan.keep && id != plan.lose))
                    return true;
            }
        }
    }
    return false;
}

void findLonelyHomes(MergePlan &plan, const Store &store)
{
    const Column *home = plan.shape->find(u"household"_s);
    const RecordShape *shape = home && home->kind == Kind::Link ? store.shape(home->linkTable) : nullptr;
    if (!shape)
        return;
    for (const QVariantMap *values : {&plan.firstValues, &plan.secondValues}) {
        const qint64 id = values->value(home->name).toLongLong();
        const auto record = id != 0 ? store.get(*shape, id) : std::nullopt;
        if (record && record->value(u"removed"_s).toLongLong() == 0 && !isInUse(store, id, plan))
            plan.lonelyHomes.insert(id, record->title());
    }
}

} // namespace

int MergePlan::undecided() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const MergeRow &row) { return row.differs; }));
}

QVariantMap mergedValues(const MergePlan &plan)
{
    QVariantMap result = plan.firstValues;
    for (const MergeRow &row : plan.rows)
        result.insert(row.column, valueOf(plan, row));
    keepContacts(plan, result);
    return result;
}

Result<MergePlan> planMerge(
    const Store &store, const RecordShape &shape, qint64 one, qint64 other, const QLocale &locale)
{
    using Planned = Result<MergePlan>;
    if (one == other)
        return Planned::refused(Words::tr("This is one and the same entry. Please choose two."));
    MergePlan plan;
    plan.shape = &shape;
    plan.keep = std::min(one, other);
    plan.lose = std::max(one, other);
    plan.locale = locale;
    const auto first = store.get(shape, plan.keep);
    const auto second = store.get(shape, plan.lose);
    const auto gone = [](const std::optional<AnyRecord> &record) {
        return !record || record->value(u"removed"_s).toLongLong() != 0;
    };
    if (gone(first) || gone(second))
        return Planned::refused(Words::tr("One of the two is no longer in the book: it has been removed."));
    plan.firstTitle = first->title();
    plan.secondTitle = second->title();
    plan.firstValues = shape.values(first->data());
    plan.secondValues = shape.values(second->data());
    nameLinks(plan, store);
    const QHash<QString, qint64> firstChanged = lastChanges(store, shape.table, plan.keep);
    const QHash<QString, qint64> secondChanged = lastChanges(store, shape.table, plan.lose);
    for (const Column &column : shape.columns) {
        if (column.name != u"removed")
            plan.rows +=
                rowFor(plan, column, {firstChanged.value(column.name), secondChanged.value(column.name)});
    }
    chooseGroups(plan);
    findFollows(plan, store);
    findLonelyHomes(plan, store);
    return told(plan);
}

qint64 emptiedHome(const MergePlan &plan)
{
    if (plan.lonelyHomes.isEmpty())
        return 0;
    const qint64 stays = mergedValues(plan).value(u"household"_s).toLongLong();
    for (const qint64 id : plan.lonelyHomes.keys()) {
        if (id != stays)
            return id;
    }
    return 0;
}

MergePlan chosen(MergePlan plan, int at, MergeRow::Choice choice)
{
    const QString group = plan.rows.at(at).group;
    const QString column = plan.rows.at(at).column;
    for (MergeRow &row : plan.rows) {
        if (row.column == column || (!group.isEmpty() && row.group == group))
            row.choice = choice;
    }
    return told(std::move(plan));
}

QString mergeLabel(const MergePlan &plan)
{
    return Words::tr("Merge %1 and %2").arg(plan.firstTitle, plan.secondTitle);
}

QString followSentence(const MergePlan &plan)
{
    QStringList parts;
    for (const MergeFollow &follow : plan.follows)
        parts += u"%1 %2"_s.arg(plan.locale.toString(follow.count), follow.label);
    return parts.isEmpty() ? QString()
                           : Words::tr("What belongs to the second one goes over to the one that stays: %1.")
                                 .arg(parts.join(u", "_s));
}

} // namespace twinbook
