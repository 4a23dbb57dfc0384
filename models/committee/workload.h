// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_book.h"
#include "report.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

// What somebody on the committee carries today: estimates, what was written down, and since when.
struct Workload
{
    Id<Person> person;
    QString name;
    QStringList roles; // held at once
    int estimated = 0; // hours a month, of all those roles
    int comfortable = 0; // hours a month; 0: not said
    int logged = 0; // minutes in the twelve months before today
    int yearsWithoutRest = 0; // on the committee
    int meetings = 0; // of the committee in those twelve months, with a list of who was there
    int missed = 0; // of these, with apologies or without
};

// Who carries most first.
QList<Workload> workloads(const Store &store, const CommitteeBook &book);
// "Anne Fairweather holds two offices and gives 21 hours a month, 13 more than is comfortable for her." Worst
// first.
QStringList earlyWarnings(const QList<Workload> &loads);

// One line each.
ReportTable loadTable(const QList<Workload> &loads);
// Hours of each person, by month estimated and written down.
ReportChart hoursChart(const QList<Workload> &loads);
// Hours written down by person and calendar year.
ReportTable hoursByYear(const Store &store, QDate today);
// The committee beside the membership and, where it is entered, the community: a chart each.
ReportChart agesChart(const Store &store, const CommitteeBook &book);
ReportChart gendersChart(const Store &store, const CommitteeBook &book);
ReportChart placesChart(const Store &store, const CommitteeBook &book);

// All that as one report: "committee-balance".
Report balanceReport(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook
