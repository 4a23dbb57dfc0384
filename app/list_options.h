// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "record_table.h"

namespace twinbook {

// How every command that works on a list is told which of its entries are meant.
QList<CommandOption> listOptions(); // --filter, --where, --choice, --saved
bool asksForPart(const Request &request); // any of them was given
// Narrows the table as asked; the sentence why that cannot be, else nothing.
QString narrow(
    RecordTable &table, const Store &store, const Area &area, const QString &kind, const Request &request);

// Before a list of persons leaves the house: a remark that names who has not agreed, and with --only-agreed
// the persons to be left out.
struct LeftOut
{
    QList<qint64> persons{};
    QString remark{};
};
CommandOption onlyAgreedOption();
LeftOut leftOut(
    const Store &store, const QString &consent, const QList<qint64> &persons, const Request &request);

} // namespace twinbook
