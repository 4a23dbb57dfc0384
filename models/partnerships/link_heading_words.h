// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook {

// What one heading says, as far as it can be told from itself.
struct HeadingSaid
{
    enum Side { Neutral, Home, Partner };
    QString what; // "town", "country" ..., "since", "kind" ...; empty: nothing known
    Side side = Neutral;
    QString country; // that it names: "townUK", "Deutsche Stadt", or "France" as a column of towns
    int number = 0; // "Partner 2"
    bool weak = false; // "Name": a town where nothing better is there

    bool isOfTown() const; // and not of the link
};

// In English, French and German, with most of what lists elsewhere call a town or a country.
HeadingSaid readLinkHeading(const QString &heading);

} // namespace twinbook
