// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gift_lists.h"

#include "gift_details.h"
#include "gift_dialog.h"
#include "gift_presets.h"
#include "gift_rule.h"
#include "gift_rule_form.h"
#include "gifts_query.h"
#include "publish_dialog.h"
#include "record_kind.h"
#include "record_part.h"
#include "record_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftLists)
};

constexpr int mostEntries = 50; // shown beside the list of publications

Detail publicationDetail(const Store &store, const GiftPublication &publication, const Asked &asked)
{
    const RecordWords words(publication, asked.locale);
    Detail detail;
    detail.title = recordOf<GiftPublication>().title(&publication);
    DetailPart part;
    words.add(part, {"published_on", "published_by", "entries", "notes"});
    if (publication.entries == 0)
        part.add({}, Words::tr("A nil return: nothing was to be published."));
    detail.add(part);
    DetailPart entries{recordOf<Gift>().manyLabel(), {}};
    const QList<qint64> ids =
        idsWith(store, recordOf<Gift>(), u"publication"_s, qlonglong(publication.id.value));
    for (const qint64 id : ids.mid(0, mostEntries))
        if (const std::optional<Gift> gift = store.get(Id<Gift>(id)))
            entries.addLink({}, recordOf<Gift>().title(&*gift), recordLink(u"gift"_s, id));
    detail.add(entries);
    detail.add(historyPart(store, u"gift_publication"_s, publication.id.value, asked.locale));
    return detail;
}

RecordDialogKind publicationDialogKind()
{
    RecordDialogKind kind;
    kind.shape = &recordOf<GiftPublication>();
    kind.editTitle = Words::tr("Edit published register");
    kind.addTitle = kind.editTitle;
    kind.sections = {{{}, {u"published_on"_s, u"published_by"_s, u"notes"_s}, false, {}}};
    return kind;
}

// Its entries may be changed again; what went out is not called back by that.
void takeBack(Session &session, const QList<qint64> &ids)
{
    const QString label = Words::tr("Withdraw %n published registers", nullptr, int(ids.size()));
    session.editEach(
        label, label, ids.size(),
        [&](Edit &edit, qsizetype at) {
            for (Gift &gift : session.store().all<Gift>(u"publication=?"_s, {ids.at(at)})) {
                gift.publication = {};
                edit.save(gift);
            }
            edit.remove(Id<GiftPublication>(ids.at(at)));
        },
        Words::tr("Withdrew %n published registers; their entries may be changed again.", nullptr,
            int(ids.size())));
}

void removeRules(Session &session, const QList<qint64> &ids)
{
    const QString label = Words::tr("Remove %n rules for gifts", nullptr, int(ids.size()));
    session.editEach(
        label, label, ids.size(), [&](Edit &edit, qsizetype at) { edit.remove(Id<GiftRule>(ids.at(at))); },
        Words::tr("Removed %n rules for gifts; what they judged is judged by the others.", nullptr,
            int(ids.size())));
}

Detail nilReturnDetail(const Store &store, const NilReturn &nil, const Asked &asked)
{
    const RecordWords words(nil, asked.locale);
    Detail detail;
    detail.title = nil.holder.isEmpty() ? Words::tr("Nothing to register") : nil.holder;
    DetailPart part;
    words.add(part, {"kind", "from_on", "until_on", "period_words", "register", "notes"});
    detail.add(part);
    detail.add(historyPart(store, u"nil_return"_s, nil.id.value, asked.locale));
    return detail;
}

} // namespace

RecordListKind giftsKind(Session &session)
{
    RecordListKind kind =
        recordListOf<Gift>(session, u"gifts"_s, giftsQuery(session.store(), session.locale()), giftDetail);
    kind.title = Words::tr("Register");
    for (ListColumn &column : kind.query.columns) { // short, beside the detail
        if (column.name == u"donor")
            column.label = Words::tr("From or to");
        else if (column.name == u"description")
            column.label = Words::tr("What");
    }
    kind.choices = giftChoices(session.store(), session.today());
    kind.shownAtFirst = 4;
    kind.icon = u"gifts"_s;
    kind.addWords = Words::tr("Enter a gift");
    kind.choiceWords = Words::tr("Which entries");
    kind.emptyTitle = Words::tr("No gift and no hospitality is in the register yet");
    kind.emptySentence = Words::tr(
        "Write down what you are given, what you give and what you decline: who, what and about how much it "
        "is worth. Twinbook says at once whether it must be registered and by when, adds up what comes from "
        "the same donor, and makes the register that your council can publish.");
    kind.hint =
        Words::tr("Choose an entry in the list to see here what is known of it and what the rules say.");
    kind.importer = u"gifts"_s;
    kind.madeFrom = {u"setting"_s, u"gift"_s, u"gift_rule"_s};
    kind.stays = [&session](qint64 id) {
        const std::optional<Gift> gift = session.store().get(Id<Gift>(id));
        return gift && gift->isPublished();
    };
    kind.figures = [&session] { return giftFigures(session.store(), session.today(), session.locale()); };
    kind.edit = [&session](qint64 id, QWidget *parent) { return editGift(session, Id<Gift>(id), parent); };
    return kind;
}

RecordListKind cupboardKind(Session &session)
{
    RecordListKind kind = recordListOf<GiftItem>(
        session, u"cupboard"_s, cupboardQuery(session.store(), session.locale()), giftItemDetail);
    kind.choices = cupboardChoices();
    kind.shownAtFirst = 3;
    kind.icon = u"gifts"_s;
    kind.addWords = Words::tr("Put gifts into the cupboard");
    kind.choiceWords = Words::tr("Which gifts");
    kind.emptyTitle = Words::tr("The gift cupboard is empty");
    kind.emptySentence = Words::tr(
        "Write down what you have bought to give away: mugs, books, tea towels. When something is taken out, "
        "Twinbook knows how many are left, what they cost, and what a partner town has been given already.");
    kind.hint = Words::tr("Choose a gift in the list to see here how many are left and who was given one.");
    kind.figures = [&session] { return cupboardFigures(session.store(), session.locale()); };
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, giftItemDialogKind(session), id, parent);
    };
    return kind;
}

RecordListKind giftRulesKind(Session &session)
{
    RecordListKind kind =
        recordListOf<GiftRule>(session, u"gift-rules"_s, giftRulesQuery(session.locale()), giftRuleDetail);
    kind.shownAtFirst = 2;
    kind.icon = u"preferences"_s;
    kind.figures = [&session] {
        const auto now = ruleOn(giftRules(session.store()), session.today());
        return now ? Words::tr("Today these hold: %1").arg(now->name) : Words::tr("None hold today");
    };
    kind.addWords = Words::tr("Add rules");
    kind.emptyTitle = Words::tr("No rules are chosen yet");
    kind.emptySentence = Words::tr(
        "What must be registered, and by when, is in the code of conduct of your council. Choose the one "
        "that "
        "is nearest to it, look through its figures, and keep it. When the code changes, add the new rules "
        "with their first day: what was received before is judged by the rules of its own day.");
    kind.hint = Words::tr("Choose rules in the list to see here what they say.");
    kind.edit = [&session](qint64 id, QWidget *parent) { return editGiftRule(session, id, parent); };
    kind.remove = [&session](const QList<qint64> &ids) { removeRules(session, ids); };
    return kind;
}

RecordListKind publicationsKind(Session &session)
{
    RecordListKind kind = recordListOf<GiftPublication>(
        session, u"publications"_s, publicationsQuery(session.locale()), publicationDetail);
    kind.shownAtFirst = 4;
    kind.changeMany = false;
    kind.icon = u"reports"_s;
    kind.addWords = Words::tr("Publish the register");
    kind.emptyTitle = Words::tr("The register has not been published yet");
    kind.emptySentence = Words::tr("Private addresses are left out, late entries are marked, and what has "
                                   "been published stays as it is.");
    kind.hint = Words::tr("Choose a published register in the list to see here what stood in it.");
    kind.edit = [&session](qint64 id, QWidget *parent) -> qint64 {
        if (id)
            return runRecordDialog(session, publicationDialogKind(), id, parent);
        publishRegister(session, parent);
        return 0;
    };
    kind.remove = [&session](const QList<qint64> &ids) { takeBack(session, ids); };
    return kind;
}

RecordListKind nilReturnsKind(Session &session)
{
    RecordListKind kind = recordListOf<NilReturn>(
        session, u"nil-returns"_s, nilReturnsQuery(session.locale()), nilReturnDetail);
    kind.shownAtFirst = 3;
    kind.icon = u"tick"_s;
    kind.addWords = Words::tr("Add a nil return");
    kind.emptyTitle = Words::tr("No nil return is written down");
    kind.emptySentence = Words::tr("When somebody says that there was nothing to register in a time, write "
                                   "it down here: that is not the "
                                   "same as saying nothing.");
    kind.hint = Words::tr("Choose a nil return in the list to see here what was said.");
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, nilReturnDialogKind(session), id, parent);
    };
    return kind;
}

} // namespace twinbook
