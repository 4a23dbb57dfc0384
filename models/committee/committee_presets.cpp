// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_presets.h"

#include "shipped_table.h"
#include "text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

QList<RolePreset> rolePresets(const QLocale &locale)
{
    const Table table = shippedTable(u"roles.csv"_s);
    QList<RolePreset> presets;
    for (const QStringList &row : table.rows) {
        const auto cell = [&](const QString &name) { return row.value(table.headings.indexOf(name)); };
        RolePreset preset{cell(u"key"_s), {}, cell(u"predecessor"_s)};
        takeCells(recordOf<CommitteeRole>(), &preset.role, table, row, {}, locale);
        preset.role.predecessor = {};
        preset.role.position = 10 * (presets.size() + 1);
        presets += preset;
    }
    return presets;
}

QString rolePresetKey(const QString &name)
{
    for (const QLocale::Language language : {QLocale::English, QLocale::French, QLocale::German})
        for (const RolePreset &preset : rolePresets(QLocale(language)))
            if (fold(preset.role.name) == fold(name.trimmed()))
                return preset.key;
    return {};
}

QList<CommitteeRole> startingRoles(const QLocale &locale, const std::function<qint64()> &newId)
{
    QList<RolePreset> presets = rolePresets(locale);
    QHash<QString, Id<CommitteeRole>> ids;
    for (const RolePreset &preset : presets)
        ids.insert(preset.key, Id<CommitteeRole>(newId()));
    QList<CommitteeRole> roles;
    for (RolePreset &preset : presets) {
        preset.role.id = ids.value(preset.key);
        preset.role.predecessor = ids.value(preset.predecessor);
        roles += preset.role;
    }
    // Whom another comes after goes into the book first.
    std::stable_partition(
        roles.begin(), roles.end(), [](const CommitteeRole &role) { return !role.predecessor.isValid(); });
    return roles;
}

QList<ConstitutionPreset> constitutionPresets(const QLocale &locale)
{
    const Table table = shippedTable(u"constitutions.csv"_s);
    QList<ConstitutionPreset> presets;
    for (const QStringList &row : table.rows) {
        ConstitutionPreset preset{row.value(table.headings.indexOf(u"key"_s)), {}};
        takeCells(recordOf<Constitution>(), &preset.rules, table, row, {}, locale);
        presets += preset;
    }
    return presets;
}

std::optional<Constitution> constitutionPreset(const QString &key, const QLocale &locale)
{
    for (const ConstitutionPreset &preset : constitutionPresets(locale))
        if (preset.key == key)
            return preset.rules;
    return std::nullopt;
}

} // namespace twinbook
