// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"

#include <QList>

namespace twinbook {

// How a letter in English, French or German begins, without the comma: "Dear Mr Smith", "Chère Madame
// Martin", "Sehr geehrte Frau Weber"; children by their first name, several people of one home together.
// Where neither title nor gender is known: "Dear Kim Smith", "Madame, Monsieur", "Guten Tag Kim Weber".
QString salutation(const QList<Person> &persons, const QString &language, QDate today);

// "Tom and Anne", "Tom, Anne and Lucy" in that language.
QString listed(const QStringList &words, const QString &language);

} // namespace twinbook
