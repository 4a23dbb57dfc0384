// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "association_details.h"
#include "book_lock.h"
#include "desk.h"
#include "help_key.h"
#include "new_book_dialog.h"
#include "restore_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// What the desk asks the user before it acts.
namespace twinbook {

WindowWishes Desk::wishes()
{
    return {[this](const QString &path) { openBook(path); }, [this] { askOpen(); }, [this] { askNew(); },
        [this] { askRestore(); }, [this] { openSample(); },
        [this] {
            if (leaveBook())
                showStart();
        },
        [this](const QString &language) { changeLanguage(language); },
        [this] {
            if (!leaveBook())
                return;
            m_window->closeBook();
            QApplication::quit();
        }};
}

// Opens a book; where somebody else has it open, or left it so, the user says how to go on. Refused without a
// sentence when he changed his mind.
Result<std::shared_ptr<Store>> Desk::openAsking(const QString &path)
{
    OpenOptions options = openOptions();
    Result<std::shared_ptr<Store>> opened = Store::open(path, options);
    if (opened)
        return opened;
    const BookLock::Attempt held = BookLock::take(path, options.who);
    if (held.why != BookLock::Taken || !QFileInfo::exists(path))
        return opened;
    if (!anyWindow())
        showStart(opened.sentence);
    Ask::Question question{tr("Somebody else has this book open"), opened.sentence, {}};
    question.options += {tr("Open for reading only"), Ask::Role::Primary, u"read"_s};
    if (held.mayBeLeftOver) {
        question.sentence += u' '
            + tr("If that computer was switched off or broke down while the book was open, only the mark was "
                 "left behind, and you may open the book anyway. Be sure that nobody works in it: what "
                 "both of you write would be mixed.");
        question.options += {tr("Open anyway"), Ask::Role::Danger, u"anyway"_s};
    }
    question.options += {tr("Cancel"), Ask::Role::Cancel, u"cancel"_s};
    const QString verb = Ask::question(anyWindow(), question);
    options.readOnly = verb == u"read";
    options.takeOver = verb == u"anyway";
    if (options.readOnly || options.takeOver)
        return Store::open(path, options);
    return Result<std::shared_ptr<Store>>::refused(m_window ? QString() : opened.sentence);
}

void Desk::askOpen()
{
    const auto path =
        Ask::openFile(anyWindow(), tr("Open a book"), tr("Twinbook books (*.twinbook)"), booksFolder());
    if (path)
        openBook(*path);
}

bool Desk::askNew()
{
    Setting setting;
    setting.today = asked().today;
    setting.locale = m_locale;
    NewBookDialog dialog(setting, anyWindow());
    setHelpTopic(dialog, u"first-steps"_s);
    return Ask::run(dialog) && makeBook(dialog.path(), associationSettings(dialog.values()));
}

void Desk::askNewFromList(const QString &file)
{
    if (askNew())
        m_window->importList({}, file);
}

void Desk::takeDropped(const QString &file)
{
    if (QFileInfo(file).suffix().compare(u"twinbook"_s, Qt::CaseInsensitive) == 0)
        openBook(file);
    else
        askNewFromList(file);
}

void Desk::askRestore()
{
    const QString open = m_window ? m_window->session().store().path() : QString();
    RestoreDialog dialog(open, m_locale, anyWindow());
    setHelpTopic(dialog, u"backups"_s);
    if (!Ask::run(dialog))
        return;
    if (!open.isEmpty()) {
        restore(dialog.copy(), open);
        return;
    }
    // The copy lies in the folder "NAME backups" beside its book; anywhere else it is asked where it shall
    // go.
    const QString name = QFileInfo(dialog.copy()).dir().dirName();
    const auto target = Ask::saveFile(anyWindow(), tr("Where to put the restored book"),
        QDir(booksFolder())
            .filePath(
                tr("%1 (restored).twinbook")
                    .arg(name.section(u' ', 0, -2).isEmpty() ? QFileInfo(dialog.copy()).completeBaseName()
                                                             : name.section(u' ', 0, -2))),
        tr("Twinbook books (*.twinbook)"));
    if (target)
        restore(dialog.copy(), *target);
}

} // namespace twinbook
