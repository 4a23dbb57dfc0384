// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "home_page.h"

#include "chart_card.h"
#include "dates.h"
#include "due_list.h"
#include "empty_state.h"
#include "icons.h"
#include "labels.h"
#include "options.h"
#include "page_head.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int mostPictures = 4;

} // namespace

HomePage::HomePage(Session &session, QWidget *parent)
    : WindowPage(session, parent)
    , m_head(new PageHead(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(u"people"_s, this))
{
    m_print = new QAction(icon(u"print"_s), tr("Print what is due"), this);
    connect(m_print, &QAction::triggered, this, [this] { this->session().preview(dueReport()); });
    m_head->setTitle(greeting());
    m_head->setMainAction(m_print);

    auto *body = new QWidget(m_scroll);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_parts->setContentsMargins(0, 0, 0, 0);
    auto *left = new QWidget(body);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(new HeadingLabel(tr("To be done"), 2, left));
    m_nothing = paragraph(
        tr("Nothing is due in the coming weeks. Whatever comes up will stand here by itself: passports "
           "that expire, subscriptions to be paid, and more."),
        left);
    m_list = new DueList(left);
    leftColumn->addWidget(m_nothing);
    leftColumn->addWidget(m_list);
    leftColumn->addStretch(1);
    m_pictures = new QWidget(body);
    m_grid = new QGridLayout(m_pictures);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_parts->addWidget(left, 2);
    m_parts->addWidget(m_pictures, 3);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *import = new QAction(icon(u"import"_s), tr("Import my list"), this);
    connect(import, &QAction::triggered, this, [this] { this->session().importList(); });
    auto *people = new QAction(icon(u"add"_s), tr("Add people"), this);
    connect(people, &QAction::triggered, this, [this] { this->session().goTo({u"people"_s, {}, 0}); });
    m_empty->setTexts(tr("Your book is ready, and still empty"),
        tr("Begin with your people: take over the list you keep in a spreadsheet or an address book, or "
           "enter them one "
           "by one. From then on this page tells you what needs doing."));
    auto *sample = new QAction(icon(u"people"_s), tr("See the sample committee"), this);
    connect(sample, &QAction::triggered, this, [this] { this->session().openSample(); });
    m_empty->setActions({import, people, sample});

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    m_nothing->hide();

    connect(m_list, &DueList::wanted, this, [this](const Place &place) { this->session().goTo(place); });
    // Never before the first picture of the window, and once for several changes.
    m_soon.setSingleShot(true);
    m_soon.setInterval(30); // milliseconds: the picture is on the screen by then
    connect(&m_soon, &QTimer::timeout, this, &HomePage::refresh);
    connect(&session.store(), &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
    m_head->setFigures(showDate(session.today(), session.locale()));
}

QString HomePage::greeting() const
{
    const QString name = readOptions().who.section(u' ', 0, 0);
    const int hour = QTime::currentTime().hour();
    if (name.isEmpty())
        return hour < 12 ? tr("Good morning") : hour < 18 ? tr("Good afternoon") : tr("Good evening");
    return hour < 12 ? tr("Good morning, %1").arg(name)
        : hour < 18  ? tr("Good afternoon, %1").arg(name)
                     : tr("Good evening, %1").arg(name);
}

QString HomePage::figures() const
{
    const auto count = [this](Due::Pain pain) {
        return int(
            std::count_if(m_dues.begin(), m_dues.end(), [pain](const Due &due) { return due.pain == pain; }));
    };
    QStringList parts{showDate(session().today(), session().locale())};
    if (const int n = count(Due::Overdue); n > 0)
        parts += tr("%n overdue", nullptr, n);
    if (const int n = count(Due::Soon); n > 0)
        parts += tr("%n now or within a fortnight", nullptr, n);
    if (const int n = count(Due::Later); n > 0)
        parts += tr("%n later", nullptr, n);
    if (parts.size() == 1)
        parts += tr("nothing due");
    return parts.join(u" - "_s);
}

void HomePage::refresh()
{
    m_stale = false;
    const bool empty = session().store().isBlank();
    m_empty->setVisible(empty);
    m_scroll->setVisible(!empty);
    m_head->setMainAction(empty ? nullptr : m_print); // there is one way to begin
    m_dues.clear();
    for (const Area &area : session().areas())
        if (area.due)
            m_dues += area.due(session().store(), session().asked());
    m_dues = inOrder(m_dues);
    showDues();
    showCharts();
    arrange();
}

void HomePage::showDues()
{
    m_head->setTitle(greeting());
    m_head->setFigures(figures());
    m_list->setDues(m_dues, session().locale());
    m_list->setVisible(!m_dues.isEmpty());
    m_nothing->setVisible(m_dues.isEmpty());
}

void HomePage::showCharts()
{
    QList<ReportChart> charts;
    for (const Area &area : session().areas())
        if (area.charts)
            charts += area.charts(session().store(), session().asked());
    charts = charts.mid(0, mostPictures);
    while (m_cards.size() > charts.size())
        delete m_cards.takeLast();
    while (m_cards.size() < charts.size())
        m_cards.append(new ChartCard(m_pictures));
    for (int i = 0; i < charts.size(); ++i)
        m_cards[i]->setChart(charts[i], session().locale());
    m_columns = 0;
    m_pictures->setVisible(!charts.isEmpty());
}

// Beside each other where there is room, below each other where there is not.
void HomePage::arrange()
{
    m_head->setBrief(height() < emPx(this, 17)); // every line counts there
    const bool wide = width() >= emPx(this, 58);
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setSpacing(emPx(this, 1.5));
    const int columns = wide && width() < emPx(this, 90) ? 1 : width() < emPx(this, 46) ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns, Qt::AlignTop);
    for (int c = 0; c < 2; ++c)
        m_grid->setColumnStretch(c, c < columns ? 1 : 0);
    m_grid->setRowStretch(int(m_cards.size()), 1);
    m_grid->setSpacing(emPx(this, 1));
}

// All that is seen here, the pictures too.
std::optional<Report> HomePage::printable() const
{
    Report report = dueReport();
    for (const Area &area : session().areas())
        if (area.charts)
            for (const ReportChart &chart : area.charts(session().store(), session().asked()))
                report.blocks.append(chart);
    return report;
}

Report HomePage::dueReport() const
{
    Report report;
    report.title = tr("What is due");
    report.association = session().association();
    report.day = session().today();
    report.fileStem = u"what-is-due"_s;
    ReportTable table;
    table.columns = {{tr("By"), ColumnKind::Date, 1}, {tr("State"), ColumnKind::Text, 1},
        {tr("What is to be done"), ColumnKind::Text, 4}};
    for (const Due &due : m_dues)
        table.rows.append({Cell(due.by), Cell(wordOf(due.pain)), Cell(due.sentence)});
    if (m_dues.isEmpty())
        report.blocks.append(Paragraph{tr("Nothing is due."), false});
    else
        report.blocks.append(table);
    return report;
}

QWidget *HomePage::firstFocus() const
{
    return m_list->isVisible() ? static_cast<QWidget *>(m_list) : nullptr;
}

// What takes time is asked for when the window stands painted before the user.
void HomePage::paintEvent(QPaintEvent *event)
{
    WindowPage::paintEvent(event);
    if (m_stale && !m_soon.isActive())
        m_soon.start();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    arrange();
}

} // namespace twinbook
