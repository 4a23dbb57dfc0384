// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace twinbook {

// A value of a JSON text as it stands there: members in their order, numbers with their own figures, each
// with its line.
struct JsonNode
{
    enum Kind { Nothing, Text, List, Object };
    Kind kind = Nothing;
    QString text; // of Text; numbers and true or false too
    QList<std::pair<QString, JsonNode>> members; // of Object
    QList<JsonNode> items; // of List
    int line = 0;
};

// Several values one after the other (a line each, as some programs write) are one list. Refused in one
// sentence, with the line where it stops making sense.
Result<JsonNode> readJsonNodes(QStringView text);

} // namespace twinbook
