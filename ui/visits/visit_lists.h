// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_list.h"

namespace twinbook {

// The lists of visits, for RecordList.
RecordListKind visitsKind(Session &session);
RecordListKind travellersKind(Session &session);
RecordListKind partiesKind(Session &session);
RecordListKind hostsKind(Session &session);
RecordListKind visitPaymentsKind(Session &session);
RecordListKind feesKind(Session &session);
RecordListKind wishesKind(Session &session);
RecordListKind pastHostingsKind(Session &session);

// What can be done in them besides.
void addVisitActions(RecordList &list);
void addTravellerActions(RecordList &list);
void addHostActions(RecordList &list);

} // namespace twinbook
