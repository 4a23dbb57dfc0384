// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forget.h"
#include "retention.h"
#include "store.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QStringList>

namespace twinbook {

// What forgetting somebody would take out of the book and what it would leave, to be shown before it is done.
struct ForgetPlan
{
    QStringList names; // of those who are to be forgotten
    QStringList blanked; // what goes, in sentences
    QStringList kept; // what stays, why and until when
    QStringList open; // what the program cannot decide: where they are still named
    Forgetting forgetting;

    bool isEmpty() const { return forgetting.rows.isEmpty(); }
};

// Everything about these persons.
ForgetPlan planForgetting(
    const Store &store, const QList<qint64> &persons, QDate today, const QLocale &locale);
// What the rules for keeping name: whole persons, their health details, or a refused check.
ForgetPlan planForgettingKept(
    const Store &store, const QList<KeptTooLong> &kept, QDate today, const QLocale &locale);

QString forgottenWord(); // "(forgotten)"

} // namespace twinbook
