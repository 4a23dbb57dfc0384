// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_figures.h"

#include "subscription_book.h"

#include <QSet>

#include <algorithm>
#include <memory>

namespace twinbook {

AmountDue amountsDue(const Store &store, QDate today)
{
    const auto book = std::make_shared<SubscriptionBook>(store, today);
    return [book](const QList<Person> &persons) -> std::optional<Money> {
        const auto isOurs = [&](Id<Person> id) {
            return std::any_of(
                persons.begin(), persons.end(), [id](const Person &person) { return person.id == id; });
        };
        // A fee may cover several of them, each named first when it is asked for.
        QSet<std::pair<qint64, QDate>> counted;
        qint64 sum = 0;
        for (const Person &person : persons) {
            for (const Owing &fee : book->owing(person.id)) {
                qint64 named = 0;
                for (const Id<Person> id : fee.persons)
                    named = std::max(named, id.value);
                const std::pair<qint64, QDate> key(named, fee.paidUntil);
                const bool ours = std::any_of(fee.persons.begin(), fee.persons.end(), isOurs);
                if (!ours || !fee.isDue || counted.contains(key))
                    continue;
                counted.insert(key);
                sum += fee.owed();
            }
        }
        return sum > 0 ? std::optional(Money{sum, book->currency()}) : std::nullopt;
    };
}

} // namespace twinbook
