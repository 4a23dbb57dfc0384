// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payer_finder.h"

#include "couples.h"
#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

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
    for (const Person &person : book.persons())
        m_homes.insert(person.id.value, person.household.value);
    for (const Person &person : book.persons())
        m_likely.insert(person.id.value, book.payerRank(person.id));
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
            if (!person.memberNumber.isEmpty())
                m_byNumber.insert(fold(person.memberNumber), int(m_payers.size()) - 1);
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

QList<int> PayerFinder::fitting(const QString &folded) const
{
    QList<int> numbers = m_byKey.values(folded);
    if (!numbers.isEmpty())
        return numbers;
    const QStringList parts = folded.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_payers.size() && !parts.isEmpty(); ++i) {
        if (beginWords(m_words.at(i), parts))
            numbers += i;
    }
    return numbers;
}

PayerFound PayerFinder::find(const QString &text) const
{
    const PayerFound one = findOne(text);
    if (one.payer.isValid())
        return one;
    const std::optional<Payer> several = findSeveral(text.trimmed());
    return several ? PayerFound{*several, {}} : one;
}

// A name that nobody has is that of this payer when they have a word of it in common: "A J Fairweather".
bool PayerFinder::mayBe(const Payer &payer, const QString &name) const
{
    for (const int called : m_byKey.values(fold(name))) { // among namesakes
        if (m_payers.at(called).person == payer.person)
            return true;
    }
    const PayerFound found = find(name);
    if (found.payer.isValid())
        return found.payer.person == payer.person || found.payer.others.contains(payer.person);
    const QStringList words = fold(name).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_payers.size(); ++i) {
        if (m_payers.at(i).person != payer.person)
            continue;
        const QStringList own = m_words.at(i).split(u' ', Qt::SkipEmptyParts);
        return std::any_of(words.begin(), words.end(),
            [&](const QString &word) { return word.size() > 1 && own.contains(word); });
    }
    return false;
}

PayerFound PayerFinder::find(const QString &number, const QString &name) const
{
    if (number.isEmpty() || m_byNumber.isEmpty())
        return find(name);
    const QList<int> numbered = m_byNumber.values(fold(number));
    if (name.isEmpty())
        return find(number);
    if (numbered.isEmpty())
        return {{},
            Words::tr("Nobody has the member number “%1”, though “%2” stands beside it. Please check both.")
                .arg(number, name)};
    for (const int one : numbered) {
        if (mayBe(m_payers.at(one), name)) {
            const PayerFound found = find(name); // with those named beside them
            const bool same = found.payer.person == m_payers.at(one).person
                || found.payer.others.contains(m_payers.at(one).person);
            return found.payer.isValid() && same ? found : PayerFound{m_payers.at(one), {}};
        }
    }
    return {{},
        Words::tr("“%1” is the member number of %2, but “%3” stands beside it. Please check both.")
            .arg(number, m_payers.at(numbered.first()).label, name)};
}

// A couple by both names or by the one they share, several with signs between them, one with a title.
std::optional<Payer> PayerFinder::findSeveral(const QString &text) const
{
    QList<Payer> found;
    const CoupleNames couple = splitCouple(text);
    const auto nameOf = [](const PersonName &name) { return (name.given + u' ' + name.family).trimmed(); };
    if (couple.second && couple.first.given.isEmpty() && couple.second->given.isEmpty()) {
        QSet<qint64> homes;
        for (const int number : fitting(fold(couple.first.family))) {
            const Payer &payer = m_payers.at(number);
            if (!payer.person.isValid())
                return std::nullopt;
            found += payer;
            homes.insert(m_homes.value(payer.person.value));
        }
        if (homes.size() != 1 || homes.contains(0))
            return std::nullopt;
    } else {
        QStringList names;
        if (couple.second)
            names = {nameOf(couple.first), nameOf(*couple.second)};
        else if (text.contains(u';') || text.contains(u'&') || text.contains(u'+'))
            names = text.split(QRegularExpression(u"[;&+]"_s), Qt::SkipEmptyParts);
        else
            names = {nameOf(couple.first)};
        for (const QString &name : std::as_const(names)) {
            const PayerFound one = findOne(name);
            if (!one.payer.person.isValid())
                return std::nullopt;
            found += one.payer;
        }
    }
    if (found.isEmpty())
        return std::nullopt;
    const qint64 home = m_homes.value(found.first().person.value);
    const bool together = home != 0 && std::all_of(found.begin(), found.end(), [&](const Payer &payer) {
        return m_homes.value(payer.person.value) == home;
    });
    const auto likeliest = together ? std::max_element(found.begin(), found.end(),
                               [this](const Payer &a, const Payer &b) {
                                   return m_likely.value(a.person.value) < m_likely.value(b.person.value);
                               })
                                    : found.begin();
    Payer payer = *likeliest;
    for (const Payer &other : std::as_const(found)) {
        if (other.person == payer.person)
            continue;
        payer.others += other.person;
        payer.label += u"; "_s + other.label;
    }
    return payer;
}

PayerFound PayerFinder::findOne(const QString &text) const
{
    const QString written = text.trimmed();
    if (const auto at = m_byLabel.constFind(written); at != m_byLabel.constEnd())
        return {m_payers.at(*at), {}};
    const QString folded = fold(written);
    if (folded.isEmpty())
        return {{}, Words::tr("Please write who paid.")};
    QList<int> numbers = fitting(folded);
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
