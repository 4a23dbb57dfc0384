// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_sample_protection.h"
#include "protection_reports.h"
#include "protection_tables.h"
#include "store.h"

#include <QHash>

namespace twinbook {

// What the People area has of consents, checks, requests about data, rules for keeping and the young: one
// list a kind.
struct ProtectionList
{
    QString kind; // on the command line: "consents"
    const RecordShape *shape = nullptr;
    ListQuery (*query)(QDate today, const QLocale &locale) = nullptr;
    QList<ListChoice> (*choices)(QDate today) = nullptr; // those beside its filter; may be none
};

QList<ProtectionList> protectionLists();
Shapes protectionShapes();
QHash<QString, QString> protectionKinds(); // plural word on the command line -> table

} // namespace twinbook
