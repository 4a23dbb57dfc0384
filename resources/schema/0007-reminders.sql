-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: who was reminded of which subscription, and when; which gifts were claimed by Gift Aid
-- Min compatible: 1

-- paid_until: the last day of the membership year that was to be paid; amount: what was owed then.
CREATE TABLE reminder(
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person(id),
    organisation INTEGER REFERENCES organisation(id),
    sent_on TEXT,
    how TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0,
    paid_until TEXT,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX reminder_person ON reminder(person);
CREATE INDEX reminder_organisation ON reminder(organisation);

-- When a part of a payment was claimed from HMRC, and how: 'giftaid' or 'gasds', the small donations scheme.
ALTER TABLE payment_share ADD COLUMN claimed_on TEXT;
ALTER TABLE payment_share ADD COLUMN claimed_by TEXT NOT NULL DEFAULT '';
