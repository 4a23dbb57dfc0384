// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

// How the records of visits are entered from the command line, by the names of their lists.
QHash<QString, EntryKind> visitEntries();

} // namespace twinbook
