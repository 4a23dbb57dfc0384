// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

Area partnershipsArea(); // communities and the links between them

} // namespace twinbook
