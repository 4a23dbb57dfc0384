// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choice_box.h"
#include "delegation_dialog.h"
#include "form.h"
#include "form_dialog.h"
#include "gift_cupboard.h"
#include "gift_dialog.h"
#include "gift_entry.h"
#include "gift_grid.h"
#include "gift_rule_form.h"
#include "gifts_page.h"
#include "publish_dialog.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace twinbook {

// The page's states and dialogs, each brought about anew.
QList<TourStop> GiftsPage::tourStops()
{
    const auto list = [this](Part part, int row) {
        RecordList *shown = openPart(part);
        shown->clearFilters();
        shown->goTo(shown->model()->idAt(row));
        return shown;
    };
    const auto fresh = [this] {
        return new GiftDialog(session(), giftAtFirst(session().store(), session().today()), this);
    };
    return {
        {u"register"_s, [list] { return list(Register, 2), nullptr; }},
        {u"enter-gift"_s,
            [fresh]() -> QWidget * {
                GiftDialog *dialog = fresh();
                dialog->form()->setValue(u"donor_organisation"_s, u"Stadt Altenbrück"_s);
                dialog->form()->setValue(u"description"_s, u"Book of engravings"_s);
                dialog->form()->setValue(u"value_words"_s, u"£48"_s);
                return dialog;
            }},
        {u"enter-gift-problems"_s,
            [fresh]() -> QWidget * {
                GiftDialog *dialog = fresh();
                dialog->form()->setValue(u"value_words"_s, u"120 €"_s);
                dialog->form()->confirm();
                return dialog;
            }},
        {u"edit-gift"_s,
            [this, list]() -> QWidget * {
                const auto gift = session().store().get(Id<Gift>(list(Register, 2)->currentId()));
                return gift ? new GiftDialog(session(), *gift, this) : nullptr;
            }},
        {u"correction"_s,
            [this, list]() -> QWidget * {
                const auto gift = session().store().get(Id<Gift>(list(Register, 2)->currentId()));
                return gift ? new GiftDialog(session(), correctionOf(*gift), this) : nullptr;
            }},
        {u"delegation"_s,
            [this]() -> QWidget * {
                auto *dialog = new DelegationDialog(session(), this);
                dialog->head(1)->setValue(u"donor_organisation"_s, u"Stadt Altenbrück"_s);
                const QList<QStringList> lines{{u"Sabine Kuhnert"_s, u"Etching of the bridge"_s, u"55"_s},
                    {u"Karl-Heinz Brandt"_s, u"Beer mug"_s, u"12"_s},
                    {u"Uwe Raabe"_s, u"Beer mug"_s, u"12"_s}};
                for (int row = 0; row < lines.size(); ++row)
                    for (int column = 0; column < lines.at(row).size(); ++column)
                        dialog->grid()->setData(dialog->grid()->index(row, column), lines.at(row).at(column));
                return dialog;
            }},
        {u"cupboard"_s, [list] { return list(Cupboard, 0), nullptr; }},
        {u"edit-gift-item"_s,
            [this, list]() -> QWidget * {
                return new RecordDialog(
                    session(), giftItemDialogKind(session()), list(Cupboard, 0)->currentId(), this);
            }},
        {u"take-out"_s,
            [this, list]() -> QWidget * {
                const auto item = session().store().get(Id<GiftItem>(list(Cupboard, 0)->currentId()));
                if (!item)
                    return nullptr;
                auto *dialog = new GiftDialog(session(),
                    outOfCupboard(*item, session().store(), session().today(), session().locale()), this);
                dialog->form()->setValue(u"donor_organisation"_s, u"Stadt Altenbrück"_s);
                return dialog;
            }},
        {u"gift-rules"_s, [list] { return list(Rules, 0), nullptr; }},
        {u"choose-gift-rules"_s, [this]() -> QWidget * { return new RulePresetDialog(session(), this); }},
        {u"edit-gift-rules"_s,
            [this, list]() -> QWidget * {
                const auto rule = session().store().get(Id<GiftRule>(list(Rules, 0)->currentId()));
                return rule
                    ? new RecordDialog(session(), giftRuleDialogKind(session(), *rule), rule->id.value, this)
                    : nullptr;
            }},
        {u"published"_s, [list] { return list(Published, 0), nullptr; }},
        {u"publish"_s, [this]() -> QWidget * { return makePublishDialog(session(), this); }},
        {u"nil-returns"_s, [list] { return list(NilReturns, 0), nullptr; }},
        {u"add-nil-return"_s,
            [this]() -> QWidget * {
                return new RecordDialog(session(), nilReturnDialogKind(session()), 0, this);
            }},
    };
}

} // namespace twinbook
