// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_box.h"
#include "detail_view.h"
#include "empty_state.h"
#include "flow_layout.h"
#include "icons.h"
#include "page_head.h"
#include "placement_page.h"
#include "placement_tree.h"
#include "placement_view.h"
#include "session.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qreal roomForBoth = 62; // ems: the board and what is beside it
constexpr qreal roomForButtons = 30; // ems of height

} // namespace

QAction *PlacementPage::make(const QString &iconName, const QString &words, void (PlacementPage::*what)())
{
    auto *action = new QAction(icon(iconName), words, this);
    connect(action, &QAction::triggered, this, what);
    addAction(action);
    return action;
}

void PlacementPage::makeActions()
{
    m_all = make(u"map"_s, tr("Place everybody"), &PlacementPage::placeAll);
    QAction *again = make(u"refresh"_s, tr("Place the rest"), &PlacementPage::replan);
    QAction *hosts = make(u"print"_s, tr("Print the hosts..."), &PlacementPage::printHosts);
    QAction *guests = make(u"print"_s, tr("Print the guests..."), &PlacementPage::printGuests);
    m_ofPlan = {again, hosts, guests};
    QAction *elsewhere = make(u"home"_s, tr("Where else?"), &PlacementPage::where);
    m_lock = make(u"lock"_s, tr("Lock"), &PlacementPage::toggleLock);
    QAction *out = make(u"cross"_s, tr("Take out"), &PlacementPage::takeOut);
    QAction *reason = make(u"help"_s, tr("Why?"), &PlacementPage::why);
    m_ofParty = {elsewhere, m_lock, out, reason};
    m_sideToggle = make(u"info"_s, tr("Why and rules"), &PlacementPage::toggleSide);
    if (session().store().isReadOnly())
        for (QAction *action : {m_all, again, elsewhere, m_lock, out})
            action->setVisible(false);
}

// A button that follows its action.
QPushButton *PlacementPage::button(QAction *action)
{
    auto *made = new QPushButton(action->icon(), action->text(), this);
    made->setAutoDefault(false);
    const auto follow = [made, action] {
        made->setText(action->text());
        made->setEnabled(action->isEnabled());
        made->setVisible(action->isVisible());
    };
    connect(action, &QAction::changed, made, follow);
    connect(made, &QPushButton::clicked, action, &QAction::trigger);
    made->setVisible(action->isVisible());
    return made;
}

void PlacementPage::build()
{
    m_head = new PageHead(this);
    m_head->setTitle(tr("Placement"));
    m_head->setMainAction(m_all);
    for (QAction *action : std::as_const(m_ofPlan))
        m_head->addMoreAction(action);
    m_visits = new ChoiceBox(this);
    m_visits->setAccessibleName(tr("Which visit"));
    m_tree = new PlacementTree(this);
    m_board = new PlacementView(m_tree, this);
    m_board->addActions(m_ofParty);
    m_side = new DetailView(this);
    m_side->setHint(tr("Choose a party on the board to see here why it stays where it does."));
    m_side->setActions(m_ofParty.mid(0, 3));
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->addWidget(m_board);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({emPx(this, 48), emPx(this, 26)});
    m_empty = new EmptyState(u"bed"_s, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    m_tools = new QWidget(this);
    auto *tools = new FlowLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(m_visits);
    for (QAction *action : std::as_const(m_ofPlan))
        m_buttons += button(action);
    for (QPushButton *made : std::as_const(m_buttons))
        tools->addWidget(made);
    tools->addWidget(button(m_sideToggle));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);

    connect(m_visits, &ChoiceBox::keyChanged, this, [this](const QString &key) {
        m_wanted = Id<Visit>(key.toLongLong());
        m_against.clear();
        refresh();
    });
    connect(m_board, &PlacementView::currentMoved, this, &PlacementPage::showSide);
    connect(m_board, &PlacementView::whereWanted, this, &PlacementPage::where);
    connect(m_board, &PlacementView::lockWanted, this, &PlacementPage::toggleLock);
    connect(m_board, &PlacementView::outWanted, this, &PlacementPage::takeOut);
    connect(m_board, &PlacementView::whyWanted, this, &PlacementPage::why);
    connect(m_side, &DetailView::linkActivated, this, [this](const QString &link) {
        const QStringList way = link.section(u':', 1).split(u'/');
        if (way.size() == 2)
            session().goTo(
                {way.first() == u"person" || way.first() == u"household" ? u"people"_s : u"visits"_s,
                    way.first(), way.last().toLongLong()});
    });
    connect(
        m_tree, &PlacementTree::moveWanted, this,
        [this](int party, int host) {
            if (m_kept && !session().store().isReadOnly() && std::size_t(party) < m_kept->plan.size()
                && m_kept->plan[std::size_t(party)] != host)
                session().tell(putThere(session().store(), *m_kept, party, host));
        },
        Qt::QueuedConnection); // the drop is over by then
}

QList<QAction *> PlacementPage::areaActions() const
{
    return QList<QAction *>{m_all} + m_ofPlan + QList<QAction *>{nullptr} + m_ofParty;
}

void PlacementPage::showVisits()
{
    QList<Visit> visits = session().store().all<Visit>();
    std::stable_sort(
        visits.begin(), visits.end(), [](const Visit &a, const Visit &b) { return a.fromOn > b.fromOn; });
    QList<ChoiceItem> items;
    bool known = false;
    for (const Visit &visit : std::as_const(visits)) {
        known = known || visit.id == m_wanted;
        items += {QString::number(visit.id.value),
            visit.fromOn.isValid()
                ? tr("%1 (%2)", "visit (year)").arg(visit.name, QString::number(visit.fromOn.year()))
                : visit.name};
    }
    if (!known)
        m_wanted = nearestVisit(session().store(), session().today());
    const QSignalBlocker quiet(m_visits);
    m_visits->setItems(items);
    if (m_wanted.isValid())
        m_visits->setKey(QString::number(m_wanted.value));
    m_tools->setVisible(!visits.isEmpty());
}

void PlacementPage::showEmpty()
{
    m_head->setFigures({});
    m_stack->setCurrentWidget(m_empty);
    if (!m_wanted.isValid())
        m_empty->setTexts(tr("Place the guests of a visit with their hosts"),
            tr("Add a visit first, then who is coming and who would host. Twinbook proposes who stays with "
               "whom, says why, and keeps to what guests and hosts need."));
    else if (m_kept && m_kept->request.parties.isEmpty())
        m_empty->setTexts(tr("Nobody who needs a host is coming on this visit yet"),
            tr("Add the travellers and the parties that they travel in, under Travellers and Parties."));
    else
        m_empty->setTexts(tr("Nobody has offered to host on this visit yet"),
            tr("Ask all who host at once, under Hosts, and write down who says yes."));
    m_empty->setActions({});
}

void PlacementPage::enableActions()
{
    const int party = m_board->currentParty();
    m_all->setEnabled(m_kept.has_value());
    for (QAction *action : std::as_const(m_ofPlan))
        action->setEnabled(m_kept.has_value());
    for (QAction *action : std::as_const(m_ofParty))
        action->setEnabled(m_kept && party >= 0);
    const bool placed = m_kept && party >= 0 && m_kept->plan.at(std::size_t(party)) >= 0;
    m_lock->setEnabled(placed);
    m_ofParty.at(2)->setEnabled(placed);
    m_lock->setText(m_kept && party >= 0 && m_kept->isLocked(party) ? tr("Unlock") : tr("Lock"));
}

void PlacementPage::toggleSide()
{
    m_sideShown = !m_sideShown;
    arrange();
    if (!m_sideShown)
        m_board->setFocus();
}

// Beside one another where there is room, else one of them.
void PlacementPage::arrange()
{
    m_narrow = width() < emPx(this, roomForBoth);
    m_side->setVisible(!m_narrow || m_sideShown);
    m_board->setVisible(!m_narrow || !m_sideShown);
    m_sideToggle->setVisible(m_narrow);
    const bool low = height() < emPx(this, roomForButtons);
    m_head->setBrief(low);
    m_head->setTitle(low && m_narrow ? QString() : tr("Placement")); // the tab says it too
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setVisible(!low && m_ofPlan.at(i)->isVisible());
    m_sideToggle->setText(m_sideShown ? tr("Back to the board") : tr("Why and rules"));
}

void PlacementPage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    arrange();
}

} // namespace twinbook
