// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook {

// The number of this copy of a book on this machine, remembered in the machine's own settings. A copy under another
// path, a restored copy (new copyId) or an unknown machine gets a new one.
qint64 siteOf(const QString &settingsFile, const QString &bookId, const QString &copyId, const QString &path);

} // namespace twinbook
