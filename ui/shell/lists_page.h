// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_list.h"
#include "window_page.h"

class QStackedWidget;
class QTabBar;

namespace twinbook {

// One list of a page of several, or something else than a list: a page within the page.
struct ListPart
{
    QString title; // of its tab: "Gift cupboard"
    QString icon;
    QString switchWords; // "Show the gift cupboard"
    QString table; // of its records
    RecordList::Maker kind;
    std::function<void(RecordList &)> actions{}; // adds what can be done in it besides; not set: nothing
    std::function<WindowPage *(Session &)> page{}; // instead of kind: made on the first visit
};

// A page of lists and other pages, each behind its tab and made on the first visit.
class ListsPage : public WindowPage
{
    Q_OBJECT

public:
    ListsPage(Session &session, const QString &area, QWidget *parent = nullptr);

    RecordList *openPart(int part); // nullptr where it is no list
    RecordList *openTable(const QString &table);
    WindowPage *openPage(const QString &table); // nullptr where it is a list
    RecordList *current() const; // nullptr where it is no list
    WindowPage *currentPage() const; // nullptr where it is a list
    // Opens what a link in a detail leads to: "twinbook:person/42", "twinbook:history/person/42", others by
    // the system.
    virtual void followLink(const QString &link);

    void goTo(const Place &place) override;
    QList<QAction *> areaActions() const override;
    std::optional<Report> printable() const override;
    std::optional<Report> forOthers() override;
    QWidget *findField() const override;
    void find() override;
    bool canPrint() const override;
    bool leave() override;
    Place place() const override;
    QWidget *firstFocus() const override;

protected:
    void addPart(const ListPart &part); // in the constructor; the first is open
    QString tableAt(int part) const { return m_parts.at(part).table; }
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *make(int part);
    int partOf(const QString &table) const; // the first where there is none
    void fitTabs();
    QAction *makeSwitch(int part, const QString &words);

    QString m_area;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QList<ListPart> m_parts;
    QList<RecordList *> m_lists;
    QList<WindowPage *> m_pages;
    QList<QAction *> m_switches;
};

} // namespace twinbook
