// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entry_sheet.h"

#include "theme.h"

#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include <algorithm>

namespace twinbook {

namespace {

// A cell is a line to type in, which offers what may be meant.
class CellEditor : public QStyledItemDelegate
{
public:
    // ended: what Enter does when the cell has taken what was typed.
    CellEditor(std::function<QStringList(int)> offers, std::function<void()> ended, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_offers(std::move(offers))
        , m_ended(std::move(ended))
    {
    }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setAccessibleName(
            index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        const QStringList offered = m_offers ? m_offers(index.column()) : QStringList();
        if (!offered.isEmpty()) {
            auto *offer = new QCompleter(offered, edit);
            offer->setCaseSensitivity(Qt::CaseInsensitive);
            offer->setFilterMode(Qt::MatchContains);
            offer->setMaxVisibleItems(8);
            edit->setCompleter(offer);
        }
        // Also while the names are offered, when Enter would only put them away.
        connect(edit, &QLineEdit::returnPressed, edit, m_ended);
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *edit = qobject_cast<QLineEdit *>(editor);
        edit->setText(index.data(Qt::EditRole).toString());
        edit->selectAll();
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *edit = qobject_cast<QLineEdit *>(editor);
        QString text = edit->text().trimmed();
        // The only one offered is meant, though the name was not typed to its end.
        if (edit->completer() && !text.isEmpty()) {
            edit->completer()->setCompletionPrefix(text);
            if (edit->completer()->completionCount() == 1)
                text = edit->completer()->currentCompletion();
        }
        model->setData(index, text);
    }

private:
    std::function<QStringList(int)> m_offers;
    std::function<void()> m_ended;
};

} // namespace

EntrySheet::EntrySheet(QAbstractItemModel *model, const SheetWays &ways, QWidget *parent)
    : QTableView(parent)
    , m_ways(ways)
{
    m_goOn.setSingleShot(true);
    m_goOn.setInterval(0);
    connect(&m_goOn, &QTimer::timeout, this, &EntrySheet::goOn);
    setModel(model);
    for (int i = int(m_ways.widths.size()) + 1; i < model->columnCount(); ++i)
        setColumnHidden(i, true);
    setItemDelegate(new CellEditor(
        m_ways.offers, [this] { m_goOn.start(); }, this));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->setDefaultSectionSize(emPx(this, 2.1));
    horizontalHeader()->setHighlightSections(false);
}

void EntrySheet::startAtEnd()
{
    setFocus();
    setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
}

void EntrySheet::removeLine()
{
    const int row = currentIndex().row();
    if (row >= 0)
        model()->removeRows(row, 1);
    setFocus();
}

void EntrySheet::arrangeColumns()
{
    QHeaderView *header = horizontalHeader();
    int left = viewport()->width();
    for (int i = 0; i < m_ways.widths.size(); ++i) {
        header->resizeSection(i, std::max(emPx(this, m_ways.widths.at(i)), header->sectionSizeHint(i)));
        left -= header->sectionSize(i);
    }
    header->setStretchLastSection(false);
    const int last = int(m_ways.widths.size());
    header->resizeSection(
        last, std::max({left, emPx(this, m_ways.leastLast), header->sectionSizeHint(last)}));
}

void EntrySheet::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
}

void EntrySheet::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    arrangeColumns();
}

void EntrySheet::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex at = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT saveWanted();
        else
            m_goOn.start();
        return;
    case Qt::Key_Delete:
        if (at.isValid() && (model()->flags(at) & Qt::ItemIsEditable))
            model()->setData(at, QString());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void EntrySheet::goOn()
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return;
    if (auto *open = qobject_cast<QLineEdit *>(focusProxy() ? focusProxy() : window()->focusWidget());
        open && viewport()->isAncestorOf(open))
        itemDelegate()->setModelData(open, model(), at);
    const int next = m_ways.next(at);
    const int row = next >= 0 ? at.row() : std::min(at.row() + 1, model()->rowCount() - 1);
    setCurrentIndex(model()->index(row, std::max(next, 0)));
    setFocus(); // also when the names that were offered had the keys
}

} // namespace twinbook
