// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "window_page.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QStackedWidget;

namespace twinbook {

class Notice;
class SearchBox;
class Sidebar;
struct MenuActions;

// What only the keeper of the window can do: open another book, make one, begin the window anew.
struct WindowWishes
{
    std::function<void(const QString &path)> open;
    std::function<void()> askOpen; // with a file chooser
    std::function<void()> askNew;
    std::function<void()> askRestore;
    std::function<void()> openSample;
    std::function<void()> closeBook; // back to the first page
    std::function<void(const QString &)> changeLanguage; // the same book in a fresh window
    std::function<void()> quit;
};

// The one window with an open book: header, sidebar, pages made on their first visit, line of state, menus.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session> session, PageKinds kinds, WindowWishes wishes);
    ~MainWindow() override;

    Session &session() const { return *m_session; }
    const PageKinds &kinds() const { return m_kinds; }
    const WindowWishes &wishes() const { return m_wishes; }

    int currentIndex() const { return m_current; }
    WindowPage *currentPage() const;
    WindowPage *pageOf(
        const QString &area); // makes it when it has not been visited; nullptr when there is none
    bool leave(); // asks the page shown and remembers where the user was; false: stay
    bool showPage(int index); // false when the page shown would not be left
    void goTo(const Place &place);
    QString helpTopic() const; // of the page shown
    void showHelp(const QString &topic = {}); // empty: of the page shown
    Notice *notice() const { return m_notice; }
    SearchBox *searchBox() const { return m_search; }
    void beginDay(QDate today); // pages follow, and show what they showed
    void nextRegion(int step); // F6: header, sidebar, page, line of state

    void importList(const QString &kind, const QString &file = {});
    void takeDropped(const QString &file); // a book is opened, anything else imported
    void exportList(const QString &kind, const QList<qint64> &ids);
    void printCurrent();
    void previewReport(const Report &report);
    void saveCopy();
    void backUpNow();
    void checkBook();
    void showRates();
    void undo();
    void redo();
    void closeBook(); // the file; tells when part of it had to stay beside it

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeReadOnlyBar(QWidget *parent);
    void buildMenus();
    void connectSession();
    void showName();
    void showTitle();
    void showState();
    void refreshMenus(); // undo's name, the menu of the area
    WindowPage *ensurePage(int index);
    int indexOf(const QString &area) const;
    void dropPage(int index);
    bool isLow() const;
    void showSample();
    void measure();
    void growForLetters();
    void remember() const;
    void restore();

    std::unique_ptr<Session> m_session;
    PageKinds m_kinds;
    WindowWishes m_wishes;
    std::unique_ptr<MenuActions> m_actions;
    QList<QPointer<WindowPage>> m_pages;
    int m_current = -1;
    QWidget *m_header = nullptr;
    QLabel *m_association = nullptr;
    SearchBox *m_search = nullptr;
    QWidget *m_sample = nullptr;
    QWidget *m_readOnly = nullptr;
    QLabel *m_readOnlyWords = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_foot = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_bookName = nullptr;
    bool m_ready = false;
    bool m_low = false;
    qreal m_letters = 0; // their size when the window last got its own
};

} // namespace twinbook
