// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitting.h"

#include "service.h"

#include <QHash>

#include <algorithm>

namespace twinbook {

const Sitter *Sitting::find(Id<Person> person) const
{
    for (const Sitter &sitter : sitters) {
        if (sitter.person == person)
            return &sitter;
    }
    return nullptr;
}

Sitting sittingOn(const QList<CommitteeRole> &roles, const QList<TermOfOffice> &terms, QDate day)
{
    QList<CommitteeRole> inOrder = roles;
    std::stable_sort(inOrder.begin(), inOrder.end(),
        [](const CommitteeRole &a, const CommitteeRole &b) { return a.position < b.position; });
    QHash<qint64, QList<const TermOfOffice *>> held;
    const QList<Holder> holders = committeeOn(terms, roles, day);
    for (const Holder &holder : holders) {
        if (holder.term.person.isValid())
            held[holder.term.role.value] += &holder.term;
    }
    Sitting sitting;
    for (const CommitteeRole &role : std::as_const(inOrder)) {
        if (role.removed || role.outside)
            continue;
        const QList<const TermOfOffice *> theirs = held.value(role.id.value);
        sitting.vacant += std::max<qint64>(0, role.seats - theirs.size());
        for (const TermOfOffice *term : theirs) {
            auto known = std::find_if(sitting.sitters.begin(), sitting.sitters.end(),
                [&](const Sitter &one) { return one.person == term->person; });
            if (known == sitting.sitters.end()) {
                sitting.sitters += Sitter{term->person, {}, false, true};
                known = sitting.sitters.end() - 1;
            }
            if (!known->roles.contains(role.id))
                known->roles += role.id;
            known->officer = known->officer || role.officer;
            known->coopted = known->coopted && term->how == u"coopted";
        }
    }
    return sitting;
}

} // namespace twinbook
