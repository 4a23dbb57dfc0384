// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_reading.h"

#include <map>
#include <set>
#include <string>

// The same rules once more, as a linear program for an exact solver. Only for problems in which everybody has
// one role at a time and the committee as a whole knows no limit.
namespace twinbook::plan::rota::exact {

struct Sum
{
    std::map<std::string, long> of;
    long constant = 0;

    void add(const Sum &other, long times = 1)
    {
        for (const auto &[name, factor] : other.of)
            of[name] += times * factor;
        constant += times * other.constant;
    }
    void add(const std::string &name, long factor) { of[name] += factor; }
    bool plain() const
    {
        return std::all_of(of.begin(), of.end(), [](const auto &one) { return one.second == 0; });
    }
};

class Program
{
public:
    static constexpr long mediumWeight = 20'000; // above any sum of soft points

    explicit Program(const Problem &problem)
        : m_problem(problem)
        , m_years(yearsOf(problem))
    {
        for (int k = 0; k < int(m_problem.slots.size()); ++k)
            if (isReal(m_problem, slot(k)))
                oneSlot(k);
        for (int p = 0; p < int(m_problem.people.size()); ++p)
            onePerson(p);
        for (int year = 0; year < m_years; ++year)
            oneYear(year);
        newFaces();
    }

    // In the LP format; the constant of the objective is left out.
    std::string text() const
    {
        std::string all = "Maximize\n obj:" + written(m_objective) + "\nSubject To\n" + m_rows + "Bounds\n";
        for (const std::string &name : m_upToOne)
            all += " 0 <= " + name + " <= 1\n";
        all += "Binaries\n";
        for (const std::string &name : m_binaries)
            all += ' ' + name + '\n';
        return all + "End\n";
    }
    long constant() const { return m_objective.constant; }

    // From the names of the variables that are 1.
    Plan plan(const std::set<std::string> &ones) const
    {
        Plan plan;
        for (int k = 0; k < int(m_problem.slots.size()); ++k) {
            int holder = pinOf(m_problem, slot(k)).value_or(none);
            for (int p = 0; p < int(m_problem.people.size()); ++p)
                if (ones.count(named("x", p, k)) != 0)
                    holder = p;
            plan.push_back(holder);
        }
        return plan;
    }

private:
    const Slot &slot(int k) const { return m_problem.slots[std::size_t(k)]; }
    const Role &role(int r) const { return m_problem.roles[std::size_t(r)]; }
    const Person &person(int p) const { return m_problem.people[std::size_t(p)]; }
    int roles() const { return int(m_problem.roles.size()); }
    int length(int k) const { return lastYearOf(m_problem, slot(k)) - firstYearOf(slot(k)) + 1; }
    static std::string named(const char *letter, int one, int other = 0, int third = 0)
    {
        return std::string(letter) + '_' + std::to_string(one) + '_' + std::to_string(other) + '_'
            + std::to_string(third);
    }
    static std::string written(const Sum &sum)
    {
        std::string text;
        int words = 0;
        for (const auto &[name, factor] : sum.of) {
            if (factor == 0)
                continue;
            text += (factor < 0 ? " - " : " + ") + std::to_string(std::abs(factor)) + ' ' + name;
            if (++words % 8 == 0)
                text += "\n ";
        }
        return text;
    }
    void atMost(const Sum &sum, long most)
    {
        long highest = sum.constant;
        for (const auto &[name, factor] : sum.of)
            highest += std::max(0l, factor);
        if (highest > most || sum.plain())
            m_rows += " r" + std::to_string(++m_count) + ":" + (sum.plain() ? " 0 x_none" : written(sum))
                + " <= " + std::to_string(most - sum.constant) + '\n';
    }
    void row(const Sum &sum, long most)
    {
        if (!sum.plain())
            atMost(sum, most);
    }
    // Something that costs, at least sum - most.
    void costs(const std::string &name, Sum sum, long most, long points, bool upToOne = true)
    {
        long highest = sum.constant;
        for (const auto &[other, factor] : sum.of)
            highest += std::max(0l, factor);
        if (highest <= most || points == 0)
            return;
        sum.add(name, -1);
        atMost(sum, most);
        m_objective.add(name, -points);
        if (upToOne)
            m_upToOne.push_back(name);
    }

    Sum holds(int p, int k) const
    {
        Sum sum;
        if (const std::optional<int> pin = pinOf(m_problem, slot(k)))
            sum.constant = *pin == p ? 1 : 0;
        else if (reasonsAgainst(m_problem, slot(k), person(p)) == 0)
            sum.add(named("x", p, k), 1);
        return sum;
    }
    bool was(int p, int r, int year, bool anyRole) const
    {
        return std::any_of(person(p).history.begin(), person(p).history.end(), [&](const Service &service) {
            return (anyRole || service.role == r) && service.from <= year && year <= service.to;
        });
    }
    bool wasActing(int p, int r, int year) const
    {
        return was(p, r, year, false)
            && std::none_of(person(p).history.begin(), person(p).history.end(), [&](const Service &service) {
                   return service.role == r && service.counts && service.from <= year && year <= service.to;
               });
    }
    // Whether p has role r (-1: any) in that year.
    Sum has(int p, int r, int year) const
    {
        Sum sum;
        if (year < 0) {
            sum.constant = was(p, r, year, r < 0) ? 1 : 0;
            return sum;
        }
        for (int k = 0; k < int(m_problem.slots.size()); ++k)
            if (isReal(m_problem, slot(k)) && (r < 0 || slot(k).role == r) && firstYearOf(slot(k)) <= year
                && year <= lastYearOf(m_problem, slot(k)))
                sum.add(holds(p, k));
        return sum;
    }

    void oneSlot(int k)
    {
        Sum all;
        for (int p = 0; p < int(m_problem.people.size()); ++p) {
            const Sum one = holds(p, k);
            all.add(one);
            for (const auto &[name, factor] : one.of)
                m_binaries.push_back(name);
            if (one.of.empty() && one.constant == 0)
                continue;
            m_objective.add(one, alone(p, k));
            beginning(p, k, one);
        }
        row(all, 1);
        m_objective.constant -= mediumWeight * vacancyWeight(m_problem, slot(k));
        m_objective.add(all, mediumWeight * vacancyWeight(m_problem, slot(k)));
    }
    long alone(int p, int k) const
    {
        const Weights &weights = m_problem.weights;
        const Role &what = role(slot(k).role);
        const Wish wish = wishFor(person(p), slot(k).role);
        const int year = wish == Wish::Keen ? weights.keen
            : wish == Wish::Willing         ? weights.willing
            : wish == Wish::IfNobodyElse    ? -weights.ifNobodyElse
                                            : 0;
        const int above = person(p).comfortable ? std::max(0, what.hours - *person(p).comfortable) : 0;
        return (year - above * weights.hoursAboveComfort) * length(k)
            + weights.helpfulSkill * helpfulSkills(what, person(p));
    }
    void beginning(int p, int k, const Sum &one)
    {
        const Weights &weights = m_problem.weights;
        const int r = slot(k).role;
        const int before = firstYearOf(slot(k)) - 1;
        if (role(r).shadowYear) {
            Sum sum = one;
            sum.add(has(p, -1, before), -1);
            costs(named("s", p, k), sum, 0, weights.noShadowYear);
        }
        if (!role(r).predecessors.empty()) {
            Sum sum = one;
            sum.add(has(p, r, before), -1);
            for (const int other : role(r).predecessors)
                if (other != r)
                    sum.add(has(p, other, before), -1);
            if (role(r).strictSuccession)
                row(sum, 0);
            else
                costs(named("w", p, k), sum, 0, weights.successionWish);
        }
    }

    void onePerson(int p)
    {
        const Weights &weights = m_problem.weights;
        Sum officer;
        for (int k = 0; k < int(m_problem.slots.size()); ++k)
            if (isReal(m_problem, slot(k)) && role(slot(k).role).officer)
                officer.add(holds(p, k), length(k));
        Sum steps = officer;
        for (int i = 1; i <= m_years * roles() && officer.of.size() + std::size_t(officer.constant) > 0;
             ++i) {
            if (i > m_years - weights.officerYearsFree)
                break;
            m_upToOne.push_back(named("o", p, i));
            steps.add(m_upToOne.back(), -1);
            m_objective.add(m_upToOne.back(), -long(weights.officerYears) * i);
        }
        row(steps, weights.officerYearsFree);
        for (int year = 0; year < m_years; ++year) {
            row(has(p, -1, year), 1);
            Sum run;
            for (int i = 0; i <= weights.longServiceFree; ++i)
                run.add(has(p, -1, year - i));
            costs(named("l", p, year), run, weights.longServiceFree, weights.longService);
        }
        for (int r = 0; r < roles(); ++r) {
            limit(p, r);
            respite(p, r);
            for (int year = 0; year < m_years && role(r).officer; ++year) {
                Sum left = has(p, r, year - 1);
                left.add(has(p, -1, year), -1);
                costs(named("h", p, r, year), left, 0, weights.handOver);
            }
        }
    }
    void limit(int p, int r)
    {
        if (role(r).maxTerms <= 0 || role(r).exempt)
            return;
        const int most = role(r).maxTerms * role(r).termYears;
        std::vector<int> years;
        for (int year = -pastYears; year < m_years; ++year)
            if (year >= 0 || !wasActing(p, r, year))
                years.push_back(year);
        for (int end = most - 1; end < int(years.size()); ++end) {
            Sum window;
            for (int i = 0; i < most; ++i)
                window.add(has(p, r, years[std::size_t(end - i)]));
            for (int then = end + 1; then <= end + std::max(1, role(r).restYears) && then < int(years.size());
                 ++then) {
                Sum sum = window;
                sum.add(has(p, r, years[std::size_t(then)]));
                if (years[std::size_t(then)] >= 0)
                    row(sum, most);
            }
        }
    }
    void respite(int p, int r)
    {
        if (!role(r).intense)
            return;
        for (int year = -role(r).respite; year + 1 < m_years; ++year)
            for (int then = std::max(0, year + 1); then <= year + role(r).respite && then < m_years; ++then) {
                Sum sum = has(p, r, year);
                sum.add(has(p, r, year + 1), -1);
                for (int other = 0; other < roles(); ++other) {
                    const std::vector<int> &before = role(other).predecessors;
                    if (other != r && std::find(before.begin(), before.end(), r) != before.end())
                        sum.add(has(p, other, year + 1), -1);
                    if (role(other).intense)
                        sum.add(has(p, other, then));
                }
                row(sum, 1);
            }
    }

    void oneYear(int year)
    {
        const Weights &weights = m_problem.weights;
        std::map<int, Sum> homes;
        for (int p = 0; p < int(m_problem.people.size()); ++p)
            for (int r = 0; r < roles(); ++r)
                if (role(r).officer && person(p).household != none && m_problem.oneOfficerPerHousehold)
                    homes[person(p).household].add(has(p, r, year));
        for (const auto &[home, sum] : homes)
            row(sum, 1);
        int officers = 0;
        int seats = 0;
        Sum fresh;
        for (int k = 0; k < int(m_problem.slots.size()); ++k) {
            if (!isReal(m_problem, slot(k)) || firstYearOf(slot(k)) > year
                || lastYearOf(m_problem, slot(k)) < year)
                continue;
            seats += slot(k).optional ? 0 : 1;
            if (!role(slot(k).role).officer)
                continue;
            officers += slot(k).optional ? 0 : 1;
            for (int p = 0; p < int(m_problem.people.size()) && firstYearOf(slot(k)) == year; ++p) {
                Sum sum = holds(p, k);
                if (sum.of.empty() && sum.constant == 0)
                    continue;
                sum.add(has(p, slot(k).role, year - 1), -1);
                const std::string name = named("n", p, k);
                sum.add(name, -1);
                atMost(sum, 0);
                fresh.add(name, 1);
            }
        }
        costs(named("e", year), fresh, officers / 2, weights.manyChanges, false);
        for (int g = 0; g < int(m_problem.groups.size()); ++g) {
            const Group &group = m_problem.groups[std::size_t(g)];
            Sum missing;
            missing.constant = long(weights.representationShare) * group.permille * seats / 100'000;
            for (int p = 0; p < int(m_problem.people.size()); ++p)
                if (belongs(m_problem, group, person(p), year))
                    missing.add(has(p, -1, year), -1);
            costs(named("g", g, year), missing, 0, weights.representation, false);
        }
    }

    void newFaces()
    {
        Sum all;
        for (int p = 0; p < int(m_problem.people.size()); ++p) {
            if (!person(p).history.empty())
                continue;
            Sum one;
            for (int k = 0; k < int(m_problem.slots.size()); ++k)
                if (isReal(m_problem, slot(k)))
                    one.add(holds(p, k), -1);
            const std::string name = named("f", p);
            one.add(name, 1);
            atMost(one, 0);
            m_upToOne.push_back(name);
            m_objective.add(name, m_problem.weights.newFace);
            all.add(name, 1);
        }
        row(all, m_years / 2);
    }

    const Problem &m_problem;
    int m_years;
    Sum m_objective;
    std::string m_rows;
    int m_count = 0;
    std::vector<std::string> m_binaries;
    std::vector<std::string> m_upToOne;
};

} // namespace twinbook::plan::rota::exact
