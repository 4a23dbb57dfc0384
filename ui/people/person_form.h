// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "household.h"
#include "person.h"
#include "store.h"

namespace twinbook {

// A person and the home they live in, edited as one record: the person's columns, and those of the
// household's address with "home_" before their names.
const RecordShape &personFormShape();
QList<FormSection> personFormSections();
FormExtras personFormExtras(const Store &store);

QVariantMap homeValues(const Household &home); // with "home_" before
bool holdsAddress(const QVariantMap &values); // whether any of those says something
void setHome(Household &home, const QVariantMap &values); // takes those that are there

Problems checkPersonForm(const QVariantMap &values, QDate today);
Person personIn(const QVariantMap &values);

} // namespace twinbook
