// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists_page.h"

namespace twinbook {

// Exchange visits: what is due, who travels, who hosts, and who stays with whom.
class VisitsPage : public ListsPage
{
    Q_OBJECT

public:
    static inline const QString boardTable = QStringLiteral("placement"); // of the tab, no table of the book

    explicit VisitsPage(Session &session, QWidget *parent = nullptr);

    QList<TourStop> tourStops() override;
};

} // namespace twinbook
