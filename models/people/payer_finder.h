// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subscription_book.h"

#include <QHash>
#include <QString>

namespace twinbook {

// Somebody who may pay.
struct Payer
{
    Id<Person> person;
    Id<Organisation> organisation;
    QString label; // "Fairweather, Anne", with the member number or the e-mail where two are called so
    QList<Id<Person>> others = {}; // who is named beside them

    bool isValid() const { return person.isValid() || organisation.isValid(); }
};

struct PayerFound
{
    Payer payer; // none found, or several
    QString sentence; // why none
};

// Finds the payer by what people write: "Fairweather, Anne", "anne fairweather", "fair an", a member number,
// an e-mail address; several with "&" or ";" between them, or a couple: "Mr and Mrs T Fairweather", of whom
// the one pays who paid last or has declared Gift Aid.
class PayerFinder
{
public:
    explicit PayerFinder(const SubscriptionBook &book);

    const QList<Payer> &payers() const { return m_payers; } // members first, by name
    PayerFound find(const QString &text) const;
    // By a member number and a name that stand beside each other: when they name two people, none is found
    // and the sentence names both. Where nobody of the book has a number, numbers say nothing.
    PayerFound find(const QString &number, const QString &name) const;
    QString label(Id<Person> person, Id<Organisation> organisation) const;

private:
    PayerFound findOne(const QString &text) const;
    std::optional<Payer> findSeveral(const QString &text) const;
    bool mayBe(const Payer &payer, const QString &name) const;
    QList<int> fitting(const QString &folded) const;
    void add(const Payer &payer, const QStringList &keys, const QString &words);

    QList<Payer> m_payers;
    QList<QString> m_words; // folded, for parts of words
    QMultiHash<QString, int> m_byKey; // folded names, numbers, addresses
    QHash<QString, int> m_byLabel;
    QHash<qint64, qint64> m_homes; // by person
    QHash<qint64, PayerRank> m_likely; // by person
    QMultiHash<QString, int> m_byNumber; // of members
};

} // namespace twinbook
