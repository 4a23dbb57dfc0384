// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace twinbook {

class Store;

// How many people of each age live where the association is at home, as the census or the council says, to
// hold the members against: 0-17, 18-24, 25-44, 45-64, 65-74, 75 and over.
struct CommunityAges
{
    std::array<qint64, 6> people{};
    QString source; // "Census 2021"

    qint64 total() const;
    bool operator==(const CommunityAges &) const = default;
};

std::optional<CommunityAges> communityAges(const Store &store); // nothing where none are entered
QMap<QString, QString> settingsOf(const CommunityAges &ages); // for Store::setSettings
Problems check(const CommunityAges &ages); // fields "age0" to "age5"

} // namespace twinbook
