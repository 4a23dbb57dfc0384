-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: the register of gifts and hospitality, its rules, its publications and the gift cupboard
-- Min compatible: 1

-- Gifts bought to take along. unit_cost: in the association's currency.
CREATE TABLE gift_item(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    bought_on TEXT,
    quantity INTEGER NOT NULL DEFAULT 0,
    unit_cost INTEGER NOT NULL DEFAULT 0,
    supplier TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One time that the register went out, for the days from from_on to until_on, both included.
CREATE TABLE gift_publication(
    id INTEGER PRIMARY KEY,
    from_on TEXT,
    until_on TEXT,
    published_on TEXT,
    published_by TEXT NOT NULL DEFAULT '',
    entries INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- value and value_to are in the smallest unit of `currency`, home_value in that of the association.
CREATE TABLE gift(
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT '',
    received_on TEXT,
    day_words TEXT NOT NULL DEFAULT '',
    offered_on TEXT,
    registered_on TEXT,
    holder TEXT NOT NULL DEFAULT '',
    holder_person INTEGER REFERENCES person(id),
    capacity TEXT NOT NULL DEFAULT '',
    donor_person TEXT NOT NULL DEFAULT '',
    donor_organisation TEXT NOT NULL DEFAULT '',
    donor_kind TEXT NOT NULL DEFAULT '',
    donor_country TEXT NOT NULL DEFAULT '',
    donor_address TEXT NOT NULL DEFAULT '',
    counts_with TEXT NOT NULL DEFAULT '',
    partner TEXT NOT NULL DEFAULT '',
    visit TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    guest TEXT NOT NULL DEFAULT '',
    value_words TEXT NOT NULL DEFAULT '',
    value_kind TEXT NOT NULL DEFAULT '',
    value INTEGER NOT NULL DEFAULT 0,
    value_to INTEGER NOT NULL DEFAULT 0,
    currency TEXT NOT NULL DEFAULT '',
    basis TEXT NOT NULL DEFAULT '',
    rate TEXT NOT NULL DEFAULT '',
    rate_way TEXT NOT NULL DEFAULT '',
    rate_source TEXT NOT NULL DEFAULT '',
    rate_on TEXT,
    home_value INTEGER NOT NULL DEFAULT 0,
    approved_by TEXT NOT NULL DEFAULT '',
    approved_on TEXT,
    officer_action TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    outcome_words TEXT NOT NULL DEFAULT '',
    item INTEGER REFERENCES gift_item(id),
    item_count INTEGER NOT NULL DEFAULT 0,
    corrects INTEGER REFERENCES gift(id),
    withheld INTEGER NOT NULL DEFAULT 0,
    publication INTEGER REFERENCES gift_publication(id),
    register TEXT NOT NULL DEFAULT '',
    source_key TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX gift_holder_person ON gift(holder_person);
CREATE INDEX gift_item_given ON gift(item);
CREATE INDEX gift_corrects ON gift(corrects);
CREATE INDEX gift_publication_of ON gift(publication);
CREATE INDEX gift_received_on ON gift(received_on, id);
CREATE INDEX gift_home_value ON gift(home_value, id);

-- What is published stays as it is: only taking the publication itself back frees it again. The day on which
-- it was registered may follow.
CREATE TRIGGER gift_published_change BEFORE UPDATE ON gift
    WHEN OLD.publication IS NOT NULL AND NEW.publication IS NOT NULL
    AND (OLD.registered_on=NEW.registered_on OR (OLD.registered_on IS NULL AND NEW.registered_on IS NULL)
        OR OLD.publication<>NEW.publication OR OLD.removed<>NEW.removed OR OLD.reference<>NEW.reference
        OR OLD.kind<>NEW.kind OR OLD.direction<>NEW.direction
        OR coalesce(OLD.received_on,'')<>coalesce(NEW.received_on,'') OR OLD.day_words<>NEW.day_words
        OR OLD.holder<>NEW.holder OR OLD.donor_person<>NEW.donor_person
        OR OLD.donor_organisation<>NEW.donor_organisation OR OLD.description<>NEW.description
        OR OLD.reason<>NEW.reason OR OLD.value_words<>NEW.value_words OR OLD.value_kind<>NEW.value_kind
        OR OLD.value<>NEW.value OR OLD.value_to<>NEW.value_to OR OLD.currency<>NEW.currency
        OR OLD.home_value<>NEW.home_value OR OLD.outcome<>NEW.outcome
        OR OLD.outcome_words<>NEW.outcome_words OR OLD.withheld<>NEW.withheld
        OR coalesce(OLD.corrects,0)<>coalesce(NEW.corrects,0))
BEGIN SELECT RAISE(ABORT, 'published'); END;
CREATE TRIGGER gift_published_delete BEFORE DELETE ON gift WHEN OLD.publication IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'published'); END;

-- "Nothing was received": said for one person and a time, or for all.
CREATE TABLE nil_return(
    id INTEGER PRIMARY KEY,
    holder TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    until_on TEXT,
    period_words TEXT NOT NULL DEFAULT '',
    register TEXT NOT NULL DEFAULT '',
    source_key TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The code of conduct as it holds from a day on. Amounts in the smallest unit of `currency`.
CREATE TABLE gift_rule(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    currency TEXT NOT NULL DEFAULT '',
    threshold INTEGER NOT NULL DEFAULT 0,
    comparator TEXT NOT NULL DEFAULT '',
    sum_threshold INTEGER NOT NULL DEFAULT 0,
    sum_comparator TEXT NOT NULL DEFAULT '',
    sum_window TEXT NOT NULL DEFAULT '',
    window_months INTEGER NOT NULL DEFAULT 0,
    term_start TEXT,
    term_years INTEGER NOT NULL DEFAULT 0,
    associated INTEGER NOT NULL DEFAULT 0,
    refused TEXT NOT NULL DEFAULT '',
    deadline INTEGER NOT NULL DEFAULT 0,
    deadline_unit TEXT NOT NULL DEFAULT '',
    convention TEXT NOT NULL DEFAULT '',
    acceptance TEXT NOT NULL DEFAULT '',
    accept_limit INTEGER NOT NULL DEFAULT 0,
    approver TEXT NOT NULL DEFAULT '',
    register_with TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX gift_rule_from_on ON gift_rule(from_on);

-- Nor do the figures change by which published entries were judged.
CREATE TRIGGER gift_rule_published_change BEFORE UPDATE ON gift_rule
    WHEN OLD.removed=0 AND (NEW.removed<>0 OR OLD.currency<>NEW.currency OR OLD.threshold<>NEW.threshold OR OLD.comparator<>NEW.comparator
        OR OLD.sum_threshold<>NEW.sum_threshold OR OLD.sum_comparator<>NEW.sum_comparator
        OR OLD.sum_window<>NEW.sum_window OR OLD.window_months<>NEW.window_months
        OR coalesce(OLD.term_start,'')<>coalesce(NEW.term_start,'') OR OLD.term_years<>NEW.term_years
        OR OLD.associated<>NEW.associated OR OLD.refused<>NEW.refused OR OLD.deadline<>NEW.deadline
        OR OLD.deadline_unit<>NEW.deadline_unit OR OLD.convention<>NEW.convention)
    AND EXISTS (SELECT 1 FROM gift g WHERE g.publication IS NOT NULL AND g.removed=0
        AND g.received_on>=coalesce(OLD.from_on,'')
        AND NOT EXISTS (SELECT 1 FROM gift_rule r WHERE r.removed=0 AND r.from_on>coalesce(OLD.from_on,'')
            AND r.from_on<=g.received_on))
BEGIN SELECT RAISE(ABORT, 'published'); END;

-- Files that belong to an entry of any list: photographs, letters. Their bytes lie in `attachment`, once each.
CREATE TABLE enclosure(
    id INTEGER PRIMARY KEY,
    of_table TEXT NOT NULL DEFAULT '',
    of_id INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    added_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX enclosure_of ON enclosure(of_id, of_table);
CREATE INDEX enclosure_sha256 ON enclosure(sha256);
