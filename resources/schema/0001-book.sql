-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: the book itself: the journal of edits, the book's settings, attachments
-- Min compatible: 1

CREATE TABLE book_meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- at: microseconds since 1970 UTC, never falling back (hybrid clock); site: which copy on which machine; seq: counts
-- the edits of a site; undo_of: the edit whose inverse this is.
CREATE TABLE edit(
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    site INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    label TEXT NOT NULL,
    by TEXT NOT NULL,
    undo_of INTEGER
) STRICT;
CREATE INDEX edit_at ON edit(at);
CREATE INDEX edit_undo_of ON edit(undo_of);

-- op: I, U or D; data: {column: [old, new]} in JSON, only columns that differ (from the default for I and D).
CREATE TABLE edit_row(
    edit INTEGER NOT NULL REFERENCES edit(id),
    n INTEGER NOT NULL,
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    op TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY(edit, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX edit_row_row ON edit_row(tbl, row);

-- The edit that is running; NULL between edits, so that a write outside an edit fails in the journal.
CREATE TABLE now_editing(one INTEGER PRIMARY KEY, edit INTEGER) STRICT;
INSERT INTO now_editing(one, edit) VALUES(1, NULL);

-- Content-addressed and insert-only: the bytes of attachments.
CREATE TABLE attachment(sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;

-- Settings that belong to the association; the id follows from the name, so that copies agree.
CREATE TABLE setting(id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', value TEXT NOT NULL DEFAULT '') STRICT;
