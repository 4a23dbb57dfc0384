// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "store.h"

#include <QSet>
#include <QStringList>

namespace twinbook {

// How somebody is named in texts that other people wrote, such as the references of a bank.
struct NamedInTexts
{
    QStringList written; // as it stands there: "BIRCH BOB", "R. Birch"
    QStringList remains; // references that may still mean them: "BIRCH SUBS"
};

// Looks for both names in any case and order, also by a short form or an initial where nobody else of the
// book could be meant by it. ways: addresses and numbers, in any case. besides: those who are forgotten
// along.
NamedInTexts namedInTexts(
    const Store &store, const Person &person, const QStringList &ways, const QSet<qint64> &besides);

} // namespace twinbook
