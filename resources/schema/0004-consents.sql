-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: what people have agreed to, their checks, the requests about their data, how long is kept, and the young who left
-- Min compatible: 1

CREATE TABLE consent(
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person(id),
    purpose TEXT NOT NULL DEFAULT '',
    purpose_words TEXT NOT NULL DEFAULT '',
    given_on TEXT,
    how TEXT NOT NULL DEFAULT '',
    evidence TEXT NOT NULL DEFAULT '',
    given_by INTEGER REFERENCES person(id),
    given_by_name TEXT NOT NULL DEFAULT '',
    expires_on TEXT,
    withdrawn_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX consent_person ON consent(person);
CREATE INDEX consent_given_by ON consent(given_by);

-- Never the certificate itself: its number, its date and what was decided.
CREATE TABLE safeguarding_check(
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person(id),
    kind TEXT NOT NULL DEFAULT '',
    kind_words TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    seen_by TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '',
    expires_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX safeguarding_check_person ON safeguarding_check(person);

-- known_at: of a breach, the instant it became known, '2026-11-20T16:40:00Z'.
CREATE TABLE data_request(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    person INTEGER REFERENCES person(id),
    name TEXT NOT NULL DEFAULT '',
    received_on TEXT,
    known_at TEXT NOT NULL DEFAULT '',
    identity_on TEXT,
    acknowledged_on TEXT,
    asked_on TEXT,
    clarified_on TEXT,
    extended INTEGER NOT NULL DEFAULT 0,
    answered_on TEXT,
    done TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX data_request_person ON data_request(person);

-- months 0: at once; counted_from 'never': kept for ever.
CREATE TABLE retention_rule(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    months INTEGER NOT NULL DEFAULT 0,
    counted_from TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO retention_rule(id, kind, months, counted_from) VALUES(401, 'accounts', 72, 'year_end');
INSERT INTO retention_rule(id, kind, months, counted_from) VALUES(402, 'members', 72, 'left');
INSERT INTO retention_rule(id, kind, months, counted_from) VALUES(403, 'applicants', 12, 'declined');
INSERT INTO retention_rule(id, kind, months, counted_from) VALUES(404, 'trips', 12, 'trip');
INSERT INTO retention_rule(id, kind, months, counted_from) VALUES(405, 'passports', 0, 'return');
INSERT INTO retention_rule(id, kind, months, counted_from) VALUES(406, 'health', 3, 'trip');
INSERT INTO retention_rule(id, kind, months, counted_from) VALUES(407, 'checks', 6, 'decision');
INSERT INTO retention_rule(id, kind, months, counted_from) VALUES(408, 'minutes', 0, 'never');

CREATE TABLE former_pupil(
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person(id),
    was TEXT NOT NULL DEFAULT '',
    year INTEGER NOT NULL DEFAULT 0,
    partner TEXT NOT NULL DEFAULT '',
    went_to TEXT NOT NULL DEFAULT '',
    last_contact TEXT,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX former_pupil_person ON former_pupil(person);
