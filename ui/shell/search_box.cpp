// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search_box.h"

#include "icons.h"
#include "labels.h"
#include "main_window.h"
#include "search_hit_painter.h"
#include "search_results.h"
#include "table_page.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int patience = 120; // milliseconds after the last key

// The whole list of what was found: the page's own list, filtered by the same words and nothing else.
void showFoundIn(const WindowPage *page, const QString &words)
{
    for (QWidget *at = page ? page->findField() : nullptr; at; at = at->parentWidget())
        if (auto *list = qobject_cast<TablePage *>(at)) {
            list->clearFilters();
            list->setFilter(words.trimmed());
            return;
        }
}

} // namespace

SearchBox::SearchBox(MainWindow &window, QWidget *parent)
    : QWidget(parent)
    , m_window(window)
    , m_edit(new QLineEdit(this))
    , m_drop(nullptr)
    , m_list(nullptr)
    , m_nothing(nullptr)
    , m_found(nullptr)
{
    m_edit->setAccessibleName(tr("Search everything"));
    m_edit->setAccessibleDescription(tr("Type a name or a word; the arrows choose, Enter goes there."));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_typing.setSingleShot(true);
    m_typing.setInterval(patience);
    connect(&m_typing, &QTimer::timeout, this, &SearchBox::search);
    connect(m_edit, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            close();
    });
}

// Made for the first search, so that the window opens without it.
void SearchBox::build()
{
    m_drop = new QFrame(&m_window);
    m_drop->setFrameShape(QFrame::StyledPanel);
    m_drop->setAutoFillBackground(true);
    m_drop->setBackgroundRole(QPalette::Base);
    m_list = new QListView(m_drop);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Found"));
    m_found = new QStandardItemModel(m_list);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new SearchHitPainter(m_list));
    m_nothing = paragraph({}, m_drop);
    auto *column = new QVBoxLayout(m_drop);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(m_nothing);
    column->addWidget(m_list);
    m_drop->hide();
    m_window.installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (isHit(index.row())) {
            chooseRow(index.row());
            go();
        }
    });
}

bool SearchBox::isOpen() const
{
    return m_drop && m_drop->isVisible();
}

void SearchBox::begin()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    if (!m_edit->text().trimmed().isEmpty())
        search();
}

void SearchBox::search()
{
    m_typing.stop();
    const QString words = m_edit->text().trimmed();
    if (words.isEmpty()) {
        close();
        return;
    }
    if (!m_drop)
        build();
    m_found->clear();
    m_places.clear();
    for (const SearchGroup &group : searchEverything(m_window.session(), m_window.kinds(), words)) {
        auto *heading = new QStandardItem(group.title);
        heading->setFlags(Qt::NoItemFlags);
        m_found->appendRow(heading);
        m_places.append(Place{});
        for (const SearchHit &hit : group.hits) {
            const QIcon own = icon(hit.place.table); // a record has the icon of its kind
            auto *item = new QStandardItem(own.isNull() ? icon(group.icon) : own, hit.title);
            item->setData(hit.detail, SearchHitPainter::DetailRole);
            item->setData(hit.detail.isEmpty() ? hit.title
                                               : tr("%1, %2, in %3").arg(hit.title, hit.detail, group.title),
                Qt::AccessibleTextRole);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_found->appendRow(item);
            m_places.append(hit.place);
        }
    }
    m_nothing->setText(
        tr("Nothing in the book has “%1” in it. A part of a word is enough, and accents do not matter.")
            .arg(words));
    m_nothing->setVisible(m_places.isEmpty());
    m_list->setVisible(!m_places.isEmpty());
    open();
    chooseRow(m_places.isEmpty() ? -1 : 1);
    if (m_places.isEmpty())
        tellChosen();
}

void SearchBox::open()
{
    place();
    m_drop->show();
    m_drop->raise();
}

void SearchBox::close()
{
    m_typing.stop();
    if (m_drop)
        m_drop->hide();
}

void SearchBox::place()
{
    const int width = std::min(std::max(m_edit->width(), emPx(this, 30)), m_window.width() - emPx(this, 1));
    const QPoint below = m_edit->mapTo(&m_window, QPoint(m_edit->width(), m_edit->height() + 2));
    const int room = m_window.height() - below.y() - emPx(this, 1);
    int wanted = 0;
    if (m_places.isEmpty()) {
        m_nothing->setMargin(emPx(this, 0.8));
        wanted = m_nothing->heightForWidth(width - 4) + 6;
    } else {
        for (int row = 0; row < m_found->rowCount(); ++row)
            wanted += m_list->sizeHintForRow(row);
        wanted += 8;
    }
    m_drop->setGeometry(std::max(0, below.x() - width), below.y(), width, std::min(wanted, room));
}

bool SearchBox::isHit(int row) const
{
    return row >= 0 && row < m_places.size() && !m_places[row].area.isEmpty();
}

void SearchBox::step(int by)
{
    if (!isOpen()) {
        search();
        return;
    }
    int row = m_list->currentIndex().row() + by;
    while (row >= 0 && row < m_places.size() && !isHit(row))
        row += by;
    if (isHit(row))
        chooseRow(row);
}

void SearchBox::chooseRow(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_found->index(row, 0));
    if (row == 1)
        m_list->scrollToTop(); // with its heading
    tellChosen();
}

// The keys stay in the field, so what is chosen in the list is told to screen readers as its description.
void SearchBox::tellChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    m_edit->setAccessibleDescription(
        chosen.isValid() ? chosen.data(Qt::AccessibleTextRole).toString() : m_nothing->text());
    QAccessibleEvent told(m_edit, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void SearchBox::go()
{
    if (m_typing.isActive())
        search(); // Enter was quicker than the search
    if (!isOpen() || !isHit(m_list->currentIndex().row()))
        return;
    const Place target = m_places[m_list->currentIndex().row()];
    close();
    m_window.goTo(target);
    if (target.id == 0 && m_window.session().area(target.area))
        showFoundIn(m_window.currentPage(), m_edit->text());
}

// With its key where there is room for it.
void SearchBox::showHint()
{
    const QString whole =
        tr("Search everything (%1)").arg(QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText));
    const int icons = emPx(this, 3);
    const bool fits = m_edit->fontMetrics().horizontalAdvance(whole) + icons <= m_edit->width();
    m_edit->setPlaceholderText(fits ? whole : tr("Search everything"));
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        showHint();
    if (watched == &m_window && event->type() == QEvent::Resize && isOpen())
        place();
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && m_drop && !m_drop->underMouse())
        close();
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isOpen() && !m_edit->text().trimmed().isEmpty())
            search();
        else
            go();
        return true;
    case Qt::Key_Escape:
        if (isOpen())
            close();
        else
            m_edit->clear();
        return true;
    default:
        return false;
    }
}

void SearchBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && isOpen())
        place();
}

} // namespace twinbook
