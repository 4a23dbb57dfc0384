// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters.h"

#include "homes.h"

#include "address_labels.h"
#include "letter_fields.h"
#include "people_records.h"
#include "salutation.h"

#include "text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

constexpr qsizetype fewNamed = 5; // in one sentence

QString longDay(QDate day, const QString &language)
{
    if (!day.isValid())
        return {};
    const QString month = letterLocale(language).standaloneMonthName(day.month());
    if (language == u"de")
        return u"%1. %2 %3"_s.arg(day.day()).arg(month).arg(day.year());
    const QString number = language == u"fr" && day.day() == 1 ? u"1er"_s : QString::number(day.day());
    return u"%1 %2 %3"_s.arg(number, month).arg(day.year());
}

// "20 May 2026", "Valmont, le 20 mai 2026", "Altenbrück, den 20. Mai 2026".
QString dateLine(QDate day, const QString &language, const QString &town)
{
    const QString date = longDay(day, language);
    if (town.isEmpty() || language == u"en")
        return language == u"fr" ? u"Le "_s + date : date;
    return town + (language == u"fr" ? u", le "_s : u", den "_s) + date;
}

// What may stand in one letter, by field; what is not known has no value.
class Values
{
public:
    void add(const char *field, const QString &value)
    {
        if (!value.isEmpty())
            m_values.insert(QString::fromLatin1(field), value);
    }
    void addOptional(const char *field, const QString &value)
    {
        m_values.insert(QString::fromLatin1(field), value);
    }
    const QHash<QString, QString> &all() const { return m_values; }

private:
    QHash<QString, QString> m_values;
};

QStringList distinct(const QList<Person> &persons, const std::function<QString(const Person &)> &what)
{
    QStringList all;
    for (const Person &person : persons)
        if (const QString value = what(person); !value.isEmpty() && !all.contains(value))
            all += value;
    return all;
}

QDate earliest(const QList<Person> &persons, QDate Person::*day)
{
    QDate first;
    for (const Person &person : persons)
        if ((person.*day).isValid() && (!first.isValid() || person.*day < first))
            first = person.*day;
    return first;
}

bool hasName(const Person &person)
{
    return !person.givenName.isEmpty() || !person.familyName.isEmpty();
}

class Writer
{
public:
    Writer(const LetterWish &wish, const LetterHead &head, QDate today)
        : m_wish(wish)
        , m_head(head)
        , m_today(today)
    {
    }

    // To those who live with the reader together, or to an organisation.
    Letter write(const QList<Person> &persons, const LetterReader &reader) const
    {
        const std::optional<Household> &home = reader.home;
        Letter letter;
        if (reader.organisation.isEmpty())
            for (const Person &person : persons)
                letter.persons += person.id.value;
        letter.name = !reader.organisation.isEmpty() ? reader.organisation
            : home && m_wish.oneAHome                ? nameAtHome(persons, *home)
                                                     : nameOnLetters(persons.first());
        const LetterTemplate *text = textFor(persons);
        if (!text)
            return letter;
        letter.language = text->language;
        const QHash<QString, QString> values = valuesOf(persons, reader, letter);
        const FilledText subject = fillFields(text->subject, values);
        const FilledText body = fillFields(text->body, values);
        letter.missing = subject.missing + body.missing;
        letter.missing.removeDuplicates();
        LetterPage &page = letter.page;
        page.sender = QStringList(m_head.association) + m_head.address;
        for (const QString &line : {m_head.email, m_head.website})
            if (!line.isEmpty())
                page.sender += line;
        page.address = QStringList(letter.name) + addressOf(home);
        if (!reader.organisation.isEmpty() && page.address.size() > 1)
            page.address = envelopeOf(reader, m_head.country);
        page.windowRight = languageOf(m_head.country) == u"fr";
        page.date = dateLine(m_today, letter.language, m_head.town);
        page.subject = subject.text;
        page.body = body.text;
        page.foot = m_head.foot;
        return letter;
    }

private:
    QStringList addressOf(const std::optional<Household> &home) const
    {
        return home && !home->removed ? addressLines(*home, m_head.country) : QStringList();
    }

    const LetterTemplate *textFor(const QList<Person> &persons) const
    {
        for (const Person &person : persons)
            if (const LetterTemplate *own = m_wish.kind.in(person.letterLanguage))
                return own;
        if (const LetterTemplate *usual = m_wish.kind.in(m_head.language))
            return usual;
        return m_wish.kind.texts.isEmpty() ? nullptr : &m_wish.kind.texts.first();
    }

    QHash<QString, QString> valuesOf(
        const QList<Person> &persons, const LetterReader &reader, const Letter &letter) const
    {
        const std::optional<Household> &home = reader.home;
        const QString &language = letter.language;
        const auto join = [&](const std::function<QString(const Person &)> &what) {
            return listed(distinct(persons, what), language);
        };
        Values values;
        values.add("salutation", salutation(persons, language, m_today));
        values.addOptional("title", join([](const Person &p) { return p.title; }));
        values.add("first_name",
            join([](const Person &p) { return p.knownAs.isEmpty() ? p.givenName : p.knownAs; }));
        values.add("last_name", join([](const Person &p) { return p.familyName; }));
        const bool body = !reader.organisation.isEmpty();
        values.add("full_name", body && !hasName(reader.person) ? letter.name : join([](const Person &p) {
            return displayName(p);
        }));
        values.add("household_letter_name", home && !body ? nameAtHome(persons, *home) : letter.name);
        values.add("address", addressOf(home).join(u'\n'));
        values.add("category", join([](const Person &p) { return p.category; }));
        values.add("member_number", join([](const Person &p) { return p.memberNumber; }));
        values.add("joined", longDay(earliest(persons, &Person::joined), language));
        values.add("paid_until", longDay(earliest(persons, &Person::paidUntil), language));
        values.add("amount_due", amountOf(persons, reader, letterLocale(language)));
        values.add("association", m_head.association);
        values.add("association_short",
            m_head.associationShort.isEmpty() ? m_head.association : m_head.associationShort);
        values.add("association_email", m_head.email);
        values.add("today", longDay(m_today, language));
        values.addOptional("signature", u"\n\n\n"_s + m_head.signature);
        return values.all();
    }

    QString amountOf(const QList<Person> &persons, const LetterReader &reader, const QLocale &locale) const
    {
        std::optional<Money> sum = reader.amountDue;
        if (reader.organisation.isEmpty() && m_wish.amountDue)
            sum = m_wish.amountDue(persons);
        return sum ? formatMoney(*sum, locale) : QString();
    }

    static QString nameAtHome(const QList<Person> &persons, const Household &home)
    {
        if (!home.letterName.isEmpty())
            return home.letterName;
        const QString together = nameTogether(persons);
        return together.isEmpty() ? nameOnLetters(persons.first()) : together;
    }

    const LetterWish &m_wish;
    const LetterHead &m_head;
    QDate m_today;
};

// "Anne Fairweather, Tom Miller and 3 more".
QString namesOf(const QStringList &names)
{
    const QString some = names.mid(0, fewNamed).join(u", "_s);
    return names.size() <= fewNamed
        ? some
        : Words::tr("%1 and %n more", nullptr, int(names.size() - fewNamed)).arg(some);
}

// What is missing, once for each field with the names of those it is missing for.
Problems missingIn(const QList<Letter> &letters)
{
    QStringList labels;
    QHash<QString, QStringList> names;
    for (const Letter &letter : letters) {
        for (const QString &label : letter.missing) {
            if (!labels.contains(label))
                labels += label;
            names[label] += letter.name;
        }
    }
    Problems problems;
    for (const QString &label : std::as_const(labels))
        problems += {QString(),
            Words::tr("“%1” is not known for %2; it stands in brackets in their letters.")
                .arg(label, namesOf(names.value(label)))};
    return problems;
}

} // namespace

QLocale letterLocale(const QString &language)
{
    return language == u"fr" ? QLocale(QLocale::French, QLocale::France)
        : language == u"de"  ? QLocale(QLocale::German, QLocale::Germany)
                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString languageOf(const QString &country)
{
    const QString name = fold(country);
    if (QStringList{u"france"_s, u"frankreich"_s, u"fr"_s, u"belgique"_s, u"luxembourg"_s}.contains(name))
        return u"fr"_s;
    if (QStringList{u"germany"_s, u"deutschland"_s, u"allemagne"_s, u"de"_s, u"austria"_s, u"osterreich"_s,
            u"autriche"_s}
            .contains(name))
        return u"de"_s;
    return country.isEmpty() ? QString() : u"en"_s;
}

QStringList envelopeOf(const LetterReader &organisation, const QString &country)
{
    const QStringList address = organisation.home ? addressLines(*organisation.home, country) : QStringList();
    if (address.isEmpty())
        return {};
    QStringList lines{organisation.organisation};
    if (hasName(organisation.person))
        lines += nameOnLetters(organisation.person);
    return lines + address;
}

LetterHead letterHead(const Store &store, const QLocale &locale)
{
    LetterHead head;
    head.association = store.setting(u"association"_s);
    head.associationShort = store.setting(u"association_short"_s);
    head.address = store.setting(u"address"_s).split(u'\n', Qt::SkipEmptyParts);
    head.town = store.setting(u"town"_s);
    head.country = store.setting(u"country"_s);
    head.email = store.setting(u"email"_s);
    head.website = store.setting(u"website"_s);
    head.foot = store.setting(u"letter_footer"_s);
    head.signature = store.who();
    head.language = languageOf(head.country);
    if (head.language.isEmpty())
        head.language = locale.name().left(2);
    return head;
}

Letters writeLetters(
    const LetterWish &wish, const QList<LetterReader> &readers, const LetterHead &head, QDate today)
{
    Letters out;
    QStringList told;
    for (const LetterTemplate &text : wish.kind.texts)
        for (const Problem &problem : check(text))
            if (!told.contains(problem.sentence)) {
                told += problem.sentence;
                out.problems += problem;
            }
    const Writer writer(wish, head, today);
    QHash<qint64, QList<Person>> homes; // those of one home who are written to
    for (const LetterReader &reader : readers)
        if (reader.home && reader.organisation.isEmpty())
            homes[reader.home->id.value] += reader.person;
    QSet<qint64> done;
    for (const LetterReader &reader : readers) {
        const bool together = wish.oneAHome && reader.home && reader.organisation.isEmpty();
        if (together && done.contains(reader.home->id.value))
            continue;
        if (together)
            done.insert(reader.home->id.value);
        out.letters += writer.write(
            together ? homes.value(reader.home->id.value) : QList<Person>{reader.person}, reader);
        if (out.letters.last().page.address.size() < 2)
            out.withoutAddress += out.letters.last().name;
    }
    out.problems += missingIn(out.letters);
    if (!out.withoutAddress.isEmpty())
        out.problems +=
            {QString(), Words::tr("No address is known for %1.").arg(namesOf(out.withoutAddress))};
    return out;
}

QString consentFor(const LetterKind &kind)
{
    const bool membership =
        kind.purpose == u"reminder" || kind.purpose == u"welcome" || kind.purpose == u"receipt";
    return membership ? QString() : u"newsletter"_s;
}

QList<LetterReader> letterReaders(const Store &store, const QList<qint64> &persons)
{
    QHash<qint64, Person> people;
    QList<qint64> homeIds;
    for (const Person &person : personsById(store, persons)) {
        people.insert(person.id.value, person);
        if (person.household.isValid())
            homeIds += person.household.value;
    }
    QHash<qint64, Household> homes;
    for (const Household &home : householdsById(store, homeIds))
        if (!home.removed)
            homes.insert(home.id.value, home);
    QList<LetterReader> readers;
    for (const qint64 id : persons) {
        const auto person = people.constFind(id);
        if (person == people.constEnd())
            continue;
        const auto home = homes.constFind(person->household.value);
        readers += {*person, home == homes.constEnd() ? std::nullopt : std::optional<Household>(*home)};
    }
    return readers;
}

Letters lettersTo(const Store &store, const QList<qint64> &persons, const LetterWish &wish, QDate today,
    const QLocale &locale)
{
    return writeLetters(wish, letterReaders(store, persons), letterHead(store, locale), today);
}

Report lettersReport(const Letters &letters, const LetterWish &wish, const LetterHead &head, QDate today)
{
    Report report;
    report.title = wish.kind.name;
    report.association = head.association;
    report.day = today;
    report.fileStem = u"letters-"_s + QString(wish.kind.key).replace(u' ', u'-');
    report.landscape = false;
    for (const Letter &letter : letters.letters)
        report.blocks += letter.page;
    return report;
}

} // namespace twinbook
