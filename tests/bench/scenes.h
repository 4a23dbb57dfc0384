// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook::bench {

// A member list of so many invented people, two to a household, 15 columns, as CSV.
void writePeopleList(const QString &path, int count);

// One measurement: argv is `bench --child NAME [BOOK]`. Prints milliseconds, preparations left out.
int playScene(int argc, char **argv);

} // namespace twinbook::bench
