// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_page.h"

#include "chart_card.h"
#include "icons.h"
#include "labels.h"
#include "list_table.h"
#include "page_head.h"
#include "session.h"
#include "tone_text.h"
#include "workload.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int charts = 4;
constexpr qreal cardWidth = 30; // ems
constexpr int rowsInSight = 40; // more than a committee has: one scroll bar is enough

void prepare(ListTable *list, QWidget *body)
{
    list->setParent(body);
    list->setModel(new QStandardItemModel(list));
    list->setSortingEnabled(false);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace

LoadPage::LoadPage(Session &session, QWidget *parent)
    : WindowPage(session, parent)
    , m_head(new PageHead(this))
    , m_scroll(new QScrollArea(this))
    , m_list(new ListTable(this))
    , m_years(new ListTable(this))
    , m_print(new QAction(icon(u"print"_s), tr("Print load and balance..."), this))
{
    m_head->setTitle(tr("Load and balance"));
    m_head->setMainAction(m_print);
    connect(m_print, &QAction::triggered, this, [this] {
        if (const auto report = printable())
            this->session().preview(*report);
    });
    auto *body = new QWidget(m_scroll);
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    m_warnings = new QVBoxLayout;
    lines->addLayout(m_warnings);
    lines->addWidget(new HeadingLabel(tr("Who carries how much today"), 2, body));
    prepare(m_list, body);
    m_list->setAccessibleName(tr("Who carries how much today"));
    lines->addWidget(m_list);
    m_yearsTitle = new HeadingLabel(tr("Hours written down, by year"), 2, body);
    lines->addWidget(m_yearsTitle);
    prepare(m_years, body);
    m_years->setAccessibleName(m_yearsTitle->text());
    lines->addWidget(m_years);
    lines->addWidget(new HeadingLabel(tr("Whom the committee is like"), 2, body));
    m_grid = new QGridLayout;
    lines->addLayout(m_grid);
    lines->addStretch(1);
    for (int i = 0; i < charts; ++i)
        m_cards += new ChartCard(body);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LoadPage::refresh);
    connect(&session.store(), &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
}

std::optional<Report> LoadPage::printable() const
{
    return balanceReport(session().store(), session().today(), session().locale());
}

QWidget *LoadPage::firstFocus() const
{
    return m_list;
}

void LoadPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    if (m_stale)
        refresh();
    arrange();
}

void LoadPage::showWarnings(const QStringList &sentences)
{
    qDeleteAll(m_said);
    m_said.clear();
    for (const QString &sentence : sentences) {
        auto *said = new ToneText(this);
        said->say(sentence, Tone::Warning);
        m_warnings->addWidget(said);
        m_said += said;
    }
}

void LoadPage::show(ListTable *list, const ReportTable &table)
{
    auto *model = static_cast<QStandardItemModel *>(list->model());
    model->clear();
    QStringList headings;
    for (const ReportColumn &column : table.columns)
        headings += column.heading;
    model->setHorizontalHeaderLabels(headings);
    for (const QList<Cell> &cells : table.rows) {
        QList<QStandardItem *> row;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const ColumnKind kind = table.columns.at(i).kind;
            auto *item = new QStandardItem(cellText(cells.at(i), kind, session().locale()));
            if (kind == ColumnKind::Integer)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            row += item;
        }
        model->appendRow(row);
    }
    list->setFitsItself(true); // to what it holds now
    const int rows = std::clamp(int(table.rows.size()), 2, rowsInSight);
    list->setMinimumHeight(emPx(list, 2.2) * (rows + 1) + emPx(list, 1));
}

void LoadPage::refresh()
{
    const Store &store = session().store();
    if (!store.isOpen())
        return;
    m_stale = false;
    const CommitteeBook book = readCommittee(store, session().today());
    const QList<Workload> loads = workloads(store, book);
    const QStringList warnings = earlyWarnings(loads);
    m_head->setFigures(warnings.isEmpty() ? tr("Nobody carries too much, as far as it is written down.")
                                          : tr("%n early warnings", nullptr, int(warnings.size())));
    showWarnings(warnings);
    show(m_list, loadTable(loads));
    show(m_years, hoursByYear(store, session().today()));
    m_yearsTitle->setVisible(m_years->model()->rowCount() > 0);
    m_years->setVisible(!m_yearsTitle->isHidden());
    const QList<ReportChart> all{
        hoursChart(loads), agesChart(store, book), gendersChart(store, book), placesChart(store, book)};
    for (int i = 0; i < charts; ++i) {
        m_cards.at(i)->setChart(all.at(i), session().locale());
        m_cards.at(i)->setVisible(!all.at(i).categories.isEmpty());
    }
    m_columns = 0;
    arrange();
}

// As many charts beside one another as there is room for.
void LoadPage::arrange()
{
    const int columns = std::clamp(width() / emPx(this, cardWidth), 1, 2);
    if (columns == m_columns)
        return;
    m_columns = columns;
    int at = 0;
    for (ChartCard *card : std::as_const(m_cards)) {
        if (card->isHidden())
            continue;
        m_grid->addWidget(card, at / columns, at % columns);
        ++at;
    }
}

void LoadPage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    arrange();
}

} // namespace twinbook
