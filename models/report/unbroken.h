// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QLocale>
#include <QString>

namespace twinbook {

// For texts that are to be set in lines: the spaces inside telephone numbers and postcodes become `glue`.
QString unbroken(const QString &text, QChar glue = QChar::Nbsp);

// A cell as it is to be set in lines, unbroken; the parts of a list stand under one another.
QString cellLines(const Cell &cell, ColumnKind kind, const QLocale &locale, QChar glue = QChar::Nbsp);

} // namespace twinbook
