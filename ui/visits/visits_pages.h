// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_page.h"

namespace twinbook {

PageKinds visitsPages();

} // namespace twinbook
