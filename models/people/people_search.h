// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "store.h"

#include <QList>

namespace twinbook {

// Persons, households and organisations in which every word is found, in order of name within each kind, at
// most so many in all; each kind has room.
QList<SearchHit> searchPeople(const Store &store, const QString &words, int most);

} // namespace twinbook
