// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_run.h"

#include "address_matching.h"
#include "category_ages.h"
#include "organisation_words.h"
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

constexpr int progressStep = 4096;

QString titleOf(const ReadPerson &read)
{
    const QString name = displayName(read.person);
    return read.household.town.isEmpty() ? name : name + u", "_s + read.household.town;
}

PersonTraits traitsOf(const ReadPerson &read)
{
    const Person &p = read.person;
    PersonTraits traits;
    traits.title = p.title;
    traits.givenName = p.givenName;
    traits.familyName = p.familyName;
    traits.born = p.born;
    for (const QString &email : {p.email, p.email2}) {
        if (!email.isEmpty())
            traits.emails += email;
    }
    for (const QString &phone : {p.mobile, p.phone, p.workPhone}) {
        if (!phone.isEmpty())
            traits.phones += phone;
    }
    traits.memberNumber = p.memberNumber;
    traits.address = addressKey(read.household.street, read.household.town, read.household.postcode);
    traits.town = read.household.town;
    return traits;
}

// A line that could be any of several people is written to none of them.
void leaveOut(ImportRow &row)
{
    row.wanted = false;
    row.problems += {QString(),
        Words::tr("“%1” fits more than one person, and nothing in this line tells which of them is meant, so "
                  "it is left out.")
            .arg(row.title),
        row.line};
}

} // namespace

bool PeopleImport::plan(ImportPlan &plan)
{
    describe(plan);
    for (const Store::Row &row : m_store.select(u"SELECT name FROM organisation WHERE removed=0"_s))
        m_organisations.insert(fold(row.at(0).toString()));
    m_categories = membershipCategories(m_store);
    if (!readAll(plan))
        return false;
    recogniseLikely(plan);
    settleMoves();
    settleHouseholds();
    linkLines();
    compareAll(plan);
    compareHomes(plan);
    return progress(1);
}

bool PeopleImport::readAll(ImportPlan &plan)
{
    plan.rows.reserve(m_table.rows.size());
    m_aims.reserve(m_table.rows.size());
    for (int row = 0; row < m_table.rows.size(); ++row) {
        if (row % progressStep == 0 && !progress(0.8 * row / double(m_table.rows.size())))
            return false;
        addLine(plan, row);
    }
    return true;
}

void PeopleImport::addLine(ImportPlan &plan, int row)
{
    ReadLine line = m_reader.read(row);
    const int number = m_table.lines.value(row, row + 1);
    for (Problem &problem : line.problems)
        problem.line = number;
    for (Problem &remark : line.remarks) {
        remark.line = number;
        if (!m_remarked.contains(remark.sentence))
            plan.problems += remark;
        m_remarked.insert(remark.sentence);
    }
    if (line.persons.isEmpty()) {
        ImportRow skipped;
        skipped.line = number;
        skipped.action = ImportRow::Skip;
        skipped.wanted = false;
        skipped.title = m_table.rows.at(row).join(u' ').simplified().left(60);
        skipped.problems = line.problems;
        if (!line.firm.isEmpty())
            skipped.title = line.firm;
        const QString sentence = !line.firm.isEmpty()
            ? Words::tr(
                "“%1” is a firm or a club and no person, so this line is left out. Import the list once "
                "more as a list of organisations, or write it down under Organisations.")
                  .arg(line.firm)
            : line.isFooter
            ? Words::tr("“%1” is no entry of the list, so this line is left out.").arg(skipped.title)
            : Words::tr("This line has neither a name nor an e-mail address nor a telephone number, so it is "
                        "left out.");
        skipped.problems += {QString(), sentence, number};
        plan.rows += skipped;
        m_aims += Aim{row};
        return;
    }
    if (const QString name = displayName(line.persons.first().person);
        line.persons.size() == 1 && m_organisations.contains(fold(name))) {
        ImportRow known;
        known.line = number;
        known.action = ImportRow::Same;
        known.title = name;
        known.note = Words::tr("An organisation of the book: nothing is changed in it here.");
        plan.rows += known;
        m_aims += Aim{row};
        return;
    }
    for (int which = 0; which < line.persons.size(); ++which) {
        const ReadPerson &read = line.persons.at(which);
        ImportRow out;
        out.line = number;
        out.title = titleOf(read);
        if (which == 0)
            out.problems = line.problems;
        else
            out.note = Words::tr("In one line with %1: taken as two people of one household.")
                           .arg(displayName(line.persons.first().person));
        if (const QString name = displayName(read.person); looksLikeOrganisation(name))
            out.problems += {QString(),
                Words::tr(
                    "“%1” looks like an organisation but is taken over as a person. If it is one, leave this "
                    "line out and write it down under Organisations.")
                    .arg(name),
                number};
        if (const QString doubt = ageDoubt(read.person, m_categories, m_choices.today); !doubt.isEmpty())
            out.problems += {u"category"_s, doubt, number};
        Aim aim{row, which};
        aim.saysHousehold = read.householdGiven.any();
        aim.saysMoreOfHome = saysMoreThanAddress(read);
        aim.householdName = read.household.name;
        aim.householdKey = read.householdKey;
        PersonTraits traits = traitsOf(read);
        m_known.prepare(traits);
        const Recognised sure = m_known.findSure(traits);
        aim.match = sure.number;
        if (sure.several)
            leaveOut(out);
        if (aim.match < 0) {
            aim.known = m_known.add(traits);
            m_aimOf += int(m_aims.size());
        } else if (aim.match < m_known.bookSize()) {
            m_taken.insert(aim.match);
            noteMove(int(m_aims.size()), aim.match, traits);
        }
        plan.rows += out;
        m_aims += aim;
    }
}

QString PeopleImport::lookalikeNote(int number) const
{
    const PersonTraits &other = m_known.at(number);
    const QString name = (other.givenName + u' ' + other.familyName).trimmed();
    if (number < m_known.bookSize())
        return Words::tr("Looks like %1, who is in the book already.").arg(name);
    const int row = m_aims.at(m_aimOf.at(number - m_known.bookSize())).row;
    return Words::tr("Looks like %1 in line %2.").arg(name).arg(m_table.lines.value(row, row + 1));
}

// Whom nobody was surely: likely somebody of the book, or a newcomer, perhaps with a warning.
void PeopleImport::recogniseLikely(ImportPlan &plan)
{
    for (int i = 0; i < m_aims.size(); ++i) {
        Aim &aim = m_aims[i];
        if (aim.known < 0)
            continue;
        const PersonTraits &traits = m_known.at(aim.known);
        const bool open = plan.rows.at(i).wanted;
        const Recognised likely = open ? m_known.findLikely(traits, m_taken) : Recognised();
        if (likely.number >= 0) {
            aim.match = likely.number;
            m_taken.insert(likely.number);
            noteMove(i, aim.match, traits);
            continue;
        }
        aim.person = Id<Person>::fresh();
        if (likely.several)
            leaveOut(plan.rows[i]);
        if (!plan.rows.at(i).wanted)
            continue;
        const int other = m_known.findLookalike(traits, aim.known);
        if (other >= m_known.bookSize() && aim.which == 0)
            plan.rows[i].note = lookalikeNote(other);
        else if (other >= 0)
            plan.rows[i].problems += {QString(), lookalikeNote(other), plan.rows.at(i).line};
    }
}

void PeopleImport::linkLines()
{
    QHash<int, int> last; // of each person: the row seen last
    for (int i = 0; i < m_aims.size(); ++i) {
        Aim &aim = m_aims[i];
        const int who = aim.match >= 0 ? aim.match : aim.known;
        if (who < 0)
            continue;
        aim.before = last.value(who, -1);
        last.insert(who, i);
    }
}

void PeopleImport::noteMove(int at, int match, const PersonTraits &traits)
{
    const PersonTraits &known = m_known.at(match);
    if (known.household != 0 && addressesDiffer(known.address, traits.address))
        m_newAddress.insert(at, {traits.address, traits.town});
}

// Who leaves a household in which others stay gets another one, the same for all who go to one address.
void PeopleImport::settleMoves()
{
    for (int number = 0; number < m_known.bookSize(); ++number)
        m_members[m_known.at(number).household] += number;
    QHash<std::pair<qint64, QString>, QSet<int>> leaving;
    QList<int> rows = m_newAddress.keys();
    std::sort(rows.begin(), rows.end());
    const auto moveOf = [&](int row) {
        return std::pair(m_known.at(m_aims.at(row).match).household, m_newAddress.value(row).key);
    };
    for (const int row : rows)
        leaving[moveOf(row)].insert(m_aims.at(row).match);
    QHash<std::pair<qint64, QString>, Id<Household>> targets;
    for (const int row : rows) {
        const auto move = moveOf(row);
        Aim &aim = m_aims[row];
        const QString &family = m_known.at(aim.match).familyName;
        if (leaving.value(move).size() == m_members.value(move.first).size()) {
            m_households.add(move.first, family, aim.householdName, m_newAddress.value(row));
            continue;
        }
        Id<Household> &target = targets[move];
        if (!target.isValid())
            target = Id<Household>(m_households.find(family, aim.householdName, m_newAddress.value(row)));
        if (!target.isValid())
            target = freshHome();
        m_households.add(target.value, family, aim.householdName, m_newAddress.value(row));
        aim.household = target;
        aim.moves = target.value != move.first;
        if (aim.moves)
            m_movers.insert(aim.match);
    }
}

void PeopleImport::settleHouseholds()
{
    for (int i = 0; i < m_aims.size(); ++i) {
        Aim &aim = m_aims[i];
        if (aim.match >= 0 && aim.match < m_known.bookSize()) {
            aim.person = Id<Person>(m_known.at(aim.match).id);
            aim.sharedHousehold = true;
            if (!aim.moves)
                aim.household = Id<Household>(m_known.at(aim.match).household);
            if (aim.household.isValid())
                continue;
        } else if (aim.match >= 0) {
            const Aim &first = m_aims.at(m_aimOf.at(aim.match - m_known.bookSize()));
            aim.person = first.person;
            aim.household = first.household;
            aim.sharedHousehold = true;
            continue;
        } else if (aim.known < 0) {
            continue; // a line without anybody
        }
        if (aim.which == 1) {
            aim.household = m_aims.at(i - 1).household;
            aim.sharedHousehold = true;
            continue;
        }
        settleHousehold(aim);
    }
}

void PeopleImport::settleHousehold(Aim &aim)
{
    const bool newcomer = aim.match < 0;
    const PersonTraits &traits = m_known.at(newcomer ? aim.known : aim.match);
    const auto numbered =
        aim.householdKey.isEmpty() ? m_homeOfKey.cend() : m_homeOfKey.constFind(aim.householdKey);
    if (!aim.saysHousehold && numbered == m_homeOfKey.cend() && (!newcomer || traits.familyName.isEmpty()))
        return;
    const PersonTraits told = newcomer ? traits : traitsOf(readAgain(aim));
    const FrontDoor door{told.address, told.town};
    const bool sameNumber = numbered != m_homeOfKey.cend()
        && (door.key.isEmpty() || numbered->second.isEmpty() || door.key == numbered->second);
    const qint64 known =
        sameNumber ? numbered->first : m_households.find(traits.familyName, aim.householdName, door);
    aim.sharedHousehold = known != 0;
    aim.household = known != 0 ? Id<Household>(known) : freshHome();
    m_households.add(aim.household.value, traits.familyName, aim.householdName, door);
    if (!aim.householdKey.isEmpty() && !m_homeOfKey.contains(aim.householdKey))
        m_homeOfKey.insert(aim.householdKey, {aim.household.value, door.key});
}

Id<Household> PeopleImport::freshHome()
{
    const Id<Household> fresh = Id<Household>::fresh();
    m_freshHomes.insert(fresh.value);
    return fresh;
}

} // namespace twinbook
