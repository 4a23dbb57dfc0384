// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_list.h"

namespace twinbook {

// The lists of the committee, for RecordList.
RecordListKind rolesKind(Session &session);
RecordListKind rolePairsKind(Session &session);
RecordListKind termsKind(Session &session);
RecordListKind honoursKind(Session &session);
RecordListKind constitutionsKind(Session &session);
RecordListKind hoursKind(Session &session);

} // namespace twinbook
