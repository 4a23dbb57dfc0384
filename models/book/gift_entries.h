// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

QHash<QString, EntryKind> giftEntries(); // gifts, cupboard, gift-rules, nil-returns by command line

} // namespace twinbook
