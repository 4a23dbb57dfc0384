// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QString>

namespace twinbook {

// Languages and how well somebody speaks them: stored as "fr B2, de A1" (ISO 639-1 and a level, A1 to C2 or
// "native", which may be missing), written and read by people as "French B2, German A1".
QString showLanguages(const QString &stored);

// Understands names in English, French, German, the reader's language and their own, and codes; levels A1 to
// C2, "native", "fluent", "basic" and the like in three languages; "French and German". Gives the stored
// form, or the sentence about a word that is no known language.
Result<QString> readLanguages(const QString &typed);

} // namespace twinbook
