// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace twinbook {

// The records of the area, for Store::open.
Shapes peopleShapes();

} // namespace twinbook
