// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_dialog.h"
#include "record_list.h"
#include "session.h"

namespace twinbook {

// What all lists of records have in common. name: of the list in the settings, and of its exporter where the
// area has one.
template <class T>
RecordListKind recordListOf(Session &session, const QString &name, const ListQuery &query,
    Detail (*detail)(const Store &, const T &, const Asked &))
{
    RecordListKind kind;
    kind.name = name;
    kind.exporter = name;
    kind.shape = &recordOf<T>();
    kind.title = kind.shape->manyLabel();
    kind.query = query;
    kind.detail = [&session, detail](qint64 id) {
        const std::optional<T> record = session.store().get(Id<T>(id));
        return record ? detail(session.store(), *record, session.asked()) : Detail();
    };
    return kind;
}

// Asks for one record; gives the id of the one saved, 0: none was.
qint64 runRecordDialog(Session &session, const RecordDialogKind &kind, qint64 id, QWidget *parent);

} // namespace twinbook
