// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_draft.h"

#include "address_parts.h"
#include "couples.h"

#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

int personColumn(const char *name)
{
    return recordOf<Person>().indexOf(QString::fromLatin1(name));
}

// Where the columns stand that are filled from parts.
struct PersonColumns
{
    int title = personColumn("title");
    int given = personColumn("given_name");
    int family = personColumn("family_name");
    int suffix = personColumn("suffix");
    int born = personColumn("born");
    int ageBand = personColumn("age_band");
};

const PersonColumns &columns()
{
    static const PersonColumns all;
    return all;
}

void put(ReadPerson &read, int column, const QVariant &value)
{
    recordOf<Person>().columns.at(column).set(&read.person, value);
    read.personGiven.set(size_t(column));
}

// A name all in capitals as it is usually written.
QString tidied(const QString &name)
{
    qsizetype letters = 0;
    for (QChar c : name) {
        if (c.isLower())
            return name;
        letters += c.isUpper();
    }
    return letters > 1 ? tidyCapitals(name) : name;
}

void addLine(QString &text, const QString &line)
{
    if (line.isEmpty() || text.split(u'\n').contains(line))
        return;
    text += text.isEmpty() ? line : u'\n' + line;
}

QString bandOf(int age)
{
    constexpr int bands[] = {18, 25, 45, 65};
    const QString names[] = {u"under18"_s, u"18-24"_s, u"25-44"_s, u"45-64"_s};
    for (int i = 0; i < 4; ++i) {
        if (age < bands[i])
            return names[i];
    }
    return u"65plus"_s;
}

// Whether a full name tells something that the parts beside it do not.
bool saysMore(const QString &full, const Person &p, const QString &middle)
{
    const QString written =
        p.title + u' ' + p.givenName + u' ' + middle + u' ' + p.familyName + u' ' + p.suffix;
    if (fold(full) == fold(written))
        return false;
    const PersonName parts = splitName(full);
    const QString key = nameKey(parts.given, parts.family);
    return key != nameKey(p.givenName, p.familyName) && key != nameKey(p.knownAs, p.familyName)
        && key != nameKey(p.givenName + u' ' + middle, p.familyName);
}

// Only a first or only a last name beside a full name that holds it and more: "Broken" of "Field not broken".
bool tellsLess(const Person &p, const QString &full)
{
    if (p.givenName.isEmpty() == p.familyName.isEmpty())
        return false;
    const PersonName parts = splitName(full);
    const QStringList words = fold(parts.given + u' ' + parts.family).split(u' ');
    const QStringList known = fold(p.givenName + p.familyName).split(u' ');
    return words.size() > known.size()
        && std::all_of(known.begin(), known.end(), [&](const QString &word) { return words.contains(word); });
}

void settleNames(ImportDraft &draft)
{
    Person &p = draft.read.person;
    const PersonColumns &at = columns();
    CoupleNames names;
    if (tellsLess(p, draft.full)) {
        p.givenName.clear();
        p.familyName.clear();
    }
    if (p.givenName.isEmpty() && p.familyName.isEmpty()) {
        if (draft.full.isEmpty() || looksLikeEmail(draft.full))
            return;
        if (!draft.full.contains(u','))
            draft.full.replace(u';', u',');
        names = splitCouple(draft.full);
        names.first.given = tidiedName(names.first.given);
        names.first.family = tidiedName(names.first.family);
        if (names.first.title.isEmpty())
            names.first.title = p.title;
    } else {
        names = splitCouple(PersonName{p.title, p.givenName, p.familyName, p.suffix});
        if (!draft.full.isEmpty() && saysMore(draft.full, p, draft.middle))
            draft.read.noteLines += draft.fullHeading + u": "_s + draft.full;
    }
    if (!draft.middle.isEmpty() && !names.second)
        names.first.given = (names.first.given + u' ' + draft.middle).trimmed();
    const auto take = [&](ReadPerson &read, const PersonName &name) {
        for (const auto &[column, value] : {std::pair(at.title, name.title), std::pair(at.given, name.given),
                 std::pair(at.family, name.family), std::pair(at.suffix, name.suffix)}) {
            if (!value.isEmpty())
                put(read, column, value);
        }
    };
    p.givenName.clear();
    take(draft.read, names.first);
    if (names.second) {
        PersonName second = *names.second;
        second.given = tidiedName(second.given);
        second.family = tidiedName(second.family);
        draft.partners += ReadPerson();
        take(draft.partners.first(), second);
    }
}

void putBand(ImportDraft &draft, int age)
{
    constexpr int oldest = 120;
    if (age > 0 && age < oldest && draft.read.person.ageBand.isEmpty())
        put(draft.read, columns().ageBand, bandOf(age));
}

void settleBirth(ImportDraft &draft, QDate today)
{
    if (draft.read.person.born.isValid())
        return;
    const int year = draft.birthYear.toInt();
    const QDate day(year, draft.birthMonth.toInt(), draft.birthDay.toInt());
    if (day.isValid()) {
        put(draft.read, columns().born, day.toString(Qt::ISODate));
        return;
    }
    const QString born = Words::tr("Born %1");
    const auto isBorn = [&](const QString &line) { return line.startsWith(born.section(u'%', 0, 0)); };
    const QStringList &lines = draft.read.noteLines;
    if (year > 0 && std::none_of(lines.begin(), lines.end(), isBorn))
        draft.read.noteLines += born.arg(draft.birthYear);
    const int age = today.year() - year;
    if (year > 0 && age > 0 && bandOf(age) == bandOf(age - 1))
        putBand(draft, age);
    if (draft.age.isEmpty())
        return;
    bool isNumber = false;
    const int told = draft.age.toInt(&isNumber);
    putBand(draft, told);
    const QString sentence = isNumber
        ? Words::tr("Ages were taken as age bands, as no birthday follows from them.")
        : Words::tr("“%1” is no age in years. It is kept in the notes.").arg(draft.age);
    if (!isNumber)
        draft.read.noteLines += Words::tr("Age: %1").arg(draft.age);
    (isNumber ? draft.remarks : draft.problems) += {u"age"_s, sentence, 0};
}

void settleAddress(ImportDraft &draft)
{
    Household &home = draft.read.household;
    for (const QString &street : draft.streets)
        addLine(home.street, street);
    const bool moved = takeApart(home);
    const RecordShape &shape = recordOf<Household>();
    for (const QString &column : {u"street"_s, u"town"_s, u"postcode"_s}) {
        const int at = shape.indexOf(column);
        if ((moved || column == u"street"_s) && !shape.columns.at(at).get(&home).toString().isEmpty())
            draft.read.householdGiven.set(size_t(at));
    }
}

void settleContacts(ImportDraft &draft)
{
    ReadPerson &read = draft.read;
    for (const FurtherContact &email : draft.emails) {
        const int slot = emailSlot(read.person, email);
        if (slot >= 0)
            put(read, slot, email.value);
        else if (slot == notAgain)
            continue;
        else
            read.noteLines += email.heading + u": "_s + email.value;
    }
    for (const FurtherContact &phone : draft.phones) {
        const int slot = phoneSlot(read.person, phone);
        if (slot >= 0)
            put(read, slot, phone.value);
        else if (slot == notAgain)
            continue;
        else
            read.noteLines += phone.heading + u": "_s + phone.value;
    }
    if (draft.partners.isEmpty())
        return;
    // What a couple shares; the rest is the first one's.
    Person &partner = draft.partners.first().person;
    const Person &first = read.person;
    for (const char *name : {"phone", "category", "joined", "paid_until", "left_on", "paper_post",
             "letter_language", "nationality"}) {
        const int column = personColumn(name);
        if (read.personGiven.test(size_t(column)))
            put(draft.partners.first(), column, recordOf<Person>().columns.at(column).get(&first));
    }
    if (partner.familyName.isEmpty())
        partner.familyName = first.familyName;
    draft.partners.first().household = read.household;
    draft.partners.first().householdGiven = read.householdGiven;
}

} // namespace

QString tidiedName(const QString &name)
{
    const bool odd = std::adjacent_find(name.begin(), name.end(), [](QChar a, QChar b) {
        return a.isSpace() && (b.isSpace() || a != u' ');
    }) != name.end();
    return tidied(odd ? name.simplified() : name);
}

void settle(ImportDraft &draft, QDate today)
{
    settleNames(draft);
    settleBirth(draft, today);
    settleAddress(draft);
    settleContacts(draft);
    QString notes = draft.read.person.notes;
    for (const QString &line : draft.read.noteLines)
        addLine(notes, line);
    draft.read.person.notes = notes;
}

} // namespace twinbook
