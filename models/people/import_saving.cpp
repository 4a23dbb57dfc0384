// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of an import: what would be different of those who were recognised, and the saving of a
// row.
#include "import_run.h"
#include "people_merge.h"
#include "tags.h"

#include "names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

constexpr int chunk = 500; // records of the book that are compared at a time

} // namespace

Consistent PeopleImport::readConsistently(const Aim &aim)
{
    Consistent out{m_reader.read(aim.row).persons.value(aim.which), {}};
    for (int at = aim.before; at >= 0; at = m_aims.at(at).before) {
        const Aim &earlier = m_aims.at(at);
        const QStringList lost = out.lost;
        out = withoutContradiction(
            out.read, m_reader.read(earlier.row).persons.value(earlier.which), m_choices.locale);
        out.lost = lost + out.lost;
    }
    return out;
}

ReadPerson PeopleImport::readAgain(const Aim &aim)
{
    ReadPerson read = readConsistently(aim).read;
    if (read.household.name.isEmpty())
        read.household.name = householdName(read.person.familyName, read.household.street);
    if (read.household.name.isEmpty())
        read.household.name = read.household.town;
    return read;
}

// What the list can change, and what it takes to name somebody.
QStringList PeopleImport::comparedColumns(PeopleField::Owner owner) const
{
    QStringList names = owner == PeopleField::OfPerson
        ? QStringList{u"household"_s, u"title"_s, u"given_name"_s, u"family_name"_s, u"suffix"_s,
            u"known_as"_s, u"born"_s, u"age_band"_s, u"email"_s, u"email2"_s, u"mobile"_s, u"phone"_s,
            u"work_phone"_s, u"notes"_s, u"left_on"_s, u"left_reason"_s}
        : QStringList{u"name"_s, u"letter_name"_s, u"street"_s, u"town"_s, u"neighbourhood"_s, u"region"_s,
            u"postcode"_s, u"country"_s, u"phone"_s};
    for (const ColumnRole &role : m_roles.roles) {
        if (role.field < 0 || m_fields.at(role.field).owner != owner)
            continue;
        const PeopleField &field = m_fields.at(role.field);
        const QString name = field.of(shapeOf(field)).name;
        if (!names.contains(name))
            names += name;
    }
    return names;
}

// Tells what would be different of those who were recognised.
void PeopleImport::compareAll(ImportPlan &plan)
{
    const QStringList ofPerson = comparedColumns(PeopleField::OfPerson);
    const QStringList ofHome = comparedColumns(PeopleField::OfHousehold);
    QList<int> pending;
    const auto flush = [&] {
        QList<qint64> persons;
        QList<qint64> homes;
        for (int i : pending) {
            persons += m_aims.at(i).person.value;
            homes += m_aims.at(i).household.value;
        }
        QHash<qint64, Person> personOf;
        QHash<qint64, Household> homeOf;
        for (const Person &person : personsInPart(m_store, persons, ofPerson))
            personOf.insert(person.id.value, person);
        for (const Household &home : householdsInPart(m_store, homes, ofHome))
            homeOf.insert(home.id.value, home);
        for (int i : pending) {
            const Aim &aim = m_aims.at(i);
            const auto person = personOf.constFind(aim.person.value);
            const auto home = homeOf.constFind(aim.household.value);
            if (person != personOf.constEnd()) {
                compare(plan.rows[i], aim, *person,
                    home == homeOf.constEnd() ? std::nullopt : std::optional<Household>(*home));
                continue;
            }
            const int row = m_aimOf.at(aim.match - m_known.bookSize());
            const Aim &first = m_aims.at(row);
            const ReadPerson base = readAgain(first);
            plan.rows[i].wanted = plan.rows.at(row).wanted;
            plan.rows[i].note =
                Words::tr("The same person as in line %1.").arg(m_table.lines.value(first.row));
            compare(plan.rows[i], aim, base.person, base.household);
        }
        pending.clear();
    };
    for (int i = 0; i < m_aims.size(); ++i) {
        if (m_aims.at(i).match >= 0)
            pending += i;
        if (pending.size() == chunk)
            flush();
    }
    flush();
}

QString PeopleImport::othersAtHome(const Aim &aim) const
{
    QStringList names;
    for (int number : m_members.value(m_known.at(aim.match).household)) {
        const PersonTraits &other = m_known.at(number);
        if (number != aim.match && !m_movers.contains(number))
            names += other.givenName.isEmpty() ? other.familyName : other.givenName;
    }
    return names.join(u", "_s);
}

void PeopleImport::compare(ImportRow &row, const Aim &aim, Person person, std::optional<Household> household)
{
    const Consistent consistent = readConsistently(aim);
    const ReadPerson &read = consistent.read;
    if (!consistent.lost.isEmpty()) {
        row.problems += {QString(),
            Words::tr(
                "Line %1 tells of the same person and says otherwise. What it says counts; of this line "
                "is left out: %2.")
                .arg(m_table.lines.value(m_aims.at(aim.before).row))
                .arg(consistent.lost.join(u"; "_s)),
            row.line};
    }
    const QString before = displayName(person);
    if (matchNames(person.givenName, person.familyName, read.person.givenName, read.person.familyName)
            == NameMatch::Different
        && !read.person.familyName.isEmpty() && !person.familyName.isEmpty()) {
        row.problems += {QString(),
            Words::tr("In the book as %1. If the name has changed, please change it there.").arg(before),
            row.line};
    }
    row.changes = mergeInto(person, read, m_choices.locale, m_known.at(aim.match).homePhone);
    const auto note = [&row](const QString &sentence) {
        row.note += row.note.isEmpty() ? sentence : u' ' + sentence;
    };
    if (!read.tags.isEmpty()) {
        const QStringList had = tagsOf(m_store, u"person"_s, person.id.value);
        if (const QStringList more = newTags(read.tags, had); !more.isEmpty())
            row.changes += {recordOf<Tag>().manyLabel(), had.join(u", "_s), (had + more).join(u", "_s)};
    }
    if (row.note.isEmpty() && before != displayName(read.person))
        note(Words::tr("In the book as %1.").arg(before));
    if (aim.moves) {
        const Household old = m_store.get(person.household).value_or(Household());
        const QString home = recordOf<Household>().title(&old);
        row.changes += {recordOf<Household>().oneLabel(), home,
            household ? recordOf<Household>().title(&*household) : readAgain(aim).household.name};
        note(Words::tr("Leaves the household %1; still there: %2.").arg(home, othersAtHome(aim)));
    } else if (household) {
        const QStringList old{household->street, household->town, household->postcode};
        row.changes += mergeInto(*household, read, m_choices.locale);
        const QString others = old == QStringList{household->street, household->town, household->postcode}
            ? QString()
            : othersAtHome(aim);
        if (!others.isEmpty())
            note(Words::tr("The whole household gets this address, also: %1.").arg(others));
    } else if (aim.household.isValid() && read.householdGiven.any()) {
        row.changes += {recordOf<Household>().oneLabel(), QString(), readAgain(aim).household.name};
    }
    row.action = row.changes.isEmpty() ? ImportRow::Same : ImportRow::Change;
}

std::optional<Household> PeopleImport::homeSoFar(const Edit &edit, const Aim &aim) const
{
    if (!aim.sharedHousehold || !aim.household.isValid())
        return std::nullopt;
    return m_homeEdit == edit.number() && m_home.id == aim.household ? m_home : m_store.get(aim.household);
}

void PeopleImport::keepHome(const Edit &edit, const Household &home)
{
    m_homeEdit = edit.number();
    m_home = home;
}

void PeopleImport::write(Edit &edit, int at)
{
    const Aim &aim = m_aims.at(at);
    const ReadPerson read = readAgain(aim);
    std::optional<Person> known = aim.match >= 0 ? m_store.get(aim.person) : std::nullopt;
    Person person = known ? *known : read.person;
    person.id = aim.person;
    if (known)
        mergeInto(person, read, m_choices.locale, m_known.at(aim.match).homePhone);
    if (std::optional<Household> home = homeSoFar(edit, aim)) {
        const Household before = *home;
        if (known && !aim.moves)
            mergeInto(*home, readConsistently(aim).read, m_choices.locale);
        else
            fillInto(*home, read);
        if (*home != before) {
            edit.save(*home);
            keepHome(edit, *home);
        }
    } else if (aim.household.isValid()) {
        Household fresh = read.household;
        fresh.id = aim.household;
        edit.save(fresh);
        keepHome(edit, fresh);
    }
    if (aim.household.isValid() && (aim.moves || !person.household.isValid()))
        person.household = aim.household;
    if (!known)
        edit.add(person);
    else if (person != *known)
        edit.save(person);
    if (read.tags.isEmpty())
        return;
    for (const QString &tag : newTags(read.tags, tagsOf(m_store, u"person"_s, person.id.value)))
        addTag(edit, m_store, tag, u"person"_s, {person.id.value});
}

} // namespace twinbook
