-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: categories of membership, payments of subscriptions and what they cover, Gift Aid; figures that change with time
-- Min compatible: 1

-- A figure of a rule (a rate, a limit, a number of days) in the words of the program, where the association's own or a
-- newer one goes before the program's.
CREATE TABLE dated_figure(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    valid_until TEXT,
    source TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE membership_category(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    fee INTEGER NOT NULL DEFAULT 0,
    from_age INTEGER NOT NULL DEFAULT 0,
    to_age INTEGER NOT NULL DEFAULT 0,
    votes INTEGER NOT NULL DEFAULT 0,
    covers TEXT NOT NULL DEFAULT '',
    gift_aid INTEGER NOT NULL DEFAULT 0,
    nominees INTEGER NOT NULL DEFAULT 0,
    months INTEGER NOT NULL DEFAULT 0,
    closed INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Who may act for a corporate member.
CREATE TABLE nominee(
    id INTEGER PRIMARY KEY,
    organisation INTEGER REFERENCES organisation(id),
    person INTEGER REFERENCES person(id),
    since TEXT,
    until TEXT,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX nominee_organisation ON nominee(organisation);
CREATE INDEX nominee_person ON nominee(person);

-- Money that came in from one payer on one day; what it pays for are its shares.
CREATE TABLE payment(
    id INTEGER PRIMARY KEY,
    paid_on TEXT,
    payer INTEGER REFERENCES person(id),
    organisation INTEGER REFERENCES organisation(id),
    amount INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    receipt TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX payment_paid_on ON payment(paid_on, id);
CREATE INDEX payment_payer ON payment(payer);
CREATE INDEX payment_organisation ON payment(organisation);

-- paid_until: the last day of the membership year that it is for; covered_before: until when the member had paid when
-- this share filled that year, to go back to when the payment is taken out again.
CREATE TABLE payment_share(
    id INTEGER PRIMARY KEY,
    payment INTEGER REFERENCES payment(id),
    purpose TEXT NOT NULL DEFAULT '',
    person INTEGER REFERENCES person(id),
    organisation INTEGER REFERENCES organisation(id),
    amount INTEGER NOT NULL DEFAULT 0,
    category TEXT NOT NULL DEFAULT '',
    paid_until TEXT,
    covered_before TEXT,
    fills INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX payment_share_payment ON payment_share(payment);
CREATE INDEX payment_share_person ON payment_share(person);
CREATE INDEX payment_share_organisation ON payment_share(organisation);

CREATE TABLE gift_aid_declaration(
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person(id),
    declared_on TEXT,
    how TEXT NOT NULL DEFAULT '',
    covers_from TEXT,
    cancelled_on TEXT,
    evidence TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX gift_aid_declaration_person ON gift_aid_declaration(person);
