// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_problem.h"

#include <QList>
#include <QString>

#include <optional>

namespace twinbook {

// What matters how much, by words: {"keen", 20}, ...
QList<std::pair<QString, int>> weightNames(const plan::rota::Weights &weights);
// "balance=6 continuity=40": the others as the program has them. Nothing when a word or number is not known.
std::optional<plan::rota::Weights> readWeights(const QString &text);

} // namespace twinbook
