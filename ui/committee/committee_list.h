// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_lists.h"
#include "record_kind.h"

namespace twinbook {

// What all lists of the committee have in common.
template <class T>
RecordListKind committeeList(
    Session &session, const QString &name, Detail (*detail)(const Store &, const T &, const Asked &))
{
    const RecordShape &shape = recordOf<T>();
    RecordListKind kind = recordListOf<T>(session, name, committeeQuery(shape, session.locale()), detail);
    kind.choices = committeeChoices(shape, session.today());
    return kind;
}

} // namespace twinbook
