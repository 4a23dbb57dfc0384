// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_request.h"

#include "committee_begun.h"
#include "retirement.h"
#include "rotation_people.h"
#include "rotation_weights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace rota = plan::rota;

void addRoles(RotationRequest &request, const CommitteeBook &book, const std::optional<Constitution> &rules)
{
    for (const CommitteeRole &role : book.roles) {
        if (role.outside || role.chosenBy == u"council")
            continue; // nobody stands for these
        const TermLimit limit = termLimit(role, rules);
        rota::Role asked;
        asked.hours = int(role.hours);
        asked.essential = role.essential;
        asked.officer = role.officer;
        asked.termYears = limit.termYears;
        asked.maxTerms = limit.terms;
        asked.restYears = limit.restYears;
        asked.exempt = rules && isExempt(role, *rules);
        asked.intense = role.intense;
        asked.respite = role.intense ? 1 : 0;
        asked.strictSuccession = role.strict;
        asked.shadowYear = role.shadow;
        const auto numbers = [&](const QString &text) {
            std::vector<int> found;
            for (const QString &word : skillWords(text)) {
                if (!request.skills.contains(word))
                    request.skills += word;
                found.push_back(int(request.skills.indexOf(word)));
            }
            return found;
        };
        asked.required = numbers(role.skills);
        asked.helpful = numbers(role.helpful);
        if (const qint64 age = role.minAge > 0 ? role.minAge : rules ? rules->minAge : 0; age > 0)
            asked.minimumAge = int(age);
        if (role.maxAge > 0)
            asked.maximumAge = int(role.maxAge);
        request.problem.roles.push_back(asked);
        request.roles += role.id;
        request.roleNames += role.name;
    }
    for (qsizetype i = 0; i < request.roles.size(); ++i) // the roles before them are known only now
        if (const int before = request.roleIndex(book.role(request.roles.at(i))->predecessor); before >= 0)
            request.problem.roles[std::size_t(i)].predecessors = {before};
    for (const RolePair &pair : book.pairs) {
        const int one = request.roleIndex(pair.role);
        const int other = request.roleIndex(pair.other);
        if (pair.removed || one < 0 || other < 0)
            continue;
        (pair.rule == u"together" ? request.problem.together : request.problem.apart).push_back({one, other});
    }
}

// The plan year in which a running term ends; 0 or less: with the first AGM.
int endOf(const RotationRequest &request, const CommitteeBook &book, const TermOfOffice &term, int termYears)
{
    if (term.untilOn.isValid())
        return book.calendar.yearNear(term.untilOn) - request.firstYear;
    return book.calendar.yearNear(term.fromOn) + termYears - request.firstYear;
}

// Where a part of the committee stands down each year, whoever has no last day goes in that order.
QHash<Id<Person>, int> turns(const CommitteeBook &book)
{
    QHash<Id<Person>, int> ends;
    const std::optional<Constitution> rules = book.rules();
    if (!rules || rules->retirement != u"part")
        return ends;
    QList<Holder> holders = book.committee();
    holders.removeIf([&](const Holder &holder) {
        const CommitteeRole *role = book.role(holder.term.role);
        return !role || (role->officer && !rules->retireOfficers);
    });
    std::stable_sort(holders.begin(), holders.end(),
        [](const Holder &a, const Holder &b) { return a.term.fromOn < b.term.fromOn; });
    const QList<Id<Person>> order = personsOf(holders);
    const int each = std::max(1, partOf(int(order.size()), *rules));
    for (qsizetype i = 0; i < order.size(); ++i)
        ends.insert(order.at(i), int(i) / each);
    return ends;
}

void addSlots(RotationRequest &request, const CommitteeBook &book, const QList<Id<Person>> &without)
{
    const QHash<Id<Person>, int> turn = turns(book);
    const QList<Holder> holders = book.committee();
    for (qsizetype r = 0; r < request.roles.size(); ++r) {
        const CommitteeRole &role = *book.role(request.roles.at(r));
        const int termYears = request.problem.roles[std::size_t(r)].termYears;
        QList<Holder> own;
        std::copy_if(holders.begin(), holders.end(), std::back_inserter(own),
            [&](const Holder &holder) { return holder.term.role == role.id; });
        const int seats = std::max(int(role.seats), role.shared ? int(own.size()) : int(role.seats));
        for (int seat = 0; seat < seats; ++seat) {
            int first = 0;
            if (seat < own.size()) {
                const TermOfOffice &term = own.at(seat).term;
                const int index = request.personIndex(term.person);
                first = !term.untilOn.isValid() && turn.contains(term.person)
                    ? turn.value(term.person)
                    : endOf(request, book, term, termYears);
                first = std::clamp(own.at(seat).carriesOver ? 0 : first, 0, request.problem.years);
                if (first > 0) {
                    rota::Slot running{int(r), seat, 0, first - 1, false, {}, {}};
                    if (index >= 0 && !without.contains(term.person))
                        running.fixed = index;
                    request.problem.slots.push_back(running);
                }
            }
            for (rota::Slot slot : rota::termsOf(int(r), seat, termYears, first, request.problem.years)) {
                slot.optional = seat >= role.seats;
                request.problem.slots.push_back(slot);
            }
        }
    }
}

} // namespace

int RotationRequest::slotAt(int role, int seat, int planYear) const
{
    for (std::size_t i = 0; i < problem.slots.size(); ++i) {
        const rota::Slot &slot = problem.slots[i];
        if (slot.role == role && slot.seat == seat && slot.from <= planYear && planYear <= slot.to)
            return int(i);
    }
    return -1;
}

RotationRequest rotationRequest(const Store &store, const RotationOptions &options, QDate today)
{
    const CommitteeBook book = readCommittee(store, today);
    const std::optional<Constitution> rules = book.rules();
    RotationRequest request;
    request.today = today;
    request.agms += options.firstOn.isValid() ? options.firstOn : book.nextAgm;
    request.firstYear = book.calendar.yearNear(request.agms.first());
    request.problem.years = std::clamp(options.years, 1, rota::maxYears);
    request.problem.firstYear = request.firstYear;
    for (int year = 1; year <= request.problem.years; ++year)
        request.agms += book.calendar.agm(request.firstYear + year);
    request.problem.oneRoleEach = !(rules && rules->severalRoles);
    request.problem.oneOfficerPerHousehold = rules && rules->onePerHousehold;
    if (rules) {
        request.problem.committeeYears = int(rules->maxYears);
        request.problem.committeeRest = int(std::max<qint64>(rules->restYears, 1));
    }
    request.problem.weights = readWeights(options.weights).value_or(rota::Weights());
    addRoles(request, book, rules);
    QList<Id<Person>> named = options.without;
    for (const PlannedTerm &term : options.terms)
        if (term.person.isValid() && !named.contains(term.person))
            named += term.person;
    addCandidates(request, book, store, named, options.without);
    addSlots(request, book, options.without);
    for (const PlannedTerm &term : options.terms) {
        const int slot = request.slotAt(
            request.roleIndex(term.role), int(term.seat), int(term.fromYear) - request.firstYear);
        if (slot < 0 || !term.locked)
            continue;
        request.problem.slots[std::size_t(slot)].lock =
            term.person.isValid() ? request.personIndex(term.person) : plan::none;
    }
    return request;
}

RotationRequest rotationRequest(const Store &store, const RotationPlan &plan, QDate today)
{
    return rotationRequest(
        store, {plan.firstOn, int(plan.years), plan.weights, plannedTerms(store, plan.id), {}}, today);
}

QList<PlannedTerm> plannedTerms(const Store &store, Id<RotationPlan> plan)
{
    return store.all<PlannedTerm>(u"removed=0 AND plan=?"_s, {plan.value});
}

rota::Plan agreedPlan(const RotationRequest &request, const QList<PlannedTerm> &terms)
{
    rota::Plan agreed(request.problem.slots.size(), plan::none);
    for (const PlannedTerm &term : terms) {
        const int slot = request.slotAt(
            request.roleIndex(term.role), int(term.seat), int(term.fromYear) - request.firstYear);
        if (slot >= 0)
            agreed[std::size_t(slot)] = request.personIndex(term.person);
    }
    return agreed;
}

} // namespace twinbook
