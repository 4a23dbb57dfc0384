// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

#include <optional>

class QWidget;

namespace twinbook {

class Session;

const Exporter *exporterOf(const Session &session, const QString &kind); // nullptr: there is none

// Writes an export while the window lives and shows how long it takes; nothing: the user stopped it, and what
// stood at `path` stands there still.
std::optional<Result<int>> runExport(QWidget *parent, const QString &title, const Exporter &exporter,
    const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked);

} // namespace twinbook
