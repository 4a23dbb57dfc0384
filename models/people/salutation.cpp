// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "salutation.h"

#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int adult = 18;
constexpr qsizetype fewNamed = 3; // more of one name are a family

// What a title tells, whatever language it is in.
struct Titled
{
    QString gender; // "", "f", "m"
    QString degree; // "Dr", "Prof"
    QString own; // one that English letters keep: "Miss", "Sir", "Rev"
};

Titled titled(const Person &person)
{
    Titled out;
    out.gender = person.gender == u"f" || person.gender == u"m" ? person.gender : QString();
    for (const QString &word : fold(person.title).split(u' ', Qt::SkipEmptyParts)) {
        static const QStringList women{u"mrs"_s, u"ms"_s, u"miss"_s, u"mme"_s, u"madame"_s, u"mlle"_s,
            u"mademoiselle"_s, u"frau"_s, u"lady"_s, u"dame"_s};
        static const QStringList men{
            u"mr"_s, u"m"_s, u"monsieur"_s, u"herr"_s, u"herrn"_s, u"sir"_s, u"lord"_s};
        if (women.contains(word))
            out.gender = u"f"_s;
        else if (men.contains(word))
            out.gender = u"m"_s;
        if (word == u"dr" || word == u"docteur" || word == u"doktor")
            out.degree = u"Dr"_s;
        else if (word.startsWith(u"prof"))
            out.degree = u"Prof"_s;
        else if (QStringList{u"mrs"_s, u"ms"_s, u"miss"_s, u"rev"_s, u"sir"_s, u"lord"_s, u"lady"_s,
                     u"dame"_s, u"cllr"_s}
                     .contains(word))
            out.own = word.left(1).toUpper() + word.mid(1);
    }
    return out;
}

QString givenOf(const Person &person)
{
    return person.knownAs.isEmpty() ? person.givenName : person.knownAs;
}

bool isChild(const Person &person, QDate today)
{
    const int age = ageOn(person.born, today);
    return age >= 0 ? age < adult : person.ageBand == u"under18";
}

// "Mr Smith", "Dr Weber", "Sir John", "Kim Smith".
QString english(const Person &person)
{
    const Titled is = titled(person);
    if (is.own == u"Sir" || is.own == u"Dame")
        return is.own + u' ' + (givenOf(person).isEmpty() ? person.familyName : givenOf(person));
    const QString word = !is.degree.isEmpty() ? is.degree
        : !is.own.isEmpty()                   ? is.own
        : is.gender == u"f"                   ? u"Ms"_s
        : is.gender == u"m"                   ? u"Mr"_s
                                              : givenOf(person);
    return (word + u' ' + person.familyName).trimmed();
}

QString one(const Person &person, const QString &language, QDate today)
{
    const Titled is = titled(person);
    const QString given = givenOf(person);
    const bool first = (isChild(person, today) || person.familyName.isEmpty()) && !given.isEmpty();
    const bool nameless = person.familyName.isEmpty() && given.isEmpty();
    const bool woman = is.gender == u"f";
    if (language == u"fr") {
        if (nameless || is.gender.isEmpty())
            return first && is.gender.isEmpty() && isChild(person, today) ? u"Bonjour "_s + given
                                                                          : u"Madame, Monsieur"_s;
        const QString dear = woman ? u"Chère "_s : u"Cher "_s;
        if (first)
            return dear + given;
        const QString word = is.degree == u"Dr" ? u"Docteur"_s
            : is.degree == u"Prof"              ? u"Professeur"_s
            : woman                             ? u"Madame"_s
                                                : u"Monsieur"_s;
        return dear + word + u' ' + person.familyName;
    }
    if (language == u"de") {
        if (nameless)
            return u"Sehr geehrte Damen und Herren"_s;
        if (is.gender.isEmpty())
            return (u"Guten Tag "_s + given + u' ' + (first ? QString() : person.familyName)).simplified();
        if (first)
            return (woman ? u"Liebe "_s : u"Lieber "_s) + given;
        const QString degree = is.degree.isEmpty() ? QString() : is.degree + u". "_s;
        return (woman ? u"Sehr geehrte Frau "_s : u"Sehr geehrter Herr "_s) + degree + person.familyName;
    }
    if (nameless)
        return u"Dear Sir or Madam"_s;
    return u"Dear "_s + (first ? given : english(person));
}

bool oneName(const QList<Person> &persons)
{
    return std::all_of(persons.begin(), persons.end(), [&](const Person &person) {
        return !person.familyName.isEmpty() && person.familyName == persons.first().familyName;
    });
}

QString lowerFirst(const QString &text)
{
    return text.left(1).toLower() + text.mid(1);
}

// "Mr and Mrs Fairweather" of a man and a woman of one name, where both have no other title.
QString englishCouple(const QList<Person> &pair)
{
    const auto isPlain = [](const Titled &is) {
        return is.degree.isEmpty() && (is.own.isEmpty() || is.own == u"Mrs");
    };
    const Titled a = titled(pair.first());
    const Titled b = titled(pair.last());
    if (!oneName(pair) || !isPlain(a) || !isPlain(b) || a.gender.isEmpty() || b.gender.isEmpty()
        || a.gender == b.gender || (a.own != u"Mrs" && b.own != u"Mrs"))
        return {};
    return u"Dear Mr and Mrs "_s + pair.first().familyName;
}

} // namespace

QString listed(const QStringList &words, const QString &language)
{
    if (words.size() < 2)
        return words.join(QString());
    const QString and_ = language == u"fr" ? u" et "_s : language == u"de" ? u" und "_s : u" and "_s;
    return words.first(words.size() - 1).join(u", "_s) + and_ + words.last();
}

QString salutation(const QList<Person> &persons, const QString &language, QDate today)
{
    if (persons.isEmpty())
        return one({}, language, today);
    if (persons.size() == 1)
        return one(persons.first(), language, today);
    if (persons.size() > fewNamed && oneName(persons)) {
        const QString name = persons.first().familyName;
        return language == u"fr" ? u"Chère famille "_s + name
            : language == u"de"  ? u"Liebe Familie "_s + name
                                 : u"Dear "_s + name + u" family"_s;
    }
    QList<Person> inOrder = persons; // the grown-ups first
    std::stable_partition(
        inOrder.begin(), inOrder.end(), [today](const Person &person) { return !isChild(person, today); });
    if (language == u"fr" || language == u"de") {
        QStringList parts;
        for (const Person &person : std::as_const(inOrder)) {
            const QString part = one(person, language, today);
            if (part == u"Madame, Monsieur")
                return u"Mesdames, Messieurs"_s;
            parts += parts.isEmpty() ? part : lowerFirst(part);
        }
        return parts.join(u", "_s);
    }
    if (inOrder.size() == 2)
        if (const QString couple = englishCouple(inOrder); !couple.isEmpty())
            return couple;
    QStringList names;
    for (const Person &person : std::as_const(inOrder))
        names += one(person, language, today).mid(5); // without "Dear "
    return u"Dear "_s + listed(names, language);
}

} // namespace twinbook
