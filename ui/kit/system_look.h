// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twinbook {

// Whether the desktop asks for dark windows.
bool systemIsDark();

} // namespace twinbook
