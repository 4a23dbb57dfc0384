// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

QHash<QString, EntryKind> committeeEntries(); // roles, terms, meetings, actions ... by command line

} // namespace twinbook
