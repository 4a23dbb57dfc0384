// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection_part.h"

#include "choice_box.h"
#include "consent.h"
#include "data_request.h"
#include "detail_view.h"
#include "former_pupil.h"
#include "icons.h"
#include "protection_actions.h"
#include "protection_lists.h"
#include "retention_dialog.h"
#include "retention_rule.h"
#include "safeguarding_check.h"
#include "session.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QStringList tables()
{
    return {recordOf<Consent>().table, recordOf<SafeguardingCheck>().table, recordOf<DataRequest>().table,
        recordOf<RetentionRule>().table, recordOf<FormerPupil>().table};
}

} // namespace

ProtectionPart::ProtectionPart(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_tabs(new QTabBar(this))
    , m_choice(new ChoiceBox(this))
    , m_back(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setAccessibleName(tr("Which list of data protection is shown"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const QString &name : {tr("Consents"), tr("Checks"), tr("Requests"), tr("Rules"), tr("The young")}) {
        m_tabs->addTab(name);
        m_stack->addWidget(new QWidget(m_stack));
        m_lists += nullptr;
    }
    QList<ChoiceItem> items;
    for (int i = 0; i < m_tabs->count(); ++i)
        items += {tables().at(i), m_tabs->tabText(i)};
    m_choice->setItems(items);
    m_choice->setAccessibleName(m_tabs->accessibleName());
    m_back->setIcon(icon(u"back"_s));
    m_back->setText(tr("Persons"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_choice);
    row->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProtectionPart::openAt);
    connect(m_choice, &ChoiceBox::keyChanged, this, &ProtectionPart::open);
    connect(m_back, &QToolButton::clicked, this, &ProtectionPart::backWanted);
    setTight(false);
    openAt(0);
}

void ProtectionPart::setTight(bool tight)
{
    m_tabs->setVisible(!tight);
    m_choice->setVisible(tight);
    m_back->setVisible(tight);
}

bool ProtectionPart::holds(const QString &table)
{
    return tables().contains(table);
}

RecordList *ProtectionPart::open(const QString &table)
{
    const int at = int(tables().indexOf(table));
    return at < 0 ? current() : openAt(at);
}

RecordList *ProtectionPart::current() const
{
    return m_lists.at(m_stack->currentIndex());
}

RecordList *ProtectionPart::openAt(int at)
{
    RecordList *&list = m_lists[at];
    if (!list) {
        list = makeList(at);
        QWidget *place = m_stack->widget(at);
        m_stack->insertWidget(at, list);
        delete place;
    }
    m_stack->setCurrentWidget(list);
    m_tabs->setCurrentIndex(at);
    m_choice->setKey(tables().at(at));
    return list;
}

RecordList *ProtectionPart::makeList(int at)
{
    constexpr RecordListKind (*kinds[])(Session &) = {
        consentsKind, checksKind, requestsKind, retentionKind, youngPeopleKind};
    auto *list = new RecordList(m_session, kinds[at], this);
    list->layout()->setContentsMargins(0, 0, 0, 0);
    connect(list->detailView(), &DetailView::linkActivated, this, &ProtectionPart::linkActivated);
    const QString &table = list->kind().shape->table;
    if (table == recordOf<Consent>().table)
        addConsentActions(*list);
    else if (table == recordOf<DataRequest>().table)
        addRequestActions(*list);
    else if (table == recordOf<RetentionRule>().table)
        addRetentionActions(*list);
    else if (table == recordOf<FormerPupil>().table)
        addReport(*list, m_session, u"young-people"_s, tr("List of the young..."));
    if (table == recordOf<Consent>().table || table == recordOf<SafeguardingCheck>().table)
        addReport(*list, m_session, u"consents"_s, tr("Consents and checks by person..."));
    return list;
}

void ProtectionPart::addConsentActions(RecordList &list)
{
    if (m_session.store().isReadOnly())
        return;
    list.addForRows(
        u"cross"_s, tr("They have withdrawn it today"), TablePage::Needs::SomeRows, [this, &list] {
            const QList<qint64> ids = list.selectedIds();
            m_session.editEach(
                tr("Withdraw %n consents", nullptr, int(ids.size())), tr("Withdrawing"), ids.size(),
                [&](Edit &edit, qsizetype at) {
                    if (auto consent = m_session.store().get(Id<Consent>(ids.at(at)))) {
                        consent->withdrawnOn = m_session.today();
                        edit.save(*consent);
                    }
                },
                tr("%n consents are written down as withdrawn today.", nullptr, int(ids.size())));
        });
}

void ProtectionPart::addRequestActions(RecordList &list)
{
    list.addForRows(u"pdf"_s, tr("Access request pack..."), TablePage::Needs::OneRow, [this, &list] {
        const auto request = m_session.store().get(Id<DataRequest>(list.currentId()));
        if (request && request->person.isValid())
            showAccessPack(m_session, request->person);
        else
            m_session.say(
                tr("This request names nobody in the book. Say in it whom it is about."), Tone::Warning);
    });
}

void ProtectionPart::addRetentionActions(RecordList &list)
{
    list.addMore(u"clock"_s, tr("Look through what is kept too long..."),
        [this] { lookThroughKept(m_session, this); });
}

} // namespace twinbook
