// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_page.h"

namespace twinbook {

PageKinds giftsPages(); // one page: the register, the cupboard and the rules

} // namespace twinbook
