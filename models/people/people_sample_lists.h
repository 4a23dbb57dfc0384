// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace twinbook {

// Tags and saved lists of the sample committee; after addSamplePeople(), in the same edit.
void addSampleLists(Edit &edit);

} // namespace twinbook
