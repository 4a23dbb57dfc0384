// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "report.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;

namespace twinbook {

class Session;

// A state of a page or one of its dialogs that the tour draws and the sweep for accessibility looks at.
struct TourStop
{
    QString name; // of the picture, in the file's name: "edit-person"
    // Brings it about. Gives a dialog that is not shown yet, which the caller shows, draws and deletes; or
    // nullptr when the page itself is to be drawn.
    std::function<QWidget *()> show;
};

// One page of the window: what the menus, the tour and F1 ask of it.
class WindowPage : public QWidget
{
    Q_OBJECT

public:
    explicit WindowPage(Session &session, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_session(session)
    {
    }

    Session &session() const { return m_session; }

    virtual void goTo(const Place &place) { Q_UNUSED(place) } // shows that record of the page
    // For the menu of the area; nullptr is a line. Add them to the page too (addAction), so that their keys
    // work; Ctrl+N is left free for the page's main action.
    virtual QList<QAction *> areaActions() const { return {}; }
    virtual std::optional<Report> printable() const { return {}; } // what File > Print prints
    // The same once it is known who may stand in it; nothing: the user changed his mind.
    virtual std::optional<Report> forOthers() { return printable(); }
    virtual bool canPrint() const { return true; } // false: greyed
    virtual QWidget *findField() const { return nullptr; } // what Edit > Find goes to
    virtual void find() // Edit > Find: takes the keys there
    {
        if (QWidget *field = findField())
            field->setFocus(Qt::ShortcutFocusReason);
    }
    virtual Place place() const { return {}; } // what is shown now, for goTo()
    virtual QWidget *firstFocus() const { return findField(); } // where F6 and a click in the sidebar lead
    virtual bool leave() { return true; } // asks about what is unsaved; false: stay here
    virtual QString helpTopic() const { return {}; } // name of a help page; empty: the page's own name
    virtual QList<TourStop> tourStops() { return {}; }

private:
    Session &m_session;
};

// What the sidebar knows of a page before it is made: areas name theirs in ui/AREA/AREA_pages.h, app joins
// them.
struct PageKind
{
    enum Group { Areas, Tools };
    QString area; // stable name, as in Place::area and in the settings: "people"
    QString title; // translated: "People"
    QString icon; // name of the icon: "people"
    std::function<WindowPage *(Session &)> make; // called on the first visit; the caller owns the page
    Group group = Areas;
};

using PageKinds = QList<PageKind>;

} // namespace twinbook
