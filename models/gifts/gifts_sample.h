// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDate>

namespace twinbook {

// Five years of gifts and hospitality of the sample committee, the cupboard, the rules, one year published
// with a correction, and a nil return: the same on every machine for one day.
void addSampleGifts(Edit &edit, QDate today);

} // namespace twinbook
