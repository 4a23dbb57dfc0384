// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_rules.h"

#include "rotation_ledger.h"

namespace twinbook::plan::rota {

namespace {

Ref personRef(int index)
{
    return {Kind::Person, index};
}
Ref roleRef(int index)
{
    return {Kind::Role, index};
}
Ref slotRef(int index)
{
    return {Kind::Slot, index};
}
Ref yearRef(int index)
{
    return {Kind::Year, index};
}

class Judge
{
public:
    Judge(const Problem &problem, const Plan &plan, const Told &told)
        : m_problem(problem)
        , m_weights(problem.weights)
        , m_told(told)
        , m_ledger(problem, plan)
        , m_termsOf(problem.people.size())
    {
        for (int k = 0; k < int(problem.slots.size()); ++k)
            if (m_ledger.holder(k) != none)
                m_termsOf[std::size_t(m_ledger.holder(k))].push_back(k);
    }

    void everything() const
    {
        for (int k = 0; k < int(m_problem.slots.size()); ++k)
            if (isReal(m_problem, slot(k)))
                oneTerm(k);
        for (int p = 0; p < int(m_problem.people.size()); ++p)
            onePerson(p);
        newFaces();
        for (int year = 0; year < m_ledger.years(); ++year) {
            households(year);
            manyChanges(year);
            representation(year);
        }
    }

private:
    const Slot &slot(int k) const { return m_problem.slots[std::size_t(k)]; }
    const Role &role(int r) const { return m_problem.roles[std::size_t(r)]; }
    const Person &person(int p) const { return m_problem.people[std::size_t(p)]; }
    const std::vector<int> &termsOfPerson(int p) const { return m_termsOf[std::size_t(p)]; }
    int first(int k) const { return firstYearOf(slot(k)); }
    int last(int k) const { return lastYearOf(m_problem, slot(k)); }
    bool covers(int k, int year) const
    {
        return isReal(m_problem, slot(k)) && first(k) <= year && year <= last(k);
    }

    void oneTerm(int k) const
    {
        const int p = m_ledger.holder(k);
        stability(k, p);
        const int weight = vacancyWeight(m_problem, slot(k));
        if (p == none) {
            if (weight != 0)
                m_told(Rule::Vacancy, -weight, {roleRef(slot(k).role), slotRef(k)});
            return;
        }
        const unsigned reasons = reasonsAgainst(m_problem, slot(k), person(p));
        for (int rule = 0; rule < hardRules; ++rule)
            if (hasRule(reasons, Rule(rule)))
                m_told(Rule(rule), -1, {personRef(p), roleRef(slot(k).role), slotRef(k)});
        preference(k, p);
        beginning(k, p);
    }

    void stability(int k, int p) const
    {
        if (m_problem.agreed.empty() || m_weights.stability <= 0 || pinOf(m_problem, slot(k)))
            return;
        if (holderOf(m_problem, m_problem.agreed, std::size_t(k)) != p)
            m_told(Rule::Stability, -std::max(2, m_weights.stability - 2 * first(k)), {slotRef(k)});
    }

    void preference(int k, int p) const
    {
        const int r = slot(k).role;
        const Wish wish = wishFor(person(p), r);
        const int year = wish == Wish::Keen ? m_weights.keen
            : wish == Wish::Willing         ? m_weights.willing
            : wish == Wish::IfNobodyElse    ? -m_weights.ifNobodyElse
                                            : 0;
        if (year != 0)
            m_told(Rule::Preference, year * (last(k) - first(k) + 1), {personRef(p), roleRef(r), slotRef(k)});
        if (const int skills = helpfulSkills(role(r), person(p)); skills > 0)
            m_told(
                Rule::HelpfulSkill, skills * m_weights.helpfulSkill, {personRef(p), roleRef(r), slotRef(k)});
    }

    // How they come into the role.
    void beginning(int k, int p) const
    {
        const int r = slot(k).role;
        const int before = first(k) - 1;
        if (m_ledger.held(p, r, before))
            return;
        if (role(r).shadowYear && !m_ledger.served(p, before))
            m_told(Rule::NoShadowYear, -m_weights.noShadowYear, {personRef(p), roleRef(r), slotRef(k)});
        bool any = false;
        bool came = false;
        for (const int other : role(r).predecessors) {
            if (!within(other, m_problem.roles.size()))
                continue;
            any = true;
            came = came || m_ledger.held(p, other, before);
        }
        if (any && !came)
            m_told(role(r).strictSuccession ? Rule::Succession : Rule::SuccessionWish,
                role(r).strictSuccession ? -1 : -m_weights.successionWish,
                {personRef(p), roleRef(r), slotRef(k)});
    }

    void onePerson(int p) const
    {
        handOver(p);
        if (termsOfPerson(p).empty())
            return;
        severalRoles(p);
        limits(p);
        respite(p);
        hours(p);
        const int officer = officerYears(p) - m_weights.officerYearsFree;
        if (officer > 0)
            m_told(Rule::OfficerYears, -std::int64_t(m_weights.officerYears) * officer * (officer + 1) / 2,
                {personRef(p)});
        int run = 0;
        for (int year = Ledger::firstYear; year < m_ledger.years(); ++year) {
            run = m_ledger.served(p, year) ? run + 1 : 0;
            if (year >= 0 && run > std::max(0, m_weights.longServiceFree))
                m_told(Rule::LongService, -m_weights.longService, {personRef(p), yearRef(year)});
        }
    }

    void severalRoles(int p) const
    {
        const std::vector<int> &terms = termsOfPerson(p);
        for (std::size_t i = 0; i < terms.size(); ++i)
            for (std::size_t j = i + 1; j < terms.size(); ++j) {
                const std::optional<Rule> rule =
                    conflictOf(m_problem, slot(terms[i]).role, slot(terms[j]).role);
                if (!rule)
                    continue;
                const int from = std::max(first(terms[i]), first(terms[j]));
                for (int year = from; year <= std::min(last(terms[i]), last(terms[j])); ++year)
                    m_told(*rule, -1, {personRef(p), slotRef(terms[i]), slotRef(terms[j]), yearRef(year)});
            }
    }

    void limits(int p) const
    {
        for (int r = 0; r < int(m_problem.roles.size()); ++r) {
            if (role(r).maxTerms <= 0 || role(r).exempt)
                continue;
            limit(
                role(r).maxTerms * std::max(1, role(r).termYears), role(r).restYears,
                [&](int year) { return m_ledger.held(p, r, year); },
                [&](int year) { return m_ledger.counted(p, r, year); },
                [&](int year) {
                    m_told(Rule::TermLimit, -1, {personRef(p), roleRef(r), yearRef(year)});
                });
        }
        if (m_problem.committeeYears > 0)
            limit(
                m_problem.committeeYears, m_problem.committeeRest,
                [&](int year) { return m_ledger.limitHeld(p, year); },
                [&](int year) { return m_ledger.limitCounted(p, year); },
                [&](int year) {
                    m_told(Rule::CommitteeLimit, -1, {personRef(p), yearRef(year)});
                });
    }

    // No year within `rest` years of `most` years in a row. Years that do not count are taken out of time.
    template <class Held, class Counted, class Broken>
    void limit(int most, int rest, Held held, Counted counted, Broken broken) const
    {
        int at = 0;
        int run = 0;
        std::optional<int> full;
        for (int year = Ledger::firstYear; year < m_ledger.years(); ++year) {
            if (held(year) && !counted(year))
                continue;
            ++at;
            if (!held(year)) {
                run = 0;
                continue;
            }
            if (year >= 0 && full && at - *full <= std::max(1, rest))
                broken(year);
            if (++run >= most)
                full = at;
        }
    }

    bool follows(int r, int p, int year) const
    {
        for (int next = 0; next < int(m_problem.roles.size()); ++next) {
            const std::vector<int> &before = role(next).predecessors;
            if (m_ledger.held(p, next, year) && std::find(before.begin(), before.end(), r) != before.end())
                return true;
        }
        return false;
    }

    // Who leaves an intense role, other than for one it leads to, keeps away from all of them for some years.
    void respite(int p) const
    {
        for (int r = 0; r < int(m_problem.roles.size()); ++r) {
            if (!role(r).intense || role(r).respite <= 0)
                continue;
            for (int year = Ledger::firstYear; year + 1 < m_ledger.years(); ++year) {
                if (!m_ledger.held(p, r, year) || m_ledger.held(p, r, year + 1) || follows(r, p, year + 1))
                    continue;
                for (int then = std::max(0, year + 1);
                     then <= std::min(year + role(r).respite, m_ledger.years() - 1); ++then)
                    if (intenseIn(p, then))
                        m_told(Rule::Respite, -1, {personRef(p), roleRef(r), yearRef(then)});
            }
        }
    }

    bool intenseIn(int p, int year) const
    {
        for (int r = 0; r < int(m_problem.roles.size()); ++r)
            if (role(r).intense && m_ledger.held(p, r, year))
                return true;
        return false;
    }

    void hours(int p) const
    {
        for (int year = 0; year < m_ledger.years(); ++year) {
            int sum = 0;
            int terms = 0;
            for (const int k : termsOfPerson(p)) {
                if (!covers(k, year))
                    continue;
                sum += role(slot(k).role).hours;
                ++terms;
            }
            if (terms > 1 && sum > hoursIn(person(p), year))
                m_told(Rule::TooFewHours, -1, {personRef(p), yearRef(year)});
            if (person(p).comfortable && sum > *person(p).comfortable)
                m_told(Rule::HoursAboveComfort, -m_weights.hoursAboveComfort * (sum - *person(p).comfortable),
                    {personRef(p), yearRef(year)});
        }
    }

    int officerYears(int p) const
    {
        int years = 0;
        for (const int k : termsOfPerson(p))
            if (role(slot(k).role).officer)
                years += last(k) - first(k) + 1;
        return years;
    }

    void handOver(int p) const
    {
        for (int r = 0; r < int(m_problem.roles.size()); ++r)
            if (role(r).officer)
                for (int year = 0; year < m_ledger.years(); ++year)
                    if (m_ledger.held(p, r, year - 1) && !m_ledger.served(p, year))
                        m_told(
                            Rule::HandOver, -m_weights.handOver, {personRef(p), roleRef(r), yearRef(year)});
    }

    bool everServed(int p) const
    {
        for (int year = Ledger::firstYear; year < 0; ++year)
            if (m_ledger.served(p, year))
                return true;
        return false;
    }

    void newFaces() const
    {
        int room = m_ledger.years() / 2;
        for (int p = 0; p < int(m_problem.people.size()) && room > 0; ++p)
            if (!termsOfPerson(p).empty() && !everServed(p)) {
                m_told(Rule::NewFaces, m_weights.newFace, {personRef(p)});
                --room;
            }
    }

    bool officerIn(int p, int year) const
    {
        const std::vector<int> &terms = termsOfPerson(p);
        return std::any_of(
            terms.begin(), terms.end(), [&](int k) { return covers(k, year) && role(slot(k).role).officer; });
    }

    void households(int year) const
    {
        if (!m_problem.oneOfficerPerHousehold)
            return;
        std::vector<std::pair<int, int>> first; // household and who was met there first
        for (int p = 0; p < int(m_problem.people.size()); ++p) {
            if (person(p).household == none || !officerIn(p, year))
                continue;
            const auto met = std::find_if(first.begin(), first.end(),
                [&](const auto &one) { return one.first == person(p).household; });
            if (met == first.end())
                first.emplace_back(person(p).household, p);
            else
                m_told(Rule::HouseholdOfficers, -1, {personRef(p), personRef(met->second), yearRef(year)});
        }
    }

    void manyChanges(int year) const
    {
        int officers = 0;
        int fresh = 0;
        for (int k = 0; k < int(m_problem.slots.size()); ++k) {
            if (!covers(k, year) || !role(slot(k).role).officer)
                continue;
            officers += slot(k).optional ? 0 : 1;
            const int p = m_ledger.holder(k);
            fresh += p != none && first(k) == year && !m_ledger.held(p, slot(k).role, year - 1) ? 1 : 0;
        }
        if (fresh > officers / 2)
            m_told(Rule::ManyChanges, -m_weights.manyChanges * (fresh - officers / 2), {yearRef(year)});
    }

    void representation(int year) const
    {
        int seats = 0;
        for (int k = 0; k < int(m_problem.slots.size()); ++k)
            seats += covers(k, year) && !slot(k).optional ? 1 : 0;
        for (int g = 0; g < int(m_problem.groups.size()); ++g) {
            const Group &group = m_problem.groups[std::size_t(g)];
            const std::int64_t wanted =
                std::int64_t(m_weights.representationShare) * group.permille * seats / 100'000;
            std::int64_t there = 0;
            for (int p = 0; p < int(m_problem.people.size()); ++p)
                there += m_ledger.served(p, year) && belongs(m_problem, group, person(p), year) ? 1 : 0;
            if (there < wanted)
                m_told(Rule::Representation, -m_weights.representation * (wanted - there),
                    {Ref{Kind::Group, g}, yearRef(year)});
        }
    }

    const Problem &m_problem;
    const Weights &m_weights;
    const Told &m_told;
    Ledger m_ledger;
    std::vector<std::vector<int>> m_termsOf;
};

} // namespace

void judge(const Problem &problem, const Plan &plan, const Told &told)
{
    Judge(problem, plan, told).everything();
}

const char *nameOf(Rule rule)
{
    static constexpr const char *names[ruleCount] = {"not-eligible", "too-young", "too-old", "said-never",
        "away", "too-few-hours", "skill-missing", "two-roles", "roles-apart", "household-officers",
        "term-limit", "committee-limit", "respite", "succession", "vacancy", "preference", "helpful-skill",
        "hours-above-comfort", "officer-years", "long-service", "many-changes", "hand-over", "no-shadow-year",
        "succession-wish", "new-faces", "representation", "stability"};
    return names[int(rule)];
}

Level levelOf(Rule rule)
{
    return rule < Rule::Vacancy ? Level::Hard : rule == Rule::Vacancy ? Level::Medium : Level::Soft;
}

Score score(const Problem &problem, const Plan &plan)
{
    Score sum;
    judge(problem, plan, [&sum](Rule rule, std::int64_t points, std::initializer_list<Ref>) {
        const Level level = levelOf(rule);
        (level == Level::Hard ? sum.hard : level == Level::Medium ? sum.medium : sum.soft) += points;
    });
    return sum;
}

std::vector<Match> analyse(const Problem &problem, const Plan &plan)
{
    std::vector<Match> matches;
    judge(problem, plan, [&matches](Rule rule, std::int64_t points, std::initializer_list<Ref> who) {
        matches.push_back({rule, levelOf(rule), points, who});
    });
    return matches;
}

std::vector<Match> brokenRules(const Problem &problem, const Plan &plan)
{
    std::vector<Match> all = analyse(problem, plan);
    std::erase_if(all, [](const Match &match) { return match.level != Level::Hard; });
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace twinbook::plan::rota
