// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_role.h"
#include "constitution.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <functional>
#include <optional>

namespace twinbook {

// A role that the program brings along: resources/rules/roles.csv (the set of rules.md 9).
struct RolePreset
{
    QString key; // "chair"
    CommitteeRole role; // without id and predecessor
    QString predecessor; // key of the role it comes after
};
QList<RolePreset> rolePresets(const QLocale &locale); // named in English, French or German

// The key of the one whose name a role has, in whatever language; empty: a role of their own.
QString rolePresetKey(const QString &name);

// Those roles as they are added to a book: with ids of their own from `newId` on, predecessors linked.
QList<CommitteeRole> startingRoles(const QLocale &locale, const std::function<qint64()> &newId);

// A constitution to begin with: resources/rules/constitutions.csv.
struct ConstitutionPreset
{
    QString key; // "street"
    Constitution rules;
};
// In the order of the file, named in English, French or German.
QList<ConstitutionPreset> constitutionPresets(const QLocale &locale);
std::optional<Constitution> constitutionPreset(const QString &key, const QLocale &locale);

} // namespace twinbook
