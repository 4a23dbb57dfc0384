// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports_page.h"

#include "ask.h"
#include "empty_state.h"
#include "form_dialog.h"
#include "handing_out_asking.h"
#include "icons.h"
#include "page_head.h"
#include "period_dialog.h"
#include "preview_dialog.h"
#include "renderers.h"
#include "report_painter.h"
#include "report_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QListWidget>
#include <QMimeData>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int indexRole = Qt::UserRole;

} // namespace

ReportsPage::ReportsPage(Session &session, QWidget *parent)
    : WindowPage(session, parent)
    , m_head(new PageHead(this))
    , m_splitter(new QSplitter(this))
    , m_list(new QListWidget(m_splitter))
    , m_view(new ReportView(m_splitter))
    , m_none(new EmptyState(u"reports"_s, this))
{
    makeActions();
    m_head->setTitle(tr("Reports"));
    m_head->setFigures(tr("Choose a report to see it; print it, or save it for others."));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(emPx(this, 11));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *people = new QAction(icon(u"add"_s), tr("Add people"), this);
    connect(people, &QAction::triggered, this, [this] { this->session().goTo({u"people"_s, {}, 0}); });
    auto *import = new QAction(icon(u"import"_s), tr("Import my list"), this);
    connect(import, &QAction::triggered, this, [this] { this->session().importList(); });
    m_none->setActions({import, people});
    m_none->setTexts(tr("There is nothing to report yet"),
        tr("Begin with your people: lists of members, ages and hosts then stand here by themselves."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_none, 1);
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportsPage::showCurrent);
    connect(m_list, &QListWidget::itemActivated, m_print, &QAction::trigger);
    connect(&session.store(), &Store::changed, this, [this] {
        if (isVisible())
            showCurrent();
        else
            m_stale = true;
    });
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsSelectable) {
            m_list->setCurrentRow(row);
            break;
        }
}

void ReportsPage::makeActions()
{
    const auto make = [this](const QString &iconName, const QString &text, auto what) {
        auto *action = new QAction(icon(iconName), text, this);
        connect(action, &QAction::triggered, this, what);
        m_actions.append(action);
        return action;
    };
    m_print = make(u"print"_s, tr("Print the report"), [this] {
        if (const auto report = forOthers())
            this->session().preview(*report);
    });
    m_head->setMainAction(m_print);
    m_choosePeriod = make(u"calendar"_s, tr("Choose the time of the report..."), [this] {
        if (const auto period = askPeriod(this->session(), m_period, this)) {
            m_period = *period;
            showCurrent();
        }
    });
    m_head->addMoreAction(m_choosePeriod);
    for (const auto &[suffix, iconName, text] : {std::tuple(u"pdf"_s, u"pdf"_s, tr("Save as PDF...")),
             std::tuple(u"xlsx"_s, u"spreadsheet"_s, tr("Save as Excel spreadsheet...")),
             std::tuple(u"csv"_s, u"spreadsheet"_s, tr("Save as table for any spreadsheet...")),
             std::tuple(u"html"_s, u"export"_s, tr("Save as web page...")),
             std::tuple(u"txt"_s, u"export"_s, tr("Save as plain text..."))})
        m_head->addMoreAction(make(iconName, text, [this, suffix = suffix] { saveAs(suffix); }));
    m_head->addMoreAction(nullptr);
    m_head->addMoreAction(make(u"copy"_s, tr("Copy the report"), [this] {
        if (const auto report = forOthers()) {
            auto *copied = new QMimeData;
            copied->setHtml(toHtml(*report, this->session().locale()));
            copied->setText(toText(*report, this->session().locale()));
            QApplication::clipboard()->setMimeData(copied);
            this->session().say(
                tr("Copied. It can be pasted into a letter, an e-mail or a spreadsheet."), Tone::Good);
        }
    }));
}

void ReportsPage::fill()
{
    for (const Area &area : session().areas()) {
        if (area.reports.isEmpty())
            continue;
        auto *heading = new QListWidgetItem(area.title, m_list);
        QFont bold = m_list->font();
        bold.setBold(true);
        heading->setFont(bold);
        heading->setFlags(Qt::NoItemFlags);
        heading->setForeground(m_list->palette().color(QPalette::Active, QPalette::Text));
        for (const ReportKind &kind : area.reports) {
            auto *item = new QListWidgetItem(icon(u"reports"_s), kind.title, m_list);
            item->setToolTip(kind.sentence);
            item->setData(Qt::AccessibleDescriptionRole, kind.sentence);
            item->setData(indexRole, int(m_kinds.size()));
            m_kinds.append(kind);
        }
    }
    showOrOffer();
}

// A book in which nothing stands yet gives no report: what is shown is the way to begin.
void ReportsPage::showOrOffer()
{
    m_nothing = m_kinds.isEmpty() || session().store().isBlank();
    m_none->setVisible(m_nothing);
    m_splitter->setVisible(!m_nothing);
    m_head->setMainAction(m_nothing ? nullptr : m_print);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(!m_nothing);
    if (m_nothing)
        m_head->setFigures(tr("Choose a report to see it; print it, or save it for others."));
}

const ReportKind *ReportsPage::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && (item->flags() & Qt::ItemIsSelectable) ? &m_kinds[item->data(indexRole).toInt()] : nullptr;
}

Asked ReportsPage::asked() const
{
    Asked asked = session().asked();
    asked.period = m_period;
    return asked;
}

std::optional<Report> ReportsPage::printable() const
{
    const ReportKind *kind = current();
    return kind ? std::optional(kind->make(session().store(), asked())) : std::nullopt;
}

std::optional<Report> ReportsPage::forOthers()
{
    const ReportKind *kind = current();
    if (!kind)
        return std::nullopt;
    auto asked = askForOthers(session(), kind->others, this);
    if (!asked)
        return std::nullopt;
    asked->period = m_period;
    return kind->make(session().store(), *asked);
}

void ReportsPage::showCurrent()
{
    m_stale = false;
    showOrOffer();
    const ReportKind *kind = current();
    if (!kind || m_nothing)
        return;
    m_head->setFigures(kind->sentence);
    m_choosePeriod->setEnabled(kind->takesPeriod);
    m_choosePeriod->setVisible(kind->takesPeriod);
    const auto report = printable();
    m_view->showReport(*report, session().locale());
}

void ReportsPage::goTo(const Place &place)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if ((item->flags() & Qt::ItemIsSelectable)
            && m_kinds[item->data(indexRole).toInt()].name == place.table)
            m_list->setCurrentRow(row);
    }
}

QList<QAction *> ReportsPage::areaActions() const
{
    return m_actions;
}

QWidget *ReportsPage::firstFocus() const
{
    return m_list;
}

void ReportsPage::saveAs(const QString &suffix)
{
    const auto report = forOthers();
    if (!report)
        return;
    const QString filter = suffix == u"pdf" ? tr("PDF (*.pdf)")
        : suffix == u"xlsx"                 ? tr("Excel spreadsheet (*.xlsx)")
        : suffix == u"csv"                  ? tr("Table for any spreadsheet (*.csv)")
        : suffix == u"html"                 ? tr("Web page (*.html)")
                                            : tr("Plain text (*.txt)");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto path = Ask::saveFile(
        this, tr("Save the report"), QDir(folder).filePath(proposedFileName(*report, suffix)), filter);
    if (!path)
        return;
    const Result<QString> saved = saveReportAs(*report, *path, session().locale());
    if (saved)
        session().say(tr("Saved the report as %1.").arg(QDir::toNativeSeparators(*saved)), Tone::Good);
    else
        session().say(saved.sentence, Tone::Bad);
}

QList<TourStop> ReportsPage::tourStops()
{
    QList<TourStop> stops;
    for (const ReportKind &kind : std::as_const(m_kinds))
        stops.append({kind.name, [this, name = kind.name]() -> QWidget * {
                          goTo({{}, name, 0});
                          return nullptr;
                      }});
    stops.append(
        {u"period"_s, [this]() -> QWidget * { return makePeriodDialog(session(), m_period, this); }});
    stops.append({u"preview"_s, [this]() -> QWidget * {
                      const auto report = printable();
                      return report ? new PreviewDialog(*report, session().locale(), this) : nullptr;
                  }});
    return stops;
}

// The list is as wide as its words, and the report has what is left.
void ReportsPage::shareWidth()
{
    const int words = m_list->sizeHintForColumn(0) + m_list->verticalScrollBar()->sizeHint().width()
        + 2 * m_list->frameWidth();
    const int list =
        std::clamp(words, m_list->minimumWidth(), std::max(m_list->minimumWidth(), width() * 2 / 5));
    m_splitter->setSizes({list, std::max(1, width() - list)});
}

void ReportsPage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        shareWidth();
}

void ReportsPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    if (!std::exchange(m_shared, true))
        shareWidth();
    if (m_stale)
        showCurrent();
}

} // namespace twinbook
