// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

// Notice, agenda, minutes, attendance sheet, open actions, the papers of the AGM, hand-over.
QList<ReportKind> meetingReports();
bool isReportOfRole(const QString &report); // it tells of the role named first in Asked::switches
// The meetings also as a calendar (.ics).
Exporter meetingsExporter(const Exporter &asTable);

} // namespace twinbook
