// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

namespace twinbook {

// Somebody on a list who has not agreed to what the list is for.
struct ConsentGap
{
    qint64 person = 0;
    QString name;
    QString why; // "withdrawn on 03/05/2026"; "never asked"
};

// Those of the persons without a consent for that purpose ("newsletter", "photographs", "sharing") in force
// today, in the order given. What the association writes about a membership needs none: do not ask then.
QList<ConsentGap> gapsFor(const Store &store, const QList<qint64> &persons, const QString &purpose,
    QDate today, const QLocale &locale = {});

// "Anne Fairweather, Tom Jones and 4 more"; empty for none.
QString gapNames(const QList<ConsentGap> &gaps);

} // namespace twinbook
