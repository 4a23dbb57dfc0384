// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checked.h"
#include "session.h"

#include <functional>

namespace twinbook {

// What a form of the committee asks of its record, beside the others of the book.
template <class T>
std::function<Problems(const void *)> formCheck(const Session &session)
{
    return [&session](const void *record) {
        return checkIn(session.store(), *static_cast<const T *>(record), session.today());
    };
}

} // namespace twinbook
