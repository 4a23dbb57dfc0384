// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection_reports.h"

#include "begun_report.h"
#include "category_ages.h"
#include "consent_gaps.h"
#include "consent_rules.h"
#include "export_cells.h"
#include "former_pupil.h"
#include "people_queries.h"
#include "people_records.h"
#include "safeguarding_check.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionReports)
};

Report begun(const Store &store, const QString &title, const QString &stem, QDate today)
{
    Report report = begunReport(store, title, stem, today);
    report.landscape = true;
    return report;
}

const QStringList &purposesShown()
{
    static const QStringList keys{
        u"newsletter"_s, u"photographs"_s, u"sharing"_s, u"health"_s, u"in-touch"_s};
    return keys;
}

QString headingOf(const QString &purpose)
{
    if (purpose == u"newsletter")
        return Words::tr("Newsletter");
    if (purpose == u"photographs")
        return Words::tr("Photographs");
    if (purpose == u"sharing")
        return Words::tr("Twin committee");
    if (purpose == u"health")
        return Words::tr("Health details");
    return Words::tr("In touch");
}

// The consent that counts for one purpose: one in force, else the latest.
const Consent *decisive(
    const QList<Consent> &consents, const QString &purpose, const Person &person, QDate today)
{
    const Consent *best = nullptr;
    for (const Consent &consent : consents) {
        if (consent.purpose != purpose)
            continue;
        if (isInForce(consent, person, today))
            return &consent;
        if (!best || best->givenOn <= consent.givenOn)
            best = &consent;
    }
    return best;
}

QHash<qint64, QList<Consent>> consentsByPerson(const Store &store)
{
    QHash<qint64, QList<Consent>> all;
    for (const Consent &consent : store.all<Consent>())
        all[consent.person.value] += consent;
    return all;
}

ReportTable consentTable(const Store &store, QDate today, const QLocale &locale)
{
    ReportTable table;
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2}};
    for (const QString &purpose : purposesShown())
        table.columns += {headingOf(purpose), ColumnKind::Text, 1.5};
    const QHash<qint64, QList<Consent>> given = consentsByPerson(store);
    for (const Person &person : inOrderOfName(personsById(store, given.keys()))) {
        if (person.removed)
            continue;
        QList<Cell> row{Cell(listName(person))};
        const QList<Consent> theirs = given.value(person.id.value);
        for (const QString &purpose : purposesShown()) {
            const Consent *consent = decisive(theirs, purpose, person, today);
            row += consent
                ? Cell(standingInWords(standingOf(*consent, person, today), *consent, person, locale))
                : Cell();
        }
        table.rows += row;
    }
    return table;
}

ReportTable checkTable(const Store &store, const QLocale &locale)
{
    const RecordShape &shape = recordOf<SafeguardingCheck>();
    ReportTable table;
    table.title = Words::tr("Checks");
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2},
        {shape.label(*shape.find(u"kind"_s)), ColumnKind::Text, 2},
        {shape.label(*shape.find(u"number"_s)), ColumnKind::Text, 1.5},
        {shape.label(*shape.find(u"issued_on"_s)), ColumnKind::Date, 1.2},
        {shape.label(*shape.find(u"decision"_s)), ColumnKind::Text, 1.2},
        {shape.label(*shape.find(u"expires_on"_s)), ColumnKind::Date, 1.2}};
    QHash<qint64, QList<SafeguardingCheck>> all;
    for (const SafeguardingCheck &check : store.all<SafeguardingCheck>())
        all[check.person.value] += check;
    for (const Person &person : inOrderOfName(personsById(store, all.keys()))) {
        for (const SafeguardingCheck &check : all.value(person.id.value)) {
            if (!person.removed)
                table.rows +=
                    {Cell(listName(person)), Cell(kindOf(check)), Cell(check.number), Cell(check.issuedOn),
                        Cell(shape.show(*shape.find(u"decision"_s), check.decision, locale)),
                        Cell(check.expiresOn)};
        }
    }
    return table;
}

// Of themselves, without anything written down by hand.
ReportTable juniorTable(const Store &store, QDate today)
{
    ReportTable table;
    table.title = Words::tr("Junior members");
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2}, {Words::tr("Age"), ColumnKind::Integer, 0.6},
        {Words::tr("Membership"), ColumnKind::Text, 1.5}, {Words::tr("Turns 18 on"), ColumnKind::Date, 1.1},
        {Words::tr("What to do"), ColumnKind::Text, 4}};
    const QList<MembershipCategory> categories = membershipCategories(store);
    for (const Person &person : youngMembers(store, today)) {
        const QDate day = eighteenthBirthday(person);
        const QString doubt = ageDoubt(person, categories, today);
        const QString words = !doubt.isEmpty() ? doubt + u' ' + Words::tr("Please choose another one.")
            : day <= today                     ? QString()
            : day <= today.addYears(1)
            ? Words::tr("Ask for consents of their own, and for an adult's membership.")
            : QString();
        table.rows += {Cell(listName(person)), Cell(ageOn(person.born, today)), Cell(person.category),
            Cell(day), Cell(words)};
    }
    return table;
}

} // namespace

Report consentReport(const Store &store, QDate today, const QLocale &locale)
{
    Report report = begun(store, Words::tr("Consents and checks"), u"consents"_s, today);
    const QList<qint64> members = memberIds(store, today);
    const int gaps = int(gapsFor(store, members, u"newsletter"_s, today, locale).size());
    if (!members.isEmpty())
        report.subtitle =
            Words::tr("%1 of %n members have agreed to the newsletter", nullptr, int(members.size()))
                .arg(int(members.size()) - gaps);
    const ReportTable consents = consentTable(store, today, locale);
    if (consents.rows.isEmpty())
        report.blocks += Paragraph{Words::tr("No consent is written down yet."), false};
    else
        report.blocks += consents;
    const ReportTable checks = checkTable(store, locale);
    if (!checks.rows.isEmpty())
        report.blocks += checks;
    return report;
}

Report youngPeopleReport(const Store &store, QDate today, const QLocale &locale)
{
    Report report = begun(store, Words::tr("Young people"), u"young-people"_s, today);
    const RecordShape &shape = recordOf<FormerPupil>();
    QHash<qint64, QList<FormerPupil>> all;
    for (const FormerPupil &pupil : store.all<FormerPupil>())
        all[pupil.person.value] += pupil;
    const QHash<qint64, QList<Consent>> given = consentsByPerson(store);
    ReportTable adults;
    adults.columns = {{Words::tr("Name"), ColumnKind::Text, 2}, {Words::tr("Age"), ColumnKind::Integer, 0.6},
        {shape.label(*shape.find(u"was"_s)), ColumnKind::Text, 1.8},
        {shape.label(*shape.find(u"partner"_s)), ColumnKind::Text, 1.5},
        {shape.label(*shape.find(u"went_to"_s)), ColumnKind::Text, 2},
        {Words::tr("Keep in touch"), ColumnKind::Text, 1.5},
        {shape.label(*shape.find(u"last_contact"_s)), ColumnKind::Date, 1.1},
        {Words::tr("E-mail"), ColumnKind::Text, 2}};
    ReportTable children = adults;
    adults.title = Words::tr("18 and over");
    children.title = Words::tr("Under 18");
    int agreed = 0;
    for (const Person &person : inOrderOfName(personsById(store, all.keys()))) {
        if (person.removed)
            continue;
        const bool child = isChildOn(person, today);
        const Consent *touch = decisive(given.value(person.id.value), u"in-touch"_s, person, today);
        const bool holds = touch && isInForce(*touch, person, today);
        agreed += holds && !child;
        const QString words = touch
            ? standingInWords(standingOf(*touch, person, today), *touch, person, locale)
            : Words::tr("not asked yet");
        for (const FormerPupil &pupil : all.value(person.id.value)) {
            const int age = ageOn(person.born, today);
            // Who has not agreed to be written to is listed without an address.
            (child ? children : adults).rows += {Cell(listName(person)), age < 0 ? Cell() : Cell(age),
                Cell(wasInWords(pupil)), Cell(pupil.partner), Cell(pupil.wentTo), Cell(words),
                Cell(pupil.lastContact), Cell(holds ? person.email : QString())};
        }
    }
    const ReportTable juniors = juniorTable(store, today);
    if (adults.rows.isEmpty() && children.rows.isEmpty() && juniors.rows.isEmpty()) {
        report.blocks +=
            Paragraph{Words::tr("No former exchange pupil or junior member is written down yet."), false};
        return report;
    }
    if (!juniors.rows.isEmpty())
        report.blocks += juniors;
    if (adults.rows.isEmpty() && children.rows.isEmpty())
        return report;
    report.subtitle = Words::tr("%n of those over 18 want to keep in touch", nullptr, agreed);
    if (!adults.rows.isEmpty())
        report.blocks += adults;
    if (!children.rows.isEmpty())
        report.blocks += children;
    return report;
}

} // namespace twinbook
