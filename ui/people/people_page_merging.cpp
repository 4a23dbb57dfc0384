// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the People page offers besides its lists: duplicates, moves of homes, contact persons.

#include "people_page.h"

#include "ask.h"
#include "contacts_dialog.h"
#include "duplicates_dialog.h"
#include "home_dialogs.h"
#include "merge_dialog.h"
#include "record_list.h"
#include "session.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Asks, and shows what was changed; `otherwise` is said where there is nothing to ask.
void ask(RecordList &list, HomeDialog *made, const QString &otherwise)
{
    const std::unique_ptr<HomeDialog> dialog(made);
    if (!dialog)
        return list.session().say(otherwise, Tone::Warning);
    if (Ask::run(*dialog) && dialog->shownId() != 0)
        list.goTo(dialog->shownId());
}

} // namespace

void PeoplePage::addMergeActions(RecordList &list)
{
    RecordList *shown = &list;
    const RecordShape *shape = list.kind().shape;
    if (!session().store().isReadOnly())
        list.addForRows(
            u"people"_s, tr("Merge these two..."), TablePage::Needs::TwoRows, [this, shown, shape] {
                if (const qint64 kept = mergeTwo(session(), *shape, shown->selectedIds(), this))
                    shown->goTo(kept);
            });
    list.addMore(u"search"_s, tr("Find duplicates..."),
        [this, shape] { showDuplicates(session(), shape->table, this); });
}

void PeoplePage::addMoveActions(RecordList &list)
{
    if (session().store().isReadOnly())
        return;
    RecordList *shown = &list;
    const auto add = [&](const QString &icon, const QString &words, const QString &otherwise, auto make) {
        list.addForRows(icon, words, TablePage::Needs::OneRow, [this, shown, otherwise, make] {
            if (const qint64 id = shown->currentId())
                ask(*shown, make(session(), id, this), otherwise);
        });
    };
    if (list.kind().shape->table == u"person"_s) {
        add(u"home"_s, tr("Moves out..."), tr("This person belongs to no household yet."),
            [](Session &s, qint64 id, QWidget *parent) {
                return makeMoveOutDialog(s, Id<Person>(id), parent);
            });
        return;
    }
    add(u"person"_s, tr("Somebody moves in..."), QString(), [](Session &s, qint64 id, QWidget *parent) {
        return makeMoveInDialog(s, Id<Household>(id), parent);
    });
    add(u"home"_s, tr("Move house..."), QString(), [](Session &s, qint64 id, QWidget *parent) {
        return makeMoveHouseDialog(s, Id<Household>(id), parent);
    });
    add(u"household"_s, tr("Split this household..."),
        tr("Fewer than two people live here, so there is nothing to split."),
        [](Session &s, qint64 id, QWidget *parent) { return makeSplitDialog(s, Id<Household>(id), parent); });
}

void PeoplePage::addContactActions(RecordList &list)
{
    RecordList *shown = &list;
    list.addForRows(u"person"_s, tr("Contact persons..."), TablePage::Needs::OneRow,
        [this, shown] { showContacts(session(), Id<Organisation>(shown->currentId()), this); });
    list.addForRows(u"star"_s, tr("Nominees..."), TablePage::Needs::OneRow,
        [this, shown] { showNominees(session(), Id<Organisation>(shown->currentId()), this); });
}

} // namespace twinbook
