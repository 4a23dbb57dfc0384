// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contacts_dialog.h"
#include "nominees.h"
#include "payment_detail.h"
#include "people_details.h"

#include "membership_rules.h"
#include "people_records.h"
#include "protection_details.h"
#include "record_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonDetail)
};

constexpr int soonMonths = 9; // a passport must often be valid for half a year after the journey

QString fullName(const Person &person)
{
    QStringList parts{person.title, displayName(person), person.suffix};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ageInWords(const Person &person, QDate today)
{
    const int age = ageOn(person.born, today);
    return age < 0 ? QString() : Words::tr("%n years old", nullptr, age);
}

QString subtitleOf(const Person &person, const Asked &asked)
{
    QStringList parts;
    if (!person.knownAs.isEmpty() && !person.givenName.isEmpty() && person.knownAs != person.givenName)
        parts.append(Words::tr("In full %1").arg((person.givenName + u' ' + person.familyName).trimmed()));
    parts << since(person.joined, asked.locale) << ageInWords(person, asked.today);
    parts.removeAll(QString());
    return parts.join(u" - "_s);
}

DetailPart reachPart(const RecordWords &words, const std::optional<Household> &home, const QString &country)
{
    DetailPart part;
    if (home)
        part.add(Words::tr("Address"), addressLines(*home, country).join(u'\n'));
    words.add(part, {"mobile", "phone"});
    if (home)
        part.add(phoneFact(Words::tr("Telephone at home"), home->phone));
    words.add(part, {"work_phone", "email", "email2", "paper_post", "letter_language"});
    return part;
}

DetailPart homePart(const Store &store, const Person &person, const Household &home, const Asked &asked)
{
    DetailPart part{recordOf<Household>().oneLabel(), {}};
    DetailFact with{Words::tr("Lives with"), {}, Tone::Neutral};
    for (const Person &other : personsOf(store, home.id)) {
        if (other.id == person.id)
            continue;
        const int age = ageOn(other.born, asked.today);
        with.lines.append({displayName(other), recordLink(u"person"_s, other.id.value),
            age < 0 ? QString() : u" (%1)"_s.arg(age)});
    }
    part.add(with);
    if (!home.hosting.isEmpty()) {
        const RecordWords words(home, asked.locale);
        const QString beds = bedsInWords(home);
        part.add(words.label("hosting"),
            beds.isEmpty() ? words.value("hosting") : words.value("hosting") + u'\n' + beds);
    }
    part.addLink(
        Words::tr("Home"), recordOf<Household>().title(&home), recordLink(u"household"_s, home.id.value));
    return part;
}

// "Fri 5 June 2026, in 3 months", as a warning while it matters.
void addExpiry(DetailPart &part, const QString &label, QDate day, const Asked &asked)
{
    if (!day.isValid())
        return;
    const QString when = longDate(day, asked.locale);
    const qint64 days = asked.today.daysTo(day);
    if (days < 0)
        part.add(label, Words::tr("%1 (has expired)").arg(when), Tone::Bad);
    else if (day >= asked.today.addMonths(soonMonths))
        part.add(label, when);
    else if (days < 60)
        part.add(label, Words::tr("%1 (in %n days)", nullptr, int(days)).arg(when), Tone::Warning);
    else
        part.add(label, Words::tr("%1 (in %n months)", nullptr, int(days / 30)).arg(when), Tone::Warning);
}

DetailPart contactForPart(const Store &store, const Person &person, const Asked &asked)
{
    DetailPart part{Words::tr("Contact person at"), {}};
    for (const OrganisationContact &contact : contactsOf(store, person.id, asked.today)) {
        const auto organisation = store.get(contact.organisation);
        const QString more = contactLine(store, contact, asked.locale, false);
        if (organisation)
            part.add({{},
                {{organisation->name, recordLink(u"organisation"_s, organisation->id.value),
                    more.isEmpty() || more.startsWith(u' ') ? more : u", "_s + more}},
                Tone::Neutral});
    }
    for (const Nominee &nominee : nomineesOf(store, person.id, asked.today)) {
        const auto organisation = store.get(nominee.organisation);
        if (organisation)
            part.add({{},
                {{organisation->name, recordLink(u"organisation"_s, organisation->id.value),
                    Words::tr(", as a nominee") + nomineeLine(store, nominee, asked.locale, false)}},
                Tone::Neutral});
    }
    return part;
}

DetailPart emergencyPart(const RecordWords &words)
{
    DetailPart part{Words::tr("In an emergency"), {}};
    const QString name = words.value("emergency_name");
    const QString relation = words.value("emergency_relation");
    part.add(Words::tr("Please call"),
        name.isEmpty() || relation.isEmpty() ? name + relation : u"%1 (%2)"_s.arg(name, relation));
    part.add(phoneFact(words.label("emergency_phone"), words.value("emergency_phone")));
    return part;
}

} // namespace

QString bedsInWords(const Household &home)
{
    QStringList rooms;
    if (home.singleRooms > 0)
        rooms.append(Words::tr("%n rooms with a single bed", nullptr, int(home.singleRooms)));
    if (home.doubleRooms > 0)
        rooms.append(Words::tr("%n rooms with a double bed", nullptr, int(home.doubleRooms)));
    if (home.twinRooms > 0)
        rooms.append(Words::tr("%n rooms with two beds", nullptr, int(home.twinRooms)));
    if (home.sofaPlaces > 0)
        rooms.append(Words::tr("%n places on a sofa bed", nullptr, int(home.sofaPlaces)));
    if (rooms.isEmpty())
        return {};
    return Words::tr(
        "Room for %n guests: %1", nullptr, int(home.maxGuests > 0 ? home.maxGuests : home.beds()))
        .arg(rooms.join(u", "_s));
}

Detail personDetail(const Store &store, const Person &person, const Asked &asked)
{
    const RecordWords words(person, asked.locale);
    const std::optional<Household> home =
        person.household.isValid() ? store.get(person.household) : std::nullopt;
    Detail detail;
    detail.title = fullName(person);
    detail.subtitle = subtitleOf(person, asked);
    const Standing standing = standingOf(person, standingRules(store, asked.today));
    detail.states = {{standingWord(standing), standingTone(standing)}};

    detail.add(reachPart(words, home, store.setting(u"country"_s)));
    if (home)
        detail.add(homePart(store, person, *home, asked));
    detail.add(contactForPart(store, person, asked));
    DetailPart membership{Words::tr("Membership"), {}};
    words.add(membership, {"category", "member_number", "joined", "paid_until", "left_on", "left_reason"});
    detail.add(membership);
    detail.add(paymentsPart(store, person, asked));
    detail.add(tagsPart(store, u"person"_s, person.id.value));
    DetailPart about{Words::tr("About"), {}};
    words.add(about, {"born"});
    if (!person.born.isValid())
        words.add(about, {"age_band"});
    words.add(about, {"gender", "languages", "nationality", "occupation", "skills", "interests"});
    detail.add(about);
    DetailPart food{Words::tr("Food, health and access"), {}};
    words.add(food, {"diet", "diet_notes"});
    food.add(words.label("allergies"), words.value("allergies"), Tone::Warning);
    words.add(food, {"access_needs", "smoker"});
    detail.add(food);
    detail.add(emergencyPart(words));
    DetailPart travel{Words::tr("Travel"), {}};
    words.add(travel, {"passport_country", "passport_issued"});
    addExpiry(travel, words.label("passport_expires"), person.passportExpires, asked);
    addExpiry(travel, words.label("health_card_expires"), person.healthCardExpires, asked);
    words.add(travel, {"insurance", "travel_notes"});
    detail.add(travel);
    DetailPart notes{words.label("notes"), {}};
    notes.add({}, words.value("notes"));
    detail.add(notes);
    detail.add(consentsPart(store, person, asked));
    detail.add(historyPart(store, u"person"_s, person.id.value, asked.locale));
    return detail;
}

} // namespace twinbook
