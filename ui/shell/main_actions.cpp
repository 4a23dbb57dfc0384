// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "backup.h"
#include "backups.h"
#include "export_run.h"
#include "handing_out_asking.h"
#include "help_key.h"
#include "import_assistant.h"
#include "main_window.h"
#include "people_doubts.h"
#include "preview_dialog.h"
#include "progress.h"
#include "rates_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

// What the menus of the window do with the book as a whole.
namespace twinbook {

namespace {

QString filterOf(const QStringList &suffixes)
{
    QStringList filters;
    for (const QString &suffix : suffixes) {
        const QString name = suffix == u"csv" ? MainWindow::tr("Table for any spreadsheet (*.csv)")
            : suffix == u"xlsx"               ? MainWindow::tr("Excel spreadsheet (*.xlsx)")
            : suffix == u"vcf"                ? MainWindow::tr("Address book cards (*.vcf)")
            : suffix == u"ics"                ? MainWindow::tr("Calendar (*.ics)")
                               : MainWindow::tr("%1 file (*.%2)").arg(suffix.toUpper(), suffix);
        filters += name;
    }
    return filters.join(u";;"_s);
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void MainWindow::importList(const QString &kind, const QString &file)
{
    if (m_session->store().isReadOnly()) {
        m_session->say(tr("Nothing can be imported, because this book can only be read."), Tone::Warning);
        return;
    }
    ImportAssistant assistant(*m_session, kind, this);
    setHelpTopic(assistant, u"import"_s);
    if (!file.isEmpty())
        assistant.openFile(file);
    Ask::run(assistant);
}

void MainWindow::takeDropped(const QString &file)
{
    if (QFileInfo(file).suffix().compare(u"twinbook"_s, Qt::CaseInsensitive) == 0)
        m_wishes.open(file);
    else
        importList({}, file);
}

void MainWindow::exportList(const QString &kind, const QList<qint64> &ids)
{
    for (const Area &area : m_session->areas())
        for (const Exporter &exporter : area.exporters) {
            if (exporter.kind != kind)
                continue;
            const auto going = askWhichGoOut(*m_session, exporter.consent, area.kinds.value(kind), ids, this);
            if (!going)
                return;
            const QString name = u"%1-%2.%3"_s.arg(exporter.title.toLower().replace(u' ', u'-'),
                m_session->today().toString(Qt::ISODate), exporter.formats.value(0));
            const auto path = Ask::saveFile(this, tr("Export: %1").arg(exporter.title),
                QDir(documents()).filePath(name), filterOf(exporter.formats));
            if (!path)
                return;
            const auto ended = runExport(this, tr("Export: %1").arg(exporter.title), exporter,
                m_session->store(), *path, *going, m_session->asked());
            const Result<int> written = ended.value_or(Result<int>::refused({}));
            if (!ended)
                m_session->say(tr("Stopped. Nothing was exported."));
            else if (written)
                m_session->say(tr("Exported: %n entries, to %1.", nullptr, *written)
                                   .arg(QDir::toNativeSeparators(*path)),
                    Tone::Good);
            else
                m_session->say(written.sentence, Tone::Bad);
            return;
        }
}

void MainWindow::previewReport(const Report &report)
{
    PreviewDialog dialog(report, m_session->locale(), this);
    Ask::run(dialog);
}

void MainWindow::printCurrent()
{
    if (currentPage() && currentPage()->printable()) {
        if (const auto report = currentPage()->forOthers())
            previewReport(*report);
    } else
        m_session->say(
            tr("There is nothing to print on this page. All that can be printed stands under Reports."));
}

void MainWindow::showRates()
{
    twinbook::showRates(*m_session, this);
}

void MainWindow::saveCopy()
{
    const QFileInfo book(m_session->store().path());
    const auto path = Ask::saveFile(this, tr("Save a copy of the book"),
        QDir(documents()).filePath(tr("%1 (copy).twinbook").arg(book.completeBaseName())),
        tr("Twinbook books (*.twinbook)"));
    if (!path)
        return;
    const Result<QString> made = m_session->store().saveCopy(*path);
    if (made)
        m_session->say(tr("A copy of the book is now in %1. You go on working in this one.")
                           .arg(QDir::toNativeSeparators(*path)),
            Tone::Good);
    else
        m_session->say(made.sentence, Tone::Bad);
}

void MainWindow::closeBook()
{
    if (const Backups *backups = findChild<Backups *>())
        backups->wait();
    const QString left = m_session->store().close();
    if (!left.isEmpty())
        Ask::tell(this, tr("The book is closed, in two files"), left);
}

void MainWindow::backUpNow()
{
    Result<QString> made = Result<QString>::refused({});
    const QString book = m_session->store().path();
    runInThread(this, tr("Backing up the book"),
        [&made, &book](ProgressReport &) { made = backup::make(book, backup::ByHand); });
    if (made)
        m_session->say(tr("Backed up: %1.").arg(QDir::toNativeSeparators(*made)), Tone::Good);
    else
        m_session->say(made.sentence, Tone::Bad);
}

void MainWindow::checkBook()
{
    const Asked &asked = m_session->asked();
    const Store &store = m_session->store();
    Report report;
    report.title = tr("Check of the book");
    report.association = m_session->association();
    report.day = asked.today;
    report.fileStem = u"check-of-the-book"_s;
    const QString broken = store.checkSound();
    report.blocks.append(
        Paragraph{broken.isEmpty() ? tr("The file is sound: every part of it can be read.") : broken,
            !broken.isEmpty()});
    int found = 0;
    for (const Area &area : m_session->areas()) {
        const Problems problems = area.checks ? area.checks(store, asked) : Problems();
        if (problems.isEmpty())
            continue;
        found += int(problems.size());
        report.blocks.append(Heading{area.title, 1});
        ReportTable table;
        table.columns = {{tr("What to look at")}};
        bool twice = false;
        for (const Problem &problem : problems) {
            table.rows.append({Cell(problem.sentence)});
            twice = twice || problem.field == duplicateDoubt;
        }
        report.blocks.append(table);
        if (twice)
            report.blocks.append(Paragraph{tr(
                "To compare and merge pairs, choose “Find duplicates...” in the menu More of their list.")});
    }
    report.subtitle =
        found == 0 ? tr("Nothing doubtful was found") : tr("%n things to look at", nullptr, found);
    if (found == 0 && broken.isEmpty())
        m_session->say(tr("The book is sound, and nothing doubtful was found in it."), Tone::Good);
    else
        previewReport(report);
}

} // namespace twinbook
