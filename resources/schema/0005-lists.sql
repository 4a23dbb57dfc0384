-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: lists kept under a name, tags on whatever is in the book, letters
-- Min compatible: 1

CREATE TABLE saved_list(
    id INTEGER PRIMARY KEY,
    list TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    words TEXT NOT NULL DEFAULT '',
    choice TEXT NOT NULL DEFAULT '',
    conditions TEXT NOT NULL DEFAULT '',
    columns TEXT NOT NULL DEFAULT '',
    sort TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE tag(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE tagging(
    id INTEGER PRIMARY KEY,
    tag INTEGER REFERENCES tag(id),
    tbl TEXT NOT NULL DEFAULT '',
    row INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX tagging_row ON tagging(row, tbl);
CREATE INDEX tagging_tag ON tagging(tag);

CREATE TABLE letter_template(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    seed TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
