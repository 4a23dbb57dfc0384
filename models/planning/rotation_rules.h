// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation.h"

#include <functional>
#include <initializer_list>

namespace twinbook::plan::rota {

// Tells every match of the plan, rule by rule. This is the law; the search has its own quick way to count and
// is tested against it.
using Told = std::function<void(Rule rule, std::int64_t points, std::initializer_list<Ref> who)>;
void judge(const Problem &problem, const Plan &plan, const Told &told);

// The broken rules of a plan, sorted.
std::vector<Match> brokenRules(const Problem &problem, const Plan &plan);

} // namespace twinbook::plan::rota
