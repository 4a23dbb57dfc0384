// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// The words that names are made of; every word comes folded (see fold in text.h).
namespace twinbook::namewords {

bool isTitle(const QString &word);
bool isParticle(const QString &word); // de, la, von, van, der ...
bool isJoint(const QString &word); // and, et, und: between two titles
// Honours and the like behind a name; `word` as written, for capitals tell OBE and MA from names.
bool isSuffix(QStringView word);
// Whether both are forms of one given name: Bill and William.
bool isShortForm(const QString &a, const QString &b);
// The numbers of the names that a word is a form of: equal for Bill and William; empty for most.
QList<int> namesOfForm(const QString &word);
QStringList formsLike(const QString &word); // Bill, William and Liam for Will; itself at least

} // namespace twinbook::namewords
