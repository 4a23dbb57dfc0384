// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists_page.h"

namespace twinbook {

// Who does what on the committee: the plan of the next years, roles and terms, meetings, the constitution.
class CommitteePage : public ListsPage
{
    Q_OBJECT

public:
    static inline const QString loadTable = QStringLiteral("load"); // of the tab, no table of the book

    explicit CommitteePage(Session &session, QWidget *parent = nullptr);

    void goTo(const Place &place) override;
    QList<TourStop> tourStops() override;

private:
    void addRoleActions(RecordList &list);
    void addTermActions(RecordList &list);
};

} // namespace twinbook
