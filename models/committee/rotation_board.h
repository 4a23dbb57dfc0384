// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_request.h"

namespace twinbook {

// One term on the board: a role's seat from one AGM to another.
struct BoardCell
{
    int slot = -1; // of RotationRequest::problem.slots
    int fromYear = 0; // calendar years of the AGMs, the second after the first
    int untilYear = 0;
    int person = -1; // of RotationRequest::people; -1: vacant
    QString name; // "Anne Fairweather"; "vacant"
    bool fixed = false; // the term runs already
    bool locked = false; // by hand
    bool changed = false; // other than in the plan it is held against
    bool broken = false; // breaks a rule
    QString note; // "keen", "third term in a row", "vacant: nobody may and would"
};

struct BoardRow
{
    int role = -1; // of RotationRequest::roles
    int seat = 0;
    QString name; // "Treasurer"; "Committee member 2"
    bool essential = false;
    bool officer = false;
    QList<BoardCell> cells; // without gaps, by year
};

// What one person does under the plan.
struct PersonLoad
{
    int person = -1;
    QString name;
    QList<int> hours; // a month, by year of the plan
    int comfortable = 0; // 0: not said
    int years = 0; // in the plan
    int yearsBefore = 0; // in a row on the committee before it
};

// The committee of one year of the plan.
struct YearBalance
{
    int year = 0;
    int members = 0;
    int vacancies = 0;
    int newFaces = 0; // never on it before
    int officersChanging = 0;
    int women = 0;
    int men = 0;
    int under45 = 0;
    int from45 = 0;
    int from65 = 0;
    int ageUnknown = 0;
};

struct RotationBoard
{
    QList<int> years; // calendar years of the AGMs with which they begin
    QList<BoardRow> rows;
    QList<PersonLoad> loads; // who does most first
    QList<YearBalance> balance;
    QStringList warnings; // in words, worst first: vacancies, rules broken, overload
    QString summary; // "All seats filled. No rule broken."
};

// What somebody said to a role, and in a word or two: "if nobody else".
plan::rota::Wish wishOf(const RotationRequest &request, int person, int role);
QString wishNote(plan::rota::Wish wish);

// held against: the plan with which it is compared; empty: none.
RotationBoard rotationBoard(
    const RotationRequest &request, const plan::rota::Plan &plan, const plan::rota::Plan &against = {});

// One sentence for a match of the planner's rules: "Anne Fairweather as Treasurer 2027 to 2029: more than
// three terms in a row."
QString matchSentence(const RotationRequest &request, const plan::rota::Match &match);
QString ruleName(plan::rota::Rule rule); // "too many terms in a row"
// The same of one match, with what only it can tell: "too few women".
QString ruleWords(const RotationRequest &request, const plan::rota::Match &match);
// What so many points mean to somebody who does not count them: "much better", "as good".
QString effectWords(qint64 points);

// Why the cell is as it is: for a person what speaks for and against, and who else; for a vacancy why nobody
// may, and what would fill it.
QStringList whyHere(const RotationRequest &request, const plan::rota::Plan &plan, int slot);

// Everybody for one term, the best first; those whom a rule keeps away last, with the reasons, the fewest
// first.
struct RotationCandidate
{
    int person = -1;
    QString name;
    bool possible = false;
    int obstacles = 0; // rules that are against it
    qint64 points = 0; // the difference it makes if nothing else changes
    QString sentence; // "keen; would be the third office in a row", "said no"
};
QList<RotationCandidate> rotationCandidates(
    const RotationRequest &request, const plan::rota::Plan &plan, int slot);

// The differences of two plans, one sentence each, and the locks by hand that a rule objects to.
QStringList changeSentences(
    const RotationRequest &request, const plan::rota::Plan &before, const plan::rota::Plan &after);

} // namespace twinbook
