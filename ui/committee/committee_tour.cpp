// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_page.h"

#include "committee_role.h"
#include "compare_dialog.h"
#include "constitution.h"
#include "constitution_form.h"
#include "meeting_lists.h"
#include "plan_dialog.h"
#include "role_form.h"
#include "rotation_page.h"
#include "rotation_table.h"
#include "rotation_view.h"
#include "session.h"
#include "term_form.h"
#include "term_of_office.h"
#include "who_dialog.h"
#include "willingness.h"

using namespace Qt::StringLiterals;

namespace twinbook {

// The page's states and dialogs, each brought about anew.
QList<TourStop> CommitteePage::tourStops()
{
    const auto list = [this](const RecordShape &shape, int row) {
        RecordList *shown = openTable(shape.table);
        shown->clearFilters();
        shown->goTo(shown->model()->idAt(row));
        return shown;
    };
    const auto edit = [this](const RecordDialogKind &kind, qint64 id) -> QWidget * {
        return new RecordDialog(session(), kind, id, this);
    };
    const auto planned = [this] {
        auto *page = qobject_cast<RotationPage *>(openPage(recordOf<RotationPlan>().table));
        page->refresh();
        return page;
    };
    const auto vacant = [](RotationPage *page) { // the first one that somebody might fill, else any
        const RotationBoard &board = page->table()->board();
        int found = -1;
        bool empty = false;
        for (const BoardRow &row : board.rows)
            for (const BoardCell &cell : row.cells)
                if (!empty && page->kept()->mayChange(cell.slot) && (found < 0 || cell.person < 0)) {
                    found = cell.slot;
                    empty = cell.person < 0;
                }
        page->board()->goToSlot(found);
        return found;
    };
    QList<TourStop> stops{
        {u"plan"_s,
            [planned, vacant] {
                if (RotationPage *page = planned(); page->kept())
                    vacant(page);
                return nullptr;
            }},
        {u"propose-plan"_s,
            [this]() -> QWidget * {
                return new PlanDialog(session(), freshRotation(session().store(), session().today()),
                    PlanDialog::Propose, this);
            }},
        {u"who-for-a-term"_s,
            [this, planned, vacant]() -> QWidget * {
                RotationPage *page = planned();
                return page->kept() ? new WhoDialog(*page->kept(), vacant(page), this) : nullptr;
            }},
        {u"compare-plans"_s,
            [this, planned]() -> QWidget * {
                RotationPage *page = planned();
                return page->kept() ? new CompareDialog(session(), *page->kept(), this) : nullptr;
            }},
        {u"who-would"_s, [this] { return openPage(recordOf<Willingness>().table), nullptr; }},
        {u"load-and-balance"_s, [this] { return openPage(loadTable), nullptr; }},
        {u"roles"_s, [list] { return list(recordOf<CommitteeRole>(), 1), nullptr; }},
        {u"edit-role"_s,
            [this, list]() -> QWidget * {
                return new RoleDialog(session(), list(recordOf<CommitteeRole>(), 1)->currentId(), this);
            }},
        {u"terms"_s, [list] { return list(recordOf<TermOfOffice>(), 1), nullptr; }},
        {u"edit-term"_s,
            [this, list, edit] {
                return edit(termDialogKind(session()), list(recordOf<TermOfOffice>(), 1)->currentId());
            }},
        {u"constitution"_s, [list] { return list(recordOf<Constitution>(), 0), nullptr; }},
        {u"choose-constitution"_s,
            [this]() -> QWidget * { return new ConstitutionPresetDialog(session(), this); }},
        {u"edit-constitution"_s,
            [this, list, edit]() -> QWidget * {
                const auto rules =
                    session().store().get(Id<Constitution>(list(recordOf<Constitution>(), 0)->currentId()));
                return edit(constitutionDialogKind(session(), rules.value_or(Constitution())),
                    rules ? rules->id.value : 0);
            }},
        {u"hours"_s, [list] { return list(recordOf<LoggedHours>(), 0), nullptr; }},
        {u"add-hours"_s, [this, edit] { return edit(hoursDialogKind(session()), 0); }},
        {u"honours"_s, [list] { return list(recordOf<Honour>(), 0), nullptr; }},
        {u"add-honour"_s, [this, edit] { return edit(honourDialogKind(session()), 0); }},
        {u"two-roles"_s, [list] { return list(recordOf<RolePair>(), 0), nullptr; }},
        {u"add-two-roles"_s, [this, edit] { return edit(rolePairDialogKind(session()), 0); }},
    };
    return stops
        + meetingTourStops(session(), this, [this](const QString &table) { return openTable(table); });
}

} // namespace twinbook
