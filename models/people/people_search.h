// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "store.h"

#include <QList>

namespace twinbook {

// Persons, households and organisations in which every word is found, at most so many in all; each kind has
// room, and begins with those whose own name the words begin. Where some of a kind are left out, a hit without
// an id leads to the list of them all.
QList<SearchHit> searchPeople(const Store &store, const QString &words, int most);

} // namespace twinbook
