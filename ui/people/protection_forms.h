// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_dialog.h"
#include "store.h"

#include <QDate>

namespace twinbook {

// What is asked about a consent, a check, a rule for keeping and a young participant. atFirst: values of a
// new one.
RecordDialogKind consentDialogKind(const Store &store, QDate today, const QVariantMap &atFirst = {});
RecordDialogKind checkDialogKind(const Store &store, QDate today, const QVariantMap &atFirst = {});
RecordDialogKind retentionDialogKind();
RecordDialogKind formerPupilDialogKind(const Store &store, QDate today, const QVariantMap &atFirst = {});

} // namespace twinbook
