// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook {

// Whether a name in a list of people is more likely that of a school, a club or a firm: "Mairie de Valmont".
bool looksLikeOrganisation(const QString &name);

} // namespace twinbook
