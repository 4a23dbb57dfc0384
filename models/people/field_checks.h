// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QCoreApplication>
#include <QDate>

namespace twinbook {

// Checks of one field that several records share; an empty field is always well.
Problems checkEmail(const QString &field, const QString &value);
Problems checkPhone(const QString &field, const QString &value);
bool comesBefore(QDate day, QDate other); // false while one of them is not known

} // namespace twinbook
