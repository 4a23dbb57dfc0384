// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_private.h"

#include "finding.h"
#include "journal.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

// The menu's view of the journal: replayed once from the last edits, then kept in step.
void Store::Private::loadUndo()
{
    if (undoLoaded)
        return;
    undoLoaded = true;
    constexpr int most = 500;
    struct Past {
        qint64 id, undoOf;
        QString label;
    };
    QList<Past> past;
    Statement s(db, u"SELECT id, coalesce(undo_of,0), label FROM edit ORDER BY at DESC, seq DESC LIMIT ?"_s);
    s.bind({most}).run();
    while (s.next())
        past.prepend({s.value(0).toLongLong(), s.value(1).toLongLong(), s.value(2).toString()});
    for (const Past &p : past)
        note(p.id, p.undoOf, p.label);
}

void Store::Private::note(qint64 edit, qint64 undoOf, const QString &label)
{
    if (!undoLoaded)
        return;
    if (undoOf == 0) {
        undo.append({edit, edit, label});
        redo.clear();
        return;
    }
    const auto isTip = [undoOf](const UndoEntry &e) { return e.tip == undoOf; };
    if (auto it = std::find_if(undo.begin(), undo.end(), isTip); it != undo.end()) {
        UndoEntry entry = *it;
        undo.erase(it);
        entry.tip = edit;
        redo.append(entry);
    } else if (auto again = std::find_if(redo.begin(), redo.end(), isTip); again != redo.end()) {
        UndoEntry entry = *again;
        redo.erase(again);
        entry.tip = edit;
        undo.append(entry);
    }
}

QString Store::Private::titleOf(const Store &store, const QString &table, qint64 id) const
{
    const RecordShape *shape = store.shape(table);
    const std::optional<AnyRecord> record = shape ? store.get(*shape, id) : std::nullopt;
    return record ? record->title() : table;
}

std::optional<QString> Store::undoLabel() const
{
    d->loadUndo();
    return d->undo.isEmpty() || isReadOnly() ? std::nullopt : std::optional(d->undo.last().label);
}

std::optional<QString> Store::redoLabel() const
{
    d->loadUndo();
    return d->redo.isEmpty() || isReadOnly() ? std::nullopt : std::optional(d->redo.last().label);
}

EditOutcome Store::undo()
{
    d->loadUndo();
    return d->undo.isEmpty() ? EditOutcome() : undoEdit(d->undo.last().tip);
}

EditOutcome Store::redo()
{
    d->loadUndo();
    return d->redo.isEmpty() ? EditOutcome() : undoEdit(d->redo.last().tip);
}

EditOutcome Store::undoEdit(qint64 edit)
{
    d->loadUndo();
    // From History somebody may point at an edit that has been undone already: go on from the end of its chain.
    qint64 tip = edit;
    while (true) {
        const QVariant next = oneValue(d->db, u"SELECT id FROM edit WHERE undo_of=?"_s, {tip});
        if (next.isNull())
            break;
        tip = next.toLongLong();
    }
    const QString label = oneValue(d->db, u"SELECT label FROM edit WHERE id=?"_s, {tip}).toString();
    QList<journal::LeftAlone> left;
    EditOutcome outcome = run(label, tip, [&](qint64 mine) {
        runSql(d->db, u"PRAGMA defer_foreign_keys=ON"_s);
        left = journal::applyInverse(d->db, tip);
        const Changes changes = journal::changesOf(d->db, mine);
        if (changes.bulk) {
            for (const QString &table : changes.tables) {
                if (const RecordShape *s = shape(table))
                    finding::rebuild(d->db, *s);
            }
        }
        for (const Change &change : changes.rows) {
            if (const RecordShape *s = shape(change.table))
                finding::refresh(d->db, *s, change.id);
        }
    });
    for (const journal::LeftAlone &l : left) {
        const RecordShape *s = shape(l.table);
        const Column *column = s ? s->find(l.column) : nullptr;
        const QString title = d->titleOf(*this, l.table, l.id);
        outcome.leftAlone += column ? u"%1: %2"_s.arg(title, s->label(*column)) : title;
    }
    if (outcome.end == EditOutcome::Nothing && !left.isEmpty()) {
        outcome.end = EditOutcome::Refused;
        outcome.sentence = QCoreApplication::translate("Store",
            "Nothing was taken back: everything in this change has been changed again since (%1).")
                               .arg(outcome.leftAlone.join(u", "_s));
    }
    return outcome;
}

} // namespace twinbook
