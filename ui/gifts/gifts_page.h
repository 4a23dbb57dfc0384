// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists_page.h"

namespace twinbook {

// The register of gifts and hospitality, the cupboard of gifts to take along, and the rules that hold.
class GiftsPage : public ListsPage
{
    Q_OBJECT

public:
    enum Part { Register, Cupboard, Rules, Published, NilReturns };

    explicit GiftsPage(Session &session, QWidget *parent = nullptr);

    QList<TourStop> tourStops() override;

private:
    void addRegisterActions(RecordList &list);
    void addCupboardActions(RecordList &list);
    void registerToday(const QList<qint64> &ids);
};

} // namespace twinbook
