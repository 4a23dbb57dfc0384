// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "column_contents.h"
#include "household_finder.h"
#include "known_people.h"
#include "people_merge.h"

#include "file_kind.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleImport)
};

constexpr int progressStep = 4096;
constexpr int chunk = 500; // records of the book that are compared at a time

// Where a line of the plan goes.
struct Aim
{
    int row = 0; // of the table
    int which = 0; // 1: the second of a couple
    int known = -1; // own number among the known, when nobody was recognised
    int match = -1; // number of the known person that this is
    Id<Person> person = {};
    Id<Household> household = {};
    bool sharedHousehold = false; // others of the list are in it too, or it is in the book
    bool saysHousehold = false; // the line tells something about the home
    QString householdName = {}; // by its column
};

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return Words::tr("%1 and %2", "a list: all but the last, the last")
        .arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

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
    return traits;
}

// Computes the plan and, kept alive by it, saves its rows.
class PeopleImport
{
public:
    PeopleImport(const Table &table, const ImportChoices &choices, const Store &store)
        : m_table(table)
        , m_fields(peopleFields())
        , m_choices(choices)
        , m_store(store)
        , m_roles(columnRoles(m_table, m_fields, m_choices))
        , m_reader(m_table, m_fields, m_roles, m_choices)
        , m_inBook(personTraits(store))
        , m_known(m_inBook, m_table.rows.size())
        , m_households(householdTraits(store), m_inBook)
    {
    }

    QString refusal() const;
    bool plan(ImportPlan &plan); // false: stopped
    void write(Edit &edit, int at);

private:
    void describe(ImportPlan &plan) const;
    bool readAll(ImportPlan &plan);
    void addLine(ImportPlan &plan, int row);
    void recogniseLikely(ImportPlan &plan);
    void settleHouseholds();
    void settleHousehold(Aim &aim);
    void compareAll(ImportPlan &plan);
    void compare(ImportRow &row, const Aim &aim, Person person, std::optional<Household> household);
    ReadPerson readAgain(const Aim &aim);
    QString lookalikeNote(int number) const;
    bool progress(double done) const { return !m_choices.progress || m_choices.progress(done); }

    const Table m_table;
    const QList<PeopleField> m_fields;
    const ImportChoices m_choices;
    const Store &m_store;
    const ColumnRoles m_roles;
    ImportReader m_reader;
    QList<PersonTraits> m_inBook;
    KnownPeople m_known;
    HouseholdFinder m_households;
    QList<Aim> m_aims; // one a row of the plan
    QList<int> m_aimOf; // of each known person that is not in the book
    QSet<int> m_taken; // persons of the book that some line surely is
};

QString PeopleImport::refusal() const
{
    if (m_table.rows.isEmpty())
        return Words::tr("This list has headings but no line beneath them, so there is nobody to take over.");
    if (!m_roles.refusal.isEmpty())
        return m_roles.refusal;
    if (m_roles.findsPeople)
        return {};
    if (m_table.format.startsWith(u"vCard"_s))
        return Words::tr("No card of this address book has a name, an e-mail address or a telephone number, so there is"
                         " nobody to take over.");
    constexpr int most = 12;
    QStringList shown;
    for (const QString &heading : m_table.headings.first(std::min<qsizetype>(most, m_table.headings.size())))
        shown += u'“' + heading + u'”';
    return Words::tr(
        "None of the columns (%1) is known to hold a name, an e-mail address or a telephone number, which a"
        " list of people needs. Say which column holds the name; on the command line:"
        " --map family_name=\"%2\".")
        .arg(listed(shown), m_table.headings.value(0));
}

void PeopleImport::describe(ImportPlan &plan) const
{
    constexpr int samples = 3;
    plan.kind = u"people"_s;
    for (const PeopleField &field : m_fields)
        plan.fields += {field.name, field.label};
    for (int i = 0; i < m_table.headings.size(); ++i) {
        const int field = m_roles.roles.at(i).field;
        plan.columns += {m_table.headings.at(i), field < 0 ? QString() : m_fields.at(field).name,
            columnSamples(m_table, i, samples)};
    }
    plan.problems = m_table.problems;
    if (!m_roles.unknown.isEmpty())
        plan.problems += {QString(),
            Words::tr("%n columns are left out, as their headings are not known: %1.", nullptr,
                int(m_roles.unknown.size()))
                .arg(listed(m_roles.unknown)),
            m_table.headingLine};
}

bool PeopleImport::plan(ImportPlan &plan)
{
    describe(plan);
    if (!readAll(plan))
        return false;
    recogniseLikely(plan);
    settleHouseholds();
    compareAll(plan);
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
    if (line.persons.isEmpty()) {
        ImportRow skipped;
        skipped.line = number;
        skipped.action = ImportRow::Skip;
        skipped.wanted = false;
        skipped.title = m_table.rows.at(row).join(u' ').simplified().left(60);
        skipped.problems = line.problems;
        skipped.problems += {QString(),
            Words::tr("This line has neither a name nor an e-mail address nor a telephone number, so it is "
                      "left out."),
            number};
        plan.rows += skipped;
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
        Aim aim{row, which};
        aim.saysHousehold = read.householdGiven.any();
        aim.householdName = read.household.name;
        PersonTraits traits = traitsOf(read);
        m_known.name(traits);
        aim.match = m_known.findSure(traits);
        if (aim.match < 0) {
            aim.known = m_known.add(traits);
            m_aimOf += int(m_aims.size());
        } else if (aim.match < m_known.bookSize()) {
            m_taken.insert(aim.match);
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
        const PersonTraits traits = m_known.at(aim.known);
        const int likely = m_known.findLikely(traits, m_taken);
        if (likely >= 0) {
            aim.match = likely;
            m_taken.insert(likely);
            continue;
        }
        aim.person = Id<Person>::fresh();
        const int other = m_known.findLookalike(traits, aim.known);
        if (other >= 0 && aim.which == 0)
            plan.rows[i].note = lookalikeNote(other);
    }
}

void PeopleImport::settleHouseholds()
{
    for (int i = 0; i < m_aims.size(); ++i) {
        Aim &aim = m_aims[i];
        if (aim.match >= 0 && aim.match < m_known.bookSize()) {
            aim.person = Id<Person>(m_known.at(aim.match).id);
            aim.household = Id<Household>(m_known.at(aim.match).household);
            aim.sharedHousehold = true;
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
    if (!aim.saysHousehold && (!newcomer || traits.familyName.isEmpty()))
        return;
    const QString address = newcomer ? traits.address : traitsOf(readAgain(aim)).address;
    const qint64 known = m_households.find(traits.familyName, aim.householdName, address);
    aim.sharedHousehold = known != 0;
    aim.household = known != 0 ? Id<Household>(known) : Id<Household>::fresh();
    if (known == 0)
        m_households.add(aim.household.value, traits.familyName, aim.householdName, address);
}

ReadPerson PeopleImport::readAgain(const Aim &aim)
{
    ReadPerson read = m_reader.read(aim.row).persons.value(aim.which);
    if (read.household.name.isEmpty())
        read.household.name = householdName(read.person.familyName, read.household.street);
    return read;
}

// Tells what would be different of those who were recognised.
void PeopleImport::compareAll(ImportPlan &plan)
{
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
        for (const Person &person : personsById(m_store, persons))
            personOf.insert(person.id.value, person);
        for (const Household &home : householdsById(m_store, homes))
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
            const Aim &first = m_aims.at(m_aimOf.at(aim.match - m_known.bookSize()));
            const ReadPerson base = readAgain(first);
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

void PeopleImport::compare(ImportRow &row, const Aim &aim, Person person, std::optional<Household> household)
{
    ReadPerson read = m_reader.read(aim.row).persons.value(aim.which);
    const QString before = displayName(person);
    row.changes = mergeInto(person, read, m_choices.locale);
    if (household)
        row.changes += mergeInto(*household, read, m_choices.locale);
    else if (aim.household.isValid() && read.householdGiven.any())
        row.changes += {recordOf<Household>().oneLabel(), QString(), readAgain(aim).household.name};
    row.action = row.changes.isEmpty() ? ImportRow::Same : ImportRow::Change;
    if (row.note.isEmpty() && before != displayName(read.person))
        row.note = Words::tr("In the book as %1.").arg(before);
}

void PeopleImport::write(Edit &edit, int at)
{
    const Aim &aim = m_aims.at(at);
    const ReadPerson read = readAgain(aim);
    std::optional<Person> known = aim.match >= 0 ? m_store.get(aim.person) : std::nullopt;
    Person person = known ? *known : read.person;
    person.id = aim.person;
    if (known)
        mergeInto(person, read, m_choices.locale);
    std::optional<Household> home =
        aim.sharedHousehold && aim.household.isValid() ? m_store.get(aim.household) : std::nullopt;
    if (home) {
        const Household before = *home;
        if (known)
            mergeInto(*home, m_reader.read(aim.row).persons.value(aim.which), m_choices.locale);
        else
            fillInto(*home, read);
        if (*home != before)
            edit.save(*home);
    } else if (aim.household.isValid()) {
        Household fresh = read.household;
        fresh.id = aim.household;
        edit.save(fresh);
    }
    if (aim.household.isValid() && !person.household.isValid())
        person.household = aim.household;
    if (!known || person != *known)
        edit.save(person);
}

} // namespace

Result<ImportPlan> planPeopleImport(
    const Table &table, const QString &source, const ImportChoices &choices, const Store &store)
{
    const auto import = std::make_shared<PeopleImport>(table, choices, store);
    const QString refusal = import->refusal();
    if (!refusal.isEmpty())
        return Result<ImportPlan>::refused(refusal);
    ImportPlan plan;
    plan.source = table.format.isEmpty() ? source : u"%1 (%2)"_s.arg(source, table.format);
    if (!import->plan(plan))
        return Result<ImportPlan>::refused(
            Words::tr("The list was not read to its end, and nothing was changed."));
    plan.write = [import](Edit &edit, int row) { import->write(edit, row); };
    return plan;
}

Result<ImportPlan> planPeopleFile(const QString &path, const ImportChoices &choices, const Store &store)
{
    using Planned = Result<ImportPlan>;
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes)
        return Planned::refused(bytes.sentence);
    if (fileKind(*bytes) == FileKind::VCard) {
        const Result<VCards> cards = readVCards(*bytes);
        return cards ? planPeopleImport(tableOf(*cards), name, choices, store)
                     : Planned::refused(cards.sentence);
    }
    const Result<Table> table = readTable(path, {choices.hasHeadings, {}, {}});
    return table ? planPeopleImport(*table, name, choices, store) : Planned::refused(table.sentence);
}

} // namespace twinbook
