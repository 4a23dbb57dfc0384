// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QString>
#include <QVariant>

namespace twinbook {

// Whether a stored value says nothing; a flag always says something.
bool isBlank(const Column &column, const QVariant &value);

// Nothing is said yet; a no may be one that nobody has given.
bool isOpen(const Column &column, const QVariant &value);

// Whether two stored values are one thing however they are written: capitals and accents, a telephone with
// and without its country, a language with and without its level.
bool saysTheSame(const Column &column, const QVariant &one, const QVariant &two);

// The lines of both, each once.
QString withLines(const QString &notes, const QString &more);

} // namespace twinbook
