// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payer_finder.h"

#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PayerFinder)
};

constexpr int named = 3; // of several who fit

// "fair an" finds "anne fairweather": each begins a word.
bool beginWords(const QString &folded, const QStringList &parts)
{
    return std::all_of(parts.begin(), parts.end(),
        [&](const QString &part) { return folded.startsWith(part) || folded.contains(u' ' + part); });
}

} // namespace

PayerFinder::PayerFinder(const SubscriptionBook &book)
{
    QHash<QString, int> count;
    for (const Person &person : book.persons())
        ++count[listName(person)];
    for (const bool members : {true, false}) {
        for (const Person &person : book.persons()) {
            const Standing standing = standingOf(person, book.rules());
            if ((standing != Standing::NotMember && standing != Standing::Left) != members)
                continue;
            QString label = listName(person);
            if (count.value(label) > 1) {
                const QString apart = !person.memberNumber.isEmpty() ? person.memberNumber
                    : !person.email.isEmpty()                        ? person.email
                                                                     : person.mobile;
                label += apart.isEmpty() ? QString() : u" (%1)"_s.arg(apart);
            }
            const QString whole = person.givenName + u' ' + person.familyName;
            add({person.id, {}, label},
                {whole, displayName(person), person.familyName + u' ' + person.givenName, person.memberNumber,
                    person.email, person.email2},
                whole + u' ' + person.knownAs);
        }
        if (!members)
            continue;
        for (const Organisation &organisation : book.organisations())
            add({{}, organisation.id, organisation.name}, {organisation.name, organisation.email},
                organisation.name);
    }
}

void PayerFinder::add(const Payer &payer, const QStringList &keys, const QString &words)
{
    const int number = int(m_payers.size());
    m_payers += payer;
    m_words += fold(words);
    if (!m_byLabel.contains(payer.label))
        m_byLabel.insert(payer.label, number);
    QStringList known;
    for (const QString &key : keys) {
        const QString folded = fold(key);
        if (!folded.isEmpty() && !known.contains(folded)) {
            m_byKey.insert(folded, number);
            known += folded;
        }
    }
}

QString PayerFinder::label(Id<Person> person, Id<Organisation> organisation) const
{
    for (const Payer &payer : m_payers) {
        if (payer.person == person && payer.organisation == organisation)
            return payer.label;
    }
    return {};
}

PayerFound PayerFinder::find(const QString &text) const
{
    const QString written = text.trimmed();
    if (const auto at = m_byLabel.constFind(written); at != m_byLabel.constEnd())
        return {m_payers.at(*at), {}};
    const QString folded = fold(written);
    if (folded.isEmpty())
        return {{}, Words::tr("Please write who paid.")};
    QList<int> numbers = m_byKey.values(folded);
    if (numbers.isEmpty()) {
        const QStringList parts = folded.split(u' ');
        for (int i = 0; i < m_payers.size(); ++i) {
            if (beginWords(m_words.at(i), parts))
                numbers += i;
        }
    }
    if (numbers.size() == 1)
        return {m_payers.at(numbers.first()), {}};
    if (numbers.isEmpty())
        return {{}, Words::tr("Nobody in the book is called “%1”.").arg(written)};
    std::sort(numbers.begin(), numbers.end());
    QStringList names;
    for (int i = 0; i < std::min<qsizetype>(named, numbers.size()); ++i)
        names += m_payers.at(numbers.at(i)).label;
    return {{},
        Words::tr("“%1” could be %n people, such as %2.", nullptr, int(numbers.size()))
            .arg(written, names.join(u"; "_s))};
}

} // namespace twinbook
