// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_list.h"

namespace twinbook {

// The lists of the Gifts page.
RecordListKind giftsKind(Session &session);
RecordListKind cupboardKind(Session &session);
RecordListKind giftRulesKind(Session &session);
RecordListKind publicationsKind(Session &session);
RecordListKind nilReturnsKind(Session &session);

} // namespace twinbook
