// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "about.h"
#include "desk.h"
#include "import_assistant.h"
#include "main_window.h"
#include "new_book_dialog.h"
#include "options.h"
#include "restore_dialog.h"
#include "sample.h"
#include "search_box.h"
#include "settings.h"
#include "start_window.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

// Puts the settings of the tour in the place of the user's, and back.
class OwnSettings
{
public:
    explicit OwnSettings(const QString &file)
        : m_before(qgetenv("TWINBOOK_SETTINGS"))
    {
        qputenv("TWINBOOK_SETTINGS", file.toLocal8Bit());
    }
    ~OwnSettings()
    {
        if (m_before.isEmpty())
            qunsetenv("TWINBOOK_SETTINGS");
        else
            qputenv("TWINBOOK_SETTINGS", m_before);
    }
    Q_DISABLE_COPY_MOVE(OwnSettings)

private:
    QByteArray m_before;
};

// Lets everything happen that is under way: until nothing has happened for a while, and not for ever.
void settle()
{
    constexpr int quiet = 60; // milliseconds: longer than any part waits before it draws
    constexpr int patience = 2000;
    QElapsedTimer clock;
    QElapsedTimer still;
    clock.start();
    still.start();
    QAbstractEventDispatcher *events = QApplication::eventDispatcher();
    while (still.elapsed() < quiet && clock.elapsed() < patience) {
        if (events->processEvents(QEventLoop::AllEvents))
            still.restart();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(5);
    }
}

class Tour
{
public:
    Tour(const QString &folder, const TourOptions &options)
        : m_folder(folder)
        , m_options(options)
    {
    }

    int pictures() const { return m_number; }
    bool failed() const { return m_failed; }

    void draw(QWidget *widget, const QString &name)
    {
        settle();
        ++m_number;
        if (m_options.look) {
            m_options.look(name, *widget);
            return;
        }
        const QString file = u"%1-%2.png"_s.arg(m_number, 2, 10, QChar(u'0')).arg(name);
        // The writer of pictures speaks to the terminal when a file takes no more.
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QFile picture(m_folder.filePath(file));
        if (!widget->grab().save(&buffer, "PNG") || !picture.open(QIODevice::WriteOnly)
            || picture.write(bytes) != bytes.size() || !picture.flush())
            m_failed = true;
    }

    void drawDialog(QDialog &dialog, const QString &name)
    {
        dialog.setWindowModality(Qt::NonModal);
        dialog.setMaximumSize(m_options.size);
        dialog.show();
        draw(&dialog, name);
        dialog.hide();
    }

    void drawPages(MainWindow &window, const QString &prefix, bool stops)
    {
        window.resize(m_options.size);
        for (int i = 0; i < window.kinds().size(); ++i) {
            const QString area = window.kinds()[i].area;
            window.showPage(i);
            draw(&window, prefix + area);
            const QList<TourStop> listed = stops ? window.currentPage()->tourStops() : QList<TourStop>();
            for (const TourStop &stop : listed) {
                const std::unique_ptr<QWidget> made(stop.show());
                const QString name = u"%1%2-%3"_s.arg(prefix, area, stop.name);
                if (auto *dialog = qobject_cast<QDialog *>(made.get()))
                    drawDialog(*dialog, name);
                else
                    draw(&window, name);
            }
        }
    }

    void drawReadOnly(Desk &desk, const QString &book, OpenOptions options)
    {
        options.readOnly = true;
        const auto opened = Store::open(book, options);
        if (!opened)
            return;
        desk.showBook(*opened);
        desk.window()->resize(m_options.size);
        draw(desk.window(), u"read-only"_s);
    }

    void drawSearch(MainWindow &window, const QString &words)
    {
        window.showPage(0);
        window.searchBox()->begin();
        window.searchBox()->edit()->setText(words);
        window.searchBox()->search();
        draw(&window, u"search"_s);
        window.searchBox()->edit()->clear();
    }

    void drawImport(MainWindow &window, const QString &list)
    {
        ImportAssistant assistant(window.session(), {}, &window);
        assistant.resize(QSize(emPx(&assistant, 62), emPx(&assistant, 44)).boundedTo(m_options.size * 0.94));
        drawDialog(assistant, u"import-1-file"_s);
        if (!assistant.openFile(list)) {
            drawDialog(assistant, u"import-refused"_s);
            return;
        }
        drawDialog(assistant, u"import-2-columns"_s);
        assistant.next();
        drawDialog(assistant, u"import-3-preview"_s);
        assistant.next();
        drawDialog(assistant, u"import-4-done"_s);
        window.session().undo();
        draw(&window, u"undone"_s);
    }

private:
    QDir m_folder;
    TourOptions m_options;
    int m_number = 0;
    bool m_failed = false;
};

// A list as a committee would have it: one new, one already there, one with a date that never was.
QString writeList(const QString &folder)
{
    QFile file(QDir(folder).filePath(u"new members.csv"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(
            "Surname,First name,Street,Town,Postcode,E-mail,Telephone,Date of birth,Favourite colour\r\n"
            "Okonkwo,Chidi,4 Station Road,Northbridge,NB1 4QT,chidi.okonkwo@example.org,01632 960811,"
            "12/05/1981,green\r\n"
            "Okonkwo,Ada,4 Station Road,Northbridge,NB1 4QT,,01632 960811,3 June 1983,\r\n"
            "LINDQVIST,ASTRID,17 Weir Lane,Harton,NB3 2AA,astrid@example.org,07700 900812,31/02/1950,blue\r\n"
            "Marchetti-Blackwood,Alessandra Francesca,The Old Schoolhouse,Little Wendle,NB5 9ZZ,"
            "alessandra.marchetti.blackwood@example.com,,,\r\n");
    return file.fileName();
}

Result<std::shared_ptr<Store>> openTourBook(
    const TourOptions &options, const QString &folder, const Asked &asked)
{
    OpenOptions open;
    open.records = allRecords();
    open.who = u"Joan Adams"_s;
    open.settingsFile = QDir(folder).filePath(u"machine.ini"_s);
    if (options.book.isEmpty())
        return makeSample(QDir(folder).filePath(u"northbridge.twinbook"_s), open, asked);
    // A copy: the assistant's steps are drawn by importing.
    const QString copy = QDir(folder).filePath(u"book.twinbook"_s);
    if (!QFile::copy(options.book, copy))
        return Result<std::shared_ptr<Store>>::refused(Words::tr("There is no book %1.").arg(options.book));
    return Store::open(copy, open);
}

} // namespace

Result<int> runTour(const QString &folder, const TourOptions &options)
{
    const QTemporaryDir own;
    if (!own.isValid())
        return Result<int>::refused(Words::tr("Nothing can be written to the folder %1.").arg(own.path()));
    const OwnSettings settings(own.filePath(u"settings.ini"_s));
    Options chosen;
    chosen.look.textPercent = qRound(options.scale * 100);
    chosen.look.scheme = options.highContrast ? Scheme::HighContrast
        : options.dark                        ? Scheme::Dark
                                              : Scheme::Light;
    chosen.language = options.language;
    chosen.who = u"Joan Adams"_s;
    writeOptions(chosen);
    applyLook(*qApp, chosen.look);

    Desk desk({options.pages, options.today, options.language, u"Joan Adams"_s});
    auto sample = openTourBook(options, own.path(), desk.asked());
    if (!sample) // before anything is drawn
        return Result<int>::refused(sample.sentence);
    if (!QDir().mkpath(folder))
        return Result<int>::refused(Words::tr("Nothing can be written to the folder %1.").arg(folder));
    Tour tour(folder, options);
    desk.showStart();
    desk.startWindow()->resize(options.size);
    tour.draw(desk.startWindow(), u"first-run"_s);
    {
        Setting setting;
        setting.today = desk.asked().today;
        setting.locale = desk.asked().locale;
        NewBookDialog dialog(setting);
        tour.drawDialog(dialog, u"new-book"_s);
    }
    desk.showBook(*sample);
    tour.drawPages(*desk.window(), {}, true);
    tour.drawSearch(*desk.window(), options.book.isEmpty() ? u"mar"_s : u"a"_s);
    tour.drawImport(*desk.window(), writeList(own.path()));
    {
        const std::unique_ptr<QDialog> about(makeAbout(desk.window()));
        tour.drawDialog(*about, u"about"_s);
        RestoreDialog restore((*sample)->path(), desk.asked().locale, desk.window());
        tour.drawDialog(restore, u"restore"_s);
    }
    OpenOptions open = desk.openOptions();
    open.settingsFile = own.filePath(u"machine.ini"_s);
    const auto empty = Store::create(own.filePath(u"empty.twinbook"_s), open);
    if (!empty)
        return Result<int>::refused(empty.sentence);
    (*empty)->setSettings(Words::tr("Begin the book"), {{u"association"_s, u"Harton Twinning Society"_s}});
    desk.showBook(*empty);
    tour.drawPages(*desk.window(), u"empty-"_s, false);
    const QString path = (*sample)->path();
    sample.value.reset(); // closes it, now that its window has gone
    tour.drawReadOnly(desk, path, open);
    desk.showStart(
        Words::tr("Your book %1 is no longer in its place. Perhaps it was moved, or its disk is not "
                  "connected.")
            .arg(u"Harton Twinning Society"_s));
    desk.startWindow()->resize(options.size);
    tour.draw(desk.startWindow(), u"recent-books"_s);
    if (tour.failed())
        return Result<int>::refused(Words::tr("The pictures cannot be written to %1. Is the disk full?")
                                        .arg(QDir::toNativeSeparators(folder)));
    return tour.pictures();
}

} // namespace twinbook
