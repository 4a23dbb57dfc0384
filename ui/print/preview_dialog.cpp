// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_dialog.h"

#include "ask.h"
#include "icons.h"
#include "renderers.h"
#include "report_painter.h"
#include "settings.h"
#include "theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageRanges>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// The paper used last; until then that of the reader's country.
QPageSize::PageSizeId usualPaper(const QLocale &locale)
{
    const bool american =
        locale.territory() == QLocale::UnitedStates || locale.territory() == QLocale::Canada;
    const QString name = openSettings()->value(u"print/paper"_s).toString();
    return name == u"Letter"_s || (name.isEmpty() && american) ? QPageSize::Letter : QPageSize::A4;
}

QLabel *labelFor(const QString &words, QWidget *buddy)
{
    auto *label = new QLabel(words, buddy->parentWidget());
    label->setBuddy(buddy);
    buddy->setAccessibleName(QString(words).remove(u'&'));
    return label;
}

} // namespace

PreviewDialog::PreviewDialog(const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_locale(locale)
    , m_printer(QPrinter::HighResolution)
    , m_preview(new QPrintPreviewWidget(&m_printer, this))
    , m_top(new QHBoxLayout)
    , m_choices(new QHBoxLayout)
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
    m_paint = [report, locale](QPagedPaintDevice &device) { return paintReport(report, locale, device); };
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

void PreviewDialog::addPaperChoices(const Report &report)
{
    m_paper = new QComboBox(this);
    m_paper->addItem(tr("A4", "paper"), QPageSize::A4);
    m_paper->addItem(tr("Letter", "paper"), QPageSize::Letter);
    m_paper->setCurrentIndex(m_paper->findData(usualPaper(m_locale)));
    m_orientation = new QComboBox(this);
    m_orientation->addItem(tr("Upright"), false);
    m_orientation->addItem(tr("Sideways"), true);
    m_orientation->setCurrentIndex(report.landscape ? 1 : 0);
    m_choices->addWidget(labelFor(tr("Pape&r:"), m_paper));
    m_choices->addWidget(m_paper);
    m_choices->addWidget(labelFor(tr("D&irection:"), m_orientation));
    m_choices->addWidget(m_orientation);
    connect(m_orientation, &QComboBox::currentIndexChanged, this, &PreviewDialog::setPaper);
    connect(m_paper, &QComboBox::currentIndexChanged, this, [this] {
        openSettings()->setValue(u"print/paper"_s, m_paper->currentIndex() == 1 ? u"Letter"_s : u"A4"_s);
        setPaper();
    });
}

void PreviewDialog::addLabelChoices(const LabelSheet &sheet)
{
    auto *first = new QSpinBox(this);
    first->setRange(1, sheet.count());
    first->setToolTip(tr("Rows are counted from the left, from top to bottom."));
    auto *outlines = new QCheckBox(tr("Draw the &edges of the labels, for a trial on plain paper"), this);
    m_choices->addWidget(labelFor(tr("Begin with label num&ber:"), first));
    m_choices->addWidget(first);
    m_choices->addWidget(outlines);
    connect(first, &QSpinBox::valueChanged, this, [this](int number) {
        m_labelPrinting.firstFree = number - 1;
        m_preview->updatePreview();
    });
    connect(outlines, &QCheckBox::toggled, this, [this](bool on) {
        m_labelPrinting.outlines = on;
        m_preview->updatePreview();
    });
}

QHBoxLayout *PreviewDialog::pageRow()
{
    auto *zoom = new QComboBox(this);
    zoom->addItem(tr("Whole page"), 0);
    zoom->addItem(tr("Full width"), -1);
    for (const int percent : {50, 75, 100, 150, 200, 300})
        zoom->addItem(m_locale.toString(percent) + u"\u202F"_s + m_locale.percent(), percent);
    connect(zoom, &QComboBox::currentIndexChanged, this, [this, zoom] {
        const int percent = zoom->currentData().toInt();
        if (percent > 0)
            m_preview->setZoomFactor(percent / 100.0);
        else if (percent == 0)
            m_preview->fitInView();
        else
            m_preview->fitToWidth();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_preview->currentPage() - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { turnTo(m_preview->currentPage() + 1); });
    auto *close = new QPushButton(tr("&Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_page);
    row->addWidget(m_forward);
    row->addStretch();
    row->addWidget(labelFor(tr("&Zoom:"), zoom));
    row->addWidget(zoom);
    row->addWidget(close);
    for (QPushButton *button : {m_back, m_forward, close})
        button->setAutoDefault(false);
    return row;
}

void PreviewDialog::setUp()
{
    m_top->addStretch();
    m_choices->addStretch();
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
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
        [this](QPrinter *printer) { m_paint(*printer); });
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
    Report shape;
    shape.landscape = m_orientation->currentData().toBool();
    m_printer.setPageLayout(
        reportPage(shape, static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())));
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
    say(printed
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
