// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detail.h"
#include "record_table.h"
#include "report.h"
#include "table_page.h"

#include <functional>

namespace twinbook {

class DetailView;
class Enclosing;
class ListNarrowing;
class Session;

// One kind of record as a list page shows it: what an area says, so that RecordList can do the rest.
struct RecordListKind
{
    QString name; // in the settings: "persons"
    const RecordShape *shape = nullptr;
    ListQuery query;
    QList<ListChoice> choices; // the first is all
    int shownAtFirst = 6; // so many columns, from the first
    QString title; // "Households"
    QString icon;
    QString addWords; // "Add household"
    QString choiceWords; // what is chosen beside the filter: "Which households"
    QString emptyTitle; // while there is none at all
    QString emptySentence;
    QString hint; // beside the list while none is chosen
    QString exporter; // kind of the area's exporter; it may have none of that name
    QString importer;
    QString consent; // which the persons behind it must have given when it is handed out; empty: none
    QStringList madeFrom{QStringLiteral("setting")}; // tables by which query and choices are made
    bool encloses = true; // photographs and letters may be attached to its entries
    bool changeMany = true; // one field of many at once; not where a record hangs together with others
    std::function<bool(qint64 id)> stays; // it is neither edited nor removed any more
    std::function<QString()> figures;
    std::function<Detail(qint64 id)> detail;
    // Lets the user edit one, or a new one for 0, and gives the id of what is to be shown then; 0: nothing
    // was saved.
    std::function<qint64(qint64 id, QWidget *parent)> edit;
    // Removes them in one edit; not set: each is removed as it stands.
    std::function<void(const QList<qint64> &ids)> remove;
};

// What can be done in a list of records, for menus, buttons and keys.
struct RecordListActions
{
    QAction *add = nullptr;
    QAction *edit = nullptr;
    QAction *remove = nullptr;
    QAction *copy = nullptr;
    QAction *history = nullptr;
    QAction *changeAll = nullptr; // these and those below may be nullptr
    QAction *tags = nullptr;
    QAction *exportSelected = nullptr;
    QAction *importList = nullptr;
    QAction *exportAll = nullptr;
    QAction *spreadsheet = nullptr;
    QAction *print = nullptr;
};

// A list of records with everything that every such list can do: filter, choices, detail, add, edit, remove,
// copy, export, print, history.
class RecordList : public TablePage
{
    Q_OBJECT

public:
    using Maker = std::function<RecordListKind(Session &)>;

    // The kind is asked for again when that which it is made from has changed.
    RecordList(Session &session, const Maker &maker, QWidget *parent = nullptr);

    const RecordListKind &kind() const { return m_kind; }
    const RecordListActions &actions() const { return m_actions; }
    RecordTable *model() const { return m_model; }
    ListNarrowing *narrowing() const { return m_narrowing; }
    DetailView *detailView() const { return m_view; }
    Enclosing *enclosing() const { return m_enclosing; }
    Session &session() const { return m_session; }

    // After the actions that every list has; on the rows where needs says so.
    QAction *addMore(const QString &iconName, const QString &words, const std::function<void()> &what);
    QAction *addForRows(
        const QString &iconName, const QString &words, Needs needs, const std::function<void()> &what);

    // Shown for an entry that stays as it is, in the place of Edit and Remove.
    void setInsteadOfEdit(QAction *action);

    void editOrAdd(qint64 id); // 0: a new one
    void removeRecords(const QList<qint64> &ids);
    void copyRows() const; // those selected, in the columns shown
    Report report() const; // the list as it is filtered, in the columns shown
    // That, once it is known who may stand in it; nothing: the user changed his mind.
    std::optional<Report> reportForOthers();

protected:
    bool event(QEvent *event) override;

private:
    RecordList(Session &session, const Maker &maker, const RecordListKind &kind, QWidget *parent);
    RecordList(Session &session, const Maker &maker, const RecordListKind &kind, RecordTable *model,
        QWidget *parent);
    void follow(const Changes &changes);
    std::optional<QList<int>> rowsForOthers(); // nothing: the user changed his mind
    QList<int> allRows() const;
    Report reportOf(const QList<int> &rows) const;
    void makeActions();
    QAction *make(const QString &iconName, const QString &words, const QKeySequence &keys);
    void showCurrent(qint64 id);
    void showActions(qint64 id);
    void refreshFigures();
    Cell typedCell(int row, int column) const;
    void saveAsShown();
    ReportTable rowsAsTable(const QList<int> &rows) const;
    QList<int> shownColumns() const; // as they stand on the screen

    Session &m_session;
    Maker m_maker;
    QAction *m_insteadOfEdit = nullptr;
    RecordListKind m_kind;
    RecordTable *m_model;
    DetailView *m_view;
    ListNarrowing *m_narrowing = nullptr;
    Enclosing *m_enclosing = nullptr; // where files may be attached
    RecordListActions m_actions;
    bool m_figuresShown = false;
};

} // namespace twinbook
