// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

#include <optional>

class QWidget;

namespace twinbook {

class Session;

// Before details of several persons leave the house: where some have not agreed to that, the user sees who
// they are, leaves them out, or goes on. Gives the persons to be left out; nothing: the user changed his
// mind.
std::optional<QList<qint64>> askWhoIsLeftOut(
    Session &session, const QString &consent, const QList<qint64> &persons, QWidget *parent);
// The same of records behind which persons stand (handing_out.h): gives the records that go.
std::optional<QList<qint64>> askWhichGoOut(Session &session, const QString &consent, const QString &table,
    const QList<qint64> &records, QWidget *parent);
// Of a report: what it is made with.
std::optional<Asked> askForOthers(Session &session, const Audience &others, QWidget *parent);

} // namespace twinbook
