// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_shapes.h"

#include "committee_role.h"
#include "constitution.h"
#include "meeting.h"
#include "rotation_plan.h"
#include "term_of_office.h"
#include "willingness.h"

namespace twinbook {

Shapes committeeShapes()
{
    return {&recordOf<CommitteeRole>(), &recordOf<RolePair>(), &recordOf<TermOfOffice>(), &recordOf<Honour>(),
        &recordOf<Constitution>(), &recordOf<Willingness>(), &recordOf<Availability>(),
        &recordOf<LoggedHours>(), &recordOf<Meeting>(), &recordOf<AgendaItem>(), &recordOf<Attendance>(),
        &recordOf<ActionPoint>(), &recordOf<RotationPlan>(), &recordOf<PlannedTerm>()};
}

} // namespace twinbook
