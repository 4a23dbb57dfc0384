// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "begin_roles.h"
#include "choice_box.h"
#include "detail_view.h"
#include "empty_state.h"
#include "flow_layout.h"
#include "icons.h"
#include "page_head.h"
#include "rotation_page.h"
#include "rotation_table.h"
#include "rotation_view.h"
#include "session.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qreal roomForBoth = 62; // ems: the board and what is beside it
constexpr qreal roomForButtons = 30; // ems of height

} // namespace

QAction *RotationPage::make(const QString &iconName, const QString &words, void (RotationPage::*what)())
{
    auto *action = new QAction(icon(iconName), words, this);
    connect(action, &QAction::triggered, this, what);
    addAction(action);
    return action;
}

void RotationPage::makeActions()
{
    m_propose = make(u"add"_s, tr("Propose a plan..."), &RotationPage::propose);
    m_usual = new QAction(icon(u"committee"_s), tr("Begin with the usual roles"), this);
    connect(m_usual, &QAction::triggered, this, [this] { addUsualRoles(session()); });
    QAction *again = make(u"refresh"_s, tr("Replan with few changes"), &RotationPage::replan);
    QAction *adopted = make(u"tick"_s, tr("Adopt..."), &RotationPage::adopt);
    QAction *compared = make(u"columns"_s, tr("Compare..."), &RotationPage::compare);
    QAction *printed = make(u"print"_s, tr("Print..."), &RotationPage::print);
    QAction *ways = make(u"people"_s, tr("How to fill what is vacant"), &RotationPage::showWays);
    QAction *edited = make(u"edit"_s, tr("Name and years..."), &RotationPage::editPlan);
    QAction *removed = make(u"remove"_s, tr("Remove this plan"), &RotationPage::removePlan);
    m_ofPlan = {again, adopted, compared, printed, ways, edited, removed};
    QAction *asked = make(u"people"_s, tr("Who?"), &RotationPage::who);
    m_lock = make(u"lock"_s, tr("Lock"), &RotationPage::toggleLock);
    QAction *vacant = make(u"cross"_s, tr("Leave vacant"), &RotationPage::leaveVacant);
    QAction *reason = make(u"help"_s, tr("Why?"), &RotationPage::why);
    QAction *without = make(u"person"_s, tr("Plan without this person..."), &RotationPage::replanWithout);
    m_ofCell = {asked, m_lock, vacant, without, reason};
    m_sideToggle = make(u"info"_s, tr("Why and balance"), &RotationPage::toggleSide);
    if (session().store().isReadOnly())
        for (QAction *action :
            {m_propose, m_usual, again, adopted, edited, removed, asked, m_lock, vacant, without})
            action->setVisible(false);
}

// A button that follows its action.
QPushButton *RotationPage::button(QAction *action)
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

void RotationPage::build()
{
    m_head = new PageHead(this);
    m_head->setTitle(tr("Plan"));
    m_head->setMainAction(m_propose);
    for (QAction *action : std::as_const(m_ofPlan))
        m_head->addMoreAction(action);
    m_plans = new ChoiceBox(this);
    m_plans->setAccessibleName(tr("Which plan"));
    m_table = new RotationTable(this);
    m_board = new RotationView(m_table, this);
    m_board->addActions(m_ofCell);
    m_side = new DetailView(this);
    m_side->setHint(tr("Choose a term on the board to see here why it is as it is."));
    m_side->setActions(m_ofCell.mid(0, 3));
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->addWidget(m_board);
    m_split->addWidget(m_side);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({emPx(this, 48), emPx(this, 26)});
    m_empty = new EmptyState(u"committee"_s, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    m_tools = new QWidget(this);
    auto *tools = new FlowLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(m_plans);
    for (QAction *action : m_ofPlan.mid(0, 4))
        m_buttons += button(action);
    for (QPushButton *made : std::as_const(m_buttons))
        tools->addWidget(made);
    tools->addWidget(button(m_sideToggle));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_tools);
    column->addWidget(m_stack, 1);

    connect(m_plans, &ChoiceBox::keyChanged, this, [this](const QString &key) {
        m_wanted = Id<RotationPlan>(key.toLongLong());
        m_against.clear();
        refresh();
    });
    connect(m_board, &RotationView::slotChanged, this, &RotationPage::showSide);
    connect(m_board, &RotationView::whoWanted, this, &RotationPage::who);
    connect(m_board, &RotationView::lockWanted, this, &RotationPage::toggleLock);
    connect(m_board, &RotationView::vacantWanted, this, &RotationPage::leaveVacant);
    connect(m_board, &RotationView::whyWanted, this, &RotationPage::why);
    connect(m_side, &DetailView::linkActivated, this, [this](const QString &link) {
        const QStringList way = link.section(u':', 1).split(u'/');
        if (way.size() == 2)
            session().goTo({u"people"_s, way.first(), way.last().toLongLong()});
    });
    connect(
        m_table, &RotationTable::moveWanted, this,
        [this](int from, int to) {
            if (m_kept)
                session().tell(moveThere(session().store(), *m_kept, from, to));
        },
        Qt::QueuedConnection); // the drop is over by then
}

QList<QAction *> RotationPage::areaActions() const
{
    return QList<QAction *>{m_propose, nullptr} + m_ofPlan + QList<QAction *>{nullptr} + m_ofCell;
}

void RotationPage::showPlans()
{
    const QList<RotationPlan> plans = rotationPlans(session().store());
    QList<ChoiceItem> items;
    bool known = false;
    const RecordShape &shape = recordOf<RotationPlan>();
    for (const RotationPlan &plan : plans) {
        known = known || plan.id == m_wanted;
        items += {QString::number(plan.id.value),
            tr("%1 (%2)", "name of a plan (draft)")
                .arg(plan.name, shape.choiceLabel(*shape.find(u"status"_s), plan.status))};
    }
    if (!known)
        m_wanted = plans.isEmpty() ? Id<RotationPlan>() : plans.first().id;
    const QSignalBlocker quiet(m_plans);
    m_plans->setItems(items);
    if (m_wanted.isValid())
        m_plans->setKey(QString::number(m_wanted.value));
    m_tools->setVisible(!plans.isEmpty());
}

void RotationPage::showEmpty()
{
    m_head->setFigures({});
    m_stack->setCurrentWidget(m_empty);
    if (session().store().count(recordOf<CommitteeRole>()) == 0) {
        m_empty->setTexts(tr("Plan who does what in the next years"),
            tr("Nobody should be treasurer for ever because nobody else was asked in time. Begin with your "
               "roles, say who holds them and who would take which; then Twinbook proposes a fair rotation, "
               "says why, and keeps to your constitution."));
        m_empty->setActions({m_usual});
    } else {
        m_empty->setTexts(tr("No plan has been made yet"),
            tr("Twinbook proposes who could do what until several years ahead: from the terms of office, "
               "what "
               "people would like, how much time they have and what the constitution allows. You change it "
               "by "
               "hand, print it, and have it adopted."));
        m_empty->setActions({m_propose});
    }
    m_propose->setVisible(
        !session().store().isReadOnly() && session().store().count(recordOf<CommitteeRole>()) > 0);
}

void RotationPage::enableActions()
{
    const int slot = m_board->currentSlot();
    const bool changeable = m_kept && m_kept->mayChange(slot);
    for (QAction *action : std::as_const(m_ofPlan))
        action->setEnabled(m_kept.has_value());
    for (QAction *action : std::as_const(m_ofCell))
        action->setEnabled(changeable || (action == m_ofCell.last() && slot >= 0 && m_kept));
    m_ofCell.at(3)->setEnabled(m_kept && slot >= 0 && m_kept->holder(slot) >= 0);
    m_lock->setText(m_kept && m_kept->isLocked(slot) ? tr("Unlock") : tr("Lock"));
    if (m_kept)
        m_propose->setVisible(!session().store().isReadOnly());
}

void RotationPage::toggleSide()
{
    m_sideShown = !m_sideShown;
    arrange();
    if (!m_sideShown)
        m_board->setFocus();
}

// Beside one another where there is room, else one of them.
void RotationPage::arrange()
{
    m_narrow = width() < emPx(this, roomForBoth);
    m_side->setVisible(!m_narrow || m_sideShown);
    m_board->setVisible(!m_narrow || !m_sideShown);
    m_sideToggle->setVisible(m_narrow);
    // With large letters on a low screen the board has the room; all that can be done is in More too.
    const bool low = height() < emPx(this, roomForButtons);
    m_head->setBrief(low);
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setVisible(!low && m_ofPlan.at(i)->isVisible());
    m_sideToggle->setText(m_sideShown ? tr("Back to the board") : tr("Why and balance"));
}

void RotationPage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    arrange();
}

} // namespace twinbook
