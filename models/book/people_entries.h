// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

QHash<QString, EntryKind> peopleEntries(); // people, organisations, consents, checks ... by command line

} // namespace twinbook
