// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDate>

namespace twinbook {

// Contact persons at organisations of the sample committee (ids from 3,500,001), and one person who was
// written down twice (2,900,001), to practise on. After addSamplePeople.
void addSampleContacts(Edit &edit, QDate today);

} // namespace twinbook
