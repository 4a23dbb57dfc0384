// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_list.h"

namespace twinbook {

// What the lists of the People page are: columns, choices, words, detail, form.
RecordListKind personsKind(Session &session);
RecordListKind householdsKind(Session &session);
RecordListKind organisationsKind(Session &session);

} // namespace twinbook
