// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "link_edit.h"
#include "store.h"

namespace twinbook {

// Lets fields that point to a person be filled by typing part of a name.
void offerPersons(FormExtras &extras, const Store &store, const QStringList &columns);
// The same as a field of its own, outside a form.
LinkEdit *personEdit(const Store &store, QWidget *parent);

} // namespace twinbook
