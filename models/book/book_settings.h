// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

// What a book is kept by, as the command line names it; the window has forms for the same.
struct BookSetting
{
    QString name; // as Store::setting knows it
    QString sentence; // what it says, with an example
    // As a person types it, to what the book keeps.
    std::function<Result<QString>(const QString &typed, const Asked &)> read;
};

QList<BookSetting> bookSettings();
// One edit, or the sentence why not: the name is not known, the value is none, or it does not agree with the
// others.
EditOutcome setBookSetting(Store &store, const QString &name, const QString &typed, const Asked &asked);

} // namespace twinbook
