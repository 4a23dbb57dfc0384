// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "store.h"

namespace twinbook {

// Lets fields that point to a person be filled by typing part of a name.
void offerPersons(FormExtras &extras, const Store &store, const QStringList &columns);

} // namespace twinbook
