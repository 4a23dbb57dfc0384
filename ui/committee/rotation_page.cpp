// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_page.h"

#include "ask.h"
#include "begin_roles.h"
#include "choice_box.h"
#include "committee_role.h"
#include "compare_dialog.h"
#include "detail_view.h"
#include "page_head.h"
#include "plan_dialog.h"
#include "rotation_report.h"
#include "rotation_side.h"
#include "rotation_table.h"
#include "rotation_view.h"
#include "session.h"
#include "who_dialog.h"
#include "workload.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace twinbook {

RotationPage::RotationPage(Session &session, QWidget *parent)
    : WindowPage(session, parent)
{
    makeActions();
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // once for several changes
    connect(&m_soon, &QTimer::timeout, this, &RotationPage::refresh);
    connect(&session.store(), &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
}

void RotationPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    if (m_stale)
        refresh();
    arrange();
}

void RotationPage::goTo(const Place &place)
{
    if (place.id)
        m_wanted = Id<RotationPlan>(place.id);
    m_against.clear();
    refresh();
}

Place RotationPage::place() const
{
    return {u"committee"_s, recordOf<RotationPlan>().table, m_kept ? m_kept->plan.id.value : 0};
}

QWidget *RotationPage::firstFocus() const
{
    return m_kept ? static_cast<QWidget *>(m_board) : nullptr;
}

std::optional<Report> RotationPage::printable() const
{
    if (!m_kept)
        return {};
    return rotationReport(*m_kept, session().association());
}

void RotationPage::refresh()
{
    if (!session().store().isOpen())
        return;
    m_stale = false;
    showPlans();
    m_kept = keptRotation(session().store(), m_wanted, session().today());
    if (m_kept && m_against.size() != m_kept->holders.size())
        m_against.clear();
    if (m_kept)
        showBoard();
    else
        showEmpty();
    enableActions();
}

void RotationPage::showBoard()
{
    const int slot = m_board->currentSlot();
    m_shown = rotationBoard(m_kept->request, m_kept->holders, m_against);
    m_table->setBoard(m_shown);
    const CommitteeBook book = readCommittee(session().store(), session().today());
    m_shown.warnings = earlyWarnings(workloads(session().store(), book)).mid(0, 1) + m_shown.warnings;
    m_head->setFigures(m_shown.summary);
    m_stack->setCurrentIndex(0);
    if (slot >= 0)
        m_board->goToSlot(slot);
    if (m_board->currentSlot() < 0 && m_table->rowCount() > 0)
        m_board->setCurrentIndex(m_table->index(0, 0));
    showSide();
}

void RotationPage::showSide()
{
    if (!m_kept)
        return m_side->clear();
    m_side->showDetail(rotationDetail(*m_kept, m_shown, m_board->currentSlot(), m_against,
        m_waysOf == m_kept->holders ? m_ways : QStringList()));
    enableActions();
}

// As it is to be planned, in a thread of its own; told when the user stopped it.
void RotationPage::propose()
{
    RotationPlan fresh = freshRotation(session().store(), session().today());
    PlanDialog dialog(session(), fresh, PlanDialog::Propose, this);
    if (!Ask::run(dialog))
        return;
    fresh = dialog.plan();
    const RotationRequest request = rotationRequest(session().store(), fresh, session().today());
    const auto outcome = planInThread(this, tr("Planning the next years"), fresh,
        [&](const plan::Control &control) { return proposeRotation(request, control); });
    if (!outcome)
        return session().say(tr("Stopped: no plan was made."));
    m_against.clear();
    m_ways = outcome->ways;
    m_waysOf = outcome->plan;
    keep(outcome->plan, fresh, request);
}

void RotationPage::showWays()
{
    if (!m_kept)
        return;
    const KeptRotation kept = *m_kept;
    const auto outcome = planInThread(this, tr("Looking for ways to fill what is vacant"), kept.plan,
        [&](const plan::Control &control) { return waysToFill(kept.request, kept.holders, control); });
    if (!outcome)
        return session().say(tr("Stopped: the plan is as it was."));
    if (outcome->ways.isEmpty())
        return session().say(tr("Nothing is vacant in this plan."), Tone::Good);
    m_ways = outcome->ways;
    m_waysOf = kept.holders;
    m_sideShown = true;
    arrange();
    showSide();
}

void RotationPage::replan()
{
    if (!m_kept)
        return;
    const KeptRotation kept = *m_kept;
    const auto outcome = planInThread(this, tr("Planning again with few changes"), kept.plan,
        [&](const plan::Control &control) { return replanRotation(kept.request, kept.holders, control); });
    if (!outcome)
        return session().say(tr("Stopped: the plan is as it was."));
    const QStringList changes = changeSentences(kept.request, kept.holders, outcome->plan);
    if (kept.holders == outcome->plan)
        return session().say(tr("Nothing needs to be changed: the plan is as good as it can be made."));
    m_against = kept.holders;
    m_ways = outcome->ways;
    m_waysOf = outcome->plan;
    keep(outcome->plan, kept.plan, kept.request);
}

void RotationPage::replanWithout()
{
    const int slot = m_board->currentSlot();
    const int leaver = m_kept && slot >= 0 ? m_kept->holder(slot) : -1;
    if (leaver < 0)
        return;
    const KeptRotation kept = *m_kept;
    const QString name = kept.request.peopleNames.at(leaver);
    if (!Ask::confirm(this, tr("Plan again without %1?").arg(name),
            tr("All terms of %1 go to others or stay vacant, with as few other changes as can be. So that "
               "later "
               "plans leave %1 out too, end the term under Terms of office and answer no under Who would.")
                .arg(name),
            tr("Plan without %1").arg(name)))
        return;
    QList<PlannedTerm> terms = plannedTerms(session().store(), kept.plan.id);
    const Id<Person> person = kept.request.people.at(leaver);
    for (PlannedTerm &term : terms)
        term.locked = term.locked && term.person != person;
    const RotationRequest asked = rotationRequest(session().store(),
        {kept.plan.firstOn, int(kept.plan.years), kept.plan.weights, terms, {person}}, session().today());
    const plan::rota::Plan agreed = carriedOver(kept.request, kept.holders, asked);
    const auto outcome = planInThread(this, tr("Planning again without %1").arg(name), kept.plan,
        [&](const plan::Control &control) { return replanRotation(asked, agreed, control); });
    if (!outcome)
        return session().say(tr("Stopped: the plan is as it was."));
    m_against = kept.holders;
    m_ways = outcome->ways;
    m_waysOf = outcome->plan;
    keep(outcome->plan, kept.plan, asked);
}

void RotationPage::keep(const plan::rota::Plan &holders, RotationPlan plan, const RotationRequest &request)
{
    const bool isNew = !plan.id.isValid();
    const EditOutcome outcome = saveRotation(session().store(), plan, request, holders);
    session().tell(outcome,
        isNew ? tr("Made %1. Change it by hand, then let it be adopted.").arg(plan.name)
              : tr("Planned again: %1").arg(plan.name));
    m_wanted = plan.id;
    refresh();
    m_board->setFocus();
}

void RotationPage::who()
{
    const int slot = m_board->currentSlot();
    if (!m_kept || slot < 0 || session().store().isReadOnly())
        return;
    if (!m_kept->mayChange(slot))
        return session().say(
            tr("This term runs already. When somebody stands down, end it under Terms of office."));
    WhoDialog dialog(*m_kept, slot, this);
    if (Ask::run(dialog))
        session().tell(putThere(session().store(), *m_kept, slot, dialog.chosen()));
}

void RotationPage::toggleLock()
{
    const int slot = m_board->currentSlot();
    if (!m_kept || slot < 0 || session().store().isReadOnly())
        return;
    const bool lock = !m_kept->isLocked(slot);
    session().tell(setLocked(session().store(), *m_kept, slot, lock),
        lock ? tr("Locked: it stays when the plan is made again.")
             : tr("Unlocked: it may change when the plan is made again."));
}

void RotationPage::leaveVacant()
{
    const int slot = m_board->currentSlot();
    if (!m_kept || slot < 0 || session().store().isReadOnly())
        return;
    session().tell(putThere(session().store(), *m_kept, slot, -1), tr("Left vacant."));
}

void RotationPage::why()
{
    m_sideShown = true;
    arrange();
    for (QWidget *child : m_side->findChildren<QWidget *>())
        if (child->isVisible() && child->inherits("QTextBrowser")) // what can be read and scrolled
            return child->setFocus(Qt::ShortcutFocusReason);
}

void RotationPage::adopt()
{
    if (!m_kept)
        return;
    const QString warning =
        m_shown.warnings.isEmpty() ? QString() : u"\n\n"_s + m_shown.warnings.mid(0, 3).join(u'\n');
    if (!Ask::confirm(this, tr("Adopt %1?").arg(m_kept->plan.name),
            tr("Its coming terms are written down as planned terms of office, in place of those of a plan "
               "adopted before. Nobody is in office by that: the members still elect.")
                + warning,
            tr("Adopt the plan")))
        return;
    session().tell(adoptRotation(session().store(), m_kept->plan.id, session().today()),
        tr("Adopted %1: its coming terms stand under Terms of office.").arg(m_kept->plan.name));
}

void RotationPage::compare()
{
    if (!m_kept)
        return;
    CompareDialog dialog(session(), *m_kept, this);
    Ask::run(dialog);
}

void RotationPage::print()
{
    if (const std::optional<Report> report = printable())
        session().preview(*report);
}

void RotationPage::editPlan()
{
    if (!m_kept)
        return;
    PlanDialog dialog(session(), m_kept->plan, PlanDialog::Change, this);
    if (!Ask::run(dialog))
        return;
    RotationPlan changed = dialog.plan();
    session().edit(tr("Change %1").arg(changed.name), [&](Edit &edit) { edit.save(changed); });
}

void RotationPage::removePlan()
{
    if (!m_kept)
        return;
    const KeptRotation kept = *m_kept;
    session().edit(
        tr("Remove %1").arg(kept.plan.name),
        [&](Edit &edit) {
            for (const PlannedTerm &term : plannedTerms(session().store(), kept.plan.id))
                edit.remove(term.id);
            edit.remove(kept.plan.id);
        },
        tr("Removed %1.").arg(kept.plan.name));
}

} // namespace twinbook
