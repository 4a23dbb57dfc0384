// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDate>

namespace twinbook {

// The committee of the sample association: eleven years of terms, one treasurer with too much to do, an
// office that nobody holds and a newcomer who is keen on it. Counted from the AGM before `today`; ids are the
// same every time, from 6,000,001 on.
void addSampleCommittee(Edit &edit, QDate today);
QDate sampleAgm(QDate today, int yearsOn); // yearsOn 0: the last one, 1: the next one

} // namespace twinbook
