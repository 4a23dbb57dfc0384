// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "willingness_page.h"

#include "ask.h"
#include "begin_roles.h"
#include "empty_state.h"
#include "form_dialog.h"
#include "icons.h"
#include "labels.h"
#include "mnemonics.h"
#include "offer_persons.h"
#include "page_head.h"
#include "session.h"
#include "willingness_form.h"
#include "willingness_grid.h"
#include "willingness_view.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

WillingnessPage::WillingnessPage(Session &session, QWidget *parent)
    : WindowPage(session, parent)
    , m_grid(new WillingnessGrid(session.store(), session.today(), this))
    , m_view(new WillingnessView(m_grid, this))
    , m_head(new PageHead(this))
    , m_empty(new EmptyState(u"people"_s, this))
    , m_stack(new QStackedWidget(this))
{
    const auto make = [this](
                          const QString &iconName, const QString &words, const std::function<void()> &what) {
        auto *action = new QAction(icon(iconName), words, this);
        connect(action, &QAction::triggered, this, what);
        return action;
    };
    m_add = make(u"add"_s, tr("Add a person..."), [this] { addPerson(); });
    m_usual =
        make(u"committee"_s, tr("Begin with the usual roles"), [this] { addUsualRoles(this->session()); });
    m_prints = {make(u"print"_s, tr("Print a form for everybody here..."), [this] { print(false); }),
        make(u"print"_s, tr("Print a blank form..."), [this] { print(true); })};
    m_head->setTitle(tr("Who would"));
    m_head->setMainAction(m_add);
    for (QAction *action : std::as_const(m_prints))
        m_head->addMoreAction(action);
    m_add->setVisible(!session.store().isReadOnly());
    m_empty->setTexts(tr("Ask before you plan"),
        tr("Who would be treasurer, and who never? Here stands one line for everybody on the committee, and "
           "for "
           "whom you add: keen, willing, if nobody else, or no, for every role; how much time they have, and "
           "when they are away. Add roles first."));
    m_empty->setActions({m_usual});
    auto *sheet = new QWidget(this);
    auto *lines = new QVBoxLayout(sheet);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_view, 1);
    lines->addWidget(quietParagraph(
        tr("Keys: 1 keen, 2 willing, 3 if nobody else, 4 no, 0 not asked. Everything is saved at once."),
        sheet));
    m_stack->addWidget(sheet);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    connect(m_grid, &WillingnessGrid::saved, this,
        [this](const EditOutcome &outcome, const QString &done) { this->session().tell(outcome, done); });
    connect(m_grid, &WillingnessGrid::refused, this,
        [this](const QString &sentence) { this->session().say(sentence, Tone::Warning); });
    connect(m_grid, &QAbstractItemModel::modelReset, this, &WillingnessPage::refresh);
    connect(m_grid, &QAbstractItemModel::dataChanged, this, &WillingnessPage::refresh);
    refresh();
}

QList<QAction *> WillingnessPage::areaActions() const
{
    return QList<QAction *>{m_add, nullptr} + m_prints;
}

std::optional<Report> WillingnessPage::printable() const
{
    QList<Id<Person>> persons;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        persons += m_grid->personAt(row);
    return willingnessForm(session().store(), persons, session().today());
}

QWidget *WillingnessPage::firstFocus() const
{
    return m_stack->currentIndex() == 0 ? m_view : nullptr;
}

void WillingnessPage::refresh()
{
    const bool hasRoles = !m_grid->roles().isEmpty();
    m_stack->setCurrentIndex(hasRoles ? 0 : 1);
    m_add->setEnabled(hasRoles);
    for (QAction *action : std::as_const(m_prints))
        action->setEnabled(hasRoles);
    m_head->setFigures(hasRoles
            ? tr("%1 of %n people have said something.", nullptr, m_grid->rowCount()).arg(m_grid->asked())
            : QString());
    if (!m_view->currentIndex().isValid() && m_grid->rowCount() > 0)
        m_view->setCurrentIndex(m_grid->index(0, 0));
}

void WillingnessPage::addPerson()
{
    FormExtras extras;
    extras.required = {u"person"_s};
    offerPersons(extras, session().store(), {u"person"_s});
    FormDialog dialog(
        new Form(recordOf<Willingness>(), {{{}, {u"person"_s}, false, {}}}, session().setting(), extras),
        tr("Add a person"), tr("Add to the sheet"), this);
    dialog.form()->setChecker([](const QVariantMap &values) {
        Problems problems;
        if (values.value(u"person"_s).toLongLong() == 0)
            problems += {u"person"_s, tr("Please choose the person.")};
        return problems;
    });
    giveMnemonics(&dialog);
    if (!Ask::run(dialog))
        return;
    const Id<Person> person(dialog.form()->values().value(u"person"_s).toLongLong());
    m_grid->addPerson(person);
    m_view->setCurrentIndex(m_grid->index(m_grid->rowOf(person), 0));
    m_view->setFocus();
}

void WillingnessPage::print(bool blank)
{
    const auto form =
        blank ? std::optional(willingnessForm(session().store(), {}, session().today())) : printable();
    if (form)
        session().preview(*form);
}

} // namespace twinbook
