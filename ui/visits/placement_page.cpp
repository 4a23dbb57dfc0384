// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_page.h"

#include "ask.h"
#include "choice_box.h"
#include "detail_view.h"
#include "hosting_reports.h"
#include "hosting_words.h"
#include "page_head.h"
#include "placement_side.h"
#include "placement_tree.h"
#include "placement_view.h"
#include "progress.h"
#include "session.h"
#include "where_dialog.h"

#include <QAction>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

PlacementPage::PlacementPage(Session &session, QWidget *parent)
    : WindowPage(session, parent)
{
    makeActions();
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // once for several changes
    connect(&m_soon, &QTimer::timeout, this, &PlacementPage::refresh);
    connect(&session.store(), &Store::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
}

void PlacementPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    if (m_stale)
        refresh();
    arrange();
}

QWidget *PlacementPage::firstFocus() const
{
    return m_kept ? static_cast<QWidget *>(m_board) : nullptr;
}

std::optional<Report> PlacementPage::printable() const
{
    if (!m_kept)
        return {};
    return hostListReport(session().store(), m_kept->book.visit.id, session().today(), session().locale());
}

void PlacementPage::refresh()
{
    if (!session().store().isOpen())
        return;
    m_stale = false;
    const int party = m_board->currentParty();
    showVisits();
    m_kept = keptPlacement(session().store(), m_wanted, session().today());
    const bool ready = m_kept && !m_kept->request.parties.isEmpty() && !m_kept->request.offers.isEmpty();
    if (m_kept && m_against.size() != m_kept->plan.size())
        m_against.clear();
    if (ready) {
        m_tree->setPlacement(*m_kept);
        m_head->setFigures(planSummary(m_kept->request, m_kept->plan));
        m_stack->setCurrentIndex(0);
        m_board->goToParty(party);
        if (!m_board->currentIndex().isValid())
            m_board->setCurrentIndex(m_tree->index(0, 0));
    } else {
        m_tree->clear();
        showEmpty();
        m_kept.reset();
    }
    showSide();
}

void PlacementPage::showFirstParty()
{
    if (!m_kept)
        return;
    const auto out = std::find(m_kept->plan.begin(), m_kept->plan.end(), plan::none);
    m_board->goToParty(out == m_kept->plan.end() ? 0 : int(out - m_kept->plan.begin()));
}

void PlacementPage::placeForPicture()
{
    if (!m_kept)
        return;
    plan::Control control;
    control.steps = plan::quickSteps / 3;
    const HostingOutcome outcome = proposePlacement(m_kept->request, control);
    m_fixes = outcome.unplaced;
    m_fixesOf = m_kept->plan = outcome.plan;
    m_tree->setPlacement(*m_kept); // the book stays as it is
    m_head->setFigures(planSummary(m_kept->request, m_kept->plan));
    showFirstParty();
    showSide();
}

void PlacementPage::showSide()
{
    if (!m_kept)
        m_side->clear();
    else
        m_side->showDetail(
            placementDetail(*m_kept, m_board->currentParty(), m_tree->hostAt(m_board->currentIndex()),
                m_against, m_fixesOf == m_kept->plan ? m_fixes : std::vector<HostingFixes>()));
    enableActions();
}

bool PlacementPage::mayChange() const
{
    return m_kept && m_board->currentParty() >= 0 && !session().store().isReadOnly();
}

// In a thread of its own; what comes back is kept in the book at once and can be undone.
void PlacementPage::run(
    const QString &title, const std::function<HostingOutcome(const plan::Control &)> &planner)
{
    HostingOutcome outcome;
    const bool ended = runInThread(this, title, [&](ProgressReport &report) {
        std::stop_source stop;
        plan::Control control;
        control.stop = stop.get_token();
        control.progress = [&](const plan::Progress &far) {
            if (!report.step(qint64(far.done), qint64(far.total)))
                stop.request_stop();
        };
        outcome = planner(control);
    });
    if (!ended)
        return session().say(tr("Stopped: the placement is as it was."));
    const KeptPlacement kept = *m_kept;
    m_fixes = outcome.unplaced;
    m_fixesOf = outcome.plan;
    if (outcome.plan == kept.plan) {
        showSide();
        return session().say(tr("Nothing needs to be changed: the placement is as good as it can be made."));
    }
    const bool fresh = std::all_of(kept.plan.begin(), kept.plan.end(), [](int host) { return host < 0; });
    m_against = fresh ? plan::hosting::Plan() : kept.plan;
    session().tell(savePlacement(session().store(), kept.request, outcome.plan),
        planSummary(kept.request, outcome.plan));
    refresh();
    showFirstParty();
    m_board->setFocus();
}

void PlacementPage::placeAll()
{
    if (!m_kept || session().store().isReadOnly())
        return;
    const bool begun =
        std::any_of(m_kept->plan.begin(), m_kept->plan.end(), [](int host) { return host >= 0; });
    if (begun
        && !Ask::confirm(this, tr("Place everybody anew?"),
            tr("Those placed by hand stay where they are; all others may change houses. To change as little "
               "as can be, use Place the rest instead."),
            tr("Place everybody")))
        return;
    const HostingRequest request = m_kept->request;
    run(tr("Placing the guests"),
        [request](const plan::Control &control) { return proposePlacement(request, control); });
}

void PlacementPage::replan()
{
    if (!m_kept || session().store().isReadOnly())
        return;
    const HostingRequest request = m_kept->request;
    const plan::hosting::Plan agreed = m_kept->plan;
    run(tr("Placing the rest with few changes"), [request, agreed](const plan::Control &control) {
        return replanPlacement(request, agreed, control);
    });
}

WhereDialog *PlacementPage::whereDialog()
{
    const int party = m_board->currentParty();
    return m_kept && party >= 0 ? new WhereDialog(*m_kept, party, this) : nullptr;
}

void PlacementPage::where()
{
    if (!mayChange())
        return;
    const int party = m_board->currentParty();
    const std::unique_ptr<WhereDialog> dialog(whereDialog());
    if (Ask::run(*dialog))
        session().tell(putThere(session().store(), *m_kept, party, dialog->chosen()));
}

void PlacementPage::toggleLock()
{
    if (!mayChange())
        return;
    const int party = m_board->currentParty();
    if (m_kept->plan.at(std::size_t(party)) < 0)
        return session().say(tr("Only a party that has a house can be locked there."));
    const bool lock = !m_kept->isLocked(party);
    session().tell(setLocked(session().store(), *m_kept, party, lock),
        lock ? tr("Locked: the party stays there when guests are placed again.")
             : tr("Unlocked: the party may change houses when guests are placed again."));
}

void PlacementPage::takeOut()
{
    if (!mayChange())
        return;
    session().tell(putThere(session().store(), *m_kept, m_board->currentParty(), plan::none),
        tr("Taken out: the party has no house now."));
}

void PlacementPage::why()
{
    m_sideShown = true;
    arrange();
    for (QWidget *child : m_side->findChildren<QWidget *>())
        if (child->isVisible() && child->inherits("QTextBrowser")) // what can be read and scrolled
            return child->setFocus(Qt::ShortcutFocusReason);
}

void PlacementPage::printHosts()
{
    if (const std::optional<Report> report = printable())
        session().preview(*report);
}

void PlacementPage::printGuests()
{
    if (m_kept)
        session().preview(
            guestListReport(session().store(), m_kept->book.visit.id, session().today(), session().locale()));
}

} // namespace twinbook
