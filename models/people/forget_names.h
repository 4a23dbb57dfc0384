// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "store.h"

#include <QSet>
#include <QStringList>

namespace twinbook {

// By what words somebody may be known elsewhere in the book.
struct NamesOf
{
    QStringList everywhere; // nobody else is called so or has that address or number
    QStringList inOwnLabels; // too common to be looked for elsewhere
    bool isShared = false; // somebody else has the same name
    QStringList remains = {}; // references of payments that may still mean them
};

// besides: those who are forgotten along with them.
NamesOf namesOf(const Store &store, const Person &person, const QSet<qint64> &besides);

// Other rows of the same person: entries that were removed, and those of which only History knows, as of an
// import that was undone.
QList<qint64> formerRowsOf(const Store &store, const Person &person);

} // namespace twinbook
