// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

#include <QDate>
#include <QStringList>

namespace twinbook {

// For a list without headings: the name of the field that each column seems to hold; empty where nothing
// speaks for one. First and last names are told apart by common first names, capitals and the e-mail
// addresses beside them.
QStringList guessedFields(const Table &table, QDate today);

} // namespace twinbook
