// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "record_table.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// The lists of the area.
ListQuery linksQuery(QDate today, const QLocale &locale);
ListQuery communitiesQuery(const QLocale &locale);
ListQuery linkContactsQuery(const QLocale &locale);
QList<ListChoice> linkChoices(QDate today);
QList<ListChoice> communityChoices();
QString linkFigures(const Store &store); // how many there are, in a line

QList<SearchHit> searchPartnerships(const Store &store, const QString &words, int most);

} // namespace twinbook
