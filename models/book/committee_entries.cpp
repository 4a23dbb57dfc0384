// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_entries.h"

#include "checked.h"
#include "committee_begun.h"
#include "committee_presets.h"
#include "committee_role.h"
#include "constitution.h"
#include "meeting_folder.h"
#include "rotation_plan.h"
#include "term_of_office.h"
#include "willingness.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteeEntries)
};

template <class T>
EntryKind entry()
{
    EntryKind kind;
    kind.check = [](const AnyRecord &record, const Store &store, const Asked &asked) {
        return checkIn(store, *static_cast<const T *>(record.data()), asked.today);
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

// Begins with one of the presets: like("chair").
EntryKind like(EntryKind kind, const QHash<QString, QVariantMap> &presets)
{
    kind.like = [presets](const QString &name, const Store &) {
        if (const auto preset = presets.constFind(name); preset != presets.constEnd())
            return Result<QVariantMap>(*preset);
        QStringList keys = presets.keys();
        keys.sort();
        return Result<QVariantMap>::refused(
            Words::tr("There is nothing called “%1” to begin with; there are: %2.")
                .arg(name, keys.join(u", "_s)));
    };
    return kind;
}

EntryKind roleEntry()
{
    QHash<QString, QVariantMap> presets;
    for (const RolePreset &preset : rolePresets(QLocale()))
        presets.insert(preset.key, recordOf<CommitteeRole>().values(&preset.role));
    return like(begunEntry<CommitteeRole>(), presets);
}

EntryKind constitutionEntry()
{
    QHash<QString, QVariantMap> presets;
    for (const ConstitutionPreset &preset : constitutionPresets(QLocale()))
        presets.insert(preset.key, recordOf<Constitution>().values(&preset.rules));
    return like(begunEntry<Constitution>(), presets);
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
    return {{u"roles"_s, roleEntry()}, {u"role-pairs"_s, entry<RolePair>()},
        {u"terms"_s, begunEntry<TermOfOffice>()}, {u"honours"_s, entry<Honour>()},
        {u"constitutions"_s, constitutionEntry()}, {u"willingness"_s, begunEntry<Willingness>()},
        {u"availability"_s, entry<Availability>()}, {u"hours"_s, begunEntry<LoggedHours>()},
        {u"meetings"_s, meetingEntry()}, {u"agenda"_s, entry<AgendaItem>()},
        {u"attendance"_s, entry<Attendance>()}, {u"actions"_s, entry<ActionPoint>()},
        {u"plans"_s, begunEntry<RotationPlan>()}, {u"planned-terms"_s, entry<PlannedTerm>()}};
}

} // namespace twinbook
