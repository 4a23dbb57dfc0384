// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "store.h"

#include <QDate>
#include <QList>
#include <QLocale>

namespace twinbook {

// What the register wants done: entries to be registered or estimated, each by its last day or, where they
// are many, in one line; gifts worth registering of which nobody has said what became of them.
QList<Due> giftsDue(const Store &store, QDate today, const QLocale &locale);

// Entries and things in the cupboard in which every word is found.
QList<SearchHit> searchGifts(const Store &store, const QString &words, int most);

} // namespace twinbook
