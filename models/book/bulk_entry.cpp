// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_entry.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulkEntry)
};

// What stands against the changed record and did not stand against it before.
QString against(const AnyRecord &now, const AnyRecord &before, const BulkField &field, const Store &store,
    const Asked &asked)
{
    AnyRecord wanted(field.shape);
    wanted.set(field.column, field.value);
    const bool held = now.value(field.column) == wanted.value(field.column);
    const Problems known = field.kind.check ? field.kind.check(before, store, asked) : Problems();
    for (const Problem &problem : field.kind.check ? field.kind.check(now, store, asked) : Problems()) {
        if (problem.field == field.column || !known.contains(problem))
            return problem.sentence;
    }
    return held ? QString()
                : Words::tr("This field follows from others and cannot be set by itself. Change those.");
}

} // namespace

EntryKind entryKindOf(const QList<Area> &areas, const RecordShape &shape)
{
    for (const Area &area : areas) {
        for (auto it = area.entries.begin(); it != area.entries.end(); ++it) {
            if (area.kinds.value(it.key()) == shape.table)
                return *it;
        }
    }
    return {};
}

// One may free what another needs, such as gifts out of the cupboard, so those that could not be saved are
// tried again as long as that helps.
QStringList setInAll(Edit &edit, const BulkField &field, const QList<qint64> &ids, const Store &store,
    const Asked &asked, const std::function<bool(qsizetype done)> &step)
{
    QList<qint64> open = ids;
    QStringList sentences;
    qsizetype asks = 0;
    while (!open.isEmpty()) {
        const QList<qint64> tried = std::exchange(open, {});
        sentences.clear();
        for (const qint64 id : tried) {
            if (!step(std::min<qsizetype>(ids.size(), ++asks)))
                edit.cancel();
            const std::optional<AnyRecord> before = store.get(field.shape, id);
            std::optional<AnyRecord> now = store.get(field.shape, id);
            if (!now)
                continue;
            now->set(field.column, field.value);
            if (field.kind.complete)
                field.kind.complete(*now, store, asked);
            const QString sentence = against(*now, *before, field, store, asked);
            if (sentence.isEmpty()) {
                edit.save(*now);
                continue;
            }
            open += id;
            sentences += Words::tr("“%1”: %2").arg(now->title(), sentence);
        }
        if (open.size() == tried.size())
            break;
    }
    return sentences;
}

} // namespace twinbook
