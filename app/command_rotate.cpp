// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "command_progress.h"
#include "json.h"
#include "record_named.h"
#include "rotation_board.h"
#include "rotation_run.h"
#include "rotation_weights.h"

#include "dates.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace rota = plan::rota;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// What was asked on the line, as the planner takes it.
struct Wanted
{
    RotationOptions options; // with locks
    RotationOptions before; // what the plan is held against: without the new locks and withdrawals
    RotationPlan kept; // the plan of the book that it begins with
    bool isReplan = false;
    plan::Control control;
    int stability = 12;
};

std::optional<qint64> number(
    const Request &request, const QString &option, qint64 usual, qint64 least, qint64 most)
{
    if (!request.has(option))
        return usual;
    bool isNumber = false;
    const qint64 value = request.option(option).toLongLong(&isNumber);
    return isNumber && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

// "Treasurer@2027=Anne Fairweather"; "Member 2@2027=-" leaves the second seat vacant.
twinbook::Result<PlannedTerm> readLock(const QString &text, const Store &store)
{
    using Term = twinbook::Result<PlannedTerm>;
    const QString seatAndYear = text.section(u'=', 0, 0);
    QString role = seatAndYear.section(u'@', 0, 0).trimmed();
    const QString who = text.section(u'=', 1).trimmed();
    bool isYear = false;
    PlannedTerm lock;
    lock.fromYear = seatAndYear.section(u'@', 1).toInt(&isYear);
    if (!isYear || role.isEmpty() || who.isEmpty())
        return Term::refused(
            Words::tr("--lock %1 is not understood. Write it as --lock \"Treasurer@2027=Anne Fairweather\".")
                .arg(text));
    auto known = recordNamed(recordOf<CommitteeRole>(), role, store);
    if (!known) { // the last word may be the seat
        const int seat = role.section(u' ', -1).toInt();
        const auto other = recordNamed(recordOf<CommitteeRole>(), role.section(u' ', 0, -2), store);
        if (seat < 1 || !other)
            return Term::refused(known.sentence);
        known = other;
        lock.seat = seat - 1;
    }
    lock.role = Id<CommitteeRole>(*known);
    lock.locked = true;
    if (who == u"-")
        return lock;
    const auto person = recordNamed(recordOf<Person>(), who, store);
    if (!person)
        return Term::refused(person.sentence);
    lock.person = Id<Person>(*person);
    return lock;
}

std::optional<std::uint64_t> stepsOf(const QString &effort)
{
    return effort.isEmpty() || effort == u"normal" ? std::optional(plan::normalSteps)
        : effort == u"quick"                       ? std::optional(plan::quickSteps)
        : effort == u"thorough"                    ? std::optional(plan::thoroughSteps)
        : effort == u"long"                        ? std::optional(plan::longSteps)
                                                   : std::nullopt;
}

twinbook::Result<Wanted> readWanted(const Request &request, const Store &store)
{
    using Read = twinbook::Result<Wanted>;
    Wanted wanted;
    if (request.has(u"plan"_s)) {
        const auto id = recordNamed(recordOf<RotationPlan>(), request.option(u"plan"_s), store);
        if (!id)
            return Read::refused(id.sentence);
        wanted.kept = store.get(Id<RotationPlan>(*id)).value_or(RotationPlan());
        wanted.options = {wanted.kept.firstOn, int(wanted.kept.years), wanted.kept.weights,
            plannedTerms(store, wanted.kept.id), {}};
        wanted.isReplan = true;
    }
    const auto years = number(request, u"years"_s, wanted.options.years, 1, 12);
    const auto seed =
        number(request, u"seed"_s, wanted.kept.seed > 0 ? wanted.kept.seed : 1, 1, 1'000'000'000);
    const auto stability = number(request, u"stability"_s, 12, 0, 1000);
    const auto steps = stepsOf(request.option(u"effort"_s));
    if (!years)
        return Read::refused(Words::tr("A plan covers from 1 to 12 years."));
    if (!seed || !stability)
        return Read::refused(Words::tr("--seed and --stability take a whole number."));
    if (!steps)
        return Read::refused(Words::tr("--effort is quick, normal, thorough or long."));
    wanted.options.years = int(*years);
    wanted.control.seed = std::uint64_t(*seed);
    wanted.control.steps = *steps;
    wanted.stability = int(*stability);
    if (request.has(u"first"_s)) {
        const auto day =
            readDate(request.option(u"first"_s), {request.asked.today, request.asked.locale, {}, false});
        if (!day)
            return Read::refused(Words::tr("“%1” is not a day.").arg(request.option(u"first"_s)));
        if (*day < request.asked.today)
            return Read::refused(Words::tr("A plan begins with an AGM that is still to come."));
        wanted.options.firstOn = *day;
    }
    if (request.has(u"weights"_s)) {
        wanted.options.weights = request.option(u"weights"_s);
        QStringList names;
        for (const auto &[word, value] : weightNames(rota::Weights()))
            names += u"%1=%2"_s.arg(word, QString::number(value));
        if (!readWeights(wanted.options.weights))
            return Read::refused(
                Words::tr("--weights takes words and numbers such as these: %1.").arg(names.join(u' ')));
    }
    wanted.before = wanted.options;
    for (const QString &text : request.options.values(u"lock"_s)) {
        const auto lock = readLock(text, store);
        if (!lock)
            return Read::refused(lock.sentence);
        wanted.options.terms.removeIf([&](const PlannedTerm &old) {
            return old.role == lock->role && old.seat == lock->seat && old.fromYear == lock->fromYear;
        });
        wanted.options.terms += *lock;
        wanted.isReplan = true;
    }
    for (const QString &who : request.options.values(u"without"_s)) {
        const auto person = recordNamed(recordOf<Person>(), who, store);
        if (!person)
            return Read::refused(person.sentence);
        wanted.options.without += Id<Person>(*person);
        for (const PlannedTerm &term : wanted.options.terms)
            if (term.locked && term.person == wanted.options.without.last())
                return Read::refused(
                    Words::tr("%1 cannot be locked into the plan and be left out of it.").arg(who));
        wanted.isReplan = true;
    }
    return wanted;
}

// A lock that fits no seat or year of the plan, or puts somebody in the place of a holder, is no lock.
QString lostLock(const RotationRequest &asked, const QList<PlannedTerm> &terms)
{
    for (const PlannedTerm &term : terms) {
        if (!term.locked)
            continue;
        const int slot =
            asked.slotAt(asked.roleIndex(term.role), int(term.seat), int(term.fromYear) - asked.firstYear);
        if (slot < 0)
            return Words::tr("The plan has no such seat to lock from the AGM of %1. It covers %2 to %3.")
                .arg(QString::number(term.fromYear), QString::number(asked.firstYear),
                    QString::number(asked.firstYear + asked.problem.years));
        const rota::Slot &there = asked.problem.slots[std::size_t(slot)];
        if (there.fixed && *there.fixed != asked.personIndex(term.person))
            return Words::tr("%1 is %2 until the AGM of %3. End that term first, or lock the one after it.")
                .arg(asked.peopleNames.value(*there.fixed), asked.roleNames.value(there.role),
                    QString::number(asked.firstYear + there.to + 1));
    }
    return {};
}

QJsonObject termJson(const RotationRequest &asked, const BoardRow &row, const BoardCell &cell)
{
    return {{u"role"_s, row.name}, {u"seat"_s, row.seat + 1}, {u"from"_s, cell.fromYear},
        {u"until"_s, cell.untilYear},
        {u"fromDay"_s, asked.agms.value(cell.fromYear - asked.firstYear).toString(Qt::ISODate)},
        {u"fixed"_s, cell.fixed}, {u"locked"_s, cell.locked}, {u"essential"_s, row.essential}};
}

QJsonObject scoreJson(const plan::Score &score)
{
    return {{u"hard"_s, qint64(score.hard)}, {u"medium"_s, qint64(score.medium)},
        {u"soft"_s, qint64(score.soft)}};
}

QJsonObject outcomeJson(const RotationRequest &asked, const RotationOutcome &outcome, double seconds)
{
    QJsonArray assignments;
    QJsonArray vacancies;
    for (const BoardRow &row : rotationBoard(asked, outcome.plan, outcome.before).rows) {
        for (const BoardCell &cell : row.cells) {
            QJsonObject term = termJson(asked, row, cell);
            const QJsonArray reasons = QJsonArray::fromStringList(whyHere(asked, outcome.plan, cell.slot));
            term.insert(u"reasons"_s, reasons);
            if (cell.person >= 0) {
                term.insert(u"person"_s, cell.name);
                term.insert(u"personId"_s, asked.people.at(cell.person).value);
                assignments += term;
            } else if (!asked.problem.slots[std::size_t(cell.slot)].optional) {
                QJsonArray obstacles;
                for (const rota::Obstacle &one :
                    rota::whyVacant(asked.problem, outcome.plan, cell.slot).obstacles) {
                    QJsonArray only;
                    for (const int person : one.onlyObstacle)
                        only += asked.peopleNames.value(person);
                    obstacles += QJsonObject{{u"rule"_s, QString::fromLatin1(rota::nameOf(one.rule))},
                        {u"people"_s, one.people}, {u"onlyObstacleOf"_s, only}};
                }
                term.insert(u"obstacles"_s, obstacles);
                vacancies += term;
            }
        }
    }
    QJsonArray violations;
    QJsonObject objective;
    for (const rota::Match &match : rota::analyse(asked.problem, outcome.plan)) {
        const QString rule = QString::fromLatin1(rota::nameOf(match.rule));
        objective.insert(rule, objective.value(rule).toInteger() + qint64(match.points));
        if (match.points >= 0)
            continue;
        violations += QJsonObject{{u"rule"_s, rule},
            {u"level"_s,
                match.level == plan::Level::Hard         ? u"hard"_s
                    : match.level == plan::Level::Medium ? u"medium"_s
                                                         : u"soft"_s},
            {u"points"_s, qint64(match.points)}, {u"sentence"_s, matchSentence(asked, match)}};
    }
    QJsonObject json{{u"firstAgm"_s, asked.agms.first().toString(Qt::ISODate)},
        {u"years"_s, asked.problem.years}, {u"assignments"_s, assignments}, {u"vacancies"_s, vacancies},
        {u"violations"_s, violations}, {u"hardViolations"_s, qint64(-outcome.score.hard)},
        {u"score"_s, scoreJson(outcome.score)}, {u"objective"_s, objective},
        {u"relaxations"_s, QJsonArray::fromStringList(outcome.ways)}, {u"steps"_s, qint64(outcome.steps)},
        {u"cut"_s, outcome.cut}, {u"seconds"_s, seconds}};
    if (!outcome.before.empty())
        json.insert(
            u"changes"_s, QJsonArray::fromStringList(changeSentences(asked, outcome.before, outcome.plan)));
    return json;
}

QString outcomeText(const RotationRequest &asked, const RotationOutcome &outcome)
{
    const RotationBoard board = rotationBoard(asked, outcome.plan, outcome.before);
    QStringList lines{board.summary, {}};
    for (const BoardRow &row : board.rows) {
        lines += row.name;
        for (const BoardCell &cell : row.cells)
            lines += u"  %1-%2  %3%4"_s.arg(QString::number(cell.fromYear), QString::number(cell.untilYear),
                cell.name, cell.note.isEmpty() ? QString() : u" (%1)"_s.arg(cell.note));
    }
    const auto section = [&](const QString &title, const QStringList &sentences) {
        if (!sentences.isEmpty())
            lines += QStringList{{}, title} + sentences;
    };
    if (!outcome.before.empty())
        section(Words::tr("Changes:"), changeSentences(asked, outcome.before, outcome.plan));
    for (const BoardRow &row : board.rows)
        for (const BoardCell &cell : row.cells)
            if (cell.person < 0 && !asked.problem.slots[std::size_t(cell.slot)].optional)
                section(Words::tr("Why nobody is %1 from %2 to %3:")
                            .arg(row.name, QString::number(cell.fromYear), QString::number(cell.untilYear)),
                    whyHere(asked, outcome.plan, cell.slot));
    section(Words::tr("What would fill it:"), outcome.ways);
    section(Words::tr("To keep in mind:"), board.warnings);
    return lines.join(u'\n') + u'\n';
}

Answer rotate(const Request &request)
{
    const bool writes = request.has(u"save"_s) || request.has(u"adopt"_s);
    const auto store =
        writes ? openToWrite(request.operand(0), request) : openToRead(request.operand(0), request);
    if (!store)
        return Answer::refused(store.sentence);
    const auto wanted = readWanted(request, **store);
    if (!wanted)
        return Answer::wrongUsage(wanted.sentence);
    const RotationRequest asked = rotationRequest(**store, wanted->options, request.asked.today);
    if (asked.roles.isEmpty())
        return Answer::refused(
            Words::tr("The book has no roles yet. Enter them first, with “twinbook add roles” "
                      "or in the window under Committee."));
    if (const QString lost = lostLock(asked, wanted->options.terms); !lost.isEmpty())
        return Answer::refused(lost);

    QElapsedTimer clock;
    clock.start();
    CommandProgress progress(Words::tr("Planning the rotation"));
    plan::Control control = wanted->control;
    std::stop_source stop;
    control.stop = stop.get_token();
    control.progress = [&, step = progress.step()](const plan::Progress &far) {
        if (!step(far.total > 0 ? double(far.done) / double(far.total) : 0))
            stop.request_stop();
    };
    RotationOutcome outcome;
    if (wanted->isReplan) {
        const RotationRequest before = rotationRequest(**store, wanted->before, request.asked.today);
        const rota::Plan agreed = wanted->kept.id.isValid() ? agreedPlan(before, wanted->before.terms)
                                                            : rota::solve(before.problem, control).plan;
        outcome = replanRotation(asked, carriedOver(before, agreed, asked), control, wanted->stability);
    } else {
        outcome = proposeRotation(asked, control);
    }
    const double seconds = double(clock.elapsed()) / 1000;
    if (writes) {
        if (progress.stopped())
            return Answer::refused(Words::tr("Stopped. Nothing was written."));
        if (request.has(u"adopt"_s) && outcome.score.hard != 0 && !request.has(u"yes"_s))
            return Answer::refused(
                Words::tr("This plan breaks a rule of the constitution, so nothing was written. Look at it "
                          "without --adopt, or adopt it all the same with --yes."));
        RotationPlan kept = wanted->kept;
        if (!kept.id.isValid() || (request.has(u"save"_s) && request.option(u"save"_s) != kept.name)) {
            kept = RotationPlan();
            kept.name = request.has(u"save"_s) ? request.option(u"save"_s)
                                               : Words::tr("Plan for the AGM %1").arg(asked.firstYear);
            kept.madeOn = request.asked.today;
            kept.status = u"draft"_s;
        }
        kept.firstOn = asked.agms.first();
        kept.years = asked.problem.years;
        kept.seed = qint64(control.seed);
        kept.weights = wanted->options.weights;
        EditOutcome saved = saveRotation(**store, kept, asked, outcome.plan);
        if (saved && request.has(u"adopt"_s))
            saved = adoptRotation(**store, kept.id, request.asked.today);
        if (!saved)
            return Answer::refused(saved.sentence);
    }
    return request.has(u"json"_s) ? Answer::done(outcomeJson(asked, outcome, seconds))
                                  : Answer::done(outcomeText(asked, outcome));
}

} // namespace

QList<Command> committeeCommands()
{
    return {{u"rotate"_s, {u"BOOK"_s},
        {{u"years"_s, u"N"_s, Words::tr("for so many years, 6 unless said")},
            {u"first"_s, u"DATE"_s, Words::tr("from this AGM on; otherwise from the next one")},
            {u"plan"_s, u"NAME"_s, Words::tr("begins with this plan of the book, its locks hold")},
            {u"lock"_s, u"ROLE@YEAR=PERSON"_s, Words::tr("sets who holds a term; - leaves it vacant"), false,
                true},
            {u"without"_s, u"PERSON"_s, Words::tr("plans without somebody who has withdrawn"), false, true},
            {u"stability"_s, u"N"_s,
                Words::tr("the larger, the fewer changes to the plan before; 12 unless said")},
            {u"effort"_s, u"quick|normal|thorough|long"_s, Words::tr("how long it searches")},
            {u"seed"_s, u"N"_s, Words::tr("another number may find another plan; the same one the same")},
            {u"weights"_s, u"WORDS"_s, Words::tr("what matters how much: \"keen=30 balance=10\"")},
            {u"save"_s, u"NAME"_s, Words::tr("keeps the plan in the book")},
            {u"adopt"_s, {}, Words::tr("keeps it and writes its coming terms as planned terms")},
            {u"yes"_s, {}, Words::tr("with --adopt: also where it breaks a rule")},
            {u"json"_s, {}, Words::tr("answers in JSON")}, takeOverOption()},
        Words::tr("Proposes who does what on the committee in the next years, and says why."), rotate}};
}

} // namespace twinbook
