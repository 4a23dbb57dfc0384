// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"

#include <QObject>

namespace twinbook {

class StartWindow;

// What the program is put together from, by app.
struct Composition
{
    std::function<PageKinds()> pages; // asked anew when the language changes
    QDate today; // invalid: the computer's
    QString language; // named on the command line; empty: as chosen in Preferences
    QString who; // the same
};

// Keeps the one window: the first page while no book is open, else the open book's; opens, makes and restores
// books.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(Composition composition, QObject *parent = nullptr);
    ~Desk() override;

    void start(const QString &book); // empty: the book open last, or the first page
    bool openBook(const QString &path); // tells why not
    void showStart(const QString &sentence = {}); // sentence: why the book wanted is not open
    bool makeBook(const QString &path, const QMap<QString, QString> &settings);
    void showBook(std::shared_ptr<Store> store); // opened already
    void openSample();
    void renew(); // the same book in a fresh window
    bool restore(const QString &copy, const QString &book);

    MainWindow *window() const { return m_window.get(); }
    StartWindow *startWindow() const { return m_start.get(); }
    Asked asked() const;
    OpenOptions openOptions() const;
    QWidget *anyWindow() const;

    void changeLanguage(const QString &language); // "en", "fr", "de"; empty: the system's

    void askOpen();
    bool askNew();
    void askNewFromList(const QString &file = {}); // a new book, then the import assistant, with the file
    void takeDropped(const QString &file); // while no book is open: a book is opened, a list begins one
    void askRestore();

private:
    WindowWishes wishes();
    Result<std::shared_ptr<Store>> openAsking(const QString &path); // where somebody else has it open
    void tellTrouble(const QString &sentence);
    void closeOld(const std::shared_ptr<Store> &kept); // the book in the window, unless it is `kept`
    std::unique_ptr<MainWindow> makeWindow(std::unique_ptr<Session> session);
    bool leaveBook(); // true when nothing keeps the window from going
    void retire(std::unique_ptr<QMainWindow> window);
    void startBackups();

    Composition m_composition;
    QLocale m_locale;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartWindow> m_start;
    QList<QMainWindow *> m_retired; // go when their own signals have returned
};

// Where books are kept unless said otherwise.
QString booksFolder();

} // namespace twinbook
