// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "report.h"
#include "store.h"

#include <QList>

namespace twinbook {

// A sheet for the AGM on which people tick what they would take: a page for each of these persons with what
// is known of them ticked, or, for nobody, a blank one.
Report willingnessForm(const Store &store, const QList<Id<Person>> &persons, QDate today);

} // namespace twinbook
