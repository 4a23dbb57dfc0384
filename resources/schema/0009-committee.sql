-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: the committee: its roles, terms, constitution, meetings and rotation plans
-- Min compatible: 1

-- An office or other task of the committee: chair, treasurer, member without office.
CREATE TABLE committee_role(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    hours INTEGER NOT NULL DEFAULT 0,
    essential INTEGER NOT NULL DEFAULT 0,
    officer INTEGER NOT NULL DEFAULT 0,
    outside INTEGER NOT NULL DEFAULT 0,
    seats INTEGER NOT NULL DEFAULT 0,
    shared INTEGER NOT NULL DEFAULT 0,
    chosen_by TEXT NOT NULL DEFAULT '',
    term_years INTEGER NOT NULL DEFAULT 0,
    max_terms INTEGER NOT NULL DEFAULT 0,
    rest_years INTEGER NOT NULL DEFAULT 0,
    intense INTEGER NOT NULL DEFAULT 0,
    predecessor INTEGER REFERENCES committee_role(id),
    strict INTEGER NOT NULL DEFAULT 0,
    shadow INTEGER NOT NULL DEFAULT 0,
    skills TEXT NOT NULL DEFAULT '',
    helpful TEXT NOT NULL DEFAULT '',
    min_age INTEGER NOT NULL DEFAULT 0,
    max_age INTEGER NOT NULL DEFAULT 0,
    duties TEXT NOT NULL DEFAULT '',
    papers TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX committee_role_predecessor ON committee_role(predecessor);

-- Two roles that one person never holds together, or may.
CREATE TABLE role_pair(
    id INTEGER PRIMARY KEY,
    role INTEGER REFERENCES committee_role(id),
    other INTEGER REFERENCES committee_role(id),
    rule TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX role_pair_role ON role_pair(role);
CREATE INDEX role_pair_other ON role_pair(other);

-- One term of one person in one role.
CREATE TABLE term(
    id INTEGER PRIMARY KEY,
    role INTEGER REFERENCES committee_role(id),
    person INTEGER REFERENCES person(id),
    from_on TEXT,
    until_on TEXT,
    ended_on TEXT,
    how TEXT NOT NULL DEFAULT '',
    ended_why TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX term_role ON term(role);
CREATE INDEX term_person ON term(person);

-- A thank-you of the association to a person: honorary president, long service.
CREATE TABLE honour(
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person(id),
    name TEXT NOT NULL DEFAULT '',
    given_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX honour_person ON honour(person);

-- What the constitution says, as it holds from a day on until the next one begins (rules.md 9). Numbers of 0 mean that it says nothing.
CREATE TABLE constitution(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    from_on TEXT,
    quorum_kind TEXT NOT NULL DEFAULT '',
    quorum INTEGER NOT NULL DEFAULT 0,
    quorum_part INTEGER NOT NULL DEFAULT 0,
    quorum_whole INTEGER NOT NULL DEFAULT 0,
    quorum_base TEXT NOT NULL DEFAULT '',
    quorum_officers INTEGER NOT NULL DEFAULT 0,
    agm_quorum INTEGER NOT NULL DEFAULT 0,
    casting_vote INTEGER NOT NULL DEFAULT 0,
    min_members INTEGER NOT NULL DEFAULT 0,
    max_members INTEGER NOT NULL DEFAULT 0,
    max_years INTEGER NOT NULL DEFAULT 0,
    rest_years INTEGER NOT NULL DEFAULT 0,
    review_years INTEGER NOT NULL DEFAULT 0,
    term_years INTEGER NOT NULL DEFAULT 0,
    max_terms INTEGER NOT NULL DEFAULT 0,
    role_rest_years INTEGER NOT NULL DEFAULT 0,
    exempt TEXT NOT NULL DEFAULT '',
    retirement TEXT NOT NULL DEFAULT '',
    retire_part INTEGER NOT NULL DEFAULT 0,
    retire_whole INTEGER NOT NULL DEFAULT 0,
    retire_rounding TEXT NOT NULL DEFAULT '',
    retire_officers INTEGER NOT NULL DEFAULT 0,
    coopted_max INTEGER NOT NULL DEFAULT 0,
    coopted_vote INTEGER NOT NULL DEFAULT 0,
    coopted_years INTEGER NOT NULL DEFAULT 0,
    missed_meetings INTEGER NOT NULL DEFAULT 0,
    missed_with_apologies INTEGER NOT NULL DEFAULT 0,
    one_per_household INTEGER NOT NULL DEFAULT 0,
    several_roles INTEGER NOT NULL DEFAULT 0,
    notice_meeting INTEGER NOT NULL DEFAULT 0,
    notice_agm INTEGER NOT NULL DEFAULT 0,
    notice_written INTEGER NOT NULL DEFAULT 0,
    nominations_open INTEGER NOT NULL DEFAULT 0,
    nominations_close INTEGER NOT NULL DEFAULT 0,
    agm_month INTEGER NOT NULL DEFAULT 0,
    agm_day INTEGER NOT NULL DEFAULT 0,
    agm_latest TEXT NOT NULL DEFAULT '',
    meetings_least INTEGER NOT NULL DEFAULT 0,
    paid_up INTEGER NOT NULL DEFAULT 0,
    min_age INTEGER NOT NULL DEFAULT 0,
    appeal INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Whether somebody would take a role.
CREATE TABLE willingness(
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person(id),
    role INTEGER REFERENCES committee_role(id),
    level TEXT NOT NULL DEFAULT '',
    said_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX willingness_person ON willingness(person);
CREATE INDEX willingness_role ON willingness(role);

-- How many hours a month somebody has for the committee in the committee year that begins in year.
CREATE TABLE availability(
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person(id),
    year INTEGER NOT NULL DEFAULT 0,
    hours INTEGER NOT NULL DEFAULT 0,
    comfortable INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX availability_person ON availability(person);

-- Time that somebody spent on a role.
CREATE TABLE logged_hours(
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person(id),
    role INTEGER REFERENCES committee_role(id),
    worked_on TEXT,
    minutes INTEGER NOT NULL DEFAULT 0,
    what TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX logged_hours_person ON logged_hours(person);
CREATE INDEX logged_hours_role ON logged_hours(role);

-- A meeting of the committee or of the members.
CREATE TABLE meeting(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    held_on TEXT,
    starts TEXT NOT NULL DEFAULT '',
    ends TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    notice_on TEXT,
    chair INTEGER REFERENCES person(id),
    minuted_by INTEGER REFERENCES person(id),
    minutes TEXT NOT NULL DEFAULT '',
    approved_on TEXT,
    members_present INTEGER NOT NULL DEFAULT 0,
    sequence INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX meeting_chair ON meeting(chair);
CREATE INDEX meeting_minuted_by ON meeting(minuted_by);

-- One point of the agenda of a meeting, with what was said and decided.
CREATE TABLE agenda_item(
    id INTEGER PRIMARY KEY,
    meeting INTEGER REFERENCES meeting(id),
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    papers TEXT NOT NULL DEFAULT '',
    minutes TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '',
    standing INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item(meeting);

-- Who was at a meeting, and who sent apologies.
CREATE TABLE attendance(
    id INTEGER PRIMARY KEY,
    meeting INTEGER REFERENCES meeting(id),
    person INTEGER REFERENCES person(id),
    presence TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attendance_meeting ON attendance(meeting);
CREATE INDEX attendance_person ON attendance(person);

-- Something that a meeting gave somebody to do.
CREATE TABLE action_point(
    id INTEGER PRIMARY KEY,
    meeting INTEGER REFERENCES meeting(id),
    item INTEGER REFERENCES agenda_item(id),
    what TEXT NOT NULL DEFAULT '',
    owner INTEGER REFERENCES person(id),
    role INTEGER REFERENCES committee_role(id),
    due_on TEXT,
    done_on TEXT,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX action_point_meeting ON action_point(meeting);
CREATE INDEX action_point_item ON action_point(item);
CREATE INDEX action_point_owner ON action_point(owner);
CREATE INDEX action_point_role ON action_point(role);

-- A proposal of who does what in the next years.
CREATE TABLE rotation_plan(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    made_on TEXT,
    first_on TEXT,
    years INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT '',
    adopted_on TEXT,
    seed INTEGER NOT NULL DEFAULT 0,
    weights TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One seat of a rotation plan from one AGM to another.
CREATE TABLE planned_term(
    id INTEGER PRIMARY KEY,
    plan INTEGER REFERENCES rotation_plan(id),
    role INTEGER REFERENCES committee_role(id),
    seat INTEGER NOT NULL DEFAULT 0,
    from_year INTEGER NOT NULL DEFAULT 0,
    until_year INTEGER NOT NULL DEFAULT 0,
    person INTEGER REFERENCES person(id),
    locked INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    removed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX planned_term_plan ON planned_term(plan);
CREATE INDEX planned_term_role ON planned_term(role);
CREATE INDEX planned_term_person ON planned_term(person);
