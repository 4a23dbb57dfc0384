// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook {

// What a word in a column "Status" says of somebody.
enum class Status { Current, Gone, Unknown };

// "Active", "aktiv": current; "Deceased", "démissionnaire", "ausgetreten": gone.
Status readStatus(const QString &text);

} // namespace twinbook
