// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent_gaps.h"
#include "report.h"

namespace twinbook {

// Details of persons on their way out of the association: what they must have agreed to for that ("list",
// "sharing", "newsletter"), and who has not.
struct HandingOut
{
    QString consent;
    qsizetype persons = 0;
    QList<ConsentGap> gaps;

    QList<qint64> leftOut() const; // those of the gaps
    bool isAllRight() const { return gaps.isEmpty(); }
};

// One person alone is no list, and where no consent is needed (consent is empty) there is nothing to ask.
HandingOut handingOut(const Store &store, const QString &consent, const QList<qint64> &persons, QDate today,
    const QLocale &locale);

// "3 of 52 have not agreed to stand in lists that are handed out: Anne Fairweather, Tom Jones and Bob Smith."
QString gapSentence(const HandingOut &out, const QLocale &locale);
// For what it does not matter: "The committee's own work needs no consent."
QString needlessSentence(const HandingOut &out);
// All of them with the reason, to be gone through with a pen.
Report gapReport(const Store &store, const HandingOut &out, QDate today);

// The persons whose details stand in the records of a table: persons are themselves, of households those who
// live there; of others none.
QList<qint64> personsBehind(const Store &store, const QString &table, const QList<qint64> &records);
// The records behind which nobody of them stands, in the order given; records empty: of all, by name.
QList<qint64> recordsWithout(
    const Store &store, const QString &table, const QList<qint64> &records, const QList<qint64> &leftOut);
QList<qint64> withoutPersons(const QList<qint64> &persons, const QList<qint64> &leftOut);

} // namespace twinbook
