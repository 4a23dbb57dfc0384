// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerships_page.h"

#include "detail_view.h"
#include "link_forms.h"
#include "link_lists.h"
#include "session.h"
#include "theme.h"
#include "town_link.h"

#include <QAction>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qreal wideScreen = 48; // ems

} // namespace

PartnershipsPage::PartnershipsPage(Session &session, QWidget *parent)
    : ListsPage(session, u"partnerships"_s, parent)
{
    addPart({tr("Links"), u"partnerships"_s, tr("Show the links"), recordOf<TownLink>().table, linksKind,
        [this](RecordList &list) { addLinkActions(list); }});
    addPart({tr("Communities"), u"household"_s, tr("Show the communities"), recordOf<Community>().table,
        communitiesKind});
    addPart(
        {tr("Contacts"), u"people"_s, tr("Show the contacts"), recordOf<LinkContact>().table, contactsKind});
}

void PartnershipsPage::addLinkActions(RecordList &list)
{
    // Partner, country, since; and how it stands where large letters leave room.
    const bool wide = screen()->availableSize().width() > emPx(this, wideScreen);
    list.setShownColumns(wide ? QList<int>{0, 1, 2, 3} : QList<int>{0, 1, 2});
    if (session().store().isReadOnly())
        return;
    RecordList *links = &list;
    list.setEmpty(
        list.kind().emptyTitle, list.kind().emptySentence, {list.actions().add, list.actions().importList});
    QAction *checked = list.addForRows(u"tick"_s, tr("Checked today"), TablePage::Needs::SomeRows,
        [this, links] { checkToday(links->selectedIds()); });
    list.addForRows(u"people"_s, tr("Add a contact..."), TablePage::Needs::OneRow, [this, links] {
        const qint64 saved = editContact(session(), 0, Id<TownLink>(links->currentId()), this);
        if (saved)
            links->goTo(links->currentId());
    });
    list.detailView()->setActions({checked});
}

void PartnershipsPage::checkToday(const QList<qint64> &ids)
{
    QList<TownLink> links;
    for (const qint64 id : ids)
        if (const auto link = session().store().get(Id<TownLink>(id));
            link && link->checkedOn != session().today())
            links += *link;
    if (links.isEmpty())
        return session().say(tr("These were checked today already."));
    session().editEach(
        tr("Check %n links", nullptr, int(links.size())), tr("Checking"), links.size(),
        [&](Edit &edit, qsizetype at) {
            links[at].checkedOn = session().today();
            edit.save(links[at]);
        },
        tr("%n links are written down as checked today.", nullptr, int(links.size())));
}

} // namespace twinbook
