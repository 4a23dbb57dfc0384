// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "window_page.h"

#include <array>

class QDialog;
class QStackedWidget;
class QTabBar;

namespace twinbook {

class ProtectionPart;
class RecordList;
struct Organisation;
struct RecordListKind;

// The people of the association: persons, households and organisations, each in a list with its detail
// beside.
class PeoplePage : public WindowPage
{
    Q_OBJECT

public:
    enum Part { Persons, Households, Organisations, Payments, Protection };
    static constexpr int parts = 4; // those that are one list

    explicit PeoplePage(Session &session, QWidget *parent = nullptr);

    RecordList *openPart(Part part); // makes it on the first visit
    RecordList *current() const;

    void goTo(const Place &place) override;
    QList<QAction *> areaActions() const override;
    std::optional<Report> printable() const override;
    std::optional<Report> forOthers() override;
    QWidget *findField() const override;
    void find() override;
    Place place() const override;
    QWidget *firstFocus() const override;
    QList<TourStop> tourStops() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitTabs();
    RecordList *makeList(Part part);
    RecordList *openProtection();
    void addPersonActions(RecordList &list);
    void addHouseholdActions(RecordList &list);
    void addPaymentActions(RecordList &list);
    void addMergeActions(RecordList &list); // these three in people_page_merging.cpp
    void addMoveActions(RecordList &list);
    void addContactActions(RecordList &list);
    void addReportAction(
        RecordList &list, const QString &name, const QString &iconName, const QString &words);
    RecordList *showProtection(const QString &table); // these two for the tour
    Id<Organisation> choir();
    void followLink(const QString &link);
    QAction *makeSwitch(Part part, const QString &words);
    Part part() const;

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::array<RecordList *, parts> m_lists{};
    ProtectionPart *m_protection = nullptr; // the last tab, made on the first visit
    QList<QAction *> m_switches;
};

} // namespace twinbook
