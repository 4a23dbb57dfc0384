// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"
#include "problems.h"
#include "record.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace twinbook {

struct OpenOptions {
    Shapes records; // what this program knows to be in a book
    QString who; // name for History and for the lock: "Joan Adams"
    QString settingsFile; // where this machine remembers its site numbers; empty: the user's own place
    bool readOnly = false;
    QString schemaFolder {}; // other steps than the program's own, for tests
    bool takeOver = false; // the lock of somebody else, where it may be left over (book_lock.h)
};

// How an edit ended.
struct EditOutcome {
    enum End { Done, Nothing, Refused, Cancelled };
    End end = Nothing;
    qint64 edit = 0; // number of the edit when Done
    QString sentence; // why, when Refused
    QStringList leftAlone; // undo only: what had been changed again since and was kept, in words

    explicit operator bool() const { return end == Done || end == Nothing; }
};

class Store;
struct Forgetting;

// The only place where records are written: handed to the function given to Store::edit.
class Edit
{
public:
    // Inserts or updates; gives the record its id when it has none.
    template <class T>
    void save(T &record)
    {
        if (record.id.isValid())
            return write(recordOf<T>(), &record, false);
        record.id = Id<T>::fresh();
        add(record);
    }
    // Inserts under an id that was chosen before, by Id::fresh(); refused when the book has it already.
    template <class T>
    void add(const T &record)
    {
        write(recordOf<T>(), &record, true);
    }
    void save(AnyRecord &record);
    // A parent (a table with a `removed` column) is marked; a leaf is deleted.
    template <class T>
    void remove(Id<T> id)
    {
        removeRow(recordOf<T>(), id.value);
    }
    void removeRow(const RecordShape &shape, qint64 id);
    // Keeps bytes for enclosures (enclosure.h), once however often they come; gives their SHA-256. They stay
    // when the edit is taken back, so that it can be done again.
    QString attach(const QByteArray &bytes, const QString &mediaType);
    // Ends the edit without a trace; thrown through the caller's function.
    [[noreturn]] void cancel();
    qint64 number() const { return m_number; } // never given twice, also when this edit is taken back

private:
    friend class Store;
    Edit(Store &store, qint64 number)
        : m_store(store)
        , m_number(number)
    {
    }
    void write(const RecordShape &shape, const void *record, bool fresh);
    Store &m_store;
    qint64 m_number;
};

// The open book and its only writer. One connection, one thread.
class Store : public QObject
{
    Q_OBJECT

public:
    using Row = QVariantList;

    // Makes a new book; refused when the file exists.
    static Result<std::shared_ptr<Store>> create(const QString &path, const OpenOptions &options);
    // Opens a book, upgrading it after a backup when it is older. A book that this program may read but not write
    // (newer, read-only folder) is opened read-only; readOnlyReason() says why.
    static Result<std::shared_ptr<Store>> open(const QString &path, const OpenOptions &options);
    ~Store() override;

    QString path() const;
    QString who() const;
    bool isReadOnly() const;
    QString readOnlyReason() const;
    const Shapes &shapes() const;
    const RecordShape *shape(const QString &table) const;

    // The one write path: runs fn in one transaction, journals every row it touches, commits, then emits changed().
    // What fn throws takes the whole edit back: a StoreError ends as Refused, anything else goes on to the caller. An
    // edit inside fn is a programming error (std::logic_error); one in a slot of changed() is an edit of its own.
    EditOutcome edit(const QString &label, const std::function<void(Edit &)> &fn);

    // Told while rows are taken back: 0..1. False: stop, and the book stays as it was (Cancelled).
    using Progress = std::function<bool(double done)>;
    EditOutcome undo(const Progress &progress = {});
    EditOutcome redo(const Progress &progress = {});
    // Any edit, from History: its inverse as a new change on top, or, when it stands undone, the edit again.
    EditOutcome undoEdit(qint64 edit, const Progress &progress = {});
    // Takes values out of the book for good, from the journal too (forget.h). Done with a sentence: the file may still
    // hold traces.
    EditOutcome forget(const Forgetting &what);
    std::optional<QString> undoLabel() const; // what undo() would take back
    std::optional<QString> redoLabel() const;

    template <class T>
    std::optional<T> get(Id<T> id) const
    {
        T record;
        record.id = id;
        return read(recordOf<T>(), id.value, &record) ? std::optional<T>(std::move(record)) : std::nullopt;
    }
    // All that are not removed, or those a condition picks ("household=?"), in order of id.
    template <class T>
    QList<T> all(const QString &condition = {}, const QVariantList &values = {}) const
    {
        QList<T> records;
        readAll(recordOf<T>(), condition, values, [&](const std::function<void(void *)> &fill) {
            T record;
            fill(&record);
            records.append(std::move(record));
        });
        return records;
    }
    std::optional<AnyRecord> get(const RecordShape &shape, qint64 id) const;
    // For lists and figures: plain SQL with bound values. Throws StoreError when the book is broken.
    QList<Row> select(const QString &sql, const QVariantList &values = {}) const;
    QList<qint64> selectIds(const QString &sql, const QVariantList &values = {}) const; // the first column
    // Row by row, for those too many to hold at once; `value` gives a column of the row.
    using Value = std::function<QVariant(int column)>;
    void each(
        const QString &sql, const QVariantList &values, const std::function<void(const Value &value)> &row) const;
    qint64 count(const RecordShape &shape) const; // not removed
    bool isBlank() const; // nothing in it but what comes with every new book

    // Small settings that travel with the book: association's name, currency... Journalled like records.
    QString setting(const QString &key, const QString &otherwise = {}) const;
    QString settingName(qint64 id) const; // "association"; empty for an unknown id
    EditOutcome setSettings(const QString &label, const QMap<QString, QString> &values);

    int schemaVersion() const; // of the file, counted in steps of resources/schema
    QString bookId() const; // the same in every copy of this book
    QString checkReadable() const; // empty, or that part of the file cannot be read; looks at every page
    QString checkSound() const; // the same, and whether every entry points to what is there
    // A whole book of its own at `path`, over what stands there, from this connection: also of a book that may only
    // be read, or whose file was moved or deleted meanwhile. Returns the path.
    Result<QString> saveCopy(const QString &path) const;
    // Checkpoints and closes; afterwards the file is one portable file. The destructor does it too. Returns a
    // sentence when changes had to stay in the log beside the book.
    QString close();
    bool isOpen() const;

    // For those who may not throw, as models while a view paints: what could not be read is told by troubled().
    void tellTrouble(const QString &sentence);
    QString trouble() const; // the last one told; empty: none

Q_SIGNALS:
    void changed(const twinbook::Changes &changes);
    void troubled(const QString &sentence);

private:
    friend class Edit;
    Store();
    void write(const RecordShape &shape, const void *record, bool fresh);
    bool read(const RecordShape &shape, qint64 id, void *record) const;
    void readAll(const RecordShape &shape, const QString &condition, const QVariantList &values,
        const std::function<void(const std::function<void(void *)> &)> &take) const;
    static Result<std::shared_ptr<Store>> openFile(const QString &path, const OpenOptions &options, bool writable,
        bool fresh);
    EditOutcome takeBack(qint64 tip, const Progress &progress);
    // sweep: called last, when what was changed is known.
    EditOutcome run(const QString &label, qint64 undoOf, const std::function<void(qint64 edit)> &fn,
        const std::function<void(qint64 edit)> &sweep = {});
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace twinbook

Q_DECLARE_METATYPE(twinbook::Changes)
