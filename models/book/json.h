// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QJsonObject>

namespace twinbook {

// A record by the names of its columns, with its id: {"id": 42, "given_name": "Anne", "born": "1956-03-14",
// "paper_post": false}. Links are ids, days ISO text, flags booleans; what is not known is null.
QJsonObject toJson(const AnyRecord &record);
QJsonObject toJson(const RecordShape &shape, const AnyRecord &record);

} // namespace twinbook
