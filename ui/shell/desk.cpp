// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"

#include "application.h"
#include "ask.h"
#include "backup.h"
#include "backups.h"
#include "day_watch.h"
#include "help_key.h"
#include "options.h"
#include "recent_books.h"
#include "sample.h"
#include "sample_day.h"
#include "start_window.h"
#include "statement.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int calm = 2000; // milliseconds after the window stands before the backup begins

} // namespace

QString booksFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir().mkpath(folder) ? folder : QDir::homePath();
}

Desk::Desk(Composition composition, QObject *parent)
    : QObject(parent)
    , m_composition(std::move(composition))
    , m_locale(useLanguage(
          *qApp, m_composition.language.isEmpty() ? readOptions().language : m_composition.language))
{
    new HelpKey(*this);
    if (const auto *application = qobject_cast<Application *>(qApp))
        connect(application, &Application::troubled, this, &Desk::tellTrouble, Qt::QueuedConnection);
}

Desk::~Desk()
{
    qDeleteAll(m_retired);
}

Asked Desk::asked() const
{
    return {m_composition.today.isValid() ? m_composition.today : QDate::currentDate(), m_locale};
}

OpenOptions Desk::openOptions() const
{
    OpenOptions options;
    options.records = allRecords();
    options.who = m_composition.who.isEmpty() ? whoUses() : m_composition.who;
    return options;
}

QWidget *Desk::anyWindow() const
{
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
}

void Desk::start(const QString &book)
{
    if (!book.isEmpty()) {
        openBook(book);
        return;
    }
    const QList<RecentBook> recent = recentBooks();
    if (recent.isEmpty())
        showStart();
    else if (QFileInfo::exists(recent.first().path))
        openBook(recent.first().path);
    else
        showStart(
            tr("Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not connected.")
                .arg(recent.first().title));
}

bool Desk::openBook(const QString &path)
{
    if (m_window && QFileInfo(path) == QFileInfo(m_window->session().store().path())) {
        m_window->raise();
        return true;
    }
    Result<std::shared_ptr<Store>> opened = openAsking(path);
    if (opened && !leaveBook())
        return false;
    QString sentence = opened.sentence;
    if (opened) {
        try {
            showBook(*opened);
            return true;
        } catch (const StoreError &error) { // too damaged to be shown
            sentence = error.sentenceWhen(Doing::Reading);
        }
    }
    if (m_window && !sentence.isEmpty())
        Ask::tell(m_window.get(), tr("The book cannot be opened"), sentence);
    else if (!m_window)
        showStart(sentence);
    return false;
}

void Desk::tellTrouble(const QString &sentence)
{
    if (m_window)
        m_window->session().say(sentence, Tone::Bad);
    else if (m_start)
        m_start->say(sentence);
}

bool Desk::leaveBook()
{
    return !m_window || m_window->leave();
}

void Desk::showBook(std::shared_ptr<Store> store)
{
    auto session = std::make_unique<Session>(store, allAreas(), asked());
    noteRecentBook(session->store().path(), session->association());
    auto window = makeWindow(std::move(session));
    window->show();
    closeOld(store);
    retire(std::move(m_window));
    retire(std::move(m_start));
    m_window = std::move(window);
    startBackups();
}

std::unique_ptr<MainWindow> Desk::makeWindow(std::unique_ptr<Session> session)
{
    auto window = std::make_unique<MainWindow>(std::move(session), m_composition.pages(), wishes());
    if (!m_composition.today.isValid())
        new DayWatch(*window);
    return window;
}

void Desk::closeOld(const std::shared_ptr<Store> &kept)
{
    if (m_window && m_window->session().sharedStore() != kept)
        m_window->closeBook();
}

// The window may be in the middle of one of its own signals: it is hidden now and goes when they have
// returned.
void Desk::retire(std::unique_ptr<QMainWindow> window)
{
    if (!window)
        return;
    window->hide();
    QMainWindow *going = window.release();
    m_retired.append(going);
    QTimer::singleShot(0, this, [this, going] {
        if (m_retired.removeOne(going))
            delete going;
    });
}

void Desk::startBackups()
{
    MainWindow *window = m_window.get();
    if (window->session().store().isReadOnly())
        return;
    auto *backups = new Backups(window->session().store().path(), asked().today, window);
    connect(backups, &Backups::failed, window, [window](const QString &sentence) {
        window->session().say(
            tr("The book could not be backed up by itself. %1").arg(sentence), Tone::Warning);
    });
    QTimer::singleShot(calm, backups, &Backups::start);
}

void Desk::showStart(const QString &sentence)
{
    auto start = std::make_unique<StartWindow>(*this);
    if (!sentence.isEmpty())
        start->say(sentence);
    start->show();
    closeOld({});
    retire(std::move(m_window));
    retire(std::move(m_start));
    m_start = std::move(start);
}

bool Desk::makeBook(const QString &path, const QMap<QString, QString> &settings)
{
    const Result<std::shared_ptr<Store>> made = Store::create(path, openOptions());
    if (!made) {
        Ask::tell(anyWindow(), tr("The book cannot be made"), made.sentence);
        return false;
    }
    const EditOutcome outcome = (*made)->setSettings(tr("Begin the book"), settings);
    if (outcome.end == EditOutcome::Refused) {
        Ask::tell(anyWindow(), tr("The book cannot be made"), outcome.sentence);
        return false;
    }
    if (!leaveBook())
        return false;
    showBook(*made);
    return true;
}

void Desk::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(u"sample.twinbook"_s);
    const bool shown = m_window && QFileInfo(path) == QFileInfo(m_window->session().store().path());
    if (QFileInfo::exists(path) && (shown || !setSampleAside(path, asked().today))) {
        openBook(path);
        return;
    }
    QApplication::setOverrideCursor(Qt::BusyCursor);
    const Result<std::shared_ptr<Store>> made = makeSample(path, openOptions(), asked());
    QApplication::restoreOverrideCursor();
    noteSampleDay(asked().today);
    if (!made)
        Ask::tell(anyWindow(), tr("The sample cannot be made"), made.sentence);
    else if (leaveBook())
        showBook(*made);
}

void Desk::renew()
{
    if (!m_window) {
        showStart();
        return;
    }
    if (!leaveBook())
        return;
    const QString keys = m_window->focusWidget() ? m_window->focusWidget()->objectName() : QString();
    auto session = std::make_unique<Session>(m_window->session().sharedStore(), allAreas(), asked());
    auto window = makeWindow(std::move(session));
    window->show();
    if (auto *same = keys.isEmpty() || !window->currentPage()
            ? nullptr
            : window->currentPage()->findChild<QWidget *>(keys))
        same->setFocus(Qt::OtherFocusReason);
    retire(std::move(m_window));
    m_window = std::move(window);
}

void Desk::changeLanguage(const QString &language)
{
    Options options = readOptions();
    options.language = language;
    writeOptions(options);
    m_locale = useLanguage(*qApp, language);
    renew();
}

bool Desk::restore(const QString &copy, const QString &book)
{
    if (m_window && QFileInfo(book) == QFileInfo(m_window->session().store().path())) {
        if (!leaveBook())
            return false;
        m_window->closeBook();
        retire(std::move(m_window));
    }
    const Result<QString> done = backup::restore(copy, book);
    if (!done)
        Ask::tell(anyWindow(), tr("The backup cannot be restored"), done.sentence);
    const bool open = openBook(book);
    if (open && done)
        m_window->session().say(tr("The book is again as it was in the backup."), Tone::Good);
    return open && done;
}

} // namespace twinbook
