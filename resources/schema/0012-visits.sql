-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: visits: who travels with whom, what they pay, who hosts them
-- Min compatible: 1

-- An exchange visit: theirs to us, ours to them, or one that is held through screens.
CREATE TABLE visit(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    link INTEGER REFERENCES town_link(id),
    direction TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    until_on TEXT,
    kind TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    benefit TEXT NOT NULL DEFAULT '',
    approved_on TEXT,
    approved_by TEXT NOT NULL DEFAULT '',
    organiser INTEGER REFERENCES person(id),
    places INTEGER NOT NULL DEFAULT 0,
    booking_until TEXT,
    price_notes TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    members_only INTEGER NOT NULL DEFAULT 0,
    meeting_place TEXT NOT NULL DEFAULT '',
    template_of INTEGER REFERENCES visit(id),
    sequence INTEGER NOT NULL DEFAULT 0,
    weights TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visit_link ON visit(link);
CREATE INDEX visit_organiser ON visit(organiser);
CREATE INDEX visit_template_of ON visit(template_of);

-- What one kind of traveller pays for a visit.
CREATE TABLE visit_fee(
    id INTEGER PRIMARY KEY,
    visit INTEGER REFERENCES visit(id),
    name TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0,
    deposit INTEGER NOT NULL DEFAULT 0,
    deposit_due TEXT,
    balance_due TEXT,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visit_fee_visit ON visit_fee(visit);

-- A question of one's own that travellers are asked.
CREATE TABLE visit_question(
    id INTEGER PRIMARY KEY,
    visit INTEGER REFERENCES visit(id),
    position INTEGER NOT NULL DEFAULT 0,
    question TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visit_question_visit ON visit_question(visit);

-- What a household offers for one visit; begun from its hosting profile.
CREATE TABLE host_offer(
    id INTEGER PRIMARY KEY,
    visit INTEGER REFERENCES visit(id),
    household INTEGER REFERENCES household(id),
    status TEXT NOT NULL DEFAULT '',
    asked_on TEXT,
    singles INTEGER NOT NULL DEFAULT 0,
    doubles INTEGER NOT NULL DEFAULT 0,
    twins INTEGER NOT NULL DEFAULT 0,
    sofas INTEGER NOT NULL DEFAULT 0,
    max_guests INTEGER NOT NULL DEFAULT 0,
    comfortable INTEGER NOT NULL DEFAULT 0,
    from_on TEXT,
    until_on TEXT,
    takes TEXT NOT NULL DEFAULT '',
    minors TEXT NOT NULL DEFAULT '',
    youngest INTEGER NOT NULL DEFAULT 0,
    no_smokers INTEGER NOT NULL DEFAULT 0,
    keen INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX host_offer_visit ON host_offer(visit);
CREATE INDEX host_offer_household ON host_offer(household);

-- People who travel and stay together.
CREATE TABLE visit_party(
    id INTEGER PRIMARY KEY,
    visit INTEGER REFERENCES visit(id),
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    wanted_host TEXT NOT NULL DEFAULT '',
    host INTEGER REFERENCES host_offer(id),
    locked INTEGER NOT NULL DEFAULT 0,
    left_unplaced INTEGER NOT NULL DEFAULT 0,
    near INTEGER REFERENCES visit_party(id),
    apart_from INTEGER REFERENCES visit_party(id),
    may_share INTEGER NOT NULL DEFAULT 0,
    vetted_only INTEGER NOT NULL DEFAULT 0,
    stay_near INTEGER NOT NULL DEFAULT 0,
    priority INTEGER NOT NULL DEFAULT 0,
    host_note TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visit_party_visit ON visit_party(visit);
CREATE INDEX visit_party_host ON visit_party(host);
CREATE INDEX visit_party_near ON visit_party(near);
CREATE INDEX visit_party_apart_from ON visit_party(apart_from);

-- Somebody who goes on a visit, ours or a guest.
CREATE TABLE traveller(
    id INTEGER PRIMARY KEY,
    visit INTEGER REFERENCES visit(id),
    person INTEGER REFERENCES person(id),
    party INTEGER REFERENCES visit_party(id),
    role TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT '',
    cancelled_on TEXT,
    waiting_since TEXT,
    fee INTEGER REFERENCES visit_fee(id),
    arrives_on TEXT,
    leaves_on TEXT,
    room INTEGER NOT NULL DEFAULT 0,
    one_bed INTEGER NOT NULL DEFAULT 0,
    shares_with TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX traveller_visit ON traveller(visit);
CREATE INDEX traveller_person ON traveller(person);
CREATE INDEX traveller_party ON traveller(party);
CREATE INDEX traveller_fee ON traveller(fee);

-- What a traveller paid towards the fee, or got back (below 0).
CREATE TABLE visit_payment(
    id INTEGER PRIMARY KEY,
    traveller INTEGER REFERENCES traveller(id),
    paid_on TEXT,
    amount INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visit_payment_traveller ON visit_payment(traveller);

-- What a traveller answered to a question of one's own.
CREATE TABLE visit_answer(
    id INTEGER PRIMARY KEY,
    traveller INTEGER REFERENCES traveller(id),
    question INTEGER REFERENCES visit_question(id),
    answer TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visit_answer_traveller ON visit_answer(traveller);
CREATE INDEX visit_answer_question ON visit_answer(question);

-- That somebody would stay with the same hosts again, or never again.
CREATE TABLE pair_wish(
    id INTEGER PRIMARY KEY,
    household INTEGER REFERENCES household(id),
    person INTEGER REFERENCES person(id),
    guest_household INTEGER REFERENCES household(id),
    wish TEXT NOT NULL DEFAULT '',
    said_by TEXT NOT NULL DEFAULT '',
    said_on TEXT,
    why TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX pair_wish_household ON pair_wish(household);
CREATE INDEX pair_wish_person ON pair_wish(person);
CREATE INDEX pair_wish_guest_household ON pair_wish(guest_household);

-- Who stayed with whom before the book was kept.
CREATE TABLE past_hosting(
    id INTEGER PRIMARY KEY,
    household INTEGER REFERENCES household(id),
    person INTEGER REFERENCES person(id),
    guest_name TEXT NOT NULL DEFAULT '',
    year INTEGER NOT NULL DEFAULT 0,
    nights INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX past_hosting_household ON past_hosting(household);
CREATE INDEX past_hosting_person ON past_hosting(person);
