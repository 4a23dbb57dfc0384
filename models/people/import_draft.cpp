// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_draft.h"

#include "address_parts.h"
#include "couples.h"
#include "house_numbers.h"

#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    int leftOn = personColumn("left_on");
    int leftReason = personColumn("left_reason");
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

// "Eheleute", "Familie", "Firma" stand where a title should: no person's.
void takeGroupWord(ImportDraft &draft)
{
    static const QStringList groups{u"eheleute"_s, u"ehepaar"_s, u"familie"_s, u"fam"_s, u"family"_s,
        u"famille"_s, u"couple"_s, u"firma"_s, u"fa"_s, u"company"_s, u"entreprise"_s, u"societe"_s,
        u"verein"_s};
    Person &p = draft.read.person;
    QString word;
    if (groups.contains(fold(p.title))) {
        word = p.title;
        p.title.clear();
        draft.read.personGiven.reset(size_t(columns().title));
    } else if (const QString first = draft.full.section(u' ', 0, 0);
               groups.mid(0, groups.indexOf(u"couple"_s)).contains(fold(first)) && draft.full.contains(u' ')
               && p.givenName.isEmpty() && p.familyName.isEmpty()) {
        word = first;
        draft.full = draft.full.section(u' ', 1);
        if (!draft.full.contains(u' ')) {
            put(draft.read, columns().family, tidiedName(draft.full));
            draft.full.clear();
        }
    }
    if (word.isEmpty())
        return;
    const RecordShape &shape = recordOf<Person>();
    draft.read.noteLines += shape.label(shape.columns.at(columns().title)) + u": "_s + word;
    draft.problems +=
        {u"title"_s, Words::tr("“%1” is no title of one person, so it is kept in the notes.").arg(word), 0};
}

void settleNames(ImportDraft &draft)
{
    Person &p = draft.read.person;
    const PersonColumns &at = columns();
    CoupleNames names;
    takeGroupWord(draft);
    if (p.givenName.isEmpty() && (draft.full.isEmpty() || !p.familyName.isEmpty()))
        p.givenName = draft.initials;
    else if (!draft.initials.isEmpty() && !fold(draft.initials).startsWith(fold(p.givenName).left(1)))
        draft.read.noteLines += draft.initialsHeading + u": "_s + draft.initials;
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

constexpr int oldestAge = 120;

void putBand(ImportDraft &draft, int age)
{
    if (age >= 0 && age <= oldestAge && draft.read.person.ageBand.isEmpty())
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
    if (draft.age.isEmpty() || saysNothing(draft.age))
        return;
    bool isNumber = false;
    const int told = draft.age.toInt(&isNumber);
    isNumber = isNumber && told >= 0 && told <= oldestAge;
    if (isNumber)
        putBand(draft, told);
    const QString sentence = isNumber
        ? Words::tr("Ages were taken as age bands, as no birthday follows from them.")
        : Words::tr("“%1” is no age in years. It is kept in the notes.").arg(draft.age);
    if (!isNumber)
        draft.read.noteLines += Words::tr("Age: %1").arg(draft.age);
    (isNumber ? draft.remarks : draft.problems) += {u"age"_s, sentence, 0};
}

// Who is told to be gone has left, at the latest today.
void settleLeaving(ImportDraft &draft, QDate today)
{
    Person &p = draft.read.person;
    if (draft.leftHeading.isEmpty())
        return;
    if (p.leftReason.isEmpty() && !draft.leftReason.isEmpty())
        put(draft.read, columns().leftReason, draft.leftReason);
    if (p.leftOn.isValid())
        return;
    put(draft.read, columns().leftOn, today.toString(Qt::ISODate));
    draft.read.dayOfLeavingGuessed = true;
    draft.remarks += {u"left_on"_s,
        Words::tr(
            "“%1” tells of people who have left without saying when: for them the day of leaving is the "
            "day of this import.")
            .arg(draft.leftHeading),
        0};
}

void settleAddress(ImportDraft &draft)
{
    Household &home = draft.read.household;
    home.street = streetWithNumber(home.street, draft.houseNumber, draft.houseHeading);
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

// Whether an address bears the name of the one and not of the other: john@smith.example.
bool bears(const QString &email, const Person &one, const Person &other)
{
    const QString local = fold(email.section(u'@', 0, 0));
    const auto has = [&](const Person &p) {
        const QString given = fold(p.givenName).section(u' ', 0, 0);
        return given.size() > 1 && local.contains(given);
    };
    return has(one) && !has(other);
}

// Of a couple each gets the e-mail address that bears their name; otherwise the second gets the second one,
// as with mobile telephones.
void shareContacts(ImportDraft &draft)
{
    ReadPerson &one = draft.read;
    ReadPerson &two = draft.partners.first();
    QStringList emails{one.person.email, one.person.email2};
    emails.removeAll(QString());
    QStringList ofOne;
    QStringList ofTwo;
    QStringList open;
    for (const QString &email : emails) {
        (bears(email, one.person, two.person)          ? ofOne
                : bears(email, two.person, one.person) ? ofTwo
                                                       : open) += email;
    }
    for (const QString &email : open) {
        const bool toSecond = ofTwo.isEmpty() && (!ofOne.isEmpty() || &email != &open.first());
        (toSecond && emails.size() > 1 ? ofTwo : ofOne) += email;
    }
    const auto give = [](ReadPerson &to, const QStringList &mine) {
        for (const auto &[name, value] :
            {std::pair("email", mine.value(0)), std::pair("email2", mine.value(1))}) {
            const int column = personColumn(name);
            put(to, column, value);
            to.personGiven.set(size_t(column), !value.isEmpty());
        }
    };
    give(one, ofOne);
    give(two, ofTwo);
}

// "07700 900001 (John)" without the name.
QString plainNumber(const QString &number)
{
    static const QRegularExpression named(u"\\s*\\(\\p{L}[^)]*\\)$"_s);
    return QString(number).remove(named);
}

// A second mobile telephone of a couple is the second one's.
bool isOfPartner(const ImportDraft &draft, const FurtherContact &phone)
{
    const QString number = plainNumber(phone.value);
    return !draft.partners.isEmpty() && draft.partners.first().person.mobile.isEmpty() && looksMobile(number)
        && !draft.read.person.mobile.isEmpty() && !samePhone(draft.read.person.mobile, number);
}

void settleContacts(ImportDraft &draft)
{
    ReadPerson &read = draft.read;
    if (!draft.partners.isEmpty())
        read.person.mobile = plainNumber(read.person.mobile);
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
        if (isOfPartner(draft, phone)) {
            put(draft.partners.first(), personColumn("mobile"), plainNumber(phone.value));
            continue;
        }
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
    shareContacts(draft);
    shareWithPartner(draft);
}

} // namespace

// The rest is the first one's.
void shareWithPartner(ImportDraft &draft)
{
    ReadPerson &partner = draft.partners.first();
    const ReadPerson &first = draft.read;
    for (const char *name : {"phone", "category", "joined", "paid_until", "left_on", "paper_post",
             "letter_language", "nationality"}) {
        const int column = personColumn(name);
        if (first.personGiven.test(size_t(column)) && !partner.personGiven.test(size_t(column)))
            put(partner, column, recordOf<Person>().columns.at(column).get(&first.person));
    }
    if (partner.person.familyName.isEmpty())
        partner.person.familyName = first.person.familyName;
    partner.household = first.household;
    partner.householdGiven = first.householdGiven;
}

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
    settleLeaving(draft, today);
    settleAddress(draft);
    settleContacts(draft);
    QString notes = draft.read.person.notes;
    for (const QString &line : draft.read.noteLines)
        addLine(notes, line);
    draft.read.person.notes = notes;
}

} // namespace twinbook
