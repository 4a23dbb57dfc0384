// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

// What the committee has to do: checks of the constitution, planned terms that began and are not confirmed.
QList<Due> committeeDue(const Store &store, QDate today, const QLocale &locale);

QList<SearchHit> searchCommittee(const Store &store, const QString &words, int most);

} // namespace twinbook
