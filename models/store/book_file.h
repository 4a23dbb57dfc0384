// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook {

// What a look at the first bytes tells, before SQLite touches the file.
struct BookFile {
    bool writable = false; // the file and its folder
    QString sentence; // set when this is no book: missing, empty by accident, foreign, cut off
};

BookFile lookAt(const QString &path);

} // namespace twinbook
