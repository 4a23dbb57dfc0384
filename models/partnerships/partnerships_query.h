// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "record_table.h"
#include "store.h"

#include <QDate>
#include <QLocale>

#include <utility>

namespace twinbook {

// The lists of the area.
ListQuery linksQuery(QDate today, const QLocale &locale);
ListQuery communitiesQuery(const QLocale &locale);
ListQuery linkContactsQuery(const QLocale &locale);
QList<ListChoice> linkChoices(QDate today);
QList<ListChoice> communityChoices();
QString linkFigures(const Store &store); // how many there are, in a line

// Records of a kind whose text holds the words, by number and name, to offer in forms.
QList<std::pair<qint64, QString>> namesLike(
    const Store &store, const RecordShape &shape, const QString &words, int most);

QList<SearchHit> searchPartnerships(const Store &store, const QString &words, int most);

} // namespace twinbook
