// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_sample_protection.h"

#include "consent.h"
#include "data_request.h"
#include "former_pupil.h"
#include "safeguarding_check.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 firstPerson = 2'000'000;
constexpr qint64 firstConsent = 4'100'000;
constexpr qint64 firstCheck = 4'200'000;
constexpr qint64 firstRequest = 4'300'000;
constexpr qint64 firstPupil = 4'400'000;

// Those lines of the sample's list of people.
constexpr qint64 persons = 137;
constexpr qint64 children[] = {
    3, 11, 22, 23, 31, 32, 35, 40, 41, 46, 51, 52, 60, 61, 80, 81, 82, 120, 121, 131};
constexpr qint64 guardians[][2] = {{3, 2}, {11, 9}, {31, 29}, {35, 33}};

bool isChild(qint64 line)
{
    for (const qint64 child : children) {
        if (child == line)
            return true;
    }
    return false;
}

Id<Person> person(qint64 line)
{
    return Id<Person>(firstPerson + line);
}

class Consents
{
public:
    Consents(Edit &edit, QDate today)
        : m_edit(edit)
        , m_today(today)
    {
    }
    Consent make(qint64 line, const QString &purpose, int daysAgo)
    {
        Consent consent;
        consent.id = Id<Consent>(firstConsent + ++m_count);
        consent.person = person(line);
        consent.purpose = purpose;
        consent.givenOn = m_today.addDays(-daysAgo);
        consent.how = line % 3 ? u"form"_s : u"online"_s;
        consent.evidence =
            line % 3 ? u"membership form, green folder"_s : u"answer to the form on the website"_s;
        return consent;
    }
    void add(const Consent &consent) { m_edit.add(consent); }

private:
    Edit &m_edit;
    QDate m_today;
    qint64 m_count = 0;
};

void addConsents(Edit &edit, QDate today)
{
    Consents consents(edit, today);
    for (qint64 line = 1; line <= persons; ++line) {
        if (isChild(line))
            continue;
        const int daysAgo = int(90 + line * 37 % 900);
        if (line % 6 != 5) {
            Consent newsletter = consents.make(line, u"newsletter"_s, daysAgo);
            if (line % 29 == 7)
                newsletter.withdrawnOn = today.addDays(-12);
            consents.add(newsletter);
        }
        if (line % 4 != 3)
            consents.add(consents.make(line, u"photographs"_s, daysAgo));
        if (line % 9 == 1) {
            Consent sharing = consents.make(line, u"sharing"_s, daysAgo);
            sharing.expiresOn = today.addDays(40 + line * 3);
            consents.add(sharing);
        }
    }
    for (qint64 line = 1; line <= persons; ++line) { // most members do not mind
        if (!isChild(line) && line % 8 != 4)
            consents.add(consents.make(line, u"list"_s, int(90 + line * 37 % 900)));
    }
    for (const qint64 line : {2, 14, 24}) {
        Consent health = consents.make(line, u"health"_s, 800);
        if (line == 14) // so that there is something to be forgotten
            health.withdrawnOn = today.addDays(-130);
        consents.add(health);
    }
    for (const auto &[child, guardian] : guardians) {
        Consent photographs = consents.make(child, u"photographs"_s, 200);
        photographs.givenBy = person(guardian);
        photographs.how = u"written"_s;
        consents.add(photographs);
    }
}

void addChecks(Edit &edit, QDate today)
{
    struct Line
    {
        qint64 person;
        const char *kind;
        int issued; // days ago
        int expires; // days from now; 0: never
        const char *decision;
    };
    constexpr Line lines[] = {{2, "dbs-enhanced", 900, 196, "accepted"},
        {4, "dbs-enhanced", 1060, 35, "accepted"}, {4, "first-aid", 700, 395, "accepted"},
        {13, "dbs-enhanced", 1110, -15, "accepted"}, {19, "references", 400, 0, "accepted"},
        {20, "driving", 300, 800, "accepted"}, {29, "dbs-enhanced", 6, 0, "pending"},
        {33, "first-aid", 1030, 66, "accepted"}};
    qint64 count = 0;
    for (const Line &line : lines) {
        SafeguardingCheck check;
        check.id = Id<SafeguardingCheck>(firstCheck + ++count);
        check.person = person(line.person);
        check.kind = QString::fromLatin1(line.kind);
        check.number = check.kind.startsWith(u"dbs") ? u"0017%1"_s.arg(44031200 + count * 17) : QString();
        check.issuedOn = today.addDays(-line.issued);
        check.expiresOn = line.expires ? today.addDays(line.expires) : QDate();
        check.seenBy = u"Joan Adams"_s;
        check.decision = QString::fromLatin1(line.decision);
        edit.add(check);
    }
}

void addRequests(Edit &edit, QDate today)
{
    DataRequest access;
    access.id = Id<DataRequest>(firstRequest + 1);
    access.kind = u"access"_s;
    access.person = person(24);
    access.receivedOn = today.addDays(-9);
    access.identityOn = today.addDays(-7);
    edit.add(access);
    DataRequest old;
    old.id = Id<DataRequest>(firstRequest + 2);
    old.kind = u"correction"_s;
    old.name = u"A former guest from Valmont"_s;
    old.receivedOn = today.addDays(-220);
    old.answeredOn = today.addDays(-214);
    old.done = u"The spelling of the name was put right, and they were told."_s;
    edit.add(old);
}

void addYoung(Edit &edit, QDate today)
{
    struct Line
    {
        qint64 person;
        const char *was;
        int yearsAgo;
        const char *partner;
        const char *wentTo;
    };
    constexpr Line lines[] = {{11, "pupil", 2, "Valmont-sur-Orne", ""}, {46, "pupil", 1, "Altenbrück", ""},
        {60, "junior", 3, "", ""}, {120, "pupil", 1, "Valmont-sur-Orne", ""}, {31, "junior", 1, "", ""},
        {30, "pupil", 22, "Valmont-sur-Orne", "teaches French in Leeds"},
        {29, "leader", 20, "Altenbrück", "came back to Northbridge"}};
    qint64 count = 0;
    for (const Line &line : lines) {
        FormerPupil pupil;
        pupil.id = Id<FormerPupil>(firstPupil + ++count);
        pupil.person = person(line.person);
        pupil.was = QString::fromLatin1(line.was);
        pupil.year = today.year() - line.yearsAgo;
        pupil.partner = QString::fromUtf8(line.partner);
        pupil.wentTo = QString::fromUtf8(line.wentTo);
        if (!pupil.wentTo.isEmpty())
            pupil.lastContact = today.addDays(-150);
        edit.add(pupil);
    }
}

} // namespace

void addSampleProtection(Edit &edit, QDate today)
{
    addConsents(edit, today);
    addChecks(edit, today);
    addRequests(edit, today);
    addYoung(edit, today);
}

} // namespace twinbook
