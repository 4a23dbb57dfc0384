// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "standing.h"

#include <QMap>

#include <functional>

namespace twinbook {

class Store;

// The rules of membership that a book is kept by: settings of the association and its categories.
StandingRules standingRules(const Store &store, QDate today);
MembershipYear membershipYear(const Store &store);
MembershipYear membershipYear(const std::function<QString(const QString &)> &setting); // the values by name
// The settings that say so, for Store::setSettings; an unknown word or number in a book counts as the usual.
QMap<QString, QString> settingsOf(const MembershipYear &year);
Problems check(const MembershipYear &year);

} // namespace twinbook
