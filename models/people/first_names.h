// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook {

// Whether a folded word is among the common first names of Britain, France and Germany.
bool isFirstName(const QString &word);

} // namespace twinbook
