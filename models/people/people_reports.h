// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// The members by name, with address, telephone, e-mail and how they stand.
Report memberList(const Store &store, QDate today, const QLocale &locale, const QList<qint64> &leftOut = {});
QList<qint64> listedMembers(const Store &store, QDate today); // who stands in it
// Who has still to pay, the longest first.
Report subscriptionList(const Store &store, QDate today, const QLocale &locale);
// The households that take visitors, with their beds; those in reserve apart.
Report hostList(const Store &store, QDate today, const QLocale &locale, const QList<qint64> &leftOut = {});
QList<qint64> listedHosts(const Store &store); // the persons who live in those

} // namespace twinbook
