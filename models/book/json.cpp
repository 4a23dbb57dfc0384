// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

using namespace Qt::StringLiterals;

namespace twinbook {

QJsonObject toJson(const RecordShape &shape, const AnyRecord &record)
{
    QJsonObject json{{u"id"_s, record.id()}};
    for (const Column &column : shape.columns) {
        const QVariant value = column.get(record.data());
        if (column.name == u"removed"_s)
            continue;
        if (value.isNull() && column.kind != Kind::Text)
            json.insert(column.name, QJsonValue::Null);
        else if (column.kind == Kind::Flag)
            json.insert(column.name, value.toLongLong() != 0);
        else if (column.kind == Kind::Integer || column.kind == Kind::Money || column.kind == Kind::Link)
            json.insert(column.name, value.toLongLong());
        else
            json.insert(column.name, value.toString());
    }
    return json;
}

QJsonObject toJson(const AnyRecord &record)
{
    return toJson(record.shape(), record);
}

} // namespace twinbook
