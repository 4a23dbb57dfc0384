// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_role.h"
#include "constitution.h"
#include "term_of_office.h"

#include <QStringList>

#include <optional>

namespace twinbook {

// What its terms come to: "Elected for 2 years, at most 3 times in a row: 6 years. Then 1 year out of it."
QString limitSentence(const CommitteeRole &role, const std::optional<Constitution> &rules);
// That, and what else follows from what is written down of a role, one sentence each.
QStringList roleSays(
    const CommitteeRole &role, const std::optional<Constitution> &rules, const QString &predecessor);
// "2021 to 2024", "since 2024".
QString termYears(const TermOfOffice &term);

} // namespace twinbook
