// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_list.h"

namespace twinbook {

// What the lists of data protection and of the young are: columns, choices, words, detail, form.
RecordListKind consentsKind(Session &session);
RecordListKind checksKind(Session &session);
RecordListKind requestsKind(Session &session);
RecordListKind retentionKind(Session &session);
RecordListKind youngPeopleKind(Session &session);

} // namespace twinbook
