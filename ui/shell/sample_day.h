// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace twinbook {

// The days in the sample committee count from the day it was made: on another day it is made anew.
void noteSampleDay(QDate today);

// Whether the sample at `path` was of another day and now stands beside it under a dated name.
bool setSampleAside(const QString &path, QDate today);

} // namespace twinbook
