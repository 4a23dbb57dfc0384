// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace twinbook {

// Whether the values of a column headed "No." or "Nr." beside a street are numbers of houses: "3", "12 bis".
bool areHouseNumbers(const QStringList &samples);

// A street and the number or name of the house from a column of its own: "Lindenweg 3a", "12 rue Haute",
// "Rose Cottage" above "Mill Lane". The heading and the street tell which side the number stands on.
QString streetWithNumber(const QString &street, const QString &number, const QString &numberHeading);

} // namespace twinbook
