// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lists_page.h"

#include "detail_view.h"
#include "icons.h"
#include "session.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Which area keeps records of that table.
QString areaOf(const Session &session, const QString &table)
{
    for (const Area &area : session.areas())
        for (const RecordShape *shape : area.records)
            if (shape->table == table)
                return area.name;
    return {};
}

} // namespace

ListsPage::ListsPage(Session &session, const QString &area, QWidget *parent)
    : WindowPage(session, parent)
    , m_area(area)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setAccessibleName(tr("Which list is shown"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ListsPage::openPart);
}

void ListsPage::addPart(const ListPart &part)
{
    const int at = int(m_parts.size());
    m_parts += part;
    m_lists += nullptr;
    m_pages += nullptr;
    m_switches += makeSwitch(at, part.switchWords);
    m_stack->addWidget(new QWidget(m_stack));
    m_tabs->addTab(icon(part.icon), part.title); // the first one opens it
}

QAction *ListsPage::makeSwitch(int part, const QString &words)
{
    auto *action = new QAction(words, this);
    if (part < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(int(Qt::Key_1) + part)));
    addAction(action);
    connect(action, &QAction::triggered, this, [this, part] {
        openPart(part);
        if (QWidget *first = firstFocus())
            first->setFocus(Qt::ShortcutFocusReason);
    });
    return action;
}

// The list or page of a part, on the first visit.
QWidget *ListsPage::make(int part)
{
    const ListPart &wanted = m_parts.at(part);
    if (wanted.page) {
        m_pages[part] = wanted.page(session());
        return m_pages.at(part);
    }
    auto *list = new RecordList(session(), wanted.kind, this);
    m_lists[part] = list;
    list->layout()->setContentsMargins(0, 0, 0, 0); // the window's edge is enough
    connect(list->detailView(), &DetailView::linkActivated, this, &ListsPage::followLink);
    if (wanted.actions)
        wanted.actions(*list);
    return list;
}

RecordList *ListsPage::openPart(int part)
{
    if (part < 0)
        return nullptr;
    if (!m_lists.at(part) && !m_pages.at(part)) {
        QWidget *made = make(part);
        QWidget *place = m_stack->widget(part);
        m_stack->insertWidget(part, made);
        delete place;
    }
    m_stack->setCurrentIndex(part);
    m_tabs->setCurrentIndex(part);
    fitTabs();
    return m_lists.at(part);
}

int ListsPage::partOf(const QString &table) const
{
    const auto found = std::find_if(
        m_parts.begin(), m_parts.end(), [&](const ListPart &part) { return part.table == table; });
    return found == m_parts.end() ? 0 : int(found - m_parts.begin());
}

RecordList *ListsPage::openTable(const QString &table)
{
    return openPart(partOf(table));
}

WindowPage *ListsPage::openPage(const QString &table)
{
    openTable(table);
    return currentPage();
}

RecordList *ListsPage::current() const
{
    return m_lists.at(m_stack->currentIndex());
}

WindowPage *ListsPage::currentPage() const
{
    return m_pages.at(m_stack->currentIndex());
}

void ListsPage::followLink(const QString &link)
{
    const QUrl url(link);
    if (url.scheme() != u"twinbook") {
        QDesktopServices::openUrl(url);
        return;
    }
    const QStringList way = url.path().split(u'/', Qt::SkipEmptyParts);
    if (way.size() == 3 && way.first() == u"history"_s)
        session().goToHistory(way.at(1), way.at(2).toLongLong());
    else if (way.size() == 2)
        session().goTo({areaOf(session(), way.first()), way.first(), way.last().toLongLong()});
}

void ListsPage::goTo(const Place &place)
{
    RecordList *list = openTable(place.table);
    if (WindowPage *page = currentPage())
        return page->goTo(place);
    if (!place.id)
        return;
    list->goTo(place.id);
    if (list->currentId() != place.id)
        session().say(tr("This is no longer in the list: it has been removed. History can bring it back."),
            Tone::Warning);
}

QList<QAction *> ListsPage::areaActions() const
{
    if (const WindowPage *page = currentPage())
        return page->areaActions() + QList<QAction *>{nullptr} + m_switches;
    const RecordListActions &a = current()->actions();
    QList<QAction *> all;
    for (const QList<QAction *> &group : {QList<QAction *>{a.add, a.edit, a.remove}, {a.copy, a.history},
             {a.importList, a.exportAll, a.print}}) {
        for (QAction *action : group)
            if (action)
                all.append(action);
        all.append(nullptr);
    }
    return all + m_switches;
}

std::optional<Report> ListsPage::printable() const
{
    return currentPage() ? currentPage()->printable() : current()->report();
}

std::optional<Report> ListsPage::forOthers()
{
    return currentPage() ? currentPage()->forOthers() : current()->reportForOthers();
}

// While there is nothing at all there is nothing to find either.
QWidget *ListsPage::findField() const
{
    if (const WindowPage *page = currentPage())
        return page->findField();
    return current()->filterEdit()->isHidden() ? nullptr : current()->filterEdit();
}

void ListsPage::find()
{
    if (WindowPage *page = currentPage())
        page->find();
    else if (findField())
        current()->find();
}

bool ListsPage::canPrint() const
{
    return !currentPage() || currentPage()->canPrint();
}

bool ListsPage::leave()
{
    return std::all_of(
        m_pages.begin(), m_pages.end(), [](WindowPage *page) { return !page || page->leave(); });
}

Place ListsPage::place() const
{
    if (currentPage())
        return {m_area, tableAt(m_stack->currentIndex()), currentPage()->place().id};
    return {m_area, current()->kind().shape->table, current()->currentId()};
}

// The pictures give way to the words; then the tabs scroll.
void ListsPage::fitTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabIcon(i, icon(m_parts.at(i).icon));
    if (m_tabs->sizeHint().width() <= contentsRect().width())
        return;
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabIcon(i, {});
}

void ListsPage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTabs();
}

void ListsPage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    fitTabs();
}

QWidget *ListsPage::firstFocus() const
{
    if (const WindowPage *page = currentPage())
        return page->firstFocus();
    return current()->model()->rowCount() > 0 ? static_cast<QWidget *>(current()->table()) : findField();
}

} // namespace twinbook
