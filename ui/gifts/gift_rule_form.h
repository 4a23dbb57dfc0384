// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "detail.h"
#include "gift_rule.h"
#include "preset_dialog.h"
#include "record_dialog.h"

namespace twinbook {

RecordDialogKind giftItemDialogKind(const Session &session);
RecordDialogKind nilReturnDialogKind(const Session &session);
RecordDialogKind giftRuleDialogKind(
    const Session &session, const GiftRule &rule); // with these values for new rules

Detail giftRuleDetail(const Store &store, const GiftRule &rule, const Asked &asked);

// Asks whose rules to begin with: those that the program brings along, or none.
class RulePresetDialog : public PresetDialog
{
    Q_OBJECT

public:
    explicit RulePresetDialog(Session &session, QWidget *parent = nullptr);

    GiftRule chosen() const;

private:
    Session &m_session;
};

// 0: new rules, from a preset. Gives the id of what is to be shown; 0: nothing was saved.
qint64 editGiftRule(Session &session, qint64 id, QWidget *parent);

} // namespace twinbook
