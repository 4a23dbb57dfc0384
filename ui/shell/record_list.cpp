// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record_list.h"

#include "ask.h"
#include "bulk_dialog.h"
#include "detail_view.h"
#include "enclosing.h"
#include "export_run.h"
#include "handing_out_asking.h"
#include "icons.h"
#include "list_narrowing.h"
#include "removal.h"
#include "renderers.h"
#include "session.h"
#include "table_columns.h"
#include "table_copy.h"
#include "tags_dialog.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace twinbook {

RecordList::RecordList(Session &session, const Maker &maker, QWidget *parent)
    : RecordList(session, maker, maker(session), parent)
{
}

RecordList::RecordList(Session &session, const Maker &maker, const RecordListKind &kind, QWidget *parent)
    : RecordList(session, maker, kind, new RecordTable(session.store(), kind.query), parent)
{
}

RecordList::RecordList(
    Session &session, const Maker &maker, const RecordListKind &kind, RecordTable *model, QWidget *parent)
    : TablePage(kind.name, listSource(model), parent)
    , m_session(session)
    , m_maker(maker)
    , m_kind(kind)
    , m_model(model)
    , m_view(new DetailView(this))
{
    m_model->setParent(this);
    setTitle(m_kind.title);
    QList<int> columns(std::min(m_kind.shownAtFirst, m_model->columnCount()));
    std::iota(columns.begin(), columns.end(), 0);
    setShownColumns(columns);
    makeActions();
    m_narrowing = new ListNarrowing(*this);
    m_view->setHint(m_kind.hint);
    m_view->setActions(session.store().isReadOnly() ? QList<QAction *>()
                                                    : QList<QAction *>{m_actions.edit, m_actions.remove});
    if (m_kind.encloses)
        m_enclosing = new Enclosing(*this);
    setDetail(m_view);
    connect(this, &TablePage::currentChanged, this, &RecordList::showCurrent);
    connect(this, &TablePage::opened, this, &RecordList::editOrAdd);
    connect(&session.store(), &Store::changed, this, &RecordList::follow);
    if (m_kind.figures)
        setFigures(QString(QChar::Nbsp)); // keeps their place
}

// The figures take long to count in a long list, so they come when the list itself has been seen.
bool RecordList::event(QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_figuresShown) {
        m_figuresShown = true;
        QMetaObject::invokeMethod(this, &RecordList::refreshFigures, Qt::QueuedConnection);
    }
    return TablePage::event(event);
}

QAction *RecordList::make(const QString &iconName, const QString &words, const QKeySequence &keys)
{
    auto *action = new QAction(icon(iconName), words, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void RecordList::makeActions()
{
    const bool writing = !m_session.store().isReadOnly();
    RecordListActions &a = m_actions;
    a.add = make(u"add"_s, m_kind.addWords, QKeySequence(u"Ctrl+Shift+N"_s));
    a.add->setShortcutContext(Qt::WindowShortcut); // wherever the keys are, while this list is in sight
    a.add->setEnabled(writing);
    connect(a.add, &QAction::triggered, this, [this] { editOrAdd(0); });
    setMainAction(a.add);

    a.edit = make(u"edit"_s, tr("Edit"), QKeySequence(u"Ctrl+E"_s));
    connect(a.edit, &QAction::triggered, this, [this] { editOrAdd(currentId()); });
    a.remove = make(u"remove"_s, tr("Remove"), QKeySequence::Delete);
    connect(a.remove, &QAction::triggered, this, [this] { removeRecords(selectedIds()); });
    a.copy = make(u"copy"_s, tr("Copy as a table"), QKeySequence::Copy);
    connect(a.copy, &QAction::triggered, this, &RecordList::copyRows);
    a.history = make(u"history"_s, tr("History of this entry"), {});
    connect(a.history, &QAction::triggered, this,
        [this] { m_session.goToHistory(m_kind.shape->table, currentId()); });
    for (QAction *action : {a.edit, a.remove})
        action->setVisible(writing);
    if (writing) {
        addRowAction(a.edit, Needs::OneRow);
        addRowAction(a.remove, Needs::SomeRows);
    }
    if (writing) {
        if (m_kind.changeMany)
            a.changeAll = addForRows(u"edit"_s, tr("Change for all of them..."), Needs::SomeRows, [this] {
                BulkDialog dialog(m_session, *m_kind.shape, selectedIds(), this);
                Ask::run(dialog);
            });
        a.tags = addForRows(u"label"_s, tr("Tags..."), Needs::SomeRows, [this] {
            TagsDialog dialog(m_session, m_kind.shape->table, selectedIds(), this);
            Ask::run(dialog);
        });
    }
    addRowAction(a.copy, Needs::SomeRows);
    addRowAction(a.history, Needs::OneRow);

    const bool exports = exporterOf(m_session, m_kind.exporter) != nullptr;
    if (exports) {
        a.exportSelected = make(u"export"_s, tr("Export the selected..."), {});
        connect(a.exportSelected, &QAction::triggered, this,
            [this] { m_session.exportList(m_kind.exporter, selectedIds()); });
        addRowAction(a.exportSelected, Needs::SomeRows);
    }
    QList<QAction *> begin{a.add};
    addMoreAction(nullptr);
    if (!m_kind.importer.isEmpty()) {
        a.importList =
            addMore(u"import"_s, tr("Import my list..."), [this] { m_session.importList(m_kind.importer); });
        a.importList->setEnabled(writing);
        begin.append(a.importList);
    }
    if (exports)
        a.exportAll = addMore(u"export"_s, tr("Export the list..."), [this] {
            if (m_model->ids().isEmpty()) // which an exporter would take for all
                return m_session.say(tr("There is nothing in the list to export."), Tone::Warning);
            m_session.exportList(m_kind.exporter, m_model->ids());
        });
    a.spreadsheet =
        addMore(u"spreadsheet"_s, tr("Save the list as it is shown..."), [this] { saveAsShown(); });
    a.print = addMore(u"print"_s, tr("Print the list..."), [this] {
        if (const std::optional<Report> list = reportForOthers())
            m_session.preview(*list);
    });
    setEmpty(m_kind.emptyTitle, m_kind.emptySentence, begin);
    setEmptyIcon(m_kind.icon);
}

QAction *RecordList::addMore(const QString &iconName, const QString &words, const std::function<void()> &what)
{
    QAction *action = make(iconName, words, {});
    connect(action, &QAction::triggered, this, what);
    addMoreAction(action);
    return action;
}

QAction *RecordList::addForRows(
    const QString &iconName, const QString &words, Needs needs, const std::function<void()> &what)
{
    QAction *action = make(iconName, words, {});
    connect(action, &QAction::triggered, this, what);
    addRowAction(action, needs);
    return action;
}

void RecordList::editOrAdd(qint64 id)
{
    if (m_session.store().isReadOnly())
        return;
    if (const qint64 shown = m_kind.edit(id, this))
        goTo(shown);
}

// The row after the last one removed becomes the current one, so that the next can be looked at.
void RecordList::removeRecords(const QList<qint64> &ids)
{
    if (ids.isEmpty() || m_session.store().isReadOnly())
        return;
    const QString against =
        againstRemoval(m_session.areas(), *m_kind.shape, ids, m_session.store(), m_session.asked());
    if (!against.isEmpty())
        return m_session.say(against, Tone::Bad);
    const int last = m_model->rowOf(ids.last());
    const qint64 after = m_model->idAt(last + 1);
    const int first = m_model->rowOf(ids.first());
    const qint64 before = first > 0 ? m_model->idAt(first - 1) : 0;
    if (m_kind.remove) {
        m_kind.remove(ids);
    } else {
        const auto record = m_session.store().get(*m_kind.shape, ids.first());
        const QString label = ids.size() == 1 && record ? tr("Remove %1").arg(record->title())
                                                        : tr("Remove %n entries", nullptr, int(ids.size()));
        const QString done = ids.size() == 1 && record ? tr("Removed %1.").arg(record->title())
                                                       : tr("Removed %n entries.", nullptr, int(ids.size()));
        m_session.editEach(
            label, label, ids.size(),
            [&](Edit &edit, qsizetype at) { edit.removeRow(*m_kind.shape, ids.at(at)); }, done);
    }
    if (m_model->rowOf(ids.first()) < 0 && (after || before))
        goTo(after ? after : before);
}

void RecordList::setInsteadOfEdit(QAction *action)
{
    m_insteadOfEdit = action;
    showActions(currentId());
}

void RecordList::showActions(qint64 id)
{
    if (!m_kind.stays || m_session.store().isReadOnly())
        return;
    const bool stays = id && m_kind.stays(id);
    m_actions.edit->setVisible(!stays);
    m_actions.remove->setVisible(!stays);
    if (m_insteadOfEdit)
        m_insteadOfEdit->setVisible(stays);
}

void RecordList::showCurrent(qint64 id)
{
    showActions(id);
    if (!id)
        return m_view->clear();
    Detail detail = m_kind.detail(id);
    if (m_enclosing)
        m_enclosing->addTo(detail, id);
    m_view->showDetail(detail);
}

void RecordList::refreshFigures()
{
    if (m_kind.figures && m_session.store().isOpen()) // counted late, perhaps after the book was closed
        setFigures(m_kind.figures());
}

// Rules that stand in the query itself, such as the fees and the membership year, are read anew.
void RecordList::follow(const Changes &changes)
{
    const auto touched = [&](const QString &table) { return changes.touches(table); };
    if (m_session.store().isOpen() && std::any_of(m_kind.madeFrom.begin(), m_kind.madeFrom.end(), touched)) {
        const RecordListKind fresh = m_maker(m_session);
        m_kind.query = fresh.query;
        m_kind.choices = fresh.choices;
        m_model->setQuery(fresh.query);
        m_narrowing->renew();
        if (currentId())
            showCurrent(currentId());
    } else if (m_enclosing && touched(u"enclosure"_s) && m_session.store().isOpen() && currentId())
        showCurrent(currentId());
    refreshFigures();
}

QList<int> RecordList::shownColumns() const
{
    return shownInOrder(table());
}

// Days and numbers as what they are, so that a spreadsheet can sort and add them.
Cell RecordList::typedCell(int row, int column) const
{
    const ListColumn &described = m_kind.query.columns.at(column);
    const QString shown = m_model->index(row, column).data().toString();
    if (described.kind == Kind::Date)
        return Cell(QDate::fromString(m_model->stored(row, column).toString(), Qt::ISODate));
    bool number = false;
    const qlonglong value = m_session.locale().toLongLong(shown, &number);
    return described.kind == Kind::Integer && number ? Cell(value) : Cell(shown);
}

void RecordList::saveAsShown()
{
    const std::optional<QList<int>> rows = rowsForOthers();
    if (!rows)
        return;
    Report typed = reportOf(*rows);
    const std::optional<QString> path = Ask::saveFile(this, tr("Save the list as it is shown"),
        proposedFileName(typed, u"xlsx"_s), tr("Excel workbook (*.xlsx);;Table for any spreadsheet (*.csv)"));
    if (!path)
        return;
    ReportTable &table = std::get<ReportTable>(typed.blocks.first());
    const QList<int> columns = shownColumns();
    for (qsizetype c = 0; c < columns.size(); ++c) {
        if (m_kind.query.columns.at(columns.at(c)).kind == Kind::Date)
            table.columns[c].kind = ColumnKind::Date;
        for (qsizetype row = 0; row < rows->size(); ++row)
            table.rows[row][c] = typedCell(rows->at(row), columns.at(c));
    }
    const Result<QString> written = saveReport(typed, *path, m_session.locale());
    if (written)
        m_session.say(tr("Saved %n lines as %1.", nullptr, int(rows->size())).arg(*written));
    else
        Ask::tell(this, tr("Not saved"), written.sentence);
}

ReportTable RecordList::rowsAsTable(const QList<int> &rows) const
{
    const QList<int> columns = shownColumns();
    ReportTable out;
    for (const int column : columns) {
        const ListColumn &described = m_kind.query.columns.at(column);
        const bool number = described.kind == Kind::Integer;
        const bool wide = described.kind == Kind::LongText || described.kind == Kind::Email || column == 0;
        out.columns.append({described.label, number ? ColumnKind::Integer : ColumnKind::Text,
            wide         ? 1.6
                : number ? 0.6
                         : 1.0});
    }
    out.rows.reserve(rows.size());
    for (const int row : rows) {
        QList<Cell> cells;
        for (const int column : columns)
            cells.append(Cell(m_model->index(row, column).data().toString()));
        out.rows.append(cells);
    }
    return out;
}

void RecordList::copyRows() const
{
    QList<int> rows;
    for (const qint64 id : selectedIds())
        rows.append(m_model->rowOf(id));
    if (rows.isEmpty())
        return;
    copyTable(rowsAsTable(rows), m_session.locale());
    m_session.say(
        tr("Copied %n lines. They can be pasted into a letter or a spreadsheet.", nullptr, int(rows.size())));
}

QList<int> RecordList::allRows() const
{
    QList<int> rows(m_model->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::optional<QList<int>> RecordList::rowsForOthers()
{
    if (m_model->ids().isEmpty()) // which would be taken for all
        return allRows();
    const auto going = askWhichGoOut(m_session, m_kind.consent, m_kind.shape->table, m_model->ids(), this);
    if (!going)
        return std::nullopt;
    QList<int> rows;
    rows.reserve(going->size());
    for (const qint64 id : *going)
        rows.append(m_model->rowOf(id));
    return rows;
}

std::optional<Report> RecordList::reportForOthers()
{
    const std::optional<QList<int>> rows = rowsForOthers();
    return rows ? std::optional(reportOf(*rows)) : std::nullopt;
}

Report RecordList::report() const
{
    return reportOf(allRows());
}

Report RecordList::reportOf(const QList<int> &rows) const
{
    Report list;
    list.title = m_kind.title;
    QStringList narrowed{m_narrowing->words()};
    if (!filter().isEmpty())
        narrowed += tr("Those that hold “%1”").arg(filter());
    narrowed.removeAll(QString());
    list.subtitle = narrowed.isEmpty() && m_kind.figures ? m_kind.figures() : narrowed.join(u"; "_s);
    list.association = m_session.association();
    list.day = m_session.today();
    const std::optional<SavedList> saved = m_narrowing->current();
    list.fileStem = saved ? QString(saved->title).replace(u'/', u'-') : m_kind.name;
    if (shownColumns().size() > 5)
        list.landscape = true;
    list.blocks = {rowsAsTable(rows)};
    return list;
}

} // namespace twinbook
