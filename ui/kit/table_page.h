// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice_box.h"
#include "list_source.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace twinbook {

class EmptyState;
class PageHead;

// The one list page: title, sentence of figures, filter, table and the detail of the current row beside it.
// In a narrow window the detail covers the list and a Back button returns.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    // name: of the page in the settings, never shown: "people".
    TablePage(const QString &name, const ListSource &source, QWidget *parent = nullptr);

    void setTitle(const QString &title); // also the accessible name of the table
    void setFigures(const QString &sentence); // "142 members - 118 paid up - 17 due"
    void setMainAction(QAction *action); // the one button at the top right
    void addMoreAction(QAction *action); // in the menu beside it; nullptr is a line
    // On the selected rows: in the context menu and in the menu beside the main button, enabled by the
    // selection.
    enum class Needs { OneRow, SomeRows };
    void addRowAction(QAction *action, Needs needs);
    // A labelled choice beside the filter; connect keyChanged and filter the model.
    ChoiceBox *addChoiceFilter(const QString &label, const QList<ChoiceItem> &items);
    void setDetail(QWidget *detail); // takes it
    // Shown instead of the table while the list has no rows at all.
    void setEmpty(const QString &title, const QString &sentence, const QList<QAction *> &actions);
    void setShownColumns(const QList<int> &columns); // at first; the user's own choice goes before it

    QTableView *table() const { return m_table; }
    QLineEdit *filterEdit() const { return m_filter; }
    QString filter() const; // trimmed
    void setFilter(const QString &words); // at once
    void clearFilters(); // words and choices

    qint64 currentId() const; // 0 for none
    QList<qint64> selectedIds() const; // in order of the list
    void goTo(qint64 id); // makes it current and visible, clearing the filters if it is hidden by them
    bool isNarrow() const { return m_narrow; }
    void showDetail();
    void showList();

Q_SIGNALS:
    void currentChanged(qint64 id); // 0 for none; also after a refresh that may have changed the record
    void selectionChanged();
    void opened(qint64 id); // Enter or a double click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildFilterRow();
    void buildTable();
    void applyFilter();
    void rowsChanged();
    void keepPlace();
    void restorePlace();
    void countSelection();
    void announceCurrent();
    void openRow(const QModelIndex &index);
    void contextMenu(const QPoint &at);
    void arrange();
    void measure();

    QString m_name;
    ListSource m_source;
    PageHead *m_head;
    QLineEdit *m_filter;
    QHBoxLayout *m_filterRow;
    QToolButton *m_columns;
    QLabel *m_counted;
    QTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_nothing;
    QStackedWidget *m_list; // table, empty, nothing found
    QSplitter *m_splitter;
    QWidget *m_listSide;
    QWidget *m_detailSide;
    QToolButton *m_back;
    QMenu *m_rowMenu;
    QList<ChoiceBox *> m_choices;
    QList<QPair<QAction *, Needs>> m_rowActions;
    QTimer m_typing;
    QList<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    qint64 m_announced = -1;
    bool m_narrow = false;
    bool m_detailShown = false;
    bool m_keeping = false;
};

} // namespace twinbook
