// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_request.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace rota = plan::rota;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationKeep)
};

} // namespace

EditOutcome saveRotation(
    Store &store, RotationPlan &plan, const RotationRequest &request, const rota::Plan &holders)
{
    const bool isNew = !plan.id.isValid();
    const QList<PlannedTerm> before = isNew ? QList<PlannedTerm>() : plannedTerms(store, plan.id);
    return store.edit(isNew ? Words::tr("Add the rotation plan %1").arg(plan.name)
                            : Words::tr("Change the rotation plan %1").arg(plan.name),
        [&](Edit &edit) {
            edit.save(plan);
            QList<PlannedTerm> old = before;
            for (std::size_t i = 0; i < request.problem.slots.size(); ++i) {
                const rota::Slot &slot = request.problem.slots[i];
                const int holder = i < holders.size() ? holders[i] : plan::none;
                PlannedTerm term;
                term.plan = plan.id;
                term.role = request.roles.at(slot.role);
                term.seat = slot.seat;
                term.fromYear = request.yearOf(slot.from);
                term.untilYear = request.yearOf(slot.to + 1);
                if (holder >= 0 && holder < request.people.size())
                    term.person = request.people.at(holder);
                term.locked = slot.lock.has_value();
                const auto same = std::find_if(old.begin(), old.end(), [&](const PlannedTerm &known) {
                    return known.role == term.role && known.seat == term.seat
                        && known.fromYear == term.fromYear;
                });
                if (same == old.end()) {
                    edit.save(term);
                    continue;
                }
                term.id = same->id;
                edit.save(term);
                old.erase(same);
            }
            for (const PlannedTerm &gone : old)
                edit.remove(gone.id);
        });
}

EditOutcome adoptRotation(Store &store, Id<RotationPlan> id, QDate today)
{
    const std::optional<RotationPlan> found = store.get(id);
    if (!found)
        return {EditOutcome::Refused, 0, Words::tr("This plan is no longer in the book."), {}};
    RotationPlan plan = *found;
    const RotationRequest request = rotationRequest(store, plan, today);
    const QList<PlannedTerm> terms = plannedTerms(store, id);
    return store.edit(Words::tr("Adopt the rotation plan %1").arg(plan.name), [&](Edit &edit) {
        for (const TermOfOffice &old : store.all<TermOfOffice>(u"removed=0 AND how='planned'"_s))
            edit.remove(old.id);
        for (RotationPlan other : store.all<RotationPlan>(u"removed=0 AND status='adopted'"_s)) {
            other.status = other.id == plan.id ? other.status : u"old"_s;
            edit.save(other);
        }
        for (const PlannedTerm &term : terms) {
            const int first = int(term.fromYear) - request.firstYear;
            const int slot = request.slotAt(request.roleIndex(term.role), int(term.seat), first);
            const bool runs = slot >= 0 && request.problem.slots[std::size_t(slot)].fixed.has_value();
            if (!term.person.isValid() || first < 0 || runs || first >= request.agms.size())
                continue;
            TermOfOffice coming;
            coming.role = term.role;
            coming.person = term.person;
            coming.fromOn = request.agms.at(first);
            coming.untilOn = request.agms.value(int(term.untilYear) - request.firstYear);
            coming.how = u"planned"_s;
            coming.notes = plan.name;
            edit.save(coming);
        }
        plan.status = u"adopted"_s;
        plan.adoptedOn = today;
        edit.save(plan);
    });
}

} // namespace twinbook
