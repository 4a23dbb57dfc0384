// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start_window.h"

#include "about.h"
#include "ask.h"
#include "big_button.h"
#include "desk.h"
#include "file_drop.h"
#include "help_view.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "options.h"
#include "recent_books.h"
#include "tone_text.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

StartWindow::StartWindow(Desk &desk)
    : m_desk(desk)
{
    setWindowTitle(tr("Twinbook"));
    build();
    buildMenus();
    measure();
    const QSize room = screen()->availableSize();
    resize(QSize(emPx(this, 60), emPx(this, 48)).boundedTo(room * 0.94));
}

void StartWindow::build()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_middle = new QWidget(scroll);
    auto *column = new QVBoxLayout(m_middle);
    auto *top = new QHBoxLayout;
    auto *picture = new QLabel(m_middle);
    picture->setPixmap(
        icon(u"twinbook"_s).pixmap(QSize(emPx(this, 4.5), emPx(this, 4.5)), devicePixelRatioF()));
    picture->setAccessibleName(tr("Two linked books, the sign of Twinbook"));
    top->addWidget(picture);
    auto *names = new QVBoxLayout;
    names->addWidget(new HeadingLabel(tr("Twinbook"), 1, m_middle));
    names->addWidget(paragraph(
        tr("The record book of your twinning association: its people, its visits, its money, in one file."),
        m_middle));
    top->addLayout(names, 1);
    column->addLayout(top);
    m_sentence = new ToneText(m_middle);
    column->addWidget(m_sentence);
    m_sentence->hide();

    m_recent = new QWidget(m_middle);
    m_recentColumn = new QVBoxLayout(m_recent);
    m_recentColumn->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_recent);
    fillRecent(); // before the ways, as it stands: the keys go in that order
    buildWays(column);
    column->addStretch(1);
    scroll->setWidget(m_middle);
    setCentralWidget(scroll);
    auto *recent = m_recent->findChild<BigButton *>();
    if (auto *first = recent ? recent : m_middle->findChild<BigButton *>())
        first->setFocus(Qt::OtherFocusReason);
    new FileDrop(this, [this](const QString &file) { m_desk.takeDropped(file); });
}

void StartWindow::buildWays(QVBoxLayout *column)
{
    column->addWidget(new HeadingLabel(
        recentBooks().isEmpty() ? tr("How would you like to begin?") : tr("Or begin anew"), 2, m_middle));
    const auto way = [&](const QString &iconName, const QString &title, const QString &sentence, auto what) {
        auto *button = new BigButton(iconName, title, sentence, m_middle);
        connect(button, &QAbstractButton::clicked, &m_desk, what);
        column->addWidget(button);
    };
    way(u"add"_s, tr("New book"), tr("For your own association. Three questions, and you can begin."),
        [this] { m_desk.askNew(); });
    way(u"people"_s, tr("See the sample committee"),
        tr("A made-up association with 140 people. Try everything; nothing can go wrong."),
        [this] { m_desk.openSample(); });
    way(u"import"_s, tr("Start from my list"),
        tr("Takes over the member list you keep in a spreadsheet or an address book."),
        [this] { m_desk.askNewFromList(); });
    way(u"open"_s, tr("Open a book"), tr("One that somebody gave you, or that is on another disk."),
        [this] { m_desk.askOpen(); });
    way(u"backup"_s, tr("Restore a backup"), tr("Brings back a book as it was on an earlier day."),
        [this] { m_desk.askRestore(); });
}

void StartWindow::fillRecent()
{
    const QList<RecentBook> books = recentBooks();
    m_recent->setVisible(!books.isEmpty());
    if (books.isEmpty())
        return;
    m_recentColumn->addWidget(new HeadingLabel(tr("Your books"), 2, m_recent));
    for (const RecentBook &book : books) {
        auto *line = new QWidget(m_recent);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QFileInfo file(book.path);
        const QString where = QDir::toNativeSeparators(book.path);
        auto *button = new BigButton(file.exists() ? u"twinbook"_s : u"warning"_s, book.title,
            file.exists() ? where
                          : tr("It is no longer in %1. It may have been moved, or the disk is not connected.")
                                .arg(QDir::toNativeSeparators(file.path())),
            line);
        connect(button, &QAbstractButton::clicked, &m_desk, [this, path = book.path] {
            if (QFileInfo::exists(path))
                m_desk.openBook(path);
            else
                m_desk.askOpen();
        });
        row->addWidget(button, 1);
        if (!file.exists()) {
            auto *forget = new QPushButton(tr("Take off this list"), line);
            forget->setAccessibleName(tr("Take %1 off this list").arg(book.title));
            connect(forget, &QPushButton::clicked, line, [this, line, path = book.path] {
                forgetRecentBook(path);
                line->deleteLater();
                m_recent->setVisible(!recentBooks().isEmpty());
            });
            row->addWidget(forget);
        }
        m_recentColumn->addWidget(line);
    }
}

void StartWindow::buildMenus()
{
    const auto line = [this](QMenu *menu, const QString &text, const QKeySequence &keys, auto what) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, &m_desk, what);
    };
    QMenu *file = menuBar()->addMenu(tr("File"));
    line(file, tr("New book..."), {}, [this] { m_desk.askNew(); });
    line(file, tr("Open a book..."), QKeySequence::Open, [this] { m_desk.askOpen(); });
    line(file, tr("Open the sample committee"), {}, [this] { m_desk.openSample(); });
    line(file, tr("Restore a backup..."), {}, [this] { m_desk.askRestore(); });
    file->addSeparator();
    line(file, tr("Quit"), QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
    giveMnemonics(file);
    QMenu *view = menuBar()->addMenu(tr("View"));
    const auto size = [](int step) {
        return [step] {
            Look look = currentLook();
            look.textPercent = step == 0 ? 100 : nextTextSize(look.textPercent, step);
            changeLook(look);
        };
    };
    line(view, tr("Larger text"), QKeySequence(u"Ctrl++"_s), size(1));
    line(view, tr("Smaller text"), QKeySequence(u"Ctrl+-"_s), size(-1));
    line(view, tr("Normal text"), QKeySequence(u"Ctrl+0"_s), size(0));
    QMenu *language = view->addMenu(tr("Language"));
    for (const auto &[code, name] : languagesToChoose())
        line(language, name, {}, [this, code = code] { m_desk.changeLanguage(code); });
    giveMnemonics(language);
    giveMnemonics(view);
    QMenu *help = menuBar()->addMenu(tr("Help"));
    line(help, tr("How to begin"), QKeySequence(u"F1"_s), [this] {
        const std::unique_ptr<QDialog> dialog(makeHelpDialog(u"first-steps"_s, m_desk.asked().locale, this));
        Ask::run(*dialog);
    });
    line(help, tr("About Twinbook"), {}, [this] { showAbout(this); });
    giveMnemonics(help);
    giveMnemonics(menuBar());
}

void StartWindow::say(const QString &sentence)
{
    m_sentence->say(sentence, Tone::Warning);
}

void StartWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (m_middle && event->type() == QEvent::FontChange)
        measure();
}

void StartWindow::measure()
{
    const int gap = emPx(this, 1);
    m_middle->setMaximumWidth(emPx(this, 46));
    m_middle->layout()->setContentsMargins(gap, gap * 2, gap, gap * 2);
    m_middle->layout()->setSpacing(gap * 2 / 3);
    m_recentColumn->setSpacing(gap / 2);
}

} // namespace twinbook
