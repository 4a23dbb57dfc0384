// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_area.h"

#include "begun_report.h"
#include "committee_due.h"
#include "committee_entries.h"
#include "committee_lists.h"
#include "committee_meetings.h"
#include "committee_sample.h"
#include "committee_shapes.h"
#include "live_checks.h"
#include "meetings_due.h"
#include "people_export.h"
#include "rotation_hand.h"
#include "rotation_report.h"
#include "willingness_form.h"
#include "workload.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteeArea)
};

} // namespace

Area committeeArea()
{
    Area area;
    area.name = u"committee"_s;
    area.title = Words::tr("Committee");
    area.records = committeeShapes();
    for (const CommitteeList &list : committeeLists()) {
        const RecordShape &shape = *list.shape;
        area.kinds.insert(list.word, shape.table);
        area.lists.insert(list.word,
            [&shape](const Store &, const Asked &asked) { return committeeQuery(shape, asked.locale); });
        if (!committeeChoices(shape, QDate()).isEmpty())
            area.choices.insert(list.word,
                [&shape](const Store &, const Asked &asked) { return committeeChoices(shape, asked.today); });
        if (QStringList{u"agenda"_s, u"attendance"_s, u"planned-terms"_s, u"plans"_s,
                u"role-pairs"_s, u"honours"_s, u"availability"_s, u"willingness"_s, u"constitutions"_s}.contains(list.word))
            continue; // parts of a whole that has papers of its own
        area.exporters += {list.word, shape.manyLabel(), {u"csv"_s, u"xlsx"_s}, {},
            [&shape](const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked) {
                return exportRecords(store, shape, path, ids, asked.locale);
            }};
        if (list.word == u"meetings")
            area.exporters.last() = meetingsExporter(area.exporters.last());
    }
    area.entries = committeeEntries();
    area.due = [](const Store &store, const Asked &asked) {
        return committeeDue(store, asked.today, asked.locale) + meetingsDue(store, asked.today, asked.locale);
    };
    area.search = searchCommittee;
    area.charts = [](const Store &store, const Asked &asked) {
        return QList<ReportChart>{hoursChart(workloads(store, readCommittee(store, asked.today)))};
    };
    area.reports = {{u"committee-balance"_s, Words::tr("Load and balance of the committee"),
                        Words::tr("Who carries how much, and whom the committee is like."),
                        [](const Store &store, const Asked &asked) {
                            return balanceReport(store, asked.today, asked.locale);
                        }},
        {u"willingness-form"_s, Words::tr("Form: who would take which role?"),
            Words::tr("A sheet for the AGM on which people tick what they would take on."),
            [](const Store &store, const Asked &asked) { return willingnessForm(store, {}, asked.today); }},
        {u"rotation-plan"_s, Words::tr("Rotation plan"),
            Words::tr("Who would do what in the next years, for the AGM: the newest plan."),
            [](const Store &store, const Asked &asked) {
                const QList<RotationPlan> plans = rotationPlans(store);
                const auto kept =
                    plans.isEmpty() ? std::nullopt : keptRotation(store, plans.first().id, asked.today);
                return kept ? rotationReport(*kept, store.setting(u"association"_s))
                            : begunReport(store, Words::tr("Rotation plan"), u"rotation-plan"_s, asked.today);
            }}};
    area.reports += meetingReports();
    area.sample = [](Edit &edit, const Asked &asked) { addSampleCommittee(edit, asked.today); };
    area.checks = [](const Store &store, const Asked &asked) {
        Problems problems;
        for (const LiveCheck &check : liveChecks(store, asked.today, asked.locale))
            if (check.weight == LiveCheck::Broken)
                problems += {QString(), check.sentence};
        return problems;
    };
    return area;
}

} // namespace twinbook
