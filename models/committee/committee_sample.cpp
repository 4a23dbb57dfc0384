// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_sample.h"

#include "committee_presets.h"
#include "csv.h"
#include "meetings_sample.h"
#include "people_sample.h"
#include "rotation_plan.h"
#include "term_of_office.h"
#include "willingness.h"

#include <QFile>
#include <QHash>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 firstRole = 6'000'000;
constexpr qint64 firstTerm = 6'100'000;
constexpr qint64 firstConstitution = 6'200'000;
constexpr qint64 firstWish = 6'300'000;
constexpr qint64 firstTime = 6'400'000;
constexpr qint64 firstHours = 6'500'000;
constexpr qint64 firstHonour = 6'600'000;
constexpr qint64 firstPair = 6'650'000;
constexpr qint64 firstPlan = 6'700'000;
constexpr qint64 firstPlanned = 6'710'000;

// Rows of a sample file, each by its headings.
QList<QHash<QString, QString>> rowsOf(const QString &name)
{
    QFile file(u":/resources/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample committee is missing from this program");
    const Result<Table> table = readCsv(file.readAll());
    if (!table)
        throw std::runtime_error(table.sentence.toStdString());
    QList<QHash<QString, QString>> rows;
    for (const QStringList &cells : table->rows) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < table->headings.size(); ++i)
            row.insert(table->headings.at(i), cells.value(i));
        rows += row;
    }
    return rows;
}

// The sample, one part after the other.
class Sample
{
public:
    Sample(Edit &edit, QDate today)
        : m_edit(edit)
        , m_today(today)
    {
        for (const Person &person : samplePersons(today))
            m_people.insert(displayName(person), person.id);
        const QList<RolePreset> presets = rolePresets(QLocale(QLocale::English));
        qint64 id = firstRole;
        m_known = startingRoles(QLocale(QLocale::English), [&] { return ++id; });
        for (const RolePreset &preset : presets)
            for (const CommitteeRole &role : m_known)
                if (role.name == preset.role.name)
                    m_roles.insert(preset.key, role.id);
    }

    void add()
    {
        addRoles();
        addConstitutions();
        addTerms();
        addWishes();
        addHours();
        addHonours();
        addPlans();
        addSampleMeetings(m_edit, m_known, m_terms, m_today);
    }

private:
    QDate agm(int yearsOn) const { return sampleAgm(m_today, yearsOn); }
    Id<Person> person(const QString &name) const
    {
        if (!m_people.contains(name))
            throw std::logic_error("nobody in the sample is called " + name.toStdString());
        return m_people.value(name);
    }

    void addRoles()
    {
        for (CommitteeRole role : std::as_const(m_known)) {
            if (role.id == m_roles.value(u"treasurer"_s))
                role.helpful = u"bookkeeping"_s;
            if (role.id == m_roles.value(u"press"_s))
                role.helpful = u"web pages, letter writing"_s;
            if (role.id == m_roles.value(u"youth"_s))
                role.skills = u"youth work"_s;
            m_edit.add(role);
        }
        RolePair pair;
        pair.id = Id<RolePair>(firstPair + 1);
        pair.role = m_roles.value(u"treasurer"_s);
        pair.other = m_roles.value(u"chair"_s);
        pair.rule = u"never"_s;
        m_edit.add(pair);
    }

    void addConstitutions()
    {
        Constitution rules = constitutionPreset(u"plain"_s, QLocale::c()).value_or(Constitution());
        rules.notes.clear();
        rules.source.clear();
        rules.id = Id<Constitution>(firstConstitution + 1);
        rules.name = u"Northbridge rules"_s;
        rules.fromOn = QDate(1989, 5, 6);
        rules.maxTerms = 0;
        m_edit.add(rules);
        rules.id = Id<Constitution>(firstConstitution + 2);
        rules.name = u"Northbridge rules, amended"_s;
        rules.fromOn = agm(-4);
        rules.maxTerms = 3;
        rules.exempt = u"Secretary, Committee member"_s;
        rules.quorumOfficers = 2;
        rules.minMembers = 8;
        rules.maxMembers = 16;
        rules.cooptedMax = 3;
        rules.cooptedVote = true;
        rules.onePerHousehold = true;
        rules.reviewYears = 9;
        rules.meetingsLeast = 6;
        m_edit.add(rules);
    }

    void addTerms()
    {
        qint64 id = firstTerm;
        for (const auto &row : rowsOf(u"terms.csv"_s)) {
            const int from = row.value(u"from"_s).toInt();
            const int until = row.value(u"until"_s).toInt();
            // Each election is a term of its own; the safeguarding officer is elected for three years.
            const int step = row.value(u"role"_s) == u"safeguarding" ? 3 : 1;
            for (int year = from, next = 0; year < until; year = next) {
                next = year >= 0 ? until : std::min(year + step, until); // the present term runs on
                TermOfOffice term;
                term.id = Id<TermOfOffice>(++id);
                term.role = m_roles.value(row.value(u"role"_s));
                term.person = person(row.value(u"person"_s));
                term.fromOn = agm(year);
                term.untilOn = agm(next);
                term.how = row.value(u"how"_s);
                if (next <= 0)
                    term.endedOn = term.untilOn;
                if (next >= until && until <= 0)
                    term.endedWhy = row.value(u"why"_s);
                m_edit.add(term);
                m_terms += term;
            }
        }
    }

    void addWishes()
    {
        qint64 wishId = firstWish;
        qint64 timeId = firstTime;
        for (const auto &row : rowsOf(u"willingness.csv"_s)) {
            const Id<Person> who = person(row.value(u"person"_s));
            Availability time;
            time.id = Id<Availability>(++timeId);
            time.person = who;
            time.hours = row.value(u"hours"_s).toInt();
            time.comfortable = row.value(u"comfortable"_s).toInt();
            m_edit.add(time);
            for (const QString &wish : row.value(u"wishes"_s).split(u' ', Qt::SkipEmptyParts)) {
                Willingness said;
                said.id = Id<Willingness>(++wishId);
                said.person = who;
                said.role = m_roles.value(wish.section(u'=', 0, 0));
                said.level = wish.section(u'=', 1);
                said.saidOn = m_today.addDays(-40);
                m_edit.add(said);
            }
        }
        Availability away; // a year abroad
        away.id = Id<Availability>(++timeId);
        away.person = person(u"Simon Garside"_s);
        away.year = agm(3).year();
        away.notes = u"Working in Gotha for a year"_s;
        m_edit.add(away);
    }

    // The months since the last AGM but one; the treasurer does two roles.
    void addHours()
    {
        struct Work
        {
            const char *who;
            const char *role;
            int hours;
            const char *what;
        };
        static constexpr Work all[] = {{"Anne Fairweather", "treasurer", 14, "accounts and claims"},
            {"Anne Fairweather", "membership", 7, "renewals"},
            {"Joan Adams", "chair", 9, "meetings and letters"},
            {"Hilary Underhill", "secretary", 8, "minutes and notices"},
            {"Simon Garside", "visits", 9, "the next visit"}, {"Michael Pettifer", "vice", 2, "standing in"}};
        qint64 id = firstHours;
        for (int month = 1; month <= 12; ++month) {
            const QDate last = QDate(m_today.year(), m_today.month(), 1).addMonths(1 - month).addDays(-1);
            for (const Work &work : all) {
                const QString role = QString::fromLatin1(work.role);
                if (role == u"membership" && last < agm(0))
                    continue;
                LoggedHours hours;
                hours.id = Id<LoggedHours>(++id);
                hours.person = person(QString::fromLatin1(work.who));
                hours.role = m_roles.value(role);
                hours.workedOn = last;
                hours.minutes = 60 * work.hours + 30 * (month % 3) - 30;
                hours.what = QString::fromLatin1(work.what);
                m_edit.add(hours);
            }
        }
    }

    void addHonours()
    {
        Honour honour;
        honour.id = Id<Honour>(firstHonour + 1);
        honour.person = person(u"Derek Tordoff"_s);
        honour.name = u"Honorary life member"_s;
        honour.givenOn = agm(-1);
        honour.notes = u"Seven years as vice-chair and chair"_s;
        m_edit.add(honour);
        honour.id = Id<Honour>(firstHonour + 2);
        honour.person = person(u"Gordon Langstaff"_s);
        honour.name = u"Medal of the town of Gotha"_s;
        honour.givenOn = agm(-4);
        honour.notes.clear();
        m_edit.add(honour);
    }

    // As the planner proposed them: one with a term locked by hand, and one that looks for new people.
    void addPlans()
    {
        addPlan(1, u"Plan for the AGM %1"_s.arg(agm(1).year()), {}, 12);
        addPlan(2, u"With more new people"_s, u"continuity=10 new-faces=40 representation=16"_s, 20);
    }

    void addPlan(int number, const QString &name, const QString &weights, int daysAgo)
    {
        RotationPlan plan;
        plan.id = Id<RotationPlan>(firstPlan + number);
        plan.name = name;
        plan.madeOn = m_today.addDays(-daysAgo);
        plan.firstOn = agm(1);
        plan.years = 6;
        plan.status = u"draft"_s;
        plan.seed = 1;
        plan.weights = weights;
        m_edit.add(plan);
        qint64 id = firstPlanned + 1000 * (number - 1);
        for (const auto &row : rowsOf(u"rotation.csv"_s)) {
            if (row.value(u"plan"_s).toInt() != number)
                continue;
            PlannedTerm term;
            term.id = Id<PlannedTerm>(++id);
            term.plan = plan.id;
            term.role = m_roles.value(row.value(u"role"_s));
            term.seat = row.value(u"seat"_s).toInt() - 1;
            term.fromYear = agm(row.value(u"from"_s).toInt()).year();
            term.untilYear = agm(row.value(u"until"_s).toInt()).year();
            if (const QString who = row.value(u"person"_s); !who.isEmpty())
                term.person = person(who);
            term.locked = row.value(u"locked"_s) == u"1";
            m_edit.add(term);
        }
    }

    Edit &m_edit;
    QDate m_today;
    QHash<QString, Id<Person>> m_people;
    QList<CommitteeRole> m_known;
    QList<TermOfOffice> m_terms;
    QHash<QString, Id<CommitteeRole>> m_roles; // by key
};

} // namespace

QDate sampleAgm(QDate today, int yearsOn)
{
    const QDate thisYear(today.year(), 4, 24);
    return (today >= thisYear ? thisYear : thisYear.addYears(-1)).addYears(yearsOn);
}

void addSampleCommittee(Edit &edit, QDate today)
{
    Sample(edit, today).add();
}

} // namespace twinbook
