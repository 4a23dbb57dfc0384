// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QString>

namespace twinbook {

// Languages and how well somebody speaks them, stored as "fr B2, de A1", written and read by people as
// "French B2, German A1". A level is A1 to C2 or "native"; it may be missing.
QString showLanguages(const QString &stored);
// Understands names in the user's language, their own ("Deutsch") and codes; refused with a sentence.
Result<QString> readLanguages(const QString &typed);

} // namespace twinbook
