// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_dialog.h"

#include "ask.h"
#include "flow_layout.h"
#include "icons.h"
#include "progress.h"
#include "renderers.h"
#include "report_painter.h"
#include "theme.h"

#include <QComboBox>
#include <QGraphicsView>
#include <QLabel>
#include <QPageRanges>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

PreviewDialog::PreviewDialog(const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_locale(locale)
    , m_printer(QPrinter::HighResolution)
    , m_preview(new QPrintPreviewWidget(&m_printer, this))
    , m_top(new FlowLayout)
    , m_choices(new FlowLayout)
    , m_page(new QLabel(this))
    , m_said(new QLabel(this))
    , m_back(new QPushButton(icon(u"back"_s), tr("Pre&vious page"), this))
    , m_forward(new QPushButton(icon(u"forward"_s), tr("&Next page"), this))
{
    addButton(u"print"_s, tr("&Print…"), &PreviewDialog::print)->setDefault(true);
    addButton(u"pdf"_s, tr("Save as P&DF…"), &PreviewDialog::savePdf);
}

PreviewDialog::PreviewDialog(const Report &report, const QLocale &locale, QWidget *parent)
    : PreviewDialog(locale, parent)
{
    setWindowTitle(tr("Print preview: %1").arg(report.title));
    m_printer.setDocName(report.title);
    m_paint = [this, report, locale](QPagedPaintDevice &device) {
        int painted = 0;
        m_stopped = !runHere(this, tr("Setting the pages"), [&](ProgressReport &told) {
            painted = paintReport(report, locale, device,
                [&told](double share) { return told.step(qint64(share * 1000), 1000); });
        });
        return painted;
    };
    m_save = [this, report, locale](const QString &path) {
        Report asShown = report;
        asShown.landscape = m_orientation->currentData().toBool();
        return saveReportAs(
            asShown, path, locale, static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt()));
    };
    m_fileName = [report](const QString &suffix) { return proposedFileName(report, suffix); };
    addButton(u"spreadsheet"_s, tr("&Save as spreadsheet…"), &PreviewDialog::saveTable);
    addPaperChoices(report);
    setUp();
    setPaper();
}

PreviewDialog::PreviewDialog(
    const QList<Label> &labels, const LabelSheet &sheet, const QLocale &locale, QWidget *parent)
    : PreviewDialog(locale, parent)
{
    const QString name = labelSheetName(sheet, locale);
    setWindowTitle(tr("Print preview: %1").arg(name));
    m_printer.setDocName(name);
    m_printer.setPageLayout(labelPage(sheet));
    m_printer.setFullPage(true);
    m_paint = [this, labels, sheet](
                  QPagedPaintDevice &device) { return paintLabels(labels, sheet, device, m_labelPrinting); };
    m_save = [this, labels, sheet](const QString &path) {
        return labelsPdf(labels, sheet, path, m_labelPrinting, windowTitle());
    };
    const QString stem = tr("labels", "file name") + u'-' + QStringView(sheet.code).toString();
    m_fileName = [stem](const QString &suffix) { return stem + u'.' + suffix; };
    addLabelChoices(sheet);
    setUp();
}

QPushButton *PreviewDialog::addButton(
    const QString &iconName, const QString &words, void (PreviewDialog::*act)())
{
    auto *button = new QPushButton(icon(iconName), words, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    m_top->addWidget(button);
    return button;
}

void PreviewDialog::setUp()
{
    m_said->setWordWrap(true);
    m_said->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_top);
    layout->addLayout(m_choices);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_said);
    layout->addLayout(pageRow());
    m_preview->setViewMode(QPrintPreviewWidget::SinglePageView);
    m_preview->setZoomMode(QPrintPreviewWidget::FitInView);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        m_paint(*printer);
        if (m_stopped) // there is nothing to look at
            QMetaObject::invokeMethod(this, &QDialog::reject, Qt::QueuedConnection);
    });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::pageTurned);
    const auto turnBy = [this](const QKeySequence &key, int step) {
        auto *shortcut = new QShortcut(key, this);
        connect(
            shortcut, &QShortcut::activated, this, [this, step] { turnTo(m_preview->currentPage() + step); });
    };
    turnBy(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
    turnBy(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    const QSize screenSize = screen()->availableSize();
    resize(std::min(emPx(this, 64), screenSize.width()), std::min(emPx(this, 62), screenSize.height()));
}

int PreviewDialog::pageCount() const
{
    return m_preview->pageCount();
}

void PreviewDialog::setPaper()
{
    m_printer.setPageLayout(reportPage(m_orientation->currentData().toBool(),
        static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())));
    m_preview->updatePreview();
}

void PreviewDialog::turnTo(int page)
{
    m_preview->setCurrentPage(std::clamp(page, 1, std::max(1, pageCount())));
    pageTurned();
}

void PreviewDialog::pageTurned()
{
    const int page = m_preview->currentPage();
    m_page->setText(tr("Page %1 of %2").arg(m_locale.toString(page), m_locale.toString(pageCount())));
    m_back->setEnabled(page > 1);
    m_forward->setEnabled(page < pageCount());
    m_preview->setAccessibleName(windowTitle());
    if (auto *view = m_preview->findChild<QGraphicsView *>())
        view->setAccessibleName(tr("%1, %2", "preview, page").arg(windowTitle(), m_page->text()));
}

void PreviewDialog::print()
{
    QPrintDialog dialog(&m_printer, this);
    dialog.setWindowTitle(tr("Print"));
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog.setMinMax(1, std::max(1, pageCount()));
    if (!Ask::run(dialog))
        return;
    if (dialog.printRange() == QAbstractPrintDialog::CurrentPage)
        m_printer.setFromTo(m_preview->currentPage(), m_preview->currentPage());
    const bool printed = m_paint(m_printer) > 0;
    m_printer.setPageRanges({}); // the preview shows all pages again
    say(m_stopped ? tr("Stopped. Not all of it was printed.")
            : printed
            ? tr("Sent to the printer.")
            : tr(
                "Nothing could be printed. See whether the printer is switched on, or save as PDF instead."));
}

void PreviewDialog::savePdf()
{
    save(u"pdf"_s, tr("PDF (*.pdf)"));
}

void PreviewDialog::saveTable()
{
    save(u"xlsx"_s,
        tr("Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv);;Web page (*.html);;Plain text "
           "(*.txt)"));
}

void PreviewDialog::save(const QString &suffix, const QString &filter)
{
    const std::optional<QString> path = Ask::saveFile(this, windowTitle(), m_fileName(suffix), filter);
    if (!path)
        return;
    const Result<QString> written = m_save(*path);
    if (!written) {
        Ask::tell(this, tr("Not saved"), written.sentence);
        return;
    }
    say(tr("Saved as %1.").arg(*written));
    Q_EMIT saved(*written);
}

void PreviewDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(true);
}

} // namespace twinbook
