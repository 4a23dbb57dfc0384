// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_entries.h"

#include "committee_begun.h"
#include "committee_role.h"
#include "constitution.h"
#include "meeting_folder.h"
#include "rotation_plan.h"
#include "term_of_office.h"
#include "willingness.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

template <class T>
EntryKind entry()
{
    EntryKind kind;
    kind.check = [](const AnyRecord &record, const Store &, const Asked &) {
        return check(*static_cast<const T *>(record.data()));
    };
    return kind;
}

// Of kinds that begin with something: begun(store, today).
template <class T>
EntryKind begunEntry()
{
    EntryKind kind = entry<T>();
    kind.begin = [](AnyRecord &record, const Store &store, const Asked &asked) {
        begin(*static_cast<T *>(record.data()), store, asked.today);
    };
    return kind;
}

EntryKind meetingEntry()
{
    EntryKind kind = begunEntry<Meeting>();
    kind.complete = [](AnyRecord &record, const Store &store, const Asked &) {
        countChange(*static_cast<Meeting *>(record.data()), store);
    };
    return kind;
}

} // namespace

QHash<QString, EntryKind> committeeEntries()
{
    return {{u"roles"_s, begunEntry<CommitteeRole>()}, {u"role-pairs"_s, entry<RolePair>()},
        {u"terms"_s, begunEntry<TermOfOffice>()}, {u"honours"_s, entry<Honour>()},
        {u"constitutions"_s, begunEntry<Constitution>()}, {u"willingness"_s, begunEntry<Willingness>()},
        {u"availability"_s, entry<Availability>()}, {u"hours"_s, begunEntry<LoggedHours>()},
        {u"meetings"_s, meetingEntry()}, {u"agenda"_s, entry<AgendaItem>()},
        {u"attendance"_s, entry<Attendance>()}, {u"actions"_s, entry<ActionPoint>()},
        {u"plans"_s, begunEntry<RotationPlan>()}, {u"planned-terms"_s, entry<PlannedTerm>()}};
}

} // namespace twinbook
