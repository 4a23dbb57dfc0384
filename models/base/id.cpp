// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace twinbook {

qint64 freshId()
{
    constexpr qint64 start2020 = 1577836800000; // 1 January 2020, UTC, in ms
    static std::atomic<qint64> last = 0;
    const quint32 random = QRandomGenerator::global()->generate();
    const qint64 wanted = ((QDateTime::currentMSecsSinceEpoch() - start2020) << 22) | (random >> 10);
    qint64 before = last.load();
    qint64 id = 0;
    do {
        id = std::max(wanted, before + 1 + (random & 0x3f));
    } while (!last.compare_exchange_weak(before, id));
    return id;
}

} // namespace twinbook
