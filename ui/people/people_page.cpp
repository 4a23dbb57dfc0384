// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people_page.h"

#include "age_dialog.h"
#include "ask.h"
#include "contacts_dialog.h"
#include "detail_view.h"
#include "gift_aid_dialog.h"
#include "handing_out_asking.h"
#include "icons.h"
#include "label_dialog.h"
#include "letters_dialog.h"
#include "mail.h"
#include "membership_dialogs.h"
#include "payment_dialog.h"
#include "payments_list.h"
#include "people_lists.h"
#include "person_dialog.h"
#include "protection_actions.h"
#include "protection_part.h"
#include "receipts.h"
#include "remind_dialog.h"
#include "renewals.h"
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

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString linkScheme = u"twinbook"_s;
bool isOfPayments(const Place &place)
{
    return place.table == u"payment"_s || place.table == u"reminder"_s;
}

const std::array tabIcons{u"person"_s, u"household"_s, u"organisation"_s, u"money"_s, u"lock"_s};

} // namespace

PeoplePage::PeoplePage(Session &session, QWidget *parent)
    : WindowPage(session, parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_tabs->setAccessibleName(tr("Which list is shown"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const QString &name :
        {tr("Persons"), tr("Households"), tr("Organisations"), tr("Payments"), tr("Data protection")}) {
        m_tabs->addTab(icon(tabIcons.at(size_t(m_tabs->count()))), name);
        m_stack->addWidget(new QWidget(m_stack));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_switches = {makeSwitch(Persons, tr("Show the persons")),
        makeSwitch(Households, tr("Show the households")),
        makeSwitch(Organisations, tr("Show the organisations")),
        makeSwitch(Payments, tr("Show the payments")), makeSwitch(Protection, tr("Show data protection"))};
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) { openPart(Part(at)); });
    openPart(Persons);
}

QAction *PeoplePage::makeSwitch(Part part, const QString &words)
{
    auto *action = new QAction(words, this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key(int(Qt::Key_1) + int(part))));
    addAction(action);
    connect(action, &QAction::triggered, this, [this, part] {
        openPart(part);
        if (QWidget *first = firstFocus())
            first->setFocus(Qt::ShortcutFocusReason);
    });
    return action;
}

PeoplePage::Part PeoplePage::part() const
{
    return Part(m_stack->currentIndex());
}

RecordList *PeoplePage::openPart(Part part)
{
    if (part == Protection)
        return openProtection();
    RecordList *&list = m_lists.at(size_t(part));
    if (!list) {
        list = makeList(part);
        QWidget *place = m_stack->widget(part);
        m_stack->insertWidget(part, list);
        delete place;
    }
    m_stack->setCurrentWidget(list);
    m_tabs->setCurrentIndex(part);
    fitTabs();
    return list;
}

RecordList *PeoplePage::openProtection()
{
    if (!m_protection) {
        m_protection = new ProtectionPart(session(), this);
        connect(m_protection, &ProtectionPart::linkActivated, this, &PeoplePage::followLink);
        connect(m_protection, &ProtectionPart::backWanted, this, [this] { openPart(Persons); });
        QWidget *place = m_stack->widget(Protection);
        m_stack->insertWidget(Protection, m_protection);
        delete place;
    }
    m_stack->setCurrentWidget(m_protection);
    m_tabs->setTabVisible(Protection, true);
    m_tabs->setCurrentIndex(Protection);
    fitTabs();
    return m_protection->current();
}

RecordList *PeoplePage::current() const
{
    if (part() == Protection)
        return m_protection->current();
    return m_lists.at(size_t(part()));
}

RecordList *PeoplePage::makeList(Part part)
{
    static constexpr std::array kinds{personsKind, householdsKind, organisationsKind, paymentsKind};
    auto *list = new RecordList(session(), kinds.at(size_t(part)), this);
    list->layout()->setContentsMargins(0, 0, 0, 0); // the window's edge is enough
    connect(list->detailView(), &DetailView::linkActivated, this, &PeoplePage::followLink);
    if (part == Persons)
        addPersonActions(*list);
    else if (part == Households)
        addHouseholdActions(*list);
    else if (part == Payments)
        addPaymentActions(*list);
    else
        addContactActions(*list);
    if (part != Payments)
        addMergeActions(*list);
    return list;
}

void PeoplePage::addPersonActions(RecordList &list)
{
    RecordList *persons = &list;
    list.addForRows(u"email"_s, tr("Write an e-mail to them"), TablePage::Needs::SomeRows,
        [this, persons] { writeMail(session(), persons->selectedIds()); });
    if (!session().store().isReadOnly()) {
        list.addForRows(u"money"_s, tr("Enter what they pay..."), TablePage::Needs::SomeRows,
            [this, persons] { enterPayments(session(), persons->selectedIds(), this); });
        list.addForRows(u"star"_s, tr("Gift Aid declaration..."), TablePage::Needs::OneRow,
            [this, persons] { editDeclaration(session(), Id<Person>(persons->currentId()), this); });
    }
    addProtectionActions(list, session(), this);
    list.addForRows(u"label"_s, tr("Address labels for them..."), TablePage::Needs::SomeRows,
        [this, persons] { askForLabels(session(), LabelsFor::Selected, *persons, this); });
    list.addForRows(u"letter"_s, tr("Letters to them..."), TablePage::Needs::SomeRows,
        [this, persons] { askForLetters(session(), persons->selectedIds(), this); });
    addMoveActions(list);
    auto *sample = new QAction(icon(u"people"_s), tr("See the sample committee"), this);
    connect(sample, &QAction::triggered, this, [this] { session().openSample(); });
    list.setEmpty(list.kind().emptyTitle, list.kind().emptySentence,
        {list.actions().add, list.actions().importList, sample});
    list.addMoreAction(nullptr);
    list.addMore(u"label"_s, tr("Address labels..."),
        [this, persons] { askForLabels(session(), LabelsFor::Listed, *persons, this); });
    addReportAction(list, u"member-list"_s, u"print"_s, tr("Member list..."));
    if (hasAgeProfile(session()))
        list.addMore(u"chart"_s, tr("Age profile"), [this] { showAgeProfile(session(), this); });
}

void PeoplePage::addHouseholdActions(RecordList &list)
{
    RecordList *households = &list;
    if (!session().store().isReadOnly())
        list.addForRows(
            u"person"_s, tr("Add a person to this home"), TablePage::Needs::OneRow, [this, households] {
                PersonDialog dialog(session(), {}, Id<Household>(households->currentId()), this);
                Ask::run(dialog);
            });
    addMoveActions(list);
    list.addMoreAction(nullptr);
    addReportAction(list, u"hosts"_s, u"bed"_s, tr("List of hosts..."));
}

void PeoplePage::addPaymentActions(RecordList &list)
{
    RecordList *payments = &list;
    list.addForRows(u"letter"_s, tr("Receipts for them..."), TablePage::Needs::SomeRows, [this, payments] {
        session().preview(
            receipts(session().store(), payments->selectedIds(), session().today(), session().locale()));
    });
    list.addMoreAction(nullptr);
    if (!session().store().isReadOnly()) {
        list.addMore(u"clock"_s, tr("Enter payments for all who owe..."),
            [this] { enterPayments(session(), owingIds(session().store(), session().today()), this); });
    }
    list.addMore(u"letter"_s, tr("Remind those who owe..."), [this] { remindThoseWhoOwe(session(), this); });
    if (!session().store().isReadOnly()) {
        list.addMore(
            u"preferences"_s, tr("Categories and fees..."), [this] { showCategories(session(), this); });
        list.addMore(
            u"calendar"_s, tr("Membership year..."), [this] { askForMembershipYear(session(), this); });
    }
    addReportAction(list, u"renewals"_s, u"clock"_s, tr("Who has to pay..."));
    addReportAction(list, u"gift-aid"_s, u"money"_s, tr("Gift Aid..."));
    list.addMore(u"export"_s, tr("Save the Gift Aid schedule..."), [this] { claimGiftAid(session(), this); });
}

void PeoplePage::addReportAction(
    RecordList &list, const QString &name, const QString &iconName, const QString &words)
{
    const Area *people = session().area(u"people"_s);
    for (const ReportKind &report : people ? people->reports : QList<ReportKind>())
        if (report.name == name)
            list.addMore(iconName, words, [this, report] {
                if (const auto asked = askForOthers(session(), report.others, this))
                    session().preview(report.make(session().store(), *asked));
            });
}

// "twinbook:person/42", "twinbook:history/person/42", or anything else that the system opens.
void PeoplePage::followLink(const QString &link)
{
    const QUrl url(link);
    if (url.scheme() != linkScheme) {
        QDesktopServices::openUrl(url);
        return;
    }
    const QStringList way = url.path().split(u'/', Qt::SkipEmptyParts);
    if (way.size() == 3 && way.first() == u"history"_s)
        session().goToHistory(way.at(1), way.at(2).toLongLong());
    else if (way.size() == 2 && way.first() == u"contacts"_s)
        showContacts(session(), Id<Organisation>(way.last().toLongLong()), this);
    else if (way.size() == 2 && way.first() == u"nominees"_s)
        showNominees(session(), Id<Organisation>(way.last().toLongLong()), this);
    else if (way.size() == 2)
        session().goTo({u"people"_s, way.first(), way.last().toLongLong()});
}

void PeoplePage::goTo(const Place &place)
{
    const Part wanted = place.table == u"household"_s ? Households
        : place.table == u"organisation"_s            ? Organisations
        : isOfPayments(place)                         ? Payments
                                                      : Persons;
    RecordList *list = ProtectionPart::holds(place.table)
        ? (openPart(Protection), m_protection->open(place.table))
        : openPart(wanted);
    if (place.table == u"reminder"_s) // the line on Home is followed when it has done all it does
        QMetaObject::invokeMethod(
            this, [this] { remindThoseWhoOwe(session(), this); }, Qt::QueuedConnection);
    if (!place.id || place.table == u"reminder"_s)
        return;
    list->goTo(place.id);
    if (list->currentId() != place.id)
        session().say(tr("This is no longer in the list: it has been removed. History can bring it back."),
            Tone::Warning);
}

QList<QAction *> PeoplePage::areaActions() const
{
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

std::optional<Report> PeoplePage::printable() const
{
    return current()->report();
}

std::optional<Report> PeoplePage::forOthers()
{
    return current()->reportForOthers();
}

// While there is nobody at all there is nothing to find either.
QWidget *PeoplePage::findField() const
{
    return current()->filterEdit()->isHidden() ? nullptr : current()->filterEdit();
}

void PeoplePage::find()
{
    if (findField())
        current()->find();
}

Place PeoplePage::place() const
{
    return {u"people"_s, current()->kind().shape->table, current()->currentId()};
}

// The pictures give way to the words; then data protection, which the menu of the area leads to as well; then
// the tabs scroll.
void PeoplePage::fitTabs()
{
    m_tabs->setTabVisible(Protection, true);
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabIcon(i, icon(tabIcons.at(size_t(i))));
    bool fits = m_tabs->sizeHint().width() <= contentsRect().width();
    for (int i = 0; i < m_tabs->count() && !fits; ++i)
        m_tabs->setTabIcon(i, {});
    fits = fits || m_tabs->sizeHint().width() <= contentsRect().width();
    const bool inside = part() == Protection;
    m_tabs->setTabVisible(Protection, fits || inside);
    m_tabs->setVisible(fits || !inside);
    if (m_protection)
        m_protection->setTight(!fits);
}

void PeoplePage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTabs();
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    WindowPage::resizeEvent(event);
    fitTabs();
}

QWidget *PeoplePage::firstFocus() const
{
    return current()->model()->rowCount() > 0 ? static_cast<QWidget *>(current()->table()) : findField();
}

} // namespace twinbook
