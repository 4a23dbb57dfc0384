// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_private.h"

#include "finding.h"
#include "journal.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

EditOutcome refusedEdit(const QString &sentence)
{
    EditOutcome outcome;
    outcome.end = EditOutcome::Refused;
    outcome.sentence = sentence;
    return outcome;
}

} // namespace

// The menu's view of the journal: replayed once from the last edits, then kept in step. Further back only
// when everything of that has been undone.
void Store::Private::loadUndo()
{
    constexpr int first = 500;
    constexpr int further = 8;
    if (undoWindow != 0 && (!undoCut || !undo.isEmpty()))
        return;
    do {
        undoWindow = undoWindow == 0 ? first : undoWindow * further;
    } while (!replayUndo());
}

// False when the answer lies further back.
bool Store::Private::replayUndo()
{
    struct Past
    {
        qint64 id, undoOf;
        QString label;
    };
    QList<Past> past;
    {
        Statement s(
            db, u"SELECT id, coalesce(undo_of,0), label FROM edit ORDER BY at DESC, seq DESC LIMIT ?"_s);
        s.bind({undoWindow + 1}).run();
        while (s.next())
            past.prepend({s.value(0).toLongLong(), s.value(1).toLongLong(), s.value(2).toString()});
    }
    undoCut = past.size() > undoWindow;
    if (undoCut)
        past.removeFirst();
    undo.clear();
    redo.clear();
    QSet<qint64> known;
    bool anchored = false; // a new change forgets what could be redone: nothing before it matters to redo
    for (const Past &p : past) {
        if (undoCut && p.undoOf != 0 && !known.contains(p.undoOf))
            return false;
        known.insert(p.id);
        anchored = note(p.id, p.undoOf, p.label) || anchored;
    }
    return !undoCut || (anchored && !undo.isEmpty());
}

// The two stacks of the menu are exact: each entry is undone on the very state it left. An edit from the
// middle that is undone in History is therefore a new change on top, not a hole below. Returns whether it
// is a new one.
bool Store::Private::note(qint64 edit, qint64 undoOf, const QString &label)
{
    // Nothing is left to take back of what was forgotten.
    if (oneValue(db, u"SELECT 1 FROM edit_row WHERE edit=? LIMIT 1"_s, {edit}).isNull())
        return false;
    if (undoOf != 0 && !undo.isEmpty() && undo.last().tip == undoOf) {
        redo.append({undo.last().root, edit, undo.last().label});
        undo.removeLast();
        return false;
    }
    if (undoOf != 0 && !redo.isEmpty() && redo.last().tip == undoOf) {
        undo.append({redo.last().root, edit, redo.last().label});
        redo.removeLast();
        return false;
    }
    bool undone = false;
    for (qint64 before = undoOf; before != 0; undone = !undone)
        before = oneValue(db, u"SELECT undo_of FROM edit WHERE id=?"_s, {before}).toLongLong();
    undo.append({edit, edit,
        undoOf == 0  ? label
            : undone ? Store::tr("Undoing: %1").arg(label)
                     : Store::tr("Do again: %1").arg(label)});
    redo.clear();
    return true;
}

QString Store::Private::somethingDepends()
{
    return Store::tr(
        "This cannot be undone by itself, because something entered later depends on it. Undo the "
        "later changes first.");
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

EditOutcome Store::undo(const Progress &progress)
{
    try {
        d->loadUndo();
    } catch (const StoreError &error) {
        return refusedEdit(error.sentence);
    }
    return d->undo.isEmpty() ? EditOutcome() : takeBack(d->undo.last().tip, progress);
}

EditOutcome Store::redo(const Progress &progress)
{
    try {
        d->loadUndo();
    } catch (const StoreError &error) {
        return refusedEdit(error.sentence);
    }
    return d->redo.isEmpty() ? EditOutcome() : takeBack(d->redo.last().tip, progress);
}

// From History somebody may point at an edit that has been undone already: go on from the end of its chain.
qint64 Store::Private::endOfChain(qint64 edit) const
{
    qint64 tip = edit;
    while (true) {
        const qint64 next =
            oneValue(db, u"SELECT id FROM edit WHERE undo_of=? ORDER BY at DESC LIMIT 1"_s, {tip})
                .toLongLong();
        if (next == 0)
            return tip;
        tip = next;
    }
}

EditOutcome Store::undoEdit(qint64 edit, const Progress &progress)
{
    try {
        return takeBack(d->endOfChain(edit), progress);
    } catch (const StoreError &error) {
        return refusedEdit(error.sentence);
    }
}

EditOutcome Store::takeBack(qint64 tip, const Progress &progress)
{
    QString label;
    try {
        label = oneValue(d->db, u"SELECT label FROM edit WHERE id=?"_s, {tip}).toString();
    } catch (const StoreError &error) {
        return refusedEdit(error.sentence);
    }
    QList<journal::LeftAlone> left;
    EditOutcome outcome = run(label, tip, [&](qint64 mine) {
        runSql(d->db, u"PRAGMA defer_foreign_keys=ON"_s);
        left = journal::applyInverse(d->db, tip, [&progress](qint64 done, qint64 all) {
            if (progress && !progress(double(done) / double(all)))
                throw Cancelled();
        });
        if (journal::touchesMore(d->db, mine, tip))
            throw StoreError(d->somethingDepends());
        for (const QString &table : journal::changesOf(d->db, mine).tables) {
            if (const RecordShape *s = shape(table))
                finding::refreshAfter(d->db, *s, mine);
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
        outcome.sentence = QCoreApplication::translate(
            "Store", "Nothing was undone: everything in this change has been changed again since (%1).")
                               .arg(outcome.leftAlone.join(u", "_s));
    }
    return outcome;
}

} // namespace twinbook
