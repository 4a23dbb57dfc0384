// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace twinbook {
class Store;
}

namespace twinbook::bench {

void addGifts(Store &store, int count); // a register of that many entries, in one edit
double registerAsPdf(Store &store, const QString &path); // judged, laid out and painted

} // namespace twinbook::bench
