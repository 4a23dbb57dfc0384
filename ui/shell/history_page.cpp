// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "history_page.h"

#include "choice_box.h"
#include "dates.h"
#include "icons.h"
#include "labels.h"
#include "table_page.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int daysOffered = 14;

} // namespace

HistoryPage::HistoryPage(Session &session, QWidget *parent)
    : WindowPage(session, parent)
    , m_model(new HistoryModel(session.store(), session.locale(), this))
    , m_page(new TablePage(u"history"_s, listSource(m_model), this))
    , m_undo(new QAction(icon(u"undo"_s), tr("Undo this change"), this))
    , m_everything(new QAction(icon(u"history"_s), tr("Show all changes"), this))
{
    m_page->setTitle(tr("History"));
    m_page->setEmpty(tr("Nothing has been changed yet"),
        tr("Every change to the book is noted here: what it was, when, and by whom. Any of them can be "
           "undone, "
           "even after months."),
        {});
    m_day = m_page->addChoiceFilter(tr("Which day"), {{QString(), tr("All days")}});
    m_by = m_page->addChoiceFilter(tr("Whose changes"), {{QString(), tr("Everybody")}});
    for (ChoiceBox *choice : {m_day, m_by})
        choice->setMinimumContentsLength(9);
    m_page->setDetail(makeDetail());
    m_page->setDetailOnlyWhenChosen();
    m_page->addRowAction(m_undo, TablePage::Needs::OneRow);
    m_page->addMoreAction(m_everything);
    m_actions = {m_undo, m_everything};
    m_everything->setEnabled(false);
    m_page->table()->setSortingEnabled(false); // the newest first is what History is
    QHeaderView *header = m_page->table()->horizontalHeader();
    header->setSortIndicatorShown(false);
    header->setStretchLastSection(false);
    for (const int column : {HistoryModel::Day, HistoryModel::Time, HistoryModel::By})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch); // whoever did it stays in sight
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);

    connect(m_undo, &QAction::triggered, this, &HistoryPage::undoCurrent);
    connect(m_undoButton, &QPushButton::clicked, this, &HistoryPage::undoCurrent);
    connect(m_everything, &QAction::triggered, this, [this] {
        m_page->clearFilters();
        m_everything->setEnabled(false);
        m_model->setRequest({});
        showFigures();
    });
    connect(m_page, &TablePage::currentChanged, this, &HistoryPage::showEntry);
    for (const ChoiceBox *choice : {m_day, m_by})
        connect(choice, &ChoiceBox::keyChanged, this, &HistoryPage::narrow);
    connect(&session.store(), &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (m_stale)
                        showEvent(nullptr);
                },
                Qt::QueuedConnection);
    });
    fillChoices();
    m_model->reload();
    showFigures();
}

QWidget *HistoryPage::makeDetail()
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *detail = new QWidget(scroll);
    auto *column = new QVBoxLayout(detail);
    m_title = new HeadingLabel({}, 2, detail);
    m_when = quietParagraph({}, detail);
    m_details = paragraph({}, detail);
    m_undoButton = new QPushButton(icon(u"undo"_s), m_undo->text(), detail);
    m_undoButton->setAutoDefault(false);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addWidget(m_details);
    column->addWidget(m_undoButton, 0, Qt::AlignLeading);
    column->addStretch(1);
    scroll->setWidget(detail);
    return scroll;
}

void HistoryPage::showEntry(qint64 edit)
{
    const HistoryEntry *entry = m_model->entryAt(m_model->rowOf(edit));
    m_undoButton->setVisible(entry);
    if (!entry) {
        m_title->clear();
        m_when->clear();
        m_details->clear();
        return;
    }
    m_title->setText(entry->label);
    m_when->setText(tr("%1 at %2, by %3")
                        .arg(showDate(entry->at.date(), session().locale()),
                            session().locale().toString(entry->at.time(), QLocale::ShortFormat), entry->by));
    QStringList lines = entry->details;
    if (entry->undone)
        lines.prepend(tr("This has been undone since."));
    m_details->setText(lines.join(u'\n'));
    const bool can = !entry->undone && !session().store().isReadOnly();
    m_undo->setEnabled(can);
    m_undoButton->setEnabled(can);
}

void HistoryPage::undoCurrent()
{
    if (m_page->currentId() != 0)
        session().undoEdit(m_page->currentId());
}

// Everybody who has changed something, and the days of the last fortnight.
void HistoryPage::fillChoices()
{
    QList<ChoiceItem> people{{QString(), tr("Everybody")}};
    for (const QString &person : historyPeople(session().store()))
        people.append({person, person});
    m_by->setItems(people);
    QList<ChoiceItem> days{{QString(), tr("All days")}};
    for (int back = 0; back < daysOffered; ++back) {
        const QDate day = session().today().addDays(-back);
        days.append({day.toString(Qt::ISODate),
            back == 0       ? tr("Today")
                : back == 1 ? tr("Yesterday")
                            : showDate(day, session().locale())});
    }
    m_day->setItems(days);
}

void HistoryPage::showFigures()
{
    const HistoryRequest &request = m_model->request();
    if (request.table.isEmpty()) {
        m_page->setFigures(m_model->canFetchMore({}) ? tr("The last changes; scroll down for older ones")
                                                     : tr("%n changes", nullptr, int(m_model->total())));
        return;
    }
    const RecordShape *shape = session().store().shape(request.table);
    const auto record = shape ? session().store().get(*shape, request.id) : std::nullopt;
    m_page->setFigures(tr("Only what concerns %1: %n changes", nullptr, int(m_model->total()))
                           .arg(record ? record->title() : tr("a record that is gone")));
}

void HistoryPage::narrow()
{
    HistoryRequest request = m_model->request();
    request.day = QDate::fromString(m_day->key(), Qt::ISODate);
    request.by = m_by->key();
    m_model->setRequest(request);
    showFigures();
}

void HistoryPage::goTo(const Place &place)
{
    HistoryRequest request;
    request.table = place.table;
    request.id = place.id;
    m_page->clearFilters();
    m_everything->setEnabled(!place.table.isEmpty());
    m_model->setRequest(request);
    m_stale = false;
    showFigures();
}

std::optional<Report> HistoryPage::printable() const
{
    Report report;
    report.title = tr("History");
    report.association = session().association();
    report.day = session().today();
    report.fileStem = u"history"_s;
    ReportTable table;
    table.columns = {{tr("Day"), ColumnKind::Date, 1}, {tr("Time")}, {tr("By")},
        {tr("What was done"), ColumnKind::Text, 4}};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const HistoryEntry *entry = m_model->entryAt(row);
        table.rows.append({Cell(entry->at.date()),
            Cell(session().locale().toString(entry->at.time(), QLocale::ShortFormat)), Cell(entry->by),
            Cell(m_model->index(row, HistoryModel::What).data().toString())});
    }
    report.blocks.append(table);
    return report;
}

QWidget *HistoryPage::findField() const
{
    return m_page->filterEdit();
}

void HistoryPage::find()
{
    m_page->find();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    if (event)
        WindowPage::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    fillChoices();
    m_model->reload();
    showFigures();
}

} // namespace twinbook
