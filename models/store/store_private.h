// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book_lock.h"
#include "schema.h"
#include "statement.h"
#include "store.h"

#include <QBitArray>
#include <QHash>
#include <QSqlDatabase>

#include <map>

namespace twinbook {

// One entry of the undo menu: an edit and the last link of its chain of undo and redo.
struct UndoEntry
{
    qint64 root = 0;
    qint64 tip = 0;
    QString label;
};

// Thrown through a running edit to end it without a trace.
struct Cancelled
{
};

struct Store::Private
{
    QString path;
    QString connection;
    QSqlDatabase db;
    OpenOptions options;
    QString readOnlyReason;
    QString trouble;
    std::unique_ptr<BookLock> lock;
    qint64 site = 0;
    qint64 seq = 0;
    qint64 lastAt = 0;
    bool editing = false;
    bool opened = false; // to the end: closing tidies the file
    QByteArray identity; // of the file, to notice when another one takes its place
    int undoWindow = 0; // from how many of the last edits the menu was replayed; 0: not yet
    bool undoCut = false; // there are older ones
    QList<UndoEntry> undo;
    QList<UndoEntry> redo;

    // Prepared writes, by table and by which columns are given.
    struct Writer
    {
        std::unique_ptr<Statement> update;
        std::map<QByteArray, std::unique_ptr<Statement>> inserts;
        std::unique_ptr<Statement> find;
        std::unique_ptr<Statement> exists;
        std::unique_ptr<Statement> remove;
        std::unique_ptr<Statement> forget;
    };
    std::map<QString, Writer> writers;
    void insert(Writer &writer, const RecordShape &shape, qint64 id, const QVariantList &values);
    std::map<QString, std::unique_ptr<Statement>> readers; // of one record by its id

    QString takeLock(bool writable, bool fresh);
    void connect(bool readOnly);
    QString checkVersion(int version, int known, bool fresh);
    QString bringUpToDate(int version, const QList<SchemaStep> &steps);
    void prepareWriting();
    QString tidy();
    static QString noRoom();
    static QString meta(const QSqlDatabase &db, const QString &key);

    void loadUndo();
    bool replayUndo();
    bool note(qint64 edit, qint64 undoOf, const QString &label);
    static QString somethingDepends();
    qint64 endOfChain(qint64 edit) const;
    QString titleOf(const Store &store, const QString &table, qint64 id) const;
};

} // namespace twinbook
