// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

namespace twinbook {

Shapes committeeShapes(); // every kind of record of the area, parents before their parts

} // namespace twinbook
