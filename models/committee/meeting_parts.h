// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting_folder.h"
#include "report.h"

#include <QLocale>

namespace twinbook {

// The papers of one meeting as blocks of a report, so that a pack can hold several of them.
using Blocks = QList<Block>;

QString meetingTitle(const Meeting &meeting, const QLocale &locale); // "Committee meeting on Tue 12 May 2026"
QString dayAndPlace(
    const Meeting &meeting, const QLocale &locale); // "Tue 12 May 2026, 19:30 to 21:00, Clubhouse"

// When and where, what it is called for, until when nominations come in; who sends it.
Blocks noticeBlocks(const MeetingFolder &folder, const Store &store, QDate today, const QLocale &locale);
Blocks agendaBlocks(const MeetingFolder &folder);
Blocks minutesBlocks(const MeetingFolder &folder, const Store &store, const QLocale &locale);
// Lines to sign on: the committee, or of a general meeting all members.
Blocks attendanceBlocks(const MeetingFolder &folder, const Store &store, QDate today);
// Actions that are open, with who and by when; a sentence where there is none.
Blocks actionBlocks(const QList<ActionPoint> &actions, const Store &store, QDate today);

} // namespace twinbook
