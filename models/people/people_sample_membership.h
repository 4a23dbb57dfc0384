// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDate>

namespace twinbook {

// The sample committee's categories, last year's payments and Gift Aid declarations; after addSamplePeople.
void addSampleMembership(Edit &edit, QDate today);

} // namespace twinbook
