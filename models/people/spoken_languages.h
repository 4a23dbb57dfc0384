// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace twinbook {

// Languages and how well somebody speaks them: stored as "fr B2, de A1", told as "French B2, German A1".
QString showSpokenLanguages(const QString &stored);

// Understands names in English, French, German, their own language and codes, with levels A1 to C2, "native",
// "fluent", "basic" and the like in three languages; nothing when a word is no known language.
std::optional<QString> readSpokenLanguages(const QString &typed);

} // namespace twinbook
