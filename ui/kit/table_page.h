// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice_box.h"
#include "list_source.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QBoxLayout;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace twinbook {

class EmptyState;
class ListTable;
class PageHead;
class PlaceKeeper;

// How a list was narrowed and sorted.
struct ListState
{
    QString words;
    QStringList choices; // keys, in order of the boxes
    int sortColumn = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
};

// The one list page: title, sentence of figures, filter, table and the detail of the current row beside it.
// In a narrow window the detail covers the list and a Back button returns.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    // name: of the page in the settings, never shown: "people".
    TablePage(const QString &name, const ListSource &source, QWidget *parent = nullptr);
    ~TablePage() override;

    void setTitle(const QString &title); // also the accessible name of the table
    void setFigures(const QString &sentence); // "142 members - 118 paid up - 17 due"
    void setMainAction(QAction *action); // the one button at the top right
    void addMoreAction(QAction *action); // in the menu beside it; nullptr is a line
    // On the selected rows: in the context menu and in the menu beside the main button, enabled by the
    // selection.
    enum class Needs { OneRow, TwoRows, SomeRows };
    void addRowAction(QAction *action, Needs needs);
    // A labelled choice beside the filter; connect keyChanged and filter the model. The first item means
    // "all".
    ChoiceBox *addChoiceFilter(const QString &label, const QList<ChoiceItem> &items);
    void addFilterButton(QToolButton *button); // behind the choices; takes it
    // What narrows the list besides its words and choices, said under the filter with a button that takes it
    // away by furtherCleared(); empty: nothing.
    void setFurther(const QString &words);
    void setDetail(QWidget *detail); // takes it
    void setDetailOnlyWhenChosen(); // until then the table has all the room
    // Shown instead of the table while the list has no rows at all.
    void setEmpty(const QString &title, const QString &sentence, const QList<QAction *> &actions);
    void setEmptyIcon(const QString &iconName);
    void setShownColumns(const QList<int> &columns); // at first; the user's own choice goes before it
    // Which columns are shown, remembered apart from the list's own under this name; empty: the list's own.
    // columns: at first, in this order; none: those there are.
    void useColumns(const QString &name, const QList<int> &columns);
    QString columnsName() const { return m_columnsName.mid(m_name.size() + 1); }

    QTableView *table() const;
    QLineEdit *filterEdit() const { return m_filter; }
    QString filter() const; // trimmed
    void setFilter(const QString &words); // at once
    void clearFilters(); // words and choices
    ListState state() const;
    void setState(const ListState &state);
    QString name() const { return m_name; }
    void find(); // takes the keys to the filter, from the detail too

    qint64 currentId() const; // 0 for none
    QList<qint64> selectedIds() const; // in order of the list
    void goTo(qint64 id); // makes it current and visible, clearing the filters if it is hidden by them
    bool isNarrow() const { return m_narrow; }
    void showDetail();
    void showList();

Q_SIGNALS:
    void currentChanged(qint64 id); // 0 for none; also after a refresh that may have changed the record
    void selectionChanged();
    void furtherCleared();
    void opened(qint64 id); // Enter or a double click; in a narrow window the first one shows the detail

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFilterRow();
    void buildTable();
    void buildSides();
    void applyFilter();
    void rowsChanged();
    void countSelection();
    void selectCurrent(); // what is shown beside the list is selected in it
    void announceCurrent(bool again);
    void openRow(const QModelIndex &index);
    void contextMenu(const QPoint &at);
    void arrange();
    void arrangeFilters();
    bool isFiltered() const;
    qint64 total() const; // rows without the filter; as many as shown when the source cannot say

    QString m_name;
    ListSource m_source;
    PageHead *m_head;
    QLineEdit *m_filter;
    QBoxLayout *m_filterRow; // the filter and beside it, or below where it is narrow, the choices
    QHBoxLayout *m_choiceRow;
    QToolButton *m_columns;
    QList<QToolButton *> m_filterButtons;
    QWidget *m_furtherLine; // shown while something narrows the list further
    QLabel *m_further;
    QString m_columnsName; // under which they are remembered
    QLabel *m_counted;
    ListTable *m_table;
    PlaceKeeper *m_keeper;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    QAction *m_clear;
    QStackedWidget *m_list; // table, empty, nothing found
    QSplitter *m_splitter;
    QWidget *m_listSide;
    QWidget *m_detailSide;
    QWidget *m_detail = nullptr;
    EmptyState *m_noDetail; // in its place while no row is chosen
    QToolButton *m_back;
    QList<ChoiceBox *> m_choices;
    QList<QPair<QAction *, Needs>> m_rowActions;
    QList<int> m_shownAtFirst;
    QTimer m_typing;
    qint64 m_announced = 0;
    bool m_laidOut = false; // columns have been given their widths
    bool m_narrow = false;
    bool m_detailShown = false;
    bool m_detailWhenChosen = false;
};

} // namespace twinbook
