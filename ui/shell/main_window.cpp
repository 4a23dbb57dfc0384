// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main_window.h"

#include "file_drop.h"
#include "icons.h"
#include "labels.h"
#include "main_menus.h"
#include "notice.h"
#include "sample.h"
#include "sample_bar.h"
#include "search_box.h"
#include "settings.h"
#include "sidebar.h"
#include "table_page.h"
#include "window_room.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace twinbook {

MainWindow::MainWindow(std::unique_ptr<Session> session, PageKinds kinds, WindowWishes wishes)
    : m_session(std::move(session))
    , m_kinds(std::move(kinds))
    , m_wishes(std::move(wishes))
    , m_pages(m_kinds.size())
{
    build();
    buildMenus();
    connectSession();
    new FileDrop(this, [this](const QString &file) { takeDropped(file); });
    measure();
    showState();
    restore();
    m_ready = true;
    if (m_low != isLow())
        measure();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *whole = new QWidget(this);
    m_header = new QWidget(whole);
    m_association = new HeadingLabel({}, 2, m_header);
    m_association->setWordWrap(true); // at 200 % a long name takes two lines
    m_association->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search = new SearchBox(*this, m_header);
    auto *header = new QHBoxLayout(m_header);
    header->addWidget(m_association, 3);
    header->addWidget(m_search, 2);

    auto *sample = new SampleBar(whole);
    connect(sample, &SampleBar::ownBookWanted, this, [this] { m_wishes.askNew(); });
    m_sample = sample;
    m_readOnly = makeReadOnlyBar(whole);

    m_sidebar = new Sidebar(m_kinds, whole);
    m_stack = new QStackedWidget(whole);
    // A page that would like more room than there is gets what there is: the window must fit every screen.
    m_stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addWidget(m_stack, 1);

    m_foot = new QWidget(whole);
    m_notice = new Notice(m_foot);
    m_bookName = new QLabel(m_foot);
    m_bookName->setTextFormat(Qt::PlainText);
    m_bookName->setAccessibleName(tr("The open book"));
    auto *foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_notice, 1);
    foot->addWidget(m_bookName);

    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_sample);
    rows->addWidget(m_readOnly);
    rows->addLayout(middle, 1);
    rows->addWidget(m_foot);
    setCentralWidget(whole);
    connect(m_sidebar, &Sidebar::chosen, this, [this](int index) {
        if (!showPage(index))
            m_sidebar->setCurrent(m_current);
    });
}

QWidget *MainWindow::makeReadOnlyBar(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::ToolTipBase);
    bar->setForegroundRole(QPalette::ToolTipText);
    auto *row = new QHBoxLayout(bar);
    auto *picture = new QLabel(bar);
    picture->setPixmap(icon(u"lock"_s, QPalette::ToolTipText).pixmap(emPx(this, 1.3)));
    row->addWidget(picture, 0, Qt::AlignTop);
    m_readOnlyWords = paragraph({}, bar);
    m_readOnlyWords->setForegroundRole(QPalette::ToolTipText);
    row->addWidget(m_readOnlyWords, 1);
    return bar;
}

void MainWindow::buildMenus()
{
    m_actions = makeMenus(*this);
}

void MainWindow::connectSession()
{
    Session *s = m_session.get();
    connect(s, &Session::said, this, [this](const QString &sentence, Tone tone, Session::Offer offer) {
        m_notice->say(sentence, tone,
            offer == Session::Offer::Undo       ? m_actions->noticeUndo
                : offer == Session::Offer::Redo ? m_actions->noticeRedo
                                                : nullptr);
    });
    connect(s, &Session::goToWanted, this, &MainWindow::goTo);
    connect(s, &Session::importWanted, this, [this](const QString &kind) { importList(kind); });
    connect(s, &Session::exportWanted, this, &MainWindow::exportList);
    connect(s, &Session::sampleWanted, this, [this] { m_wishes.openSample(); });
    connect(s, &Session::previewWanted, this, &MainWindow::previewReport);
    connect(&s->store(), &Store::changed, this, &MainWindow::showState);
    connect(
        &s->store(), &Store::troubled, this,
        [this](const QString &sentence) { m_session->say(sentence, Tone::Bad); }, Qt::QueuedConnection);
}

WindowPage *MainWindow::currentPage() const
{
    return m_current < 0 ? nullptr : m_pages[m_current].data();
}

int MainWindow::indexOf(const QString &area) const
{
    for (int i = 0; i < m_kinds.size(); ++i)
        if (m_kinds[i].area == area)
            return i;
    return -1;
}

WindowPage *MainWindow::pageOf(const QString &area)
{
    const int index = indexOf(area);
    return index < 0 ? nullptr : ensurePage(index);
}

WindowPage *MainWindow::ensurePage(int index)
{
    if (!m_pages[index]) {
        WindowPage *page = m_kinds[index].make(*m_session);
        if (page->accessibleName().isEmpty())
            page->setAccessibleName(m_kinds[index].title);
        m_pages[index] = page;
        m_stack->addWidget(page);
        measure();
    }
    return m_pages[index];
}

bool MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_kinds.size())
        return false;
    if (index != m_current) {
        if (currentPage() && !currentPage()->leave())
            return false;
        WindowPage *page = ensurePage(index);
        m_current = index;
        m_stack->setCurrentWidget(page);
        m_sidebar->setCurrent(index);
        showTitle();
        refreshMenus();
    }
    return true;
}

void MainWindow::dropPage(int index)
{
    if (WindowPage *page = m_pages[index]) {
        m_stack->removeWidget(page);
        page->deleteLater();
        m_pages[index] = nullptr;
    }
}

// What a page shows depends on the day: those that do are made anew when they are next visited.
void MainWindow::beginDay(QDate today)
{
    m_session->beginDay(today);
    const int shown = m_current;
    for (int i = 0; i < m_kinds.size(); ++i)
        if (i != shown && m_kinds[i].group == PageKind::Areas)
            dropPage(i);
    if (const int history = indexOf(u"history"_s); history >= 0 && history != shown)
        dropPage(history);
    const bool follows =
        shown >= 0 && (m_kinds[shown].group == PageKind::Areas || m_kinds[shown].area == u"history"_s);
    if (!follows)
        return;
    const Place place = currentPage()->place();
    QHash<QString, ListState> lists; // by their names
    for (const TablePage *list : currentPage()->findChildren<TablePage *>())
        lists.insert(list->name(), list->state());
    const bool hadKeys = focusWidget() && m_stack->isAncestorOf(focusWidget());
    dropPage(shown);
    m_current = -1;
    showPage(shown);
    if (!place.table.isEmpty())
        currentPage()->goTo({place.area, place.table, 0}); // the same list in the page
    for (TablePage *list : currentPage()->findChildren<TablePage *>())
        if (const auto state = lists.constFind(list->name()); state != lists.constEnd())
            list->setState(*state);
    if (place.id != 0)
        currentPage()->goTo(place);
    if (QWidget *first = hadKeys ? currentPage()->firstFocus() : nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goTo(const Place &place)
{
    const int index = indexOf(place.area);
    if (index < 0 || !showPage(index))
        return;
    if (!place.table.isEmpty() || place.id != 0)
        currentPage()->goTo(place);
    if (QWidget *first = currentPage()->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showHelp(const QString &topic)
{
    goTo({u"help"_s, topic.isEmpty() ? helpTopic() : topic, 0});
}

QString MainWindow::helpTopic() const
{
    if (!currentPage())
        return {};
    return currentPage()->helpTopic().isEmpty() ? m_kinds[m_current].area : currentPage()->helpTopic();
}

void MainWindow::showState()
{
    const Store &store = m_session->store();
    showName();
    showSample();
    m_bookName->setToolTip(store.path());
    m_readOnly->setVisible(store.isReadOnly());
    m_readOnlyWords->setText(store.readOnlyReason());
    showTitle();
    refreshMenus();
}

// The short name where the window is low, as with large letters on a small screen: every line counts there.
void MainWindow::showName()
{
    const QString full = m_session->association();
    const QString brief = m_session->store().setting(u"association_short"_s);
    m_association->setText(isLow() && !brief.isEmpty() ? brief : full);
    m_association->setToolTip(full);
    m_association->setAccessibleName(full);
}

// A line of its own where there is room, else where the book is named.
void MainWindow::showSample()
{
    const Store &store = m_session->store();
    const bool sample = isSample(store) && !store.isReadOnly();
    m_sample->setVisible(sample && !isLow());
    m_bookName->setText(sample && isLow() ? tr("The sample committee") : QFileInfo(store.path()).fileName());
}

bool MainWindow::isLow() const
{
    return height() < emPx(this, 34);
}

void MainWindow::showTitle()
{
    const QString page = m_current < 0 ? QString() : m_kinds[m_current].title;
    const QString book = m_session->store().isReadOnly()
        ? tr("%1 (to be read only)").arg(m_session->association())
        : m_session->association();
    setWindowTitle(page.isEmpty() ? tr("%1 - Twinbook").arg(book)
                                  : tr("%1 - %2 - Twinbook", "page, association").arg(page, book));
}

void MainWindow::refreshMenus()
{
    if (m_actions)
        showInMenus(*m_actions, *this);
}

void MainWindow::undo()
{
    m_session->undo();
}

void MainWindow::redo()
{
    m_session->redo();
}

void MainWindow::nextRegion(int step)
{
    const QList<QWidget *> regions{m_sidebar, m_stack, m_foot, m_header};
    const QWidget *now = focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < regions.size(); ++i)
        if (now && regions[i]->isAncestorOf(now))
            at = i;
    for (qsizetype tried = 0; tried < regions.size(); ++tried) {
        at = (at + step + regions.size()) % regions.size();
        QWidget *target = nullptr;
        if (regions[at] == m_sidebar) {
            m_sidebar->focusCurrent();
            return;
        }
        if (regions[at] == m_header)
            target = m_search->edit();
        else if (regions[at] == m_stack && currentPage())
            target = currentPage()->firstFocus() ? currentPage()->firstFocus() : firstTabStop(currentPage());
        else
            target = firstTabStop(regions[at]);
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

bool MainWindow::leave()
{
    if (currentPage() && !currentPage()->leave())
        return false;
    remember();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(leave());
    if (event->isAccepted())
        closeBook();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (m_ready && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)) {
        measure();
        QTimer::singleShot(0, this, &MainWindow::growForLetters); // when every part has its new letters
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_ready && m_low != isLow()) {
        measure();
    }
}

// All distances follow the height of the letters.
void MainWindow::measure()
{
    m_low = isLow();
    showName();
    showSample();
    const int gap = emPx(this, 0.6);
    const int above = isLow() ? gap / 3 : gap;
    m_header->layout()->setContentsMargins(gap * 2, above, gap * 2, above);
    m_header->layout()->setSpacing(gap * 2);
    m_foot->layout()->setContentsMargins(gap, above / 3, gap * 2, above / 2);
    m_foot->setMinimumHeight(emPx(this, isLow() ? 2.5 : 3)); // with or without a button
    m_readOnly->layout()->setContentsMargins(gap * 2, above, gap * 2, above);
    for (const QPointer<WindowPage> &page : std::as_const(m_pages))
        if (page)
            page->setContentsMargins(gap, isLow() ? 0 : gap, gap * 2, isLow() ? 0 : gap);
}

void MainWindow::growForLetters()
{
    const qreal before = std::exchange(m_letters, em(this));
    if (m_letters > before)
        growWindow(*this);
}

void MainWindow::remember() const
{
    const auto settings = openSettings();
    settings->setValue(u"window/geometry"_s, saveGeometry());
    if (m_current >= 0)
        settings->setValue(u"window/page"_s, m_kinds[m_current].area);
}

void MainWindow::restore()
{
    const auto settings = openSettings();
    const QByteArray geometry = settings->value(u"window/geometry"_s).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        resize(roomyWindow(em(this), screen()->availableSize()));
    }
    m_letters = em(this);
    const int last = indexOf(settings->value(u"window/page"_s).toString());
    showPage(std::max(0, last));
    m_sidebar->focusCurrent();
}

} // namespace twinbook
