// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main_menus.h"

#include "about.h"
#include "icons.h"
#include "main_window.h"
#include "mnemonics.h"
#include "options.h"
#include "recent_books.h"
#include "search_box.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

template <class Do>
QAction *line(MainWindow &window, QMenu *menu, const QString &iconName, const QString &text,
    const QKeySequence &keys, Do what)
{
    auto *action = new QAction(text, &window);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    if (menu)
        menu->addAction(action);
    QObject::connect(action, &QAction::triggered, &window, what);
    return action;
}

void fillRecent(MainWindow &window, QMenu *menu)
{
    menu->clear();
    const QString here = QFileInfo(window.session().store().path()).absoluteFilePath();
    for (const RecentBook &book : recentBooks()) {
        if (book.path == here)
            continue;
        QAction *action = menu->addAction(Words::tr("%1 - %2", "name, file").arg(book.title, book.path));
        action->setEnabled(QFileInfo::exists(book.path));
        QObject::connect(action, &QAction::triggered, &window,
            [&window, path = book.path] { window.wishes().open(path); });
    }
    if (menu->isEmpty())
        menu->addAction(Words::tr("No other book has been open"))->setEnabled(false);
}

void fileMenu(MainWindow &w, MenuActions &a)
{
    QMenu *menu = w.menuBar()->addMenu(Words::tr("File"));
    line(w, menu, {}, Words::tr("New book..."), {}, [&w] { w.wishes().askNew(); });
    line(w, menu, u"open"_s, Words::tr("Open a book..."), QKeySequence::Open, [&w] { w.wishes().askOpen(); });
    QMenu *recent = menu->addMenu(Words::tr("Open recent"));
    QObject::connect(recent, &QMenu::aboutToShow, &w, [&w, recent] { fillRecent(w, recent); });
    giveMnemonics(recent);
    line(w, menu, {}, Words::tr("Open the sample committee"), {}, [&w] { w.wishes().openSample(); });
    menu->addSeparator();
    line(w, menu, u"copy"_s, Words::tr("Save a copy..."), QKeySequence::SaveAs, [&w] { w.saveCopy(); });
    line(w, menu, u"backup"_s, Words::tr("Back up now"), {}, [&w] { w.backUpNow(); });
    line(w, menu, {}, Words::tr("Restore a backup..."), {}, [&w] { w.wishes().askRestore(); });
    menu->addSeparator();
    a.writing += line(w, menu, u"import"_s, Words::tr("Import a list..."), QKeySequence(u"Ctrl+Shift+I"_s),
        [&w] { w.importList({}); });
    QMenu *exports = menu->addMenu(icon(u"export"_s), Words::tr("Export"));
    for (const Area &area : w.session().areas())
        for (const Exporter &exporter : area.exporters)
            line(w, exports, {}, Words::tr("%1...", "what is exported").arg(exporter.title), {},
                [&w, kind = exporter.kind] { w.exportList(kind, {}); });
    giveMnemonics(exports);
    a.print = line(w, menu, u"print"_s, Words::tr("Print this page..."), QKeySequence::Print,
        [&w] { w.printCurrent(); });
    menu->addSeparator();
    line(w, menu, {}, Words::tr("Close the book"), QKeySequence::Close, [&w] { w.wishes().closeBook(); });
    line(w, menu, {}, Words::tr("Quit"), QKeySequence(u"Ctrl+Q"_s), [&w] {
        w.wishes().quit();
    })->setMenuRole(QAction::QuitRole);
    giveMnemonics(menu);
}

void editMenu(MainWindow &w, MenuActions &a)
{
    QMenu *menu = a.edit = w.menuBar()->addMenu(Words::tr("Edit"));
    a.undo = line(w, menu, u"undo"_s, Words::tr("Undo"), QKeySequence::Undo, [&w] { w.undo(); });
    a.redo = line(w, menu, u"redo"_s, Words::tr("Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), [&w] { w.redo(); });
    a.redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    a.noticeUndo = line(w, nullptr, {}, Words::tr("Undo"), {}, [&w] { w.undo(); });
    a.noticeRedo = line(w, nullptr, {}, Words::tr("Redo"), {}, [&w] { w.redo(); });
    menu->addSeparator();
    a.find = line(w, menu, u"filter"_s, Words::tr("Find on this page"), QKeySequence::Find, [&w] {
        if (w.currentPage())
            w.currentPage()->find();
    });
    line(w, menu, u"search"_s, Words::tr("Search everything"), QKeySequence(u"Ctrl+K"_s),
        [&w] { w.searchBox()->begin(); });
    giveMnemonics(menu);
}

void schemeMenu(MainWindow &w, QMenu *view)
{
    QMenu *menu = view->addMenu(Words::tr("Appearance"));
    auto *group = new QActionGroup(menu);
    const QList<std::pair<Scheme, QString>> schemes{{Scheme::System, Words::tr("As the system is")},
        {Scheme::Light, Words::tr("Light")}, {Scheme::Dark, Words::tr("Dark")},
        {Scheme::HighContrast, Words::tr("High contrast")}};
    for (const auto &[scheme, words] : schemes) {
        QAction *action = line(w, menu, {}, words, {}, [scheme = scheme] {
            Look look = currentLook();
            look.scheme = scheme;
            changeLook(look);
        });
        action->setCheckable(true);
        group->addAction(action);
        QObject::connect(menu, &QMenu::aboutToShow, action,
            [action, scheme = scheme] { action->setChecked(currentLook().scheme == scheme); });
    }
    giveMnemonics(menu);
}

void viewMenu(MainWindow &w, MenuActions &a)
{
    QMenu *menu = w.menuBar()->addMenu(Words::tr("View"));
    for (int i = 0; i < w.kinds().size(); ++i) {
        const PageKind &kind = w.kinds()[i];
        if (i > 0 && kind.group != w.kinds()[i - 1].group)
            menu->addSeparator();
        QAction *action = line(w, menu, kind.icon, kind.title,
            i < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) : QKeySequence(), [&w, area = kind.area] {
                w.goTo({area, {}, 0});
            });
        action->setCheckable(true);
        a.pages += action;
    }
    menu->addSeparator();
    const auto step = [](int percent) {
        return [percent] {
            Look look = currentLook();
            look.textPercent = percent == 0 ? 100 : nextTextSize(look.textPercent, percent);
            changeLook(look);
        };
    };
    QAction *larger = line(w, menu, u"plus"_s, Words::tr("Larger text"), {}, step(+1));
    larger->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    line(w, menu, u"minus"_s, Words::tr("Smaller text"), QKeySequence(u"Ctrl+-"_s), step(-1));
    line(w, menu, {}, Words::tr("Normal text"), QKeySequence(u"Ctrl+0"_s), step(0));
    schemeMenu(w, menu);
    giveMnemonics(menu);
    line(w, menu, {}, Words::tr("Next part of the window"), QKeySequence(u"F6"_s), [&w] { w.nextRegion(1); });
    line(w, nullptr, {}, {}, QKeySequence(u"Shift+F6"_s), [&w] { w.nextRegion(-1); });
}

// Filled as it opens: an action that changes the book must not delete the line it was called by.
void areaMenu(MainWindow &w, MenuActions &a)
{
    QMenu *menu = a.area = w.menuBar()->addMenu(QString());
    QObject::connect(menu, &QMenu::aboutToShow, &w, [&w, menu] {
        menu->clear();
        const QList<QAction *> actions =
            w.currentPage() ? w.currentPage()->areaActions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (action)
                mirror(action, menu);
            else
                menu->addSeparator();
        }
    });
    giveMnemonics(menu);
}

void toolsMenu(MainWindow &w, MenuActions &a)
{
    QMenu *menu = w.menuBar()->addMenu(Words::tr("Tools"));
    a.writing += line(w, menu, u"import"_s, Words::tr("Import a list..."), {}, [&w] { w.importList({}); });
    line(w, menu, u"tick"_s, Words::tr("Check the book"), {}, [&w] { w.checkBook(); });
    line(w, menu, u"money"_s, Words::tr("Rates and limits..."), {}, [&w] { w.showRates(); });
    line(w, menu, u"history"_s, Words::tr("History"), QKeySequence(u"Ctrl+H"_s), [&w] {
        w.goTo({u"history"_s, {}, 0});
    });
    line(w, menu, u"preferences"_s, Words::tr("Preferences"), QKeySequence(u"Ctrl+,"_s), [&w] {
        w.goTo({u"preferences"_s, {}, 0});
    })->setMenuRole(QAction::PreferencesRole);
    giveMnemonics(menu);
}

void helpMenu(MainWindow &w)
{
    QMenu *menu = w.menuBar()->addMenu(Words::tr("Help"));
    line(w, menu, u"help"_s, Words::tr("Help for this page"), QKeySequence(u"F1"_s), [&w] { w.showHelp(); });
    line(w, menu, {}, Words::tr("Keyboard shortcuts"), {}, [&w] { showShortcuts(w); });
    line(w, menu, {}, Words::tr("About Twinbook"), {}, [&w] {
        showAbout(&w);
    })->setMenuRole(QAction::AboutRole);
    giveMnemonics(menu);
}

} // namespace

std::unique_ptr<MenuActions> makeMenus(MainWindow &window)
{
    auto actions = std::make_unique<MenuActions>();
    fileMenu(window, *actions);
    editMenu(window, *actions);
    viewMenu(window, *actions);
    areaMenu(window, *actions);
    toolsMenu(window, *actions);
    helpMenu(window);
    showInMenus(*actions, window);
    return actions;
}

void showInMenus(MenuActions &actions, MainWindow &window)
{
    const Store &store = window.session().store();
    const auto undo = store.isReadOnly() ? std::nullopt : store.undoLabel();
    const auto redo = store.isReadOnly() ? std::nullopt : store.redoLabel();
    const auto name = [](QAction *action, const std::optional<QString> &label, const QString &with,
                          const QString &without) {
        QString plain = label ? with.arg(*label) : without;
        action->setText(plain.replace("&"_L1, "&&"_L1));
        action->setEnabled(label.has_value());
    };
    name(actions.undo, undo, Words::tr("Undo: %1"), Words::tr("Undo"));
    name(actions.redo, redo, Words::tr("Redo: %1"), Words::tr("Redo"));
    actions.noticeUndo->setEnabled(undo.has_value());
    actions.noticeRedo->setEnabled(redo.has_value());
    for (QAction *action : std::as_const(actions.writing))
        action->setEnabled(!store.isReadOnly());

    const WindowPage *page = window.currentPage();
    for (int i = 0; i < actions.pages.size(); ++i)
        actions.pages[i]->setChecked(i == window.currentIndex());
    actions.find->setEnabled(page && page->findField());
    const bool canPrint = page && page->canPrint();
    actions.print->setEnabled(canPrint);
    actions.print->setText(
        canPrint ? Words::tr("Print this page...") : Words::tr("Nothing on this page can be printed"));
    const QList<QAction *> ofArea = page ? page->areaActions() : QList<QAction *>();
    actions.area->menuAction()->setVisible(!ofArea.isEmpty());
    if (window.currentIndex() >= 0)
        actions.area->menuAction()->setText(window.kinds()[window.currentIndex()].title);
    giveMnemonics(window.menuBar());
}

QWidget *firstTabStop(QWidget *in)
{
    for (QWidget *widget = in->nextInFocusChain(); widget && widget != in;
         widget = widget->nextInFocusChain())
        if (in->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
            && widget->isEnabled())
            return widget;
    return nullptr;
}

} // namespace twinbook
