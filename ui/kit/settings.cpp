// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

namespace twinbook {

std::unique_ptr<QSettings> openSettings()
{
    const QString file = qEnvironmentVariable("TWINBOOK_SETTINGS");
    if (!file.isEmpty())
        return std::make_unique<QSettings>(file, QSettings::IniFormat);
    return std::make_unique<QSettings>(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Twinbook"), QStringLiteral("Twinbook"));
}

} // namespace twinbook
