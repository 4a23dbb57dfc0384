// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names.h"

#include <QString>

#include <optional>

namespace twinbook {

// One or two names that stood in one place.
struct CoupleNames
{
    PersonName first;
    std::optional<PersonName> second;
};

// "Tom & Anne Fairweather", "Mr T and Mrs A Fairweather", "Fairweather, Tom & Anne", "Tom Fairweather and
// Anne Miller", "M. et Mme Jean Dupont" are two persons; "Arts and Crafts Society" and what is not sure stays
// one.
CoupleNames splitCouple(const QString &full);
// The same from columns of their own: "Tom & Anne" and "Fairweather".
CoupleNames splitCouple(const PersonName &parts);

// Whether a name is that of a club, school or firm.
bool namesOrganisation(const QString &name);

} // namespace twinbook
