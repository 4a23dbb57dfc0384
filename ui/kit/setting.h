// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// What an editor needs to know of the world around it.
struct Setting
{
    QDate today;
    QLocale locale;
    Currency currency; // of amounts where the record names none
};

} // namespace twinbook
