-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: partnerships: communities, the links between them and who answers for them
-- Min compatible: 1

-- A town, village, county or region. country: its ISO 3166 code ("DE"), else as it was found. The place is in
-- millionths of a degree and holds only where `placed` is 1.
CREATE TABLE community(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    also_known TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    district TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    placed INTEGER NOT NULL DEFAULT 0,
    latitude_e6 INTEGER NOT NULL DEFAULT 0,
    longitude_e6 INTEGER NOT NULL DEFAULT 0,
    population INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    ours INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX community_country ON community(country, id);

-- One link between two communities, or between a school, a club ... of theirs (`what`), which then has grown
-- out of `parent`. since_year 0: not known.
CREATE TABLE town_link(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    home INTEGER REFERENCES community(id),
    partner INTEGER REFERENCES community(id),
    kind TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    since_year INTEGER NOT NULL DEFAULT 0,
    since_on TEXT,
    until_on TEXT,
    status TEXT NOT NULL DEFAULT '',
    status_why TEXT NOT NULL DEFAULT '',
    recognised TEXT NOT NULL DEFAULT '',
    parent INTEGER REFERENCES town_link(id),
    source TEXT NOT NULL DEFAULT '',
    checked_on TEXT,
    letter_language TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX town_link_home ON town_link(home);
CREATE INDEX town_link_partner ON town_link(partner);
CREATE INDEX town_link_parent ON town_link(parent);
CREATE INDEX town_link_since_year ON town_link(since_year, id);

-- Who answers for a link, on either side; the same in the book where `person` says so.
CREATE TABLE link_contact(
    id INTEGER PRIMARY KEY,
    link INTEGER REFERENCES town_link(id),
    name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    person INTEGER REFERENCES person(id),
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX link_contact_link ON link_contact(link);
CREATE INDEX link_contact_person ON link_contact(person);
