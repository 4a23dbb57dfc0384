// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace twinbook {

// An entry that was named on the command line, by its number or by its whole name.
struct NamedEntry
{
    const RecordShape *shape = nullptr;
    qint64 id = 0;
};

// The persons, households and organisations that are called so, capitals and accents aside; those removed are
// left out.
QList<NamedEntry> entriesCalled(const Store &store, const QString &name);

} // namespace twinbook
