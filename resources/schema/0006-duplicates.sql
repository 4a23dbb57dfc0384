-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: pairs that are not the same, contacts at organisations, what organisations offer
-- Min compatible: 1

-- Two entries of one table that look alike and are two all the same; the lower id first. No links: they may be of
-- any table.
CREATE TABLE not_same(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    first INTEGER NOT NULL DEFAULT 0,
    second INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE organisation_contact(
    id INTEGER PRIMARY KEY,
    organisation INTEGER REFERENCES organisation(id),
    person INTEGER REFERENCES person(id),
    role TEXT NOT NULL DEFAULT '',
    since TEXT,
    until TEXT,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX organisation_contact_organisation ON organisation_contact(organisation);
CREATE INDEX organisation_contact_person ON organisation_contact(person);

ALTER TABLE organisation ADD COLUMN offers_venue INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN offers_sponsorship INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN offers_expertise INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN offers_hosts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN offers_other INTEGER NOT NULL DEFAULT 0;
