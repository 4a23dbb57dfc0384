// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The adopting of a MergePlan.
#include "merge_plan.h"

#include "household.h"
#include "not_same.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

bool isPointedTo(const Store &store, const RecordShape &shape)
{
    return std::any_of(store.shapes().begin(), store.shapes().end(), [&](const RecordShape *other) {
        return std::any_of(other->columns.begin(), other->columns.end(), [&](const Column &column) {
            return column.kind == Kind::Link && column.linkTable == shape.table;
        });
    });
}

// Amounts count twice: two shares of one payment that are alike are two all the same.
bool holdsNumbers(const RecordShape &shape)
{
    return std::any_of(shape.columns.begin(), shape.columns.end(), [](const Column &column) {
        return column.kind == Kind::Money || column.kind == Kind::Integer;
    });
}

// Whether another entry of the table says just the same, now that both point to one.
bool isThereAlready(
    const Store &store, const RecordShape &shape, const Column &link, const AnyRecord &record, qint64 winner)
{
    const QVariantMap values = shape.values(record.data());
    for (const qint64 id :
        store.selectIds(
            u"SELECT id FROM %1 WHERE %2=? AND id<>?"_s.arg(shape.table, link.name), {winner, record.id()})) {
        const auto other = store.get(shape, id);
        if (other && shape.values(other->data()) == values)
            return true;
    }
    return false;
}

void relink(
    Edit &edit, const Store &store, const RecordShape &shape, const Column &link, const MergePlan &plan)
{
    const bool leaf = !isPointedTo(store, shape) && !holdsNumbers(shape);
    for (const qint64 id :
        store.selectIds(u"SELECT id FROM %1 WHERE %2=?"_s.arg(shape.table, link.name), {plan.lose})) {
        std::optional<AnyRecord> record = store.get(shape, id);
        const bool itself = shape.table == plan.shape->table && (id == plan.keep || id == plan.lose);
        record->set(link.name, itself ? QVariant() : QVariant(plan.keep));
        if (!itself && leaf && isThereAlready(store, shape, link, *record, plan.keep))
            edit.removeRow(shape, id);
        else
            edit.save(*record);
    }
}

} // namespace

void writeMerge(Edit &edit, const Store &store, const MergePlan &plan)
{
    for (const RecordShape *shape : store.shapes()) {
        for (const Column &column : shape->columns) {
            if (column.kind == Kind::Link && column.linkTable == plan.shape->table)
                relink(edit, store, *shape, column, plan);
        }
    }
    followMerge(edit, store, plan.shape->table, plan.keep, plan.lose);
    AnyRecord winner = *store.get(*plan.shape, plan.keep);
    const QVariantMap values = mergedValues(plan);
    for (const Column &column : plan.shape->columns) {
        const QVariant value = values.value(column.name);
        const bool itself = column.kind == Kind::Link && column.linkTable == plan.shape->table
            && (value.toLongLong() == plan.keep || value.toLongLong() == plan.lose);
        winner.set(column.name, itself ? QVariant() : value);
    }
    edit.save(winner);
    edit.removeRow(*plan.shape, plan.lose);
    if (const qint64 empty = plan.removeEmptied ? emptiedHome(plan) : 0)
        edit.remove(Id<Household>(empty));
}

} // namespace twinbook
