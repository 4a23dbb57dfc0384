// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "store.h"
#include "table.h"

#include <QLocale>

namespace twinbook {

// The exchange format of links (help page partnerships): a link a line under headings that are the same in
// every language, days as ISO, degrees with a point, countries by their ISO code, link_id the same in every
// copy of the book and kept by whoever takes the list over. planLinks() reads it back without a change. ids
// empty: all.
Table linksTable(const Store &store, const QList<qint64> &ids);

// .csv, .xlsx and .json: {"format": "twinbook-links-1", "links": [{...}]}, empty values left out.
Result<int> exportLinks(
    const Store &store, const QString &path, const QList<qint64> &ids, const QLocale &locale);

} // namespace twinbook
