// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifts_page.h"

#include "delegation_dialog.h"
#include "detail_view.h"
#include "gift_dialog.h"
#include "gift_lists.h"
#include "gift_rule.h"
#include "icons.h"
#include "publish_dialog.h"
#include "session.h"
#include "theme.h"

#include <QAction>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qreal wideScreen = 48; // ems

} // namespace

GiftsPage::GiftsPage(Session &session, QWidget *parent)
    : ListsPage(session, u"gifts"_s, parent)
{
    addPart({tr("Register"), u"gifts"_s, tr("Show the register"), recordOf<Gift>().table, giftsKind,
        [this](RecordList &list) { addRegisterActions(list); }});
    addPart({tr("Gift cupboard"), u"household"_s, tr("Show the gift cupboard"), recordOf<GiftItem>().table,
        cupboardKind, [this](RecordList &list) { addCupboardActions(list); }});
    addPart({tr("Rules"), u"preferences"_s, tr("Show the rules"), recordOf<GiftRule>().table, giftRulesKind});
    addPart({tr("Published"), u"reports"_s, tr("Show what was published"), recordOf<GiftPublication>().table,
        publicationsKind});
    addPart({tr("Nil returns"), u"tick"_s, tr("Show the nil returns"), recordOf<NilReturn>().table,
        nilReturnsKind});
}

void GiftsPage::addRegisterActions(RecordList &list)
{
    // Day, what, donor, and the value where large letters leave room.
    const bool wide = screen()->availableSize().width() > emPx(this, wideScreen);
    list.setShownColumns(wide ? QList<int>{0, 1, 2, 4} : QList<int>{0, 1, 2});
    if (session().store().isReadOnly())
        return;
    RecordList *gifts = &list;
    auto *rules = new QAction(icon(u"preferences"_s), tr("Choose the rules of our council"), this);
    connect(rules, &QAction::triggered, this, [this] { openPart(Rules)->actions().add->trigger(); });
    list.setEmpty(list.kind().emptyTitle, list.kind().emptySentence,
        {list.actions().add, list.actions().importList, rules});
    QAction *done = list.addForRows(u"tick"_s, tr("Registered today"), TablePage::Needs::SomeRows,
        [this, gifts] { registerToday(gifts->selectedIds()); });
    QAction *correct =
        list.addForRows(u"edit"_s, tr("Enter a correction..."), TablePage::Needs::OneRow, [this, gifts] {
            if (const std::optional<Gift> gift = session().store().get(Id<Gift>(gifts->currentId())))
                if (const qint64 shown = correctGift(session(), *gift, this))
                    gifts->goTo(shown);
        });
    list.setInsteadOfEdit(correct);
    list.detailView()->setActions({correct, done});
    list.addMoreAction(nullptr);
    list.addMore(
        u"people"_s, tr("Gifts of a whole delegation..."), [this] { enterDelegation(session(), this); });
    list.addMore(u"reports"_s, tr("Publish the register..."), [this] { publishRegister(session(), this); });
}

void GiftsPage::addCupboardActions(RecordList &list)
{
    if (session().store().isReadOnly())
        return;
    RecordList *cupboard = &list;
    QAction *out = list.addForRows(u"gifts"_s, tr("Take out..."), TablePage::Needs::OneRow, [this, cupboard] {
        if (const auto item = session().store().get(Id<GiftItem>(cupboard->currentId())))
            takeOut(session(), *item, this);
    });
    list.detailView()->setActions({out});
}

void GiftsPage::registerToday(const QList<qint64> &ids)
{
    QList<Gift> open;
    for (const qint64 id : ids)
        if (const std::optional<Gift> gift = session().store().get(Id<Gift>(id));
            gift && !gift->registeredOn.isValid() && !(gift->receivedOn > session().today()))
            open += *gift;
    if (open.isEmpty())
        return session().say(tr("These are registered already."));
    session().editEach(
        tr("Register %n entries", nullptr, int(open.size())), tr("Registering"), open.size(),
        [&](Edit &edit, qsizetype at) {
            open[at].registeredOn = session().today();
            edit.save(open[at]);
        },
        tr("%n entries are written down as registered today.", nullptr, int(open.size())));
}

} // namespace twinbook
