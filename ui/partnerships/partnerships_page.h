// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists_page.h"

namespace twinbook {

// The registry of links: with whom our community is linked, since when, how it stands, and who answers for
// it.
class PartnershipsPage : public ListsPage
{
    Q_OBJECT

public:
    enum Part { Links, Communities, Contacts };

    explicit PartnershipsPage(Session &session, QWidget *parent = nullptr);

    QList<TourStop> tourStops() override;

private:
    void addLinkActions(RecordList &list);
    void checkToday(const QList<qint64> &ids);
};

} // namespace twinbook
