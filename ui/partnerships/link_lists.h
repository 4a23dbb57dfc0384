// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_list.h"

namespace twinbook {

RecordListKind linksKind(Session &session);
RecordListKind communitiesKind(Session &session);
RecordListKind contactsKind(Session &session);

} // namespace twinbook
