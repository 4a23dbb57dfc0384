// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "gift_judgement.h"
#include "report.h"
#include "store.h"

#include <QHash>
#include <QLocale>

namespace twinbook {

// The tables of a register as it goes out: no private address is in them.
class RegisterTables
{
public:
    RegisterTables(const Store &store, QDate today, const QLocale &locale);

    QString sentence(const QList<Gift> &gifts) const; // "12 entries, £840.00 in all; 2 were late."
    ReportTable received(const QString &title, const QList<Gift> &gifts) const;
    ReportTable given(const QList<Gift> &gifts) const;
    ReportTable byDonor(const QList<Gift> &gifts) const;
    ReportTable byYear(const QList<Gift> &gifts) const;
    ReportTable cupboard(const QList<GiftItem> &items) const;

private:
    Cell registered(const Gift &gift) const;
    QString stillToRegister(
        const Gift &gift) const; // "not registered, 12 days late"; empty: it is, or need not be
    QString sumWords(const Gift &gift) const; // "with this, £103.00 from Don 1 in 12 months"
    QString what(const Gift &gift) const;
    QString who(const Gift &gift) const;
    QString became(const Gift &gift) const;
    QString value(const Gift &gift) const;
    QString day(const Gift &gift) const;
    QString referenceOf(qint64 id) const;
    QString label(const QString &column, const QString &key) const;
    int daysLate(const Gift &gift) const;

    const Store &m_store;
    const QDate m_today;
    const QLocale m_locale;
    const Currency m_home;
    const GiftJudge m_judge;
    QHash<qint64, QString> m_correctedBy; // entry -> reference of its correction
};

} // namespace twinbook
