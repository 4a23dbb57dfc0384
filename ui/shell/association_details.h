// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "store.h"

namespace twinbook {

// The association's details, kept as settings of the book: name, address, currency and the rest, described
// like a record so that the one Form edits them. Values are by the name of the setting.
const RecordShape &associationShape();
QList<FormSection> associationSections();
QStringList associationBasics(); // all that a new book asks: name, town, currency
Problems checkAssociation(const QVariantMap &values);

QVariantMap associationOf(const Store &store);
QMap<QString, QString> associationSettings(const QVariantMap &values);
QString guessedCurrency(const QLocale &locale); // "GBP"

} // namespace twinbook
