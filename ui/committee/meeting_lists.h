// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists_page.h"

namespace twinbook {

// The tabs "Meetings" and "Actions" of the committee's page, for ListsPage::addPart.
RecordListKind meetingsKind(Session &session);
RecordListKind actionsKind(Session &session);
void addMeetingActions(RecordList &list);
void addActionActions(RecordList &list);
void addHandOverAction(RecordList &roles); // the hand-over pack of the role chosen

// Pictures of both tabs and of their dialogs. open: shows the list of a table ("meeting", "action_point").
QList<TourStop> meetingTourStops(
    Session &session, QWidget *parent, const std::function<RecordList *(const QString &table)> &open);

} // namespace twinbook
