// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention_rule.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// Something that is kept longer than the association's own rules say, as far as the book can tell.
struct KeptTooLong
{
    enum What { Everything /* of a former member */, Health, Check };
    What what = Everything;
    qint64 rule = 0;
    qint64 person = 0;
    qint64 record = 0; // of the check
    QString name;
    QString why; // "left on 03/05/2019"
    QDate until; // the last day it should have been kept
};

QList<KeptTooLong> keptTooLong(const Store &store, QDate today, const QLocale &locale); // the longest first

QStringList healthColumns(); // of a person

} // namespace twinbook
