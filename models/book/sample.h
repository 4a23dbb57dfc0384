// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

#include <memory>

namespace twinbook {

// Makes a new book that holds the sample committee, the fictional Northbridge and District Twinning
// Association. The same day and language give the same records with the same ids. options.records may be
// empty: all areas.
Result<std::shared_ptr<Store>> makeSample(const QString &path, OpenOptions options, const Asked &asked);

bool isSample(const Store &store); // still the sample committee, by its address

} // namespace twinbook
